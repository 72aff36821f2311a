// Changes a social worker.
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { SocialWorkerInputs } from './SocialWorkerInputs.tsx';

export function SocialWorkerEdit() {
  return (
    <RecordEdit>
      <SocialWorkerInputs />
    </RecordEdit>
  );
}
