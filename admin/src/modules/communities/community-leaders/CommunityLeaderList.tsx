// Who leads which place, now and in the past.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, linkedFilter, textFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { PersonNameField } from '../../people/PersonNameField.tsx';
import { EndLeaderButton } from './EndLeaderButton.tsx';

const filters = [
  linkedFilter('nodeId', 'communities'),
  enumFilter('nodeLevel', 'CommunityLevel', { label: 'resources.communities.fields.level' }),
  textFilter('title'),
  dayFilter('from'),
  dayFilter('until'),
];

export function CommunityLeaderList() {
  return (
    <RecordList filters={filters} sort={{ field: 'nodeId', order: 'ASC' }}>
      <PersonNameField source="personId" />
      <TextField source="title" />
      <LinkedField source="nodeId" reference="communities" />
      <DayField source="from" />
      <DayField source="until" />
      <EndLeaderButton source="id" label="communities.action" sortBy={false} />
    </RecordList>
  );
}
