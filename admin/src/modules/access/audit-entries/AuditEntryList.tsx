// Audit search: every change, newest first, by time, by whom, of what and which.
import { useMemo } from 'react';
import { useMayDo } from '../../../auth/session-context.tsx';
import { useResource } from '../../../layout/console-context.tsx';
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { enumFilter, linkedFilter, type ListFilters } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { idFilter, momentFilter, requestFilter, tableFilter } from './audit-filters.tsx';
import { ActorField, ChangedRecordField } from './AuditFields.tsx';
import { ChangesField } from './ChangesField.tsx';

export function AuditEntryList() {
  const accounts = useResource('accounts');
  const maySeeAccounts = useMayDo()(accounts, 'list');
  const filters = useMemo(
    (): ListFilters => [
      momentFilter('at'),
      ...(maySeeAccounts ? [linkedFilter('actor', 'accounts')] : []),
      tableFilter,
      enumFilter('operation', 'AuditOperation'),
      idFilter,
      requestFilter,
    ],
    [maySeeAccounts],
  );
  return (
    <RecordList filters={filters} sort={{ field: 'at', order: 'DESC' }} canSearch={false}>
      <InstantField source="at" />
      <ActorField source="actor" sortBy={false} />
      <EnumField source="operation" type="AuditOperation" sortBy={false} />
      <ChangedRecordField source="recordTable" label="access.record" sortBy={false} />
      <ChangesField source="changes" sortBy={false} />
      <TextField source="reason" sortBy={false} />
    </RecordList>
  );
}
