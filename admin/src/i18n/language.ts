// The languages of the console, and the one that is spoken now.

export type Language = 'zh-CN' | 'en';

export interface Messages {
  readonly [key: string]: string | Messages;
}

/** What a module's `messages.ts` exports: the same keys in both languages. */
export interface ModuleMessages {
  readonly zh: Messages;
  readonly en: Messages;
}

export const languages: readonly { readonly locale: Language; readonly name: string }[] = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en', name: 'English' },
];

let spoken: Language = 'zh-CN';

/** The language in which the API is asked; read at every call. */
export function spokenLanguage(): Language {
  return spoken;
}

/** Speaks a language: the page's `lang` follows, for screen readers, hyphenation and fonts. */
export function speak(language: Language): void {
  spoken = language;
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}

export function languageOf(value: unknown): Language {
  return value === 'en' ? 'en' : 'zh-CN';
}
