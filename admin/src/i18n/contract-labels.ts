// Labels that the contract serves, as messages: a new ordinary field, or a value of an enum, needs no message in the console.
import type { Resource } from '../data/resource.ts';
import type { Language, Messages } from './language.ts';

export interface Label {
  readonly zh: string;
  readonly en: string;
}

type Labels = Readonly<Record<string, Label>>;

/** `schema/labels.json`. */
export interface ContractLabels {
  readonly types: Readonly<Record<string, { readonly label: Label; readonly fields?: Labels }>>;
  readonly enumerations: Readonly<Record<string, { readonly label: Label; readonly values: Labels }>>;
}

export function contractMessages(
  { types, enumerations }: ContractLabels,
  resources: readonly Pick<Resource, 'type' | 'plural'>[],
  language: Language,
): Messages {
  const say = (label: Label): string => (language === 'en' ? label.en : label.zh);
  const sayAll = (of: Labels = {}): Messages =>
    Object.fromEntries(Object.entries(of).map(([name, label]) => [name, say(label)]));
  const ofResources = resources.flatMap(({ type, plural }) => {
    const found = types[type];
    if (!found) return [];
    const many = pluralLabel(types, plural) ?? found.label;
    return [[plural, { name: `${say(found.label)} |||| ${say(many)}`, fields: sayAll(found.fields) }] as const];
  });
  const ofEnums = Object.entries(enumerations).map(([type, { values }]) => [type, sayAll(values)] as const);
  return { resources: Object.fromEntries(ofResources), enums: Object.fromEntries(ofEnums) };
}

/** A list of this kind that hangs on another type is labelled with the plural. */
function pluralLabel(types: ContractLabels['types'], plural: string): Label | undefined {
  return Object.values(types)
    .map(({ fields }) => fields?.[plural])
    .find((label) => label !== undefined);
}
