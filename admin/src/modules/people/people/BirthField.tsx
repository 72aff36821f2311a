// A date of birth as exactly as it is known: to the day, the month or the year.
import { useFieldValue } from 'ra-core';
import { birthText } from './birth.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import type { FieldProps } from '../../../shared/fields/field-props.ts';

export interface BirthFieldProps extends FieldProps {
  /** Where the precision stands in the record. */
  readonly precision?: string;
}

export function BirthField({ source, precision = 'birthPrecision' }: BirthFieldProps) {
  const { language } = useLanguage();
  const day: unknown = useFieldValue({ source });
  const known: unknown = useFieldValue({ source: precision });
  return typeof day === 'string' ? <time dateTime={day}>{birthText(day, known, language)}</time> : null;
}
