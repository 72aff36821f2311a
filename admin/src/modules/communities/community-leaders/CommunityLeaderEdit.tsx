// Changes the title or the term of somebody who leads a place.
import { TextInput, required } from 'react-admin';
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { validateTitle } from './AddLeaderButton.tsx';

export function CommunityLeaderEdit() {
  return (
    <RecordEdit>
      <TextInput source="title" validate={validateTitle} />
      <DayInput source="from" validate={required()} />
      <DayInput source="until" />
    </RecordEdit>
  );
}
