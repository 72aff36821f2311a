// The members of the team on the page, past ones too.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { useSeesNames } from '../sees-names.ts';
import { PersonNameField } from '../PersonNameField.tsx';
import { RelatedList } from '../RelatedList.tsx';
import { levelColours } from '../volunteers/level-colours.ts';
import { AddMemberButton } from './AddMemberButton.tsx';
import { LeaveTeamButton } from './LeaveTeamButton.tsx';

const byName = { field: 'volunteer.person.fullName', order: 'ASC' } as const;
const byJoining = { field: 'from', order: 'ASC' } as const;

export function MembersOfTeam() {
  const seesNames = useSeesNames();
  return (
    <RelatedList
      reference="teamMembers"
      target="teamId"
      sort={seesNames ? byName : byJoining}
      advice="people.members.noMembersAdvice"
      actions={<AddMemberButton />}
      canArchive
    >
      <PersonNameField
        source="volunteerId"
        of="volunteer.person"
        link="volunteers"
        sortBy={seesNames && 'volunteer.person.fullName'}
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
