// The steps of a volunteer: vetted, accepted, promoted, pausing, serving again, gone.
import { useRecordContext, type RaRecord } from 'ra-core';
import AcceptIcon from '@mui/icons-material/HowToRegOutlined';
import PromoteIcon from '@mui/icons-material/TrendingUpOutlined';
import VetIcon from '@mui/icons-material/FactCheckOutlined';
import {
  AcceptVolunteerDocument,
  PromoteVolunteerDocument,
  StartVettingDocument,
} from '../../../../../schema/generated/people/volunteers/volunteer-workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';
import { dated, one } from '../workflow-inputs.ts';
import { LeaveButton, PauseButton, ResumeButton } from './LeaveButtons.tsx';
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
      <LeaveButton />
    </>
  );
}
