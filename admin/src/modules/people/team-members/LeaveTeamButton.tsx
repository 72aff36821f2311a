// Ends the membership of the row. The leader of a team hands it over first.
import type { RaRecord } from 'ra-core';
import { LeaveTeamDocument } from '../../../../../schema/generated/people/team-members/membership-workflows.ts';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';
import { dated } from '../workflow-inputs.ts';

function whyNot(membership: RaRecord<string>): string | undefined {
  if (membership['archivedAt'] != null) return 'people.isArchived';
  if (membership['until'] != null) return 'people.members.hasLeft';
  const team = membership['team'] as { readonly leaderId: string | null } | null;
  return team?.leaderId === membership['volunteerId'] ? 'people.members.leads' : undefined;
}

/** Stands in a column of its own. */
export function LeaveTeamButton(_props: FieldProps) {
  return (
    <WorkflowButton
      document={LeaveTeamDocument}
      variables={(values, record) => ({ input: dated(values, record) })}
      label="people.members.leave"
      help="people.members.leaveHelp"
      done="people.members.left"
      whyNot={whyNot}
      defaultValues={() => ({ on: today() })}
    >
      <DayInput source="on" label="people.members.lastDay" />
    </WorkflowButton>
  );
}
