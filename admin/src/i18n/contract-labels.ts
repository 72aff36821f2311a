// Labels that the contract serves, as messages: a new ordinary field, or a value of an enum, needs no message in the console.
import type { Resource } from '../data/resource.ts';
import type { Language, Messages } from './language.ts';

interface Label {
  readonly zh: string;
  readonly en: string;
}

type Labels = Readonly<Record<string, Label>>;
type Texts = Readonly<Record<string, string>>;

/** `schema/labels.json`. */
interface LabelsFile {
  readonly types: Readonly<Record<string, { readonly label: Label; readonly fields?: Labels }>>;
  readonly enumerations: Readonly<Record<string, { readonly label: Label; readonly values: Labels }>>;
}

/** The labels in one language. */
export interface ContractLabels {
  readonly types: Readonly<Record<string, { readonly label: string; readonly fields: Texts }>>;
  readonly enums: Readonly<Record<string, Texts>>;
}

export function labelsIn(language: Language, { types, enumerations }: LabelsFile): ContractLabels {
  const say = (label: Label): string => (language === 'en' ? label.en : label.zh);
  const sayAll = (labels: Labels = {}): Texts => mapped(labels, say);
  return {
    types: mapped(types, ({ label, fields }) => ({ label: say(label), fields: sayAll(fields) })),
    enums: mapped(enumerations, ({ values }) => sayAll(values)),
  };
}

export function contractMessages(
  { types, enums }: ContractLabels,
  resources: readonly Pick<Resource, 'type' | 'plural'>[],
): Messages {
  const ofResources = resources.flatMap(({ type, plural }) => {
    const found = types[type];
    if (!found) return [];
    const many = pluralLabel(types, plural) ?? found.label;
    return [[plural, { name: `${found.label} |||| ${many}`, fields: found.fields }] as const];
  });
  return { resources: Object.fromEntries(ofResources), enums };
}

/** A list of this kind that hangs on another type is labelled with the plural. */
function pluralLabel(types: ContractLabels['types'], plural: string): string | undefined {
  return Object.values(types)
    .map(({ fields }) => fields[plural])
    .find((label) => label !== undefined);
}

function mapped<Value, Result>(
  of: Readonly<Record<string, Value>>,
  make: (value: Value) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, make(value)]));
}
