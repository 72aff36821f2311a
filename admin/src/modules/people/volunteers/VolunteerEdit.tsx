// Changes a volunteer. Who they are is changed on the page of the person.
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { VolunteerInputs } from './VolunteerInputs.tsx';

export function VolunteerEdit() {
  return (
    <RecordEdit>
      <VolunteerInputs />
      <DayInput source="joinedOn" />
    </RecordEdit>
  );
}
