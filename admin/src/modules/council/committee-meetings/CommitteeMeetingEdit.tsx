// Changes what a meeting is called, where it is and how long it lasts; its time is moved by a step of its own.
import { NumberInput, TextInput, maxLength, maxValue, minValue, required } from 'react-admin';
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';

const validateTitle = [required(), maxLength(120)];
const validateMinutes = [minValue(1), maxValue(1440)];

export function MeetingInputs() {
  return (
    <>
      <TextInput source="title" validate={validateTitle} />
      <TextInput source="place" validate={maxLength(120)} />
      <NumberInput source="minutes" validate={validateMinutes} min={1} max={1440} />
    </>
  );
}

export function CommitteeMeetingEdit() {
  return (
    <RecordEdit>
      <MeetingInputs />
    </RecordEdit>
  );
}
