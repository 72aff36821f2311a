// Every look at what incidents and safeguarding reports say about people, the latest first.
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { LookedAtField } from './LookedAtField.tsx';

export function RestrictedReadList() {
  return (
    <RecordList sort={{ field: 'readAt', order: 'DESC' }} canSearch={false}>
      <TextField source="actorName" sortBy={false} />
      <InstantField source="readAt" />
      <LookedAtField source="id" label="safety.looks.at" sortBy={false} />
      <TextField source="reason" sortBy={false} />
    </RecordList>
  );
}
