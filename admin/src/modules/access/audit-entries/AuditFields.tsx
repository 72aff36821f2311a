// Who made a change, and which record was changed.
import { useRecordContext, useTranslate } from 'ra-core';
import { Stack, Typography } from '@mui/material';
import type { AuditEntryFieldsFragment } from '../../../../../schema/generated/access/audit-entries.ts';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { ShowLink } from '../../people/PersonNameField.tsx';
import { useResourceOfTable, useTableName } from './table-names.ts';

export function ActorField(_props: FieldProps) {
  const translate = useTranslate();
  const entry = useRecordContext<AuditEntryFieldsFragment>();
  if (!entry) return null;
  return <>{entry.actorName ?? translate('console.record.system')}</>;
}

/** The kind of the record, with the way to it, and to everything else that happened to it. */
export function ChangedRecordField(_props: FieldProps) {
  const translate = useTranslate();
  const name = useTableName();
  const resourceOf = useResourceOfTable();
  const entry = useRecordContext<AuditEntryFieldsFragment>();
  if (!entry) return null;
  const resource = resourceOf(entry.recordTable);
  return (
    <Stack component="span">
      <ShowLink resource={resource?.plural} id={entry.recordId ?? ''}>
        {name(entry.recordTable)}
      </ShowLink>
      {entry.recordId && (
        <Typography
          component="span"
          variant="body2"
          color="text.secondary"
          title={translate('access.recordId', { id: entry.recordId })}
        >
          {entry.recordId.slice(-8)}
        </Typography>
      )}
    </Stack>
  );
}
