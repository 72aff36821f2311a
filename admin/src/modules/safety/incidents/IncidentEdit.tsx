// Completes the report of an incident that nobody has signed yet.
import { TextInput, maxLength, required } from 'react-admin';
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { InstantInput } from '../../../shared/inputs/DateInputs.tsx';

const validateSummary = [required(), maxLength(500)];

export function IncidentEdit() {
  return (
    <RecordEdit>
      <TextInput source="summary" validate={validateSummary} multiline helperText="safety.noNames" />
      <TextInput source="place" validate={maxLength(120)} />
      <TextInput source="immediateAction" validate={maxLength(2000)} multiline minRows={2} />
      <TextInput source="reportedTo" validate={maxLength(120)} />
      <InstantInput source="reportedToAt" />
      <TextInput source="deviation" validate={maxLength(2000)} multiline minRows={2} />
    </RecordEdit>
  );
}
