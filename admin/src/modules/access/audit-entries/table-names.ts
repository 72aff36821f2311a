// The tables that the audit trail names, in the words of the console: `partner_unit` are the partner units.
import { useTranslate } from 'ra-core';
import type { Resource } from '../../../data/resource.ts';
import { useConsoleParts } from '../../../layout/console-context.tsx';
import { readable } from '../../../i18n/enum-label.ts';

export function tableOf({ singular }: Resource): string {
  return singular.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function useResourceOfTable(): (table: string) => Resource | undefined {
  const { resources } = useConsoleParts();
  return (table) => resources.find((resource) => tableOf(resource) === table);
}

/** Tables without a list of their own keep their name, readable. */
export function useTableName(): (table: string) => string {
  const translate = useTranslate();
  const resourceOf = useResourceOfTable();
  return (table) => {
    const resource = resourceOf(table);
    return translate(resource ? `resources.${resource.plural}.name` : `access.table.${table}`, {
      smart_count: 1,
      _: readable(table),
    });
  };
}
