// Imports that were started, the latest first.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMay } from '../../../auth/session-context.tsx';
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { useFieldText, type FieldProps } from '../../../shared/fields/field-props.ts';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, textFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { useLedgerName } from './import-ledgers.ts';
import { statusColours } from './import-status.ts';

const filters = [
  enumFilter('status', 'ImportStatus'),
  textFilter('fileFileName', { label: 'imports.file.name' }),
  dayFilter('startedAt'),
];

/** Mere checks changed nothing and are no imports. */
const started = { 'status@ne': 'CHECKED' };

export function ImportRunList() {
  return (
    <RecordList
      filters={filters}
      filter={started}
      sort={{ field: 'createdAt', order: 'DESC' }}
      actions={<NewImport />}
      canSearch={false}
    >
      <TextField source="file.fileName" label="imports.file.name" />
      <LedgerField source="ledger" />
      <EnumField source="status" type="ImportStatus" colours={statusColours} />
      <TextField source="totalRows" />
      <TextField source="createdRows" sortBy={false} />
      <TextField source="badRows" />
      <TextField source="startedByName" sortBy={false} />
      <InstantField source="finishedAt" />
    </RecordList>
  );
}

export function LedgerField({ source }: FieldProps) {
  return <>{useLedgerName()(useFieldText(source))}</>;
}

function NewImport() {
  const translate = useTranslate();
  if (!useMay()('import.run')) return null;
  return (
    <Button component={Link} to="/import-a-ledger" variant="contained">
      {translate('imports.wizard.title')}
    </Button>
  );
}
