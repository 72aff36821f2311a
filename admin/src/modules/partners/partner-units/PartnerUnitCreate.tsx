// Enters a partner unit.
import { RecordCreate } from '../../../shared/form/RecordCreate.tsx';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { PartnerUnitInputs } from './PartnerUnitInputs.tsx';

export function PartnerUnitCreate() {
  return (
    <RecordCreate>
      <CommunityInput />
      <PartnerUnitInputs />
    </RecordCreate>
  );
}
