// Drafts an agreement with a partner unit.
import { required } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { RecordCreate } from '../../../shared/form/RecordCreate.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { AgreementInputs } from './AgreementInputs.tsx';

export function AgreementCreate() {
  const [address] = useSearchParams();
  const partnerUnitId = address.get('partnerUnitId');
  return (
    <RecordCreate {...(partnerUnitId ? { defaultValues: { partnerUnitId } } : {})}>
      <LinkedInput source="partnerUnitId" reference="partnerUnits" validate={required()} />
      <AgreementInputs />
      <DayInput source="validFrom" helperText="partners.termHelp" />
      <DayInput source="validUntil" />
    </RecordCreate>
  );
}
