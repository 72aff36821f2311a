// The chosen language inside React. A change of language reads every word anew but keeps what was typed; until the words
// of the other language are there, the page goes on in the one it has.
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nContext, useNotify, useStore, type I18nProvider, type TranslationMessages } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { Resource } from '../data/resource.ts';
import { useConsoleParts } from '../layout/console-context.tsx';
import { contractMessages } from './contract-labels.ts';
import { languageOf, languages, speak, type Language } from './language.ts';
import { mergeMessages } from './merge-messages.ts';
import { loadWords, wordsOf } from './words.ts';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

/** The words of the language must have been loaded. */
export function makeI18nProvider(language: Language, resources: readonly Resource[]): I18nProvider {
  const { messages, labels } = wordsOf(language);
  const all = mergeMessages(contractMessages(labels, resources), messages);
  return polyglotI18nProvider(() => all as TranslationMessages, language, [...languages], { allowMissing: true });
}

/** react-admin's own provider mounts the page anew when the language changes, and with it every open form; this one does not. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [stored, store] = useStore<Language>('language', 'zh-CN');
  const language = useLoadedLanguage(languageOf(stored), store);
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

/** The chosen language once its words are there; a choice that cannot be followed is taken back. */
function useLoadedLanguage(chosen: Language, choose: (language: Language) => void): Language {
  const notify = useNotify();
  const [language, setLanguage] = useState(chosen);
  useEffect(() => {
    if (chosen === language) return undefined;
    let isWanted = true;
    const follow = (): void => {
      if (isWanted) setLanguage(chosen);
    };
    const takeBack = (): void => {
      if (!isWanted) return;
      choose(language);
      notify('console.fault.UNAVAILABLE', { type: 'error' });
    };
    loadWords(chosen).then(follow, takeBack);
    return () => {
      isWanted = false;
    };
  }, [chosen, language, choose, notify]);
  return language;
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('There is no language here: the page stands outside the console');
  return choice;
}
