// The values of filters in words, for the chips.
import { useGetOne, useGetRecordRepresentation, useTranslate, type RaRecord } from 'ra-core';
import { dayText } from '../../i18n/dates.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useEnumLabel, type EnumName } from '../../i18n/enum-label.ts';

interface ValueProps {
  readonly value: unknown;
}

export function EnumValue({ value, type }: ValueProps & { readonly type: EnumName }) {
  const word = useEnumLabel();
  const values = Array.isArray(value) ? (value as string[]) : [String(value)];
  return <>{values.map((each) => word(type, each)).join('、')}</>;
}

export function DayValue({ value }: ValueProps) {
  const { language } = useLanguage();
  return <>{dayText(String(value), language)}</>;
}

export function TextValue({ value }: ValueProps) {
  return <>{String(value)}</>;
}

export function YesNoValue({ value }: ValueProps) {
  const translate = useTranslate();
  return <>{translate(`ra.boolean.${String(value)}`)}</>;
}

export function LinkedValue({ value, reference }: ValueProps & { readonly reference: string }) {
  const title = useGetRecordRepresentation(reference);
  const { data } = useGetOne<RaRecord<string>>(reference, { id: String(value) });
  return <>{data ? title(data) : '…'}</>;
}

/** A condition that came with a link. */
export function AnyValue({ value }: ValueProps) {
  return <>{typeof value === 'object' ? JSON.stringify(value) : String(value)}</>;
}
