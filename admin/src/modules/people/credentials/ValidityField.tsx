// Until when a credential holds; what has expired or soon will stands out, in words and not by colour alone.
import { useFieldValue, useTranslate } from 'ra-core';
import { Chip, Stack } from '@mui/material';
import { dayText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { validityOf } from './validity.ts';

export function ValidityField({ source }: FieldProps) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const day: unknown = useFieldValue({ source });
  if (typeof day !== 'string') return null;
  const validity = validityOf(day);
  return (
    <Stack
      component="span"
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center' }}
    >
      <time dateTime={day}>{dayText(day, language)}</time>
      {validity !== 'HOLDS' && (
        <Chip
          component="span"
          size="small"
          variant="outlined"
          color={validity === 'EXPIRED' ? 'error' : 'warning'}
          label={translate(`people.credentials.validity.${validity}`)}
        />
      )}
    </Stack>
  );
}
