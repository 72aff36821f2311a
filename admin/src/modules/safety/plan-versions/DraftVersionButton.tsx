// Drafts the next version of the plan on the page, beginning with what the version in force says.
import { DraftPlanVersionDocument } from '../../../../../schema/generated/safety/plan-versions/version-workflows.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { daysAfter, today } from '../../today/days.ts';
import { textIn } from '../values.ts';
import { VersionInputs } from './VersionInputs.tsx';

export interface VersionContent {
  readonly steps?: string | null;
  readonly evacuationList?: string | null;
}

interface DraftVersionButtonProps {
  /** What the next version begins with. */
  readonly from: VersionContent | undefined;
  readonly isNext: boolean;
  readonly whyNot: string | undefined;
}

const aYear = 365;

/** The form of a version that begins with another; reviewed within a year unless something else is said. */
export function versionDefaults(from: VersionContent | undefined): Record<string, unknown> {
  return {
    steps: from?.steps ?? '',
    evacuationList: from?.evacuationList ?? '',
    reviewDueOn: daysAfter(today(), aYear),
  };
}

export function DraftVersionButton({ from, isNext, whyNot }: DraftVersionButtonProps) {
  return (
    <WorkflowButton
      document={DraftPlanVersionDocument}
      variables={(values, plan) => ({
        input: {
          planId: plan.id,
          steps: String(values['steps']),
          evacuationList: textIn(values, 'evacuationList'),
          reviewDueOn: String(values['reviewDueOn']),
        },
      })}
      label="safety.version.draft"
      help="safety.version.draftHelp"
      whyNot={() => whyNot}
      defaultValues={() => versionDefaults(from)}
      variant={isNext ? 'contained' : 'outlined'}
    >
      <VersionInputs />
    </WorkflowButton>
  );
}
