// What a list can be filtered by. A filter knows its control, and how to say its value in words for a chip.
import type { ComponentType } from 'react';
import type { EnumName } from '../../i18n/enum-label.ts';
import {
  DayControl,
  EnumControl,
  LinkedControl,
  TextControl,
  YesNoControl,
  type ControlProps,
} from './filter-controls.tsx';
import { DayValue, EnumValue, LinkedValue, TextValue, YesNoValue } from './filter-values.tsx';

export interface ListFilter {
  /** Key in the list's URL: `level`, or with a comparison `joinedOn@gte`. */
  readonly key: string;
  /** Field whose label it bears. */
  readonly source: string;
  readonly label?: string | undefined;
  /** Word of the comparison after the label: a key of `console.list.comparison`. */
  readonly comparison?: 'from' | 'until' | 'contains';
  readonly Control: ComponentType<ControlProps>;
  readonly Value: ComponentType<{ readonly value: unknown }>;
}

export type ListFilters = readonly (ListFilter | readonly ListFilter[])[];

interface Named {
  readonly label?: string;
}

/** One or several values of an enum. */
export function enumFilter(source: string, type: EnumName, { label }: Named = {}): ListFilter {
  return {
    key: source,
    source,
    label,
    Control: (props) => <EnumControl {...props} type={type} />,
    Value: ({ value }) => <EnumValue value={value} type={type} />,
  };
}

/** From a day, until a day, both included. */
export function dayFilter(source: string, { label }: Named = {}): readonly ListFilter[] {
  const both = { source, label, Control: DayControl, Value: DayValue };
  return [
    { ...both, key: `${source}@gte`, comparison: 'from' },
    { ...both, key: `${source}@lte`, comparison: 'until' },
  ];
}

/** A record that is pointed to, chosen by search; `key` where the filter's name is not the field's. */
export function linkedFilter(
  source: string,
  reference: string,
  { label, key = source }: Named & { readonly key?: string } = {},
): ListFilter {
  return {
    key,
    source,
    label,
    Control: (props) => <LinkedControl {...props} reference={reference} />,
    Value: ({ value }) => <LinkedValue value={value} reference={reference} />,
  };
}

export function yesNoFilter(source: string, { label }: Named = {}): ListFilter {
  return { key: source, source, label, Control: YesNoControl, Value: YesNoValue };
}

/** Text that the field contains; for a list of words, one that it has. */
export function textFilter(
  source: string,
  { label, of = 'text' }: Named & { readonly of?: 'text' | 'list' } = {},
): ListFilter {
  return {
    key: `${source}@${of === 'list' ? 'has' : 'contains'}`,
    source,
    label,
    comparison: 'contains',
    Control: TextControl,
    Value: TextValue,
  };
}
