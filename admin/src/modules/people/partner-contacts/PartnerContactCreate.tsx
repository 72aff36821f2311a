// Enters a contact of a partner unit: a person who is known, or one who is registered on the spot.
import { required } from 'react-admin';
import { RecordCreate } from '../../../shared/form/RecordCreate.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { PersonInput } from '../PersonInput.tsx';
import { PartnerContactInputs } from './PartnerContactInputs.tsx';

export function PartnerContactCreate() {
  return (
    <RecordCreate>
      <LinkedInput source="partnerUnitId" reference="partnerUnits" validate={required()} />
      <PersonInput validate={required()} />
      <PartnerContactInputs />
    </RecordCreate>
  );
}
