// The steps of a volunteer: vetted, accepted, promoted, pausing, serving again, gone.
import { useRecordContext, type RaRecord } from 'ra-core';
import AcceptIcon from '@mui/icons-material/HowToRegOutlined';
import EndIcon from '@mui/icons-material/LogoutOutlined';
import PauseIcon from '@mui/icons-material/PauseCircleOutlined';
import PromoteIcon from '@mui/icons-material/TrendingUpOutlined';
import ResumeIcon from '@mui/icons-material/PlayCircleOutlined';
import VetIcon from '@mui/icons-material/FactCheckOutlined';
import {
  AcceptVolunteerDocument,
  EndVolunteerDocument,
  PauseVolunteerDocument,
  PromoteVolunteerDocument,
  ResumeVolunteerDocument,
  StartVettingDocument,
} from '../../../../../schema/generated/people/volunteers/volunteer-workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';
import { dated, one, reasoned } from '../workflow-inputs.ts';
import { ReasonInput } from '../ReasonInput.tsx';
import { whyNot } from './state-guards.ts';

const words = 'people.volunteers.step';
const onToday = () => ({ on: today() });

/** The step that comes next stands out; the others are there, and say why they cannot be taken. */
export function StepButtons() {
  const level = String(useRecordContext<RaRecord<string>>()?.['level']);
  const look = (...levels: readonly string[]) => (levels.includes(level) ? 'contained' : 'outlined');
  return (
    <>
      <WorkflowButton
        document={StartVettingDocument}
        variables={(_values, record) => ({ input: one(record) })}
        label={`${words}.startVetting`}
        help={`${words}.startVettingHelp`}
        whyNot={whyNot('startVetting')}
        icon={<VetIcon />}
        variant={look('APPLICANT')}
      />
      <WorkflowButton
        document={AcceptVolunteerDocument}
        variables={(values, record) => ({ input: dated(values, record) })}
        label={`${words}.accept`}
        help={`${words}.acceptHelp`}
        whyNot={whyNot('accept')}
        defaultValues={onToday}
        icon={<AcceptIcon />}
        variant={look('IN_VETTING')}
      >
        <DayInput source="on" label="people.volunteers.joinsOn" />
      </WorkflowButton>
      <WorkflowButton
        document={PromoteVolunteerDocument}
        variables={(values, record) => ({ input: dated(values, record) })}
        label={`${words}.promote`}
        help={level === 'ORDINARY' ? `${words}.promoteToCoreHelp` : `${words}.promoteHelp`}
        whyNot={whyNot('promote')}
        defaultValues={onToday}
        icon={<PromoteIcon />}
        variant={look('NEW', 'ORDINARY')}
      >
        <DayInput source="on" label="people.since" />
      </WorkflowButton>
      {level === 'PAUSED' ? <ResumeButton /> : <PauseButton />}
      <WorkflowButton
        document={EndVolunteerDocument}
        variables={(values, record) => ({ input: { ...dated(values, record), ...reasoned(values, record) } })}
        label={`${words}.end`}
        help={`${words}.endHelp`}
        whyNot={whyNot('end')}
        defaultValues={onToday}
        icon={<EndIcon />}
      >
        <DayInput source="on" label="people.volunteers.lastDay" />
        <ReasonInput />
      </WorkflowButton>
    </>
  );
}

function PauseButton() {
  return (
    <WorkflowButton
      document={PauseVolunteerDocument}
      variables={(values, record) => ({ input: reasoned(values, record) })}
      label={`${words}.pause`}
      help={`${words}.pauseHelp`}
      whyNot={whyNot('pause')}
      icon={<PauseIcon />}
    >
      <ReasonInput />
    </WorkflowButton>
  );
}

function ResumeButton() {
  return (
    <WorkflowButton
      document={ResumeVolunteerDocument}
      variables={(values, record) => ({ input: reasoned(values, record) })}
      label={`${words}.resume`}
      help={`${words}.resumeHelp`}
      whyNot={(record) => (record['archivedAt'] ? 'people.isArchived' : undefined)}
      icon={<ResumeIcon />}
      variant="contained"
    >
      <ReasonInput />
    </WorkflowButton>
  );
}
