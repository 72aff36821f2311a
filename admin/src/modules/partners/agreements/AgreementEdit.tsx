// Changes the title and the note of an agreement; its term is changed by signing and renewing.
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { AgreementInputs } from './AgreementInputs.tsx';

export function AgreementEdit() {
  return (
    <RecordEdit>
      <AgreementInputs />
    </RecordEdit>
  );
}
