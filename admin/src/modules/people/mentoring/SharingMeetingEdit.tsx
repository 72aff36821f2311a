// Changes what is written of a sharing meeting; who came is added on its page.
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { SharingMeetingInputs } from './SharingMeetingInputs.tsx';

export function SharingMeetingEdit() {
  return (
    <RecordEdit>
      <SharingMeetingInputs />
    </RecordEdit>
  );
}
