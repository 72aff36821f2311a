// What is entered of an agreement; its state moves by signing, activating, renewing and lapsing.
import { TextInput, maxLength, required } from 'react-admin';

const validateTitle = [required(), maxLength(120)];
const validateNote = maxLength(2000);

export function AgreementInputs() {
  return (
    <>
      <TextInput source="title" validate={validateTitle} helperText="partners.titleHelp" />
      <TextInput source="note" multiline minRows={3} validate={validateNote} />
    </>
  );
}
