// All memberships of all teams, past ones too: for looking up who was where, and for putting wrong entries right.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { dayFilter, enumFilter, linkedFilter, yesNoFilter, type ListFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { useSeesNames } from '../sees-names.ts';
import { PersonNameField } from '../PersonNameField.tsx';
import { levelColours } from '../volunteers/level-colours.ts';
import { LeaveTeamButton } from './LeaveTeamButton.tsx';

/** Present members have no last day. */
const isPresent: ListFilter = { ...yesNoFilter('until', { label: 'people.members.present' }), key: 'until@isNull' };

const filters = [
  linkedFilter('teamId', 'volunteerTeams'),
  isPresent,
  enumFilter('volunteerLevel', 'VolunteerLevel', { label: 'resources.volunteers.fields.level' }),
  yesNoFilter('volunteerIsSilver', { label: 'resources.volunteers.fields.isSilver' }),
  dayFilter('from'),
];

const allFilters = [...filters, linkedFilter('volunteerId', 'volunteers')];

export function TeamMemberList() {
  const seesNames = useSeesNames();
  return (
    <RecordList
      filters={seesNames ? allFilters : filters}
      canSearch={seesNames}
      sort={{ field: 'from', order: 'DESC' }}
    >
      <PersonNameField
        source="volunteerId"
        of="volunteer.person"
        link="volunteers"
        sortBy={seesNames && 'volunteer.person.fullName'}
      />
      <LinkedField source="teamId" reference="volunteerTeams" sortBy="team.name" />
      <EnumField
        source="volunteer.level"
        type="VolunteerLevel"
        colours={levelColours}
        label="resources.volunteers.fields.level"
        sortBy="volunteer.level"
      />
      <DayField source="from" />
      <DayField source="until" />
      <LeaveTeamButton source="id" label="people.toDo" sortBy={false} />
    </RecordList>
  );
}
