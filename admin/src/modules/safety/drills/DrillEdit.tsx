// Changes what a drill is about. Its time, count and state move by steps of their own.
import { NumberInput, TextInput, maxLength, maxValue, minValue, required } from 'react-admin';
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';

const validateTitle = [required(), maxLength(120)];
const validateMinutes = [required(), minValue(1), maxValue(1440)];

export function DrillEdit() {
  return (
    <RecordEdit>
      <TextInput source="title" validate={validateTitle} />
      <TextInput source="place" validate={maxLength(120)} />
      <NumberInput source="minutes" validate={validateMinutes} min={1} max={1440} />
      <TextInput source="scenario" validate={maxLength(4000)} multiline minRows={3} helperText="safety.noNames" />
    </RecordEdit>
  );
}
