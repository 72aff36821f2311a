// The members of the team on the page, past ones too.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { PersonNameField } from '../PersonNameField.tsx';
import { RelatedList } from '../RelatedList.tsx';
import { levelColours } from '../volunteers/level-colours.ts';
import { AddMemberButton } from './AddMemberButton.tsx';
import { LeaveTeamButton } from './LeaveTeamButton.tsx';

export function MembersOfTeam() {
  return (
    <RelatedList
      reference="teamMembers"
      target="teamId"
      sort={{ field: 'volunteer.person.fullName', order: 'ASC' }}
      advice="people.members.noMembersAdvice"
      actions={<AddMemberButton />}
      canArchive
    >
      <PersonNameField
        source="volunteerId"
        of="volunteer.person"
        link="volunteers"
        sortBy="volunteer.person.fullName"
      />
      <EnumField
        source="volunteer.level"
        type="VolunteerLevel"
        colours={levelColours}
        label="resources.volunteers.fields.level"
        sortBy="volunteer.level"
      />
      <YesNoField source="volunteer.isSilver" label="resources.volunteers.fields.isSilver" sortBy={false} />
      <DayField source="from" />
      <DayField source="until" />
      <LeaveTeamButton source="id" label="people.toDo" sortBy={false} />
    </RelatedList>
  );
}
