// Changes a pledge; its partner unit and what it is counted in stay as they were.
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { AgreementOfUnitInput, PledgeInputs } from './PledgeInputs.tsx';

export function PledgeEdit() {
  return (
    <RecordEdit>
      <AgreementOfUnitInput />
      <PledgeInputs />
    </RecordEdit>
  );
}
