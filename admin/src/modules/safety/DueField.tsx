// A day by which something is due; once it has passed and the thing is open, it says so.
import { useRecordContext, useTranslate } from 'ra-core';
import { Chip, Stack } from '@mui/material';
import { DayField } from '../../shared/fields/DateFields.tsx';
import { useFieldText, type FieldProps } from '../../shared/fields/field-props.ts';
import { today } from '../today/days.ts';

export interface DueFieldProps extends FieldProps {
  /** States in which nothing is due any more. */
  readonly settled?: readonly string[];
  /** Key of the word for what is due. */
  readonly overdue?: string;
}

export function DueField({ source, settled = [], overdue = 'safety.overdue' }: DueFieldProps) {
  const translate = useTranslate();
  const due = useFieldText(source);
  const status = String(useRecordContext()?.['status'] ?? '');
  const isOverdue = due !== '' && due < today() && !settled.includes(status);
  return (
    <Stack component="span" direction="row" spacing={1} sx={{ display: 'inline-flex', alignItems: 'center' }}>
      <DayField source={source} />
      {isOverdue && <Chip component="span" size="small" color="error" variant="outlined" label={translate(overdue)} />}
    </Stack>
  );
}
