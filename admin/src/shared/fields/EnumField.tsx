// A value of an enum in words.
import { Chip } from '@mui/material';
import { useEnumLabel, type EnumName } from '../../i18n/enum-label.ts';
import { useFieldText, type FieldProps } from './field-props.ts';

export interface EnumFieldProps extends FieldProps {
  readonly type: EnumName;
  /** Colour of each value that wants one; gives the value the look of a state. */
  readonly colours?: Readonly<
    Record<string, 'default' | 'success' | 'warning' | 'error' | 'info' | 'primary' | 'secondary'>
  >;
}

export function EnumField({ source, type, colours }: EnumFieldProps) {
  const value = useFieldText(source);
  const label = useEnumLabel();
  if (value === '') return null;
  return colours ? (
    <Chip size="small" variant="outlined" label={label(type, value)} color={colours[value] ?? 'default'} />
  ) : (
    <>{label(type, value)}</>
  );
}
