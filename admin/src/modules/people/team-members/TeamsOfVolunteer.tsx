// The teams of the volunteer on the page, past ones too.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { RelatedList } from '../RelatedList.tsx';
import { JoinTeamButton } from './JoinTeamButton.tsx';
import { LeaveTeamButton } from './LeaveTeamButton.tsx';

export function TeamsOfVolunteer() {
  return (
    <RelatedList
      reference="teamMembers"
      target="volunteerId"
      sort={{ field: 'from', order: 'DESC' }}
      advice="people.members.noTeamAdvice"
      actions={<JoinTeamButton />}
      canArchive
    >
      <LinkedField source="teamId" reference="volunteerTeams" sortBy="team.name" />
      <DayField source="from" />
      <DayField source="until" />
      <LeaveTeamButton source="id" label="people.toDo" sortBy={false} />
    </RelatedList>
  );
}
