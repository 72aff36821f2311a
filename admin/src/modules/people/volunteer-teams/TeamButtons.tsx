// A team goes to work, changes its leader, and is dissolved.
import { useRecordContext, type RaRecord } from 'ra-core';
import ActivateIcon from '@mui/icons-material/PlayCircleOutlined';
import DissolveIcon from '@mui/icons-material/GroupRemoveOutlined';
import LeaderIcon from '@mui/icons-material/ManageAccountsOutlined';
import {
  ActivateTeamDocument,
  ChangeTeamLeaderDocument,
  DissolveTeamDocument,
} from '../../../../../schema/generated/people/volunteer-teams/team-workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';
import { ReasonInput } from '../ReasonInput.tsx';
import { dated, one, reasoned } from '../workflow-inputs.ts';
import { LeaderInput } from './LeaderInput.tsx';

function whyNotStanding(team: RaRecord<string>): string | undefined {
  if (team['archivedAt'] != null) return 'people.isArchived';
  return team['status'] === 'DISSOLVED' ? 'people.teams.isDissolved' : undefined;
}

function whyNotActivate(team: RaRecord<string>): string | undefined {
  return whyNotStanding(team) ?? (team['status'] === 'ACTIVE' ? 'people.teams.isActive' : undefined);
}

export function TeamButtons() {
  const team = useRecordContext<RaRecord<string>>();
  if (!team) return null;
  return (
    <>
      <WorkflowButton
        document={ActivateTeamDocument}
        variables={(_values, record) => ({ input: one(record) })}
        label="people.teams.activate"
        help="people.teams.activateHelp"
        whyNot={whyNotActivate}
        icon={<ActivateIcon />}
        variant={team['status'] === 'FILED' ? 'contained' : 'outlined'}
      />
      <WorkflowButton
        document={ChangeTeamLeaderDocument}
        variables={({ leaderId }, record) => ({
          input: { ...one(record), leaderId: leaderId ? String(leaderId) : null },
        })}
        label="people.teams.changeLeader"
        help="people.teams.changeLeaderHelp"
        whyNot={whyNotStanding}
        defaultValues={(record) => ({ leaderId: record['leaderId'] })}
        icon={<LeaderIcon />}
      >
        <LeaderInput teamId={team.id} />
      </WorkflowButton>
      <WorkflowButton
        document={DissolveTeamDocument}
        variables={(values, record) => ({ input: { ...dated(values, record), ...reasoned(values, record) } })}
        label="people.teams.dissolve"
        help="people.teams.dissolveHelp"
        whyNot={whyNotStanding}
        defaultValues={() => ({ on: today() })}
        icon={<DissolveIcon />}
        color="error"
      >
        <DayInput source="on" label="people.teams.lastDay" />
        <ReasonInput />
      </WorkflowButton>
    </>
  );
}
