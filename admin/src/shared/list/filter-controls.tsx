// The controls with which filters are set.
import { useState } from 'react';
import { useGetList, useGetOne, useTranslate, type RaRecord } from 'ra-core';
import { Autocomplete, MenuItem, TextField } from '@mui/material';
import type { RecordOf } from '../../data/resource.ts';
import { useCommunityFilter } from '../../layout/community.tsx';
import { useResource } from '../../layout/console-context.tsx';
import { useEnumLabel, valuesOf, type EnumName } from '../../i18n/enum-label.ts';
import { textOf } from '../text-of.ts';
import { useLatent } from './use-latent.ts';

export interface ControlProps {
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

export function EnumControl({ label, value, onChange, type }: ControlProps & { readonly type: EnumName }) {
  const word = useEnumLabel();
  const chosen = Array.isArray(value) ? (value as string[]) : value ? [textOf(value)] : [];
  return (
    <TextField
      select
      label={label}
      value={chosen}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{
        select: {
          multiple: true,
          renderValue: (values) => (values as string[]).map((each) => word(type, each)).join('、'),
        },
      }}
    >
      {valuesOf(type).map((each) => (
        <MenuItem key={each} value={each}>
          {word(type, each)}
        </MenuItem>
      ))}
    </TextField>
  );
}

export function DayControl({ label, value, onChange }: ControlProps) {
  return (
    <TextField
      type="date"
      label={label}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}

export function TextControl({ label, value, onChange }: ControlProps) {
  const [text, setText] = useLatent(typeof value === 'string' ? value : '', onChange);
  return <TextField label={label} value={text} onChange={(event) => setText(event.target.value)} />;
}

export function YesNoControl({ label, value, onChange }: ControlProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={label}
      value={typeof value === 'boolean' ? String(value) : ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value === 'true')}
    >
      <MenuItem value="">{translate('console.list.any')}</MenuItem>
      <MenuItem value="true">{translate('ra.boolean.true')}</MenuItem>
      <MenuItem value="false">{translate('ra.boolean.false')}</MenuItem>
    </TextField>
  );
}

export function LinkedControl({ label, value, onChange, reference }: ControlProps & { readonly reference: string }) {
  const translate = useTranslate();
  const resource = useResource(reference);
  const community = useCommunityFilter(resource);
  const [search, setSearch] = useState('');
  const { data: found = [], isFetching } = useGetList<RaRecord<string>>(reference, {
    pagination: { page: 1, perPage: 25 },
    filter: { ...community, q: search },
  });
  const { data: chosen } = useGetOne<RaRecord<string>>(
    reference,
    { id: textOf(value) },
    { enabled: typeof value === 'string' },
  );
  const options = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Autocomplete
      options={options}
      value={chosen ?? null}
      loading={isFetching}
      filterOptions={(all) => all}
      getOptionLabel={(record) => resource.title(record as RecordOf)}
      getOptionKey={(record) => record.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onChange={(_event, record) => onChange(record?.id)}
      onInputChange={(_event, text, reason) => (reason === 'input' ? setSearch(text) : undefined)}
      noOptionsText={translate('console.list.nothingFound')}
      loadingText={translate('ra.page.loading')}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}
