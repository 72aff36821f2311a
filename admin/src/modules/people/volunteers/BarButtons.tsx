// Barring a volunteer for good takes two accounts: one proposes it, another confirms it; until then it can be withdrawn.
import { useRecordContext, type RaRecord } from 'ra-core';
import BarIcon from '@mui/icons-material/BlockOutlined';
import WithdrawIcon from '@mui/icons-material/UndoOutlined';
import {
  BarVolunteerDocument,
  WithdrawVolunteerBarDocument,
} from '../../../../../schema/generated/people/volunteers/volunteer-workflows.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { reasoned } from '../workflow-inputs.ts';
import { ReasonInput } from '../ReasonInput.tsx';
import { barStage } from './bar-stage.ts';
import { whyNoBar } from './state-guards.ts';

const words = 'people.volunteers.bar';
const done = { NONE: `${words}.proposed`, PROPOSED: `${words}.confirmed`, UNKNOWN: 'console.workflow.done' };

export function BarButtons() {
  const volunteer = useRecordContext<RaRecord<string>>();
  if (!volunteer) return null;
  const stage = barStage(volunteer);
  return (
    <>
      <WorkflowButton
        document={BarVolunteerDocument}
        variables={(values, record) => ({ input: reasoned(values, record) })}
        label={stage === 'PROPOSED' ? `${words}.confirm` : `${words}.propose`}
        help={`${words}.help.${stage}`}
        done={done[stage]}
        whyNot={whyNoBar}
        icon={<BarIcon />}
        color="error"
      >
        <ReasonInput />
      </WorkflowButton>
      {stage !== 'NONE' && (
        <WorkflowButton
          document={WithdrawVolunteerBarDocument}
          variables={(values, record) => ({ input: reasoned(values, record) })}
          label={`${words}.withdraw`}
          help={`${words}.withdrawHelp`}
          whyNot={(record) => (record['archivedAt'] ? 'people.isArchived' : undefined)}
          icon={<WithdrawIcon />}
        >
          <ReasonInput />
        </WorkflowButton>
      )}
    </>
  );
}
