// Labels that the contract serves, as messages: a new ordinary field needs no message in the console.
import type { Resource } from '../data/resource.ts';
import type { Language, Messages } from './language.ts';

export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** `schema/labels.json`: by type its label, those of its fields, and for an enum those of its values. */
export type ContractLabels = Readonly<
  Record<string, { readonly label?: Label; readonly fields?: Readonly<Record<string, Label>>; readonly values?: Readonly<Record<string, Label>> }>
>;

export function contractMessages(labels: ContractLabels, resources: readonly Pick<Resource, 'type' | 'plural'>[], language: Language): Messages {
  const say = (label: Label): string => (language === 'en' ? label.en : label.zh);
  const sayAll = (of: Readonly<Record<string, Label>> = {}): Messages =>
    Object.fromEntries(Object.entries(of).map(([name, label]) => [name, say(label)]));
  const ofResources = resources.flatMap(({ type, plural }) => {
    const found = labels[type];
    return found ? [[plural, { ...(found.label ? { name: say(found.label) } : {}), fields: sayAll(found.fields) }] as const] : [];
  });
  const ofEnums = Object.entries(labels).flatMap(([type, { values }]) => (values ? [[type, sayAll(values)] as const] : []));
  return { resources: Object.fromEntries(ofResources), enums: Object.fromEntries(ofEnums) };
}
