// The sharing meetings of the community, the latest first; one is expected every quarter.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, textFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';

const filters = [dayFilter('heldOn'), textFilter('topic')];

export function SharingMeetingList() {
  return (
    <RecordList filters={filters} sort={{ field: 'heldOn', order: 'DESC' }}>
      <TextField source="topic" />
      <DayField source="heldOn" />
      <TextField source="place" sortBy={false} />
      <TextField source="attendances.totalCount" label="people.mentoring.attendeeCount" sortBy={false} />
    </RecordList>
  );
}
