// Every word of the console in one language: react-admin's and our own, the contract's labels, and the modules' messages
// above them.
import type { Resource } from '../data/resource.ts';
import { contractMessages, type ContractLabels } from './contract-labels.ts';
import { en } from './en.ts';
import type { Language, Messages, ModuleMessages } from './language.ts';
import { reactAdminEn } from './react-admin-en.ts';
import { reactAdminZh } from './react-admin-zh.ts';
import { zh } from './zh.ts';

const ofModules = import.meta.glob<ModuleMessages>('../modules/**/messages.ts', { eager: true });
const ofContract = import.meta.glob<ContractLabels>('../../../schema/labels.json', { eager: true, import: 'default' });

export function allMessages(language: Language, resources: readonly Resource[]): Messages {
  const own = (language === 'en' ? { ...reactAdminEn, ...en } : { ...reactAdminZh, ...zh }) as Messages;
  const contract = Object.values(ofContract).map((labels) => contractMessages(labels, resources, language));
  const modules = Object.values(ofModules).map((messages) => (language === 'en' ? messages.en : messages.zh));
  return [...contract, ...modules].reduce(mergeMessages, own);
}

/** Deep; the later word wins. */
export function mergeMessages(under: Messages, over: Messages): Messages {
  const merged: Record<string, string | Messages> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    merged[key] = typeof value === 'object' && typeof before === 'object' ? mergeMessages(before, value) : value;
  }
  return merged;
}
