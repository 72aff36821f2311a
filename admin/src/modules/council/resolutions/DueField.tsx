// The day by which a resolution is to be done, marked when it is over and the resolution is open.
import { useRecordContext, useTranslate } from 'ra-core';
import { Chip, Stack } from '@mui/material';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { isOverdue, type Resolution } from './resolution-states.ts';

export function DueField({ source }: FieldProps) {
  const translate = useTranslate();
  const resolution = useRecordContext<Resolution>();
  return (
    <Stack component="span" direction="row" spacing={1} sx={{ alignItems: 'center', display: 'inline-flex' }}>
      <DayField source={source} />
      {resolution && isOverdue(resolution) && (
        <Chip component="span" size="small" color="error" label={translate('resolutions.overdue')} />
      )}
    </Stack>
  );
}
