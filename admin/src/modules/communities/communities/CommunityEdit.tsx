// Changes a place of the tree; its level and its place in the tree stay.
import { NumberInput, TextInput } from 'react-admin';
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { validateCode, validateCount, validateName } from './place-rules.ts';

export function CommunityEdit() {
  return (
    <RecordEdit>
      <TextInput source="name" validate={validateName} />
      <TextInput source="code" validate={validateCode} />
      <NumberInput source="householdCount" validate={validateCount} min={0} />
      <NumberInput source="residentCount" validate={validateCount} min={0} />
      <DayInput source="validFrom" />
      <DayInput source="validUntil" />
    </RecordEdit>
  );
}
