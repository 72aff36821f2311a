// Search and filters of a list: a field to search in, a panel of controls, and what is set as chips that can be read and removed.
import { useId, useState, type MouseEvent } from 'react';
import { useTranslate } from 'ra-core';
import { Badge, Button, Chip, InputAdornment, Popover, Stack, TextField } from '@mui/material';
import FilterIcon from '@mui/icons-material/FilterListOutlined';
import SearchIcon from '@mui/icons-material/SearchOutlined';
import { useFieldLabel } from '../fields/field-elements.ts';
import { AnyValue } from './filter-values.tsx';
import type { ListFilter } from './filters.tsx';
import { textOf } from '../text-of.ts';
import { isSet, useFilters, withFilter, type FilterValues } from './use-filters.ts';
import { useLatent } from './use-latent.ts';

export function SearchBox() {
  const translate = useTranslate();
  const { values, set } = useFilters();
  const [text, setText] = useLatent(textOf(values['q']), (settled) => set(withFilter(values, 'q', settled)));
  return (
    <TextField
      type="search"
      label={translate('ra.action.search')}
      placeholder={translate('console.list.searchHint')}
      value={text}
      onChange={(event) => setText(event.target.value)}
      sx={{ maxWidth: { sm: 320 } }}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon aria-hidden />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

export function FilterButton({ filters }: { readonly filters: readonly ListFilter[] }) {
  const translate = useTranslate();
  const label = useFilterLabel();
  const { values, set } = useFilters();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const panelId = useId();
  const setCount = filters.filter(({ key }) => isSet(values[key])).length;
  if (filters.length === 0) return null;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={
          <Badge badgeContent={setCount > 0 ? setCount : null} color="primary">
            <FilterIcon />
          </Badge>
        }
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
      >
        {translate('console.list.filters')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': translate('console.list.filters'),
            id: panelId,
            sx: { p: 2, width: 340, maxWidth: '95vw' },
          },
        }}
      >
        <Stack spacing={2}>
          {filters.map((filter) => (
            <filter.Control
              key={filter.key}
              label={label(filter)}
              value={values[filter.key]}
              onChange={(value) => set(withFilter(values, filter.key, value))}
            />
          ))}
          <Button onClick={() => setAnchor(null)}>{translate('ra.action.close')}</Button>
        </Stack>
      </Popover>
    </>
  );
}

export function FilterChips({ filters }: { readonly filters: readonly ListFilter[] }) {
  const translate = useTranslate();
  const label = useFilterLabel();
  const { values, set } = useFilters();
  const active = [...filters, ...unnamedFilters(values, filters)].filter(({ key }) => isSet(values[key]));
  if (active.length === 0) return null;
  return (
    <Stack
      component="ul"
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ flexWrap: 'wrap', listStyle: 'none', p: 0, m: 0, my: 1 }}
      aria-label={translate('console.list.filtersSet')}
    >
      {active.map((filter) => (
        <li key={filter.key}>
          <FilterChip
            filter={filter}
            label={label(filter)}
            value={values[filter.key]}
            onRemove={() => set(withFilter(values, filter.key, undefined))}
          />
        </li>
      ))}
      <li>
        <Button size="small" onClick={() => set({})}>
          {translate('ra.navigation.clear_filters')}
        </Button>
      </li>
    </Stack>
  );
}

interface FilterChipProps {
  readonly filter: ListFilter;
  readonly label: string;
  readonly value: unknown;
  readonly onRemove: () => void;
}

/** The whole chip is the button that removes it: a cross inside it could be reached by nobody who does not see it. */
function FilterChip({ filter: { Value }, label, value, onRemove }: FilterChipProps) {
  const translate = useTranslate();
  const text = (
    <>
      {label}: <Value value={value} /> <span aria-hidden>×</span>
    </>
  );
  return (
    <Chip component="button" clickable onClick={onRemove} label={text} title={translate('ra.action.remove_filter')} />
  );
}

function useFilterLabel(): (filter: ListFilter) => string {
  const translate = useTranslate();
  const fieldLabel = useFieldLabel();
  return ({ source, label, comparison }) => {
    const name = fieldLabel({ source, ...(label ? { label } : {}) });
    return comparison ? translate(`console.list.comparison.${comparison}`, { name }) : name;
  };
}

/** A link may bring conditions for which the list has no control: they are shown all the same. */
function unnamedFilters(values: FilterValues, filters: readonly ListFilter[]): ListFilter[] {
  const known = new Set(['q', 'includeArchived', ...filters.map(({ key }) => key)]);
  return Object.keys(values)
    .filter((key) => !known.has(key))
    .map((key) => ({ key, source: key.split('@')[0] ?? key, Control: () => null, Value: AnyValue }));
}
