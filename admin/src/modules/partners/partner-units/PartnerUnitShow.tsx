// One partner unit.
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LongTextField, TagsField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';

export function PartnerUnitShow() {
  return (
    <RecordShow>
      <TextField source="name" />
      <EnumField source="kind" type="PartnerUnitKind" />
      <DayField source="joinedOn" />
      <TagsField source="resources" />
      <LongTextField source="note" />
      <InstantField source="createdAt" />
    </RecordShow>
  );
}
