// What is entered of a contact beside who it is.
import { BooleanInput, TextInput, maxLength } from 'react-admin';

const most80 = maxLength(80);

export function PartnerContactInputs() {
  return (
    <>
      <DutyInput />
      <BooleanInput source="isPrimary" helperText="people.contacts.primaryHelp" />
    </>
  );
}

export function DutyInput() {
  return <TextInput source="duty" validate={most80} helperText="people.contacts.dutyHelp" />;
}
