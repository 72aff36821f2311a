// The words of the languages that were loaded. A page fetches the language in which it is read, and another when it is chosen.
import type { ContractLabels } from './contract-labels.ts';
import { spokenLanguage, type Language, type Messages } from './language.ts';

/** What gather-words.ts gathers. */
export interface Words {
  readonly messages: Messages;
  readonly labels: ContractLabels;
}

const fetchWords = {
  'zh-CN': () => import('virtual:words/zh-CN'),
  en: () => import('virtual:words/en'),
};
const loaded = new Map<Language, Words>();

export async function loadWords(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await fetchWords[language]()).default as Words);
}

export function wordsOf(language: Language): Words {
  const words = loaded.get(language);
  if (!words) throw new Error(`The words of ${language} are spoken before they are loaded`);
  return words;
}

/** A message of ours in the language that is spoken now, where no hook can be called. */
export function spokenMessage(key: string): string {
  const at = (messages: Messages | string | undefined, part: string): Messages | string | undefined =>
    typeof messages === 'object' ? messages[part] : undefined;
  const found = key.split('.').reduce(at, wordsOf(spokenLanguage()).messages);
  return typeof found === 'string' ? found : key;
}
