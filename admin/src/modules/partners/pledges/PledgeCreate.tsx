// Enters what a partner unit promised.
import { required } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { RecordCreate } from '../../../shared/form/RecordCreate.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { AgreementOfUnitInput, PledgeInputs } from './PledgeInputs.tsx';

export function PledgeCreate() {
  const [address] = useSearchParams();
  return (
    <RecordCreate defaultValues={Object.fromEntries(address)}>
      <LinkedInput source="partnerUnitId" reference="partnerUnits" validate={required()} />
      <AgreementOfUnitInput />
      <EnumInput source="unit" type="PledgeUnit" validate={required()} helperText="partners.unitHelp" />
      <PledgeInputs />
    </RecordCreate>
  );
}
