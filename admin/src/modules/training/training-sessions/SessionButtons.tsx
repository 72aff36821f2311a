// What can be done with a training: each step a button, which says why when it cannot be taken now.
import { useTranslate } from 'ra-core';
import { NumberInput, TextInput, maxLength, minValue, required } from 'react-admin';
import { Stack } from '@mui/material';
import { useNavigate } from 'react-router-dom';
import {
  CancelTrainingSessionDocument,
  HoldTrainingSessionDocument,
  IssueTrainingCertificatesDocument,
  LockTrainingAttendanceDocument,
  OpenTrainingSessionDocument,
  RescheduleTrainingSessionDocument,
  ResizeTrainingSessionDocument,
} from '../../../../../schema/generated/training/training-sessions/workflows.ts';
import { SessionCourseDocument } from '../../../../../schema/generated/training/training-sessions/session-page.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { InstantInput } from '../../../shared/inputs/DateInputs.tsx';
import { ExplainedButton, WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useTrainingDuties } from '../training-duties.ts';
import { EnrolButtons } from './EnrolButtons.tsx';
import * as states from './session-states.ts';
import type { Session } from './session-states.ts';

export function SessionButtons({ session }: { readonly session: Session }) {
  const mayRun = useTrainingDuties().mayRun(session.providerUnitId);
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      {mayRun && <OpenButton isNext={session.status === 'PLANNED'} />}
      <EnrolButtons session={session} />
      {mayRun && (
        <>
          <HoldButton isNext={session.status === 'OPEN'} />
          <RecordButton session={session} isNext={session.status === 'HELD' && session.attendedCount === 0} />
          <LockButton isNext={session.status === 'HELD' && session.attendedCount > 0} />
          <IssueButton session={session} />
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

/** Which record, in which version. */
const which = (record: { id: string; [field: string]: unknown }): { id: string; expectedVersion: number } => ({
  id: record.id,
  expectedVersion: Number(record['version']),
});

const whyNot =
  (reason: (session: Session) => string | undefined) =>
  (record: object): string | undefined =>
    reason(record as Session);

function OpenButton({ isNext }: NextProps) {
  return (
    <WorkflowButton
      document={OpenTrainingSessionDocument}
      variables={(_values, record) => ({ input: which(record) })}
      label="training.step.open"
      help="training.step.openHelp"
      whyNot={whyNot(states.whyNotOpen)}
      variant={variantOf(isNext)}
    ></WorkflowButton>
  );
}

function HoldButton({ isNext }: NextProps) {
  return (
    <WorkflowButton
      document={HoldTrainingSessionDocument}
      variables={(_values, record) => ({ input: which(record) })}
      label="training.step.hold"
      help="training.step.holdHelp"
      whyNot={whyNot(states.whyNotHold)}
      variant={variantOf(isNext)}
    ></WorkflowButton>
  );
}

function RecordButton({ session, isNext }: NextProps & { readonly session: Session }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const reason = states.whyNotRecord(session);
  return (
    <ExplainedButton
      label={translate('training.step.record')}
      reason={reason && translate(reason)}
      variant={variantOf(isNext)}
      onClick={() => void navigate(`/record-attendance/${session.id}`)}
    />
  );
}

export function LockButton({ isNext }: NextProps) {
  return (
    <WorkflowButton
      document={LockTrainingAttendanceDocument}
      variables={(_values, record) => ({ input: which(record) })}
      label="training.step.lock"
      help="training.step.lockHelp"
      whyNot={whyNot(states.whyNotLock)}
      variant={variantOf(isNext)}
    ></WorkflowButton>
  );
}

export function IssueButton({ session }: { readonly session: Session }) {
  const { courseId, status } = session;
  const { data } = useTypedQuery(SessionCourseDocument, { courseId: courseId ?? '' }, { enabled: courseId != null });
  const grants = courseId == null ? false : data && data.course?.credentialKind != null;
  return (
    <WorkflowButton
      document={IssueTrainingCertificatesDocument}
      variables={(_values, record) => ({ input: which(record) })}
      label="training.step.issue"
      help="training.step.issueHelp"
      whyNot={whyNot((record) => states.whyNotIssue(record, grants))}
      variant={variantOf(status === 'ATTENDANCE_LOCKED' && grants === true)}
    ></WorkflowButton>
  );
}

function RescheduleButton() {
  return (
    <WorkflowButton
      document={RescheduleTrainingSessionDocument}
      variables={(values, record) => ({
        input: { ...which(record), startsAt: String(values['startsAt']), place: textOf(values['place']) },
      })}
      label="training.step.reschedule"
      help="training.step.rescheduleHelp"
      whyNot={whyNot(states.whyNotMove)}
      defaultValues={({ startsAt, place }) => ({ startsAt, place })}
    >
      <InstantInput source="startsAt" label="resources.trainingSessions.fields.startsAt" validate={required()} />
      <TextInput source="place" label="resources.trainingSessions.fields.place" validate={maxLength(120)} />
    </WorkflowButton>
  );
}

function ResizeButton() {
  return (
    <WorkflowButton
      document={ResizeTrainingSessionDocument}
      variables={(values, record) => ({ input: { ...which(record), seats: numberOf(values['seats']) } })}
      label="training.step.resize"
      help="training.step.resizeHelp"
      whyNot={whyNot(states.whyNotResize)}
      defaultValues={({ seats }) => ({ seats })}
    >
      <NumberInput
        source="seats"
        label="resources.trainingSessions.fields.seats"
        min={1}
        validate={minValue(1)}
        helperText="training.session.seatsHelp"
      />
    </WorkflowButton>
  );
}

const validateReason = [required(), maxLength(200)];

function CancelButton() {
  return (
    <WorkflowButton
      document={CancelTrainingSessionDocument}
      variables={(values, record) => ({ input: { ...which(record), reason: String(values['reason']) } })}
      label="training.step.cancel"
      help="training.step.cancelHelp"
      whyNot={whyNot(states.whyNotCancel)}
      color="error"
    >
      <TextInput source="reason" label="training.reason" validate={validateReason} multiline />
    </WorkflowButton>
  );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
