// The calls for volunteers, those that end last first.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField, YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, textFilter, yesNoFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { callColours } from './recruitment-states.ts';

const filters = [
  enumFilter('status', 'RecruitmentCallStatus'),
  yesNoFilter('servesChildren'),
  dayFilter('closesOn'),
  textFilter('skills', { of: 'list' }),
];

export function RecruitmentCallList() {
  return (
    <RecordList filters={filters} sort={{ field: 'closesOn', order: 'DESC' }}>
      <TextField source="title" />
      <EnumField source="status" type="RecruitmentCallStatus" colours={callColours} />
      <DayField source="opensOn" />
      <DayField source="closesOn" />
      <TextField source="places" />
      <TextField source="acceptedCount" sortBy={false} />
      <YesNoField source="servesChildren" sortBy={false} />
    </RecordList>
  );
}
