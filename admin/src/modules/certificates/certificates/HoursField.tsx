// Minutes on record as hours, as they are certified: never rounded up.
import { useFieldValue, useTranslate } from 'ra-core';
import type { FieldProps } from '../../../shared/fields/field-props.ts';

export function HoursField({ source }: FieldProps) {
  const translate = useTranslate();
  const minutes: unknown = useFieldValue({ source });
  if (typeof minutes !== 'number') return null;
  return <>{translate('certificates.hours', { hours: Math.floor(minutes / 6) / 10 })}</>;
}
