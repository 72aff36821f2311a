// Makes a volunteer a member of the team on the page.
import { required } from 'react-admin';
import type { RaRecord } from 'ra-core';
import JoinIcon from '@mui/icons-material/GroupAddOutlined';
import { JoinTeamDocument } from '../../../../../schema/generated/people/team-members/membership-workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';
import { servingLevels, VolunteerInput } from '../VolunteerInput.tsx';

function whyNot(team: RaRecord<string>): string | undefined {
  if (team['archivedAt'] != null) return 'people.isArchived';
  return team['status'] === 'DISSOLVED' ? 'people.teams.isDissolved' : undefined;
}

export function AddMemberButton() {
  return (
    <WorkflowButton
      document={JoinTeamDocument}
      variables={({ volunteerId, from }, { id }) => ({
        input: { teamId: id, volunteerId: String(volunteerId), from: from ? String(from) : null },
      })}
      label="people.members.add"
      help="people.members.addHelp"
      done="people.members.joined"
      whyNot={whyNot}
      defaultValues={() => ({ from: today() })}
      icon={<JoinIcon />}
    >
      <VolunteerInput
        source="volunteerId"
        levels={servingLevels}
        label="resources.teamMembers.fields.volunteer"
        validate={required()}
      />
      <DayInput source="from" label="resources.teamMembers.fields.from" />
    </WorkflowButton>
  );
}
