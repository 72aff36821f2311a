// Every word of one language: react-admin's and our own, the modules' messages, and the labels of the contract.
// This runs when the console is built (words-plugin.ts), never in the browser.
import labels from '../../../schema/labels.json';
import { labelsIn } from './contract-labels.ts';
import { en } from './en.ts';
import type { Language, Messages, ModuleMessages } from './language.ts';
import { mergeMessages } from './merge-messages.ts';
import { reactAdminEn } from './react-admin-en.ts';
import { reactAdminZh } from './react-admin-zh.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

const ofModules = import.meta.glob<ModuleMessages>('../modules/**/messages.ts', { eager: true });

export function gatherWords(language: Language): Words {
  const own = (language === 'en' ? { ...reactAdminEn, ...en } : { ...reactAdminZh, ...zh }) as Messages;
  const modules = Object.values(ofModules).map((messages) => (language === 'en' ? messages.en : messages.zh));
  return { messages: modules.reduce(mergeMessages, own), labels: labelsIn(language, labels) };
}
