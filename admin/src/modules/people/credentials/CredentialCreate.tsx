// Enters a credential.
import { required } from 'react-admin';
import { RecordCreate } from '../../../shared/form/RecordCreate.tsx';
import { PersonInput } from '../PersonInput.tsx';
import { CredentialInputs } from './CredentialInputs.tsx';

export function CredentialCreate() {
  return (
    <RecordCreate>
      <PersonInput validate={required()} />
      <CredentialInputs />
    </RecordCreate>
  );
}
