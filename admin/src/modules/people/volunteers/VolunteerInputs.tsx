// What is entered of a volunteer beside who they are.
import { BooleanInput, TextArrayInput, TextInput, maxLength } from 'react-admin';
import { servingLevels, VolunteerInput } from '../VolunteerInput.tsx';

const most500 = maxLength(500);
const most40 = maxLength(40);

export function VolunteerInputs() {
  return (
    <>
      <BooleanInput source="isSilver" helperText="people.volunteers.silverHelp" />
      <TextArrayInput source="skills" helperText="people.volunteers.skillsHelp" />
      <TextInput
        source="availability"
        multiline
        minRows={2}
        validate={most500}
        helperText="people.volunteers.availabilityHelp"
      />
      <TextInput source="nationalVolunteerNumber" validate={most40} />
      <VolunteerInput source="mentorId" levels={servingLevels} helperText="people.volunteers.mentorHelp" />
    </>
  );
}
