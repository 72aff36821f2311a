// Whether an account may sign in.
import { useRecordContext, useTranslate } from 'ra-core';
import { Chip } from '@mui/material';
import type { FieldProps } from '../../../shared/fields/field-props.ts';

export function CanSignInField(_props: FieldProps) {
  const translate = useTranslate();
  const isOff = useRecordContext()?.['disabledAt'] != null;
  return (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      color={isOff ? 'default' : 'success'}
      label={translate(isOff ? 'access.switchedOff' : 'access.switchedOn')}
    />
  );
}
