// What can be done with a drill: each step a button, which says why when it cannot be taken now.
import { NumberInput, TextInput, maxLength, minValue, required } from 'react-admin';
import {
  CancelDrillDocument,
  CloseDrillFindingsDocument,
  HoldDrillDocument,
  RescheduleDrillDocument,
  ReviewDrillDocument,
  RevisePlanAfterDrillDocument,
} from '../../../../../schema/generated/safety/drills/drill-workflows.ts';
import {
  OpenFindingsOfDrillDocument,
  StepsOfDrillDocument,
} from '../../../../../schema/generated/safety/drills/drill-page.ts';
import { VersionsOfPlanDocument } from '../../../../../schema/generated/safety/plan-versions/version-in-force.ts';
import { useMay } from '../../../auth/session-context.tsx';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { InstantInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useMayRunDrill } from '../may-run.ts';
import { versionDefaults } from '../plan-versions/DraftVersionButton.tsx';
import { VersionInputs } from '../plan-versions/VersionInputs.tsx';
import { textIn, which } from '../values.ts';
import { AddFindingButton } from './AddFindingButton.tsx';
import * as states from './drill-states.ts';
import type { DrillRecord } from './drill-states.ts';
import { TimingInputs, timingsIn } from './TimingInputs.tsx';

interface DrillProps {
  readonly drill: DrillRecord;
}

const label = (field: string): string => `resources.drills.fields.${field}`;
const variantOf = (isNext: boolean): 'contained' | 'outlined' => (isNext ? 'contained' : 'outlined');
const validateCount = [required(), minValue(1)];
const validateSummary = [required(), maxLength(4000)];
const validateReason = [required(), maxLength(200)];

export function DrillButtons({ drill }: DrillProps) {
  const mayRun = useMayRunDrill();
  if (drill.archivedAt != null) return null;
  return (
    <>
      {mayRun(drill.leadUnitId) && (
        <>
          <HoldButton drill={drill} />
          <AddFindingButton drill={drill} />
          <ReviewButton drill={drill} />
          <CloseButton drill={drill} />
        </>
      )}
      <ReviseButton drill={drill} />
      {mayRun(drill.leadUnitId) && (
        <>
          <RescheduleButton drill={drill} />
          <CancelButton drill={drill} />
        </>
      )}
    </>
  );
}

function HoldButton({ drill }: DrillProps) {
  const { data } = useTypedQuery(StepsOfDrillDocument, { drillId: drill.id });
  const steps = data?.drillSteps.nodes ?? [];
  return (
    <WorkflowButton
      document={HoldDrillDocument}
      variables={(values, record) => ({
        input: {
          ...which(record),
          participantCount: Number(values['participantCount']),
          timings: timingsIn(values, steps),
        },
      })}
      label="safety.drill.hold"
      help="safety.drill.holdHelp"
      whyNot={() => states.whyNotHold(drill)}
      variant={variantOf(drill.status === 'PLANNED')}
    >
      <NumberInput source="participantCount" label={label('participantCount')} min={1} validate={validateCount} />
      <TimingInputs steps={steps} />
    </WorkflowButton>
  );
}

function ReviewButton({ drill }: DrillProps) {
  return (
    <WorkflowButton
      document={ReviewDrillDocument}
      variables={(values, record) => ({ input: { ...which(record), summary: String(values['summary']) } })}
      label="safety.drill.review"
      help="safety.drill.reviewHelp"
      whyNot={() => states.whyNotReview(drill)}
    >
      <TextInput
        source="summary"
        label={label('reviewSummary')}
        validate={validateSummary}
        multiline
        minRows={4}
        helperText="safety.drill.summaryHelp"
      />
    </WorkflowButton>
  );
}

function CloseButton({ drill }: DrillProps) {
  const { data } = useTypedQuery(OpenFindingsOfDrillDocument, { drillId: drill.id });
  return (
    <WorkflowButton
      document={CloseDrillFindingsDocument}
      variables={(_values, record) => ({ input: which(record) })}
      label="safety.drill.close"
      help="safety.drill.closeHelp"
      whyNot={() => states.whyNotClose(drill, data?.drillFindings.totalCount)}
      variant={variantOf(drill.status === 'REVIEWED')}
    />
  );
}

function ReviseButton({ drill }: DrillProps) {
  const mayWrite = useMay()('plan.write');
  const { data } = useTypedQuery(VersionsOfPlanDocument, { planId: drill.planId }, { enabled: mayWrite });
  const current = data?.emergencyPlanVersions.nodes.find(({ status }) => status === 'IN_FORCE');
  return (
    <WorkflowButton
      document={RevisePlanAfterDrillDocument}
      variables={(values, record) => ({
        input: {
          drillId: record.id,
          steps: String(values['steps']),
          evacuationList: textIn(values, 'evacuationList'),
          reviewDueOn: String(values['reviewDueOn']),
        },
      })}
      label="safety.drill.revise"
      help="safety.drill.reviseHelp"
      whyNot={() => states.whyNotRevise(drill)}
      defaultValues={() => versionDefaults(current)}
      variant={variantOf(drill.status === 'FINDINGS_CLOSED')}
    >
      <VersionInputs />
    </WorkflowButton>
  );
}

function RescheduleButton({ drill }: DrillProps) {
  return (
    <WorkflowButton
      document={RescheduleDrillDocument}
      variables={(values, record) => ({
        input: { ...which(record), startsAt: String(values['startsAt']), place: textIn(values, 'place') },
      })}
      label="safety.drill.reschedule"
      help="safety.drill.rescheduleHelp"
      whyNot={() => states.whyNotMove(drill)}
      defaultValues={({ startsAt, place }) => ({ startsAt, place })}
    >
      <InstantInput source="startsAt" label={label('startsAt')} validate={required()} />
      <TextInput source="place" label={label('place')} validate={maxLength(120)} />
    </WorkflowButton>
  );
}

function CancelButton({ drill }: DrillProps) {
  return (
    <WorkflowButton
      document={CancelDrillDocument}
      variables={(values, record) => ({ input: { ...which(record), reason: String(values['reason']) } })}
      label="safety.drill.cancel"
      help="safety.drill.cancelHelp"
      whyNot={() => states.whyNotMove(drill)}
      color="error"
    >
      <TextInput source="reason" label="safety.reason" validate={validateReason} multiline />
    </WorkflowButton>
  );
}
