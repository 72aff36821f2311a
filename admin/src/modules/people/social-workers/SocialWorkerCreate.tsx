// Enters a social worker: a person who is known, or one who is registered on the spot.
import { required } from 'react-admin';
import { RecordCreate } from '../../../shared/form/RecordCreate.tsx';
import { PersonInput } from '../PersonInput.tsx';
import { SocialWorkerInputs } from './SocialWorkerInputs.tsx';

export function SocialWorkerCreate() {
  return (
    <RecordCreate>
      <PersonInput label="people.name.label" validate={required()} />
      <SocialWorkerInputs />
    </RecordCreate>
  );
}
