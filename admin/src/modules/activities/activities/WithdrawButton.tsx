// Gives an enrolment back; the first who waits moves up.
import type { RaRecord } from 'ra-core';
import { WithdrawFromActivityDocument } from '../../../../../schema/generated/activities/activities/workflows.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { whyNotWithdraw, type Activity } from './activity-states.ts';

/** For the enrolment in context. */
export function WithdrawButton({
  activity,
  label = 'activities.enrolments.withdraw',
}: {
  readonly activity: Activity;
  readonly label?: string;
}) {
  return (
    <WorkflowButton
      document={WithdrawFromActivityDocument}
      variables={(_values, enrolment: RaRecord<string>) => ({ input: { id: enrolment.id } })}
      label={label}
      help="activities.enrolments.withdrawHelp"
      whyNot={() => whyNotWithdraw(activity)}
      variant="text"
    ></WorkflowButton>
  );
}
