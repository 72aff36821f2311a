// The chosen language inside React. A change of language reads every word anew but keeps what was typed.
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { I18nContext, useStore, type I18nProvider, type TranslationMessages } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { Resource } from '../data/resource.ts';
import { useConsoleParts } from '../layout/console-context.tsx';
import { allMessages } from './all-messages.ts';
import { languageOf, languages, speak, type Language } from './language.ts';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

export function makeI18nProvider(language: Language, resources: readonly Resource[]): I18nProvider {
  return polyglotI18nProvider(
    (locale) => allMessages(languageOf(locale), resources) as TranslationMessages,
    language,
    [...languages],
    { allowMissing: true },
  );
}

/** react-admin's own provider mounts the page anew when the language changes, and with it every open form; this one does not. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [stored, store] = useStore<Language>('language', 'zh-CN');
  const language = languageOf(stored);
  speak(language);
  const { resources } = useConsoleParts();
  const provider = useMemo(() => makeI18nProvider(language, resources), [language, resources]);
  const choice = useMemo(() => ({ language, choose: store }), [language, store]);
  useEffect(() => speak(language), [language]);
  return (
    <LanguageContext.Provider value={choice}>
      <I18nContext.Provider value={provider}>{children}</I18nContext.Provider>
    </LanguageContext.Provider>
  );
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('There is no language here: the page stands outside the console');
  return choice;
}
