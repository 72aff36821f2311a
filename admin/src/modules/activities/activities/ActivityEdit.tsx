// Changes an activity: what it is about. Its time, places and state move by steps of their own.
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { ActivityTexts, TitleInput } from './ActivityInputs.tsx';

export function ActivityEdit() {
  return (
    <RecordEdit>
      <TitleInput />
      <ActivityTexts />
    </RecordEdit>
  );
}
