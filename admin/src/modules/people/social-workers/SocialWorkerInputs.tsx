// What is entered of a social worker beside who they are.
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';

export function SocialWorkerInputs() {
  return (
    <>
      <LinkedInput source="employerId" reference="partnerUnits" helperText="people.socialWorkers.employerHelp" />
      <EnumInput source="licenceLevel" type="SocialWorkLicenceLevel" />
      <DayInput source="startedOn" />
      <DayInput source="endedOn" helperText="people.socialWorkers.endedHelp" />
    </>
  );
}
