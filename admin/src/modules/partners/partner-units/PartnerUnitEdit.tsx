// Changes a partner unit.
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { PartnerUnitInputs } from './PartnerUnitInputs.tsx';

export function PartnerUnitEdit() {
  return (
    <RecordEdit>
      <PartnerUnitInputs />
    </RecordEdit>
  );
}
