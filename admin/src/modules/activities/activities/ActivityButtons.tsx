// What can be done with an activity: each step a button, which says why when it cannot be taken now.
import { useTranslate } from 'ra-core';
import { NumberInput, TextInput, maxLength, minValue, required } from 'react-admin';
import { Stack } from '@mui/material';
import { useNavigate } from 'react-router-dom';
import {
  CancelActivityDocument,
  CloseActivityDocument,
  HoldActivityDocument,
  OpenActivityDocument,
  RescheduleActivityDocument,
  ResizeActivityDocument,
} from '../../../../../schema/generated/activities/activities/workflows.ts';
import { InstantInput } from '../../../shared/inputs/DateInputs.tsx';
import { ExplainedButton, WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useActivityDuties } from '../activity-duties.ts';
import * as states from './activity-states.ts';
import type { Activity } from './activity-states.ts';
import { EnrolButtons } from './EnrolButtons.tsx';
import { EvaluationInputs, evaluationOf } from './EvaluationInputs.tsx';
import { validateReason, which } from './workflow-inputs.ts';

export function ActivityButtons({ activity }: { readonly activity: Activity }) {
  const mayRun = useActivityDuties().mayRun(activity.hostUnitId);
  const { status } = activity;
  const canHold = states.whyNotHold(activity) === undefined;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      {mayRun && <OpenButton isNext={status === 'PLANNED' && !canHold} />}
      <EnrolButtons activity={activity} />
      {mayRun && (
        <>
          <CodeButton activity={activity} />
          <HoldButton isNext={canHold} />
          <CloseButton isNext={status === 'HELD'} />
          <RescheduleButton />
          <ResizeButton />
          <CancelButton />
        </>
      )}
    </Stack>
  );
}

interface NextProps {
  /** The step that comes next stands out. */
  readonly isNext: boolean;
}

const variantOf = (isNext: boolean): 'contained' | 'outlined' => (isNext ? 'contained' : 'outlined');

const whyNot =
  (reason: (activity: Activity) => string | undefined) =>
  (record: object): string | undefined =>
    reason(record as Activity);

function OpenButton({ isNext }: NextProps) {
  return (
    <WorkflowButton
      document={OpenActivityDocument}
      variables={(_values, record) => ({ input: which(record) })}
      label="activities.step.open"
      help="activities.step.openHelp"
      whyNot={whyNot(states.whyNotOpen)}
      variant={variantOf(isNext)}
    ></WorkflowButton>
  );
}

function CodeButton({ activity }: { readonly activity: Activity }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const reason = states.whyNotShowCode(activity);
  return (
    <ExplainedButton
      label={translate('activities.step.code')}
      reason={reason && translate(reason)}
      onClick={() => void navigate(`/activity-screen/${activity.id}`)}
    />
  );
}

function HoldButton({ isNext }: NextProps) {
  return (
    <WorkflowButton
      document={HoldActivityDocument}
      variables={(_values, record) => ({ input: which(record) })}
      label="activities.step.hold"
      help="activities.step.holdHelp"
      whyNot={whyNot(states.whyNotHold)}
      variant={variantOf(isNext)}
    ></WorkflowButton>
  );
}

export function CloseButton({ isNext }: NextProps) {
  return (
    <WorkflowButton
      document={CloseActivityDocument}
      variables={(values, record) => ({ input: { ...which(record), ...evaluationOf(values) } })}
      label="activities.step.close"
      help="activities.step.closeHelp"
      whyNot={whyNot(states.whyNotClose)}
      variant={variantOf(isNext)}
    >
      <EvaluationInputs />
    </WorkflowButton>
  );
}

function RescheduleButton() {
  return (
    <WorkflowButton
      document={RescheduleActivityDocument}
      variables={(values, record) => ({
        input: { ...which(record), startsAt: String(values['startsAt']), place: textOf(values['place']) },
      })}
      label="activities.step.reschedule"
      help="activities.step.rescheduleHelp"
      whyNot={whyNot(states.whyNotMove)}
      defaultValues={({ startsAt, place }) => ({ startsAt, place })}
    >
      <InstantInput source="startsAt" label="resources.activities.fields.startsAt" validate={required()} />
      <TextInput source="place" label="resources.activities.fields.place" validate={maxLength(120)} />
    </WorkflowButton>
  );
}

function ResizeButton() {
  return (
    <WorkflowButton
      document={ResizeActivityDocument}
      variables={(values, record) => ({
        input: { ...which(record), capacity: typeof values['capacity'] === 'number' ? values['capacity'] : null },
      })}
      label="activities.step.resize"
      help="activities.step.resizeHelp"
      whyNot={whyNot(states.whyNotResize)}
      defaultValues={({ capacity }) => ({ capacity })}
    >
      <NumberInput
        source="capacity"
        label="resources.activities.fields.capacity"
        min={1}
        validate={minValue(1)}
        helperText="activities.capacityHelp"
      />
    </WorkflowButton>
  );
}

function CancelButton() {
  return (
    <WorkflowButton
      document={CancelActivityDocument}
      variables={(values, record) => ({ input: { ...which(record), reason: String(values['reason']) } })}
      label="activities.step.cancel"
      help="activities.step.cancelHelp"
      whyNot={whyNot(states.whyNotCancel)}
      color="error"
    >
      <TextInput source="reason" label="activities.reason" validate={validateReason} multiline />
    </WorkflowButton>
  );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
