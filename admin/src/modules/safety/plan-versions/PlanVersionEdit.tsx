// Changes a draft of a plan; what is approved no longer changes.
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { VersionInputs } from './VersionInputs.tsx';

export function PlanVersionEdit() {
  return (
    <RecordEdit>
      <VersionInputs />
    </RecordEdit>
  );
}
