// A calendar day, and an instant in the time of Asia/Shanghai wherever the browser is.
import { DateInput, DateTimeInput, type DateInputProps, type DateTimeInputProps } from 'react-admin';
import { fromLocalInput, toLocalInput } from '../../i18n/dates.ts';

export function DayInput(props: DateInputProps) {
  return <DateInput {...props} />;
}

export function InstantInput(props: DateTimeInputProps) {
  return <DateTimeInput format={toLocalInput} parse={fromLocalInput} {...props} />;
}
