// The contract that the code makes: what schema/ holds of it, by the name of the file.
import { lexicographicSortSchema, printSchema } from 'graphql';
import { enumerations } from '../kernel/enumeration.ts';
import type { System } from '../kernel/system.ts';

export function contract(system: System): Record<string, string> {
  return {
    'schema.graphql': `${printSchema(lexicographicSortSchema(system.schema))}\n`,
    'permissions.json': json(permissionTable(system)),
    'labels.json': json(labels(system)),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Every permission, who holds it, the operations that need it; and the class of every field. */
function permissionTable({ permissions, operations, catalog }: System): unknown {
  const table = Object.entries(permissions).map(([name, permission]) => {
    const needs = operations.filter((each) => each.permission === name).map((each) => each.name);
    return [name, { ...permission, operations: needs.sort() }] as const;
  });
  const classes = catalog.exposures.map((exposure) => {
    const fields = [...exposure.fields.values()].flatMap((field) =>
      field.is === 'many' ? [] : [[field.name, field.privacyClass] as const],
    );
    const { unit, self, owner, may } = exposure.resource;
    return [
      exposure.name,
      {
        may,
        ...(unit ? { unit } : {}),
        ...(self ? { self } : {}),
        ...(owner ? { owner } : {}),
        fields: sorted(Object.fromEntries(fields)),
      },
    ] as const;
  });
  return { permissions: sorted(Object.fromEntries(table)), types: sorted(Object.fromEntries(classes)) };
}

function labels({ catalog, dictionary }: System): unknown {
  const both = (of: (locale: 'zh-CN' | 'en') => string | undefined): { zh: string; en: string } => ({
    zh: of('zh-CN') ?? '',
    en: of('en') ?? '',
  });
  const types = catalog.exposures.map((exposure) => {
    const fields = [...exposure.fields.values()].map((field) => {
      const property = field.is === 'reference' ? field.property : field.name;
      return [
        field.name,
        both(
          (locale) => dictionary.label(locale, exposure.name, property) ?? dictionary.label(locale, 'Node', property),
        ),
      ] as const;
    });
    return [
      exposure.name,
      { label: both((locale) => dictionary.label(locale, exposure.name)), fields: sorted(Object.fromEntries(fields)) },
    ] as const;
  });
  const values = enumerations().map(
    ({ name, items }) =>
      [
        name,
        {
          label: both((locale) => dictionary.value(locale, name)),
          values: Object.fromEntries(
            items.map((item) => [item, both((locale) => dictionary.value(locale, name, item))]),
          ),
        },
      ] as const,
  );
  return { types: sorted(Object.fromEntries(types)), enumerations: sorted(Object.fromEntries(values)) };
}
