// Whether a key works: yes, expired, or revoked.
import { useRecordContext, useTranslate } from 'ra-core';
import { Chip } from '@mui/material';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { today } from '../../today/days.ts';

const colours = { works: 'success', expired: 'warning', revoked: 'default' } as const;

export function ApiKeyStateField(_props: FieldProps) {
  const translate = useTranslate();
  const key = useRecordContext<{ id: string; revokedAt: string | null; expiresOn: string }>();
  if (!key) return null;
  const state = key.revokedAt ? 'revoked' : key.expiresOn < today() ? 'expired' : 'works';
  return (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      color={colours[state]}
      label={translate(`access.keyState.${state}`)}
    />
  );
}
