// Makes the volunteer on the page a member of a team.
import { required } from 'react-admin';
import JoinIcon from '@mui/icons-material/GroupAddOutlined';
import { JoinTeamDocument } from '../../../../../schema/generated/people/team-members/membership-workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';
import { whyNot } from '../volunteers/state-guards.ts';

const standing = { status: ['FILED', 'ACTIVE'] };

export function JoinTeamButton() {
  return (
    <WorkflowButton
      document={JoinTeamDocument}
      variables={({ teamId, from }, { id }) => ({
        input: { volunteerId: id, teamId: String(teamId), from: from ? String(from) : null },
      })}
      label="people.members.join"
      done="people.members.joined"
      whyNot={whyNot('joinTeam')}
      defaultValues={() => ({ from: today() })}
      icon={<JoinIcon />}
    >
      <LinkedInput
        source="teamId"
        reference="volunteerTeams"
        label="people.volunteers.team"
        filter={standing}
        validate={required()}
      />
      <DayInput source="from" label="resources.teamMembers.fields.from" />
    </WorkflowButton>
  );
}
