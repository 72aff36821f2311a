// The applications of the community, those that wait for a step first.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { dayFilter, enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { PersonNameField } from '../PersonNameField.tsx';
import { useSeesNames } from '../sees-names.ts';
import { applicationColours } from './recruitment-states.ts';

const filters = [
  enumFilter('status', 'VolunteerApplicationStatus'),
  linkedFilter('callId', 'recruitmentCalls'),
  dayFilter('receivedOn'),
];

export function ApplicationList() {
  const seesNames = useSeesNames();
  return (
    <RecordList filters={filters} canSearch={seesNames} sort={{ field: 'receivedOn', order: 'DESC' }}>
      <PersonNameField source="personId" label="people.name.label" sortBy={seesNames && 'person.fullName'} />
      <LinkedField source="callId" reference="recruitmentCalls" sortBy="call.title" />
      <EnumField source="status" type="VolunteerApplicationStatus" colours={applicationColours} />
      <DayField source="receivedOn" />
      <DayField source="decidedOn" />
    </RecordList>
  );
}
