// One import: how far it is, what came of it, its faults by row, its result file, and the way back.
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow, type RecordTab } from '../../../shared/show/RecordShow.tsx';
import { statusColours } from './import-status.ts';
import { ImportProgress } from './ImportProgress.tsx';
import { LedgerField } from './ImportRunList.tsx';
import { RunErrors } from './RunErrors.tsx';

const tabs: readonly RecordTab[] = [{ label: 'imports.errors.title', content: <RunErrors /> }];

export function ImportRunShow() {
  return (
    <RecordShow above={<ImportProgress />} tabs={tabs}>
      <LedgerField source="ledger" />
      <EnumField source="status" type="ImportStatus" colours={statusColours} />
      <EnumField source="policy" type="ImportPolicy" />
      <TextField source="sheetName" />
      <TextField source="headerRow" />
      <TextField source="totalRows" />
      <TextField source="createdRows" />
      <TextField source="updatedRows" />
      <TextField source="unchangedRows" />
      <TextField source="badRows" />
      <TextField source="startedByName" />
      <InstantField source="startedAt" />
      <InstantField source="finishedAt" />
      <InstantField source="undoneAt" />
      <TextField source="undoReason" />
    </RecordShow>
  );
}
