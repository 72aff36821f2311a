// Changes the duty of a contact.
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { PartnerContactInputs } from './PartnerContactInputs.tsx';

export function PartnerContactEdit() {
  return (
    <RecordEdit>
      <PartnerContactInputs />
    </RecordEdit>
  );
}
