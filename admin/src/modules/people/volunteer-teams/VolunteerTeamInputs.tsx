// What is entered of a team. Who leads and belongs to it is said on its page.
import { TextArrayInput, TextInput, maxLength, required } from 'react-admin';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';

const validateName = [required(), maxLength(60)];
const most40 = maxLength(40);

export function VolunteerTeamInputs() {
  return (
    <>
      <TextInput source="name" validate={validateName} />
      <TextArrayInput source="focus" helperText="people.teams.focusHelp" />
      <TextInput source="filingNumber" validate={most40} />
      <DayInput source="foundedOn" />
      <LinkedInput source="partnerUnitId" reference="partnerUnits" helperText="people.teams.unitHelp" />
    </>
  );
}
