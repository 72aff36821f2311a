// The values of filters in words, for the chips.
import { useGetOne, useTranslate, type RaRecord } from 'ra-core';
import type { RecordOf } from '../../data/resource.ts';
import { dayText } from '../../i18n/dates.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useResource } from '../../layout/console-context.tsx';
import { textOf } from '../text-of.ts';
import { useEnumLabel, type EnumName } from '../../i18n/enum-label.ts';

interface ValueProps {
  readonly value: unknown;
}

export function EnumValue({ value, type }: ValueProps & { readonly type: EnumName }) {
  const word = useEnumLabel();
  const values = Array.isArray(value) ? (value as string[]) : [textOf(value)];
  return <>{values.map((each) => word(type, each)).join('、')}</>;
}

export function DayValue({ value }: ValueProps) {
  const { language } = useLanguage();
  return <>{dayText(textOf(value), language)}</>;
}

export function TextValue({ value }: ValueProps) {
  return <>{textOf(value)}</>;
}

export function YesNoValue({ value }: ValueProps) {
  const translate = useTranslate();
  return <>{translate(`ra.boolean.${textOf(value)}`)}</>;
}

export function LinkedValue({ value, reference }: ValueProps & { readonly reference: string }) {
  const { title } = useResource(reference);
  const { data } = useGetOne<RaRecord<string>>(reference, { id: textOf(value) });
  return <>{data ? title(data as RecordOf) : '…'}</>;
}

/** A condition that came with a link. */
export function AnyValue({ value }: ValueProps) {
  return <>{textOf(value)}</>;
}
