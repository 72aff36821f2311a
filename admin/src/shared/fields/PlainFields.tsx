// Text, yes or no, and lists of words.
import { Chip, Stack, Typography } from '@mui/material';
import { useFieldValue, useTranslate } from 'ra-core';
import { useFieldText, type FieldProps } from './field-props.ts';

export function TextField({ source }: FieldProps) {
  return <>{useFieldText(source)}</>;
}

/** Text of several lines, as it was written. */
export function LongTextField({ source }: FieldProps) {
  return (
    <Typography component="span" variant="body2" sx={{ whiteSpace: 'pre-line', fontSize: 'inherit' }}>
      {useFieldText(source)}
    </Typography>
  );
}

export function YesNoField({ source }: FieldProps) {
  const translate = useTranslate();
  const value: unknown = useFieldValue({ source });
  return typeof value === 'boolean' ? <>{translate(`ra.boolean.${value}`)}</> : null;
}

export function TagsField({ source }: FieldProps) {
  const value: unknown = useFieldValue({ source });
  if (!Array.isArray(value)) return null;
  return (
    <Stack component="span" direction="row" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap', display: 'inline-flex' }}>
      {(value as string[]).map((each) => (
        <Chip key={each} component="span" size="small" label={each} />
      ))}
    </Stack>
  );
}
