// What is entered of a credential.
import { TextInput, maxLength, required } from 'react-admin';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';

const validateIssuer = [required(), maxLength(80)];
const most60 = maxLength(60);
const most200 = maxLength(200);

export function CredentialInputs() {
  return (
    <>
      <EnumInput source="kind" type="CredentialKind" validate={required()} />
      <TextInput source="issuer" validate={validateIssuer} />
      <TextInput source="number" validate={most60} />
      <DayInput source="issuedOn" />
      <DayInput source="expiresOn" helperText="people.credentials.expiresHelp" />
      <TextInput source="source" validate={most200} helperText="people.credentials.sourceHelp" />
    </>
  );
}
