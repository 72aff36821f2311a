// What the audit trail can be searched by, beyond what every list offers.
import type { ComponentProps } from 'react';
import { MenuItem, TextField } from '@mui/material';
import { timeZone } from '../../../i18n/dates.ts';
import { useConsoleParts } from '../../../layout/console-context.tsx';
import { DayControl, TextControl } from '../../../shared/list/filter-controls.tsx';
import { DayValue, TextValue } from '../../../shared/list/filter-values.tsx';
import type { ListFilter } from '../../../shared/list/filters.tsx';
import { tableOf, useTableName } from './table-names.ts';

/** An instant from the start of a day, until the end of a day, as Asia/Shanghai counts days. */
export function momentFilter(source: string): readonly ListFilter[] {
  const Value: ListFilter['Value'] = ({ value }) => <DayValue value={dayOf(value)} />;
  const control =
    (time: string): ListFilter['Control'] =>
    ({ value, onChange, ...rest }) => (
      <DayControl
        {...rest}
        value={dayOf(value)}
        onChange={(day) =>
          onChange(typeof day === 'string' && day !== '' ? new Date(`${day}T${time}+08:00`).toISOString() : undefined)
        }
      />
    );
  return [
    { key: `${source}@gte`, source, comparison: 'from', Control: control('00:00:00.000'), Value },
    { key: `${source}@lte`, source, comparison: 'until', Control: control('23:59:59.999'), Value },
  ];
}

function dayOf(instant: unknown): string {
  if (typeof instant !== 'string' || instant === '') return '';
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant));
}

/** Of which kind of record; the kinds are those that the console knows. */
export const tableFilter: ListFilter = {
  key: 'recordTable',
  source: 'recordTable',
  label: 'access.record',
  Control: TableControl,
  Value: TableValue,
};

function TableControl({ label, value, onChange }: ComponentProps<ListFilter['Control']>) {
  const { resources } = useConsoleParts();
  const name = useTableName();
  const tables = resources.map(tableOf).filter((table) => table !== 'audit_entry');
  const chosen = tablesOf(value);
  return (
    <TextField
      select
      label={label}
      value={chosen}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { multiple: true, renderValue: (tables) => (tables as string[]).map(name).join('、') } }}
    >
      {tables.map((table) => (
        <MenuItem key={table} value={table}>
          {name(table)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function TableValue({ value }: { readonly value: unknown }) {
  const name = useTableName();
  return <>{tablesOf(value).map(name).join('、')}</>;
}

/** A link may bring one table, the control brings several. */
function tablesOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? (value as string[]) : [];
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** All that happened to one record; takes effect once a whole id stands there. */
export const idFilter: ListFilter = {
  key: 'recordId',
  source: 'recordId',
  Control: ({ onChange, ...rest }) => (
    <TextControl
      {...rest}
      onChange={(text) => (text === '' || uuid.test(String(text).trim()) ? onChange(String(text).trim()) : undefined)}
    />
  ),
  Value: TextValue,
};

/** All that was done in one request. */
export const requestFilter: ListFilter = {
  key: 'requestId',
  source: 'requestId',
  Control: TextControl,
  Value: TextValue,
};
