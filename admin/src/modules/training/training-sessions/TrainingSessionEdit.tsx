// Changes a training session: what it is about. Its time, seats and state move by steps of their own.
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { TrainingSessionInputs } from './TrainingSessionInputs.tsx';

export function TrainingSessionEdit() {
  return (
    <RecordEdit>
      <TrainingSessionInputs />
    </RecordEdit>
  );
}
