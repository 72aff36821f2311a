// Changes a person.
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { PersonInputs } from './PersonInputs.tsx';

export function PersonEdit() {
  return (
    <RecordEdit>
      <PersonInputs isKnown />
    </RecordEdit>
  );
}
