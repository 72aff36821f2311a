// Days and instants, as Asia/Shanghai reads them.
import { dayText, instantText } from '../../i18n/dates.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useFieldText, type FieldProps } from './field-props.ts';

export function DayField({ source }: FieldProps) {
  const { language } = useLanguage();
  const day = useFieldText(source);
  return day === '' ? null : <time dateTime={day}>{dayText(day, language)}</time>;
}

export function InstantField({ source }: FieldProps) {
  const { language } = useLanguage();
  const instant = useFieldText(source);
  return instant === '' ? null : <time dateTime={instant}>{instantText(instant, language)}</time>;
}
