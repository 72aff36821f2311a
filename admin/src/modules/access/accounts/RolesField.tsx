// The roles that an account holds, each with where or for whom.
import { useRecordContext, useTranslate } from 'ra-core';
import { Stack, Typography } from '@mui/material';
import type { AccountFieldsFragment } from '../../../../../schema/generated/access/accounts.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { today } from '../../today/days.ts';

export function RolesField(_props: FieldProps) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const account = useRecordContext<AccountFieldsFragment>();
  const held = account?.roleGrants.nodes.filter(({ validUntil }) => validUntil === null || validUntil >= today()) ?? [];
  if (held.length === 0) {
    return (
      <Typography component="span" variant="body2" color="text.secondary">
        {translate('access.none')}
      </Typography>
    );
  }
  return (
    <Stack component="span">
      {held.map(({ id, role, node, partnerUnit }) => (
        <span key={id}>
          {translate('access.roleFor', { role: word('Role', role), place: partnerUnit?.name ?? node?.name ?? '—' })}
        </span>
      ))}
    </Stack>
  );
}
