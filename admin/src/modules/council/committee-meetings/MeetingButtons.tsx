// What can be done with a meeting: each step a button, which says why when it cannot be taken now.
import { TextInput, maxLength, required } from 'react-admin';
import { Stack } from '@mui/material';
import {
  CallCommitteeMeetingDocument,
  CancelCommitteeMeetingDocument,
  ConfirmMeetingMinutesDocument,
  DraftAgendaDocument,
  HoldCommitteeMeetingDocument,
  RescheduleCommitteeMeetingDocument,
} from '../../../../../schema/generated/council/committee-meetings/meeting-workflows.ts';
import { InstantInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { ReasonInput } from '../../people/ReasonInput.tsx';
import { one, reasoned } from '../../people/workflow-inputs.ts';
import * as states from './meeting-states.ts';
import type { Meeting } from './meeting-states.ts';
import { useMeetingDuties } from './use-meeting-duties.ts';

const whyNot =
  (reason: (meeting: Meeting) => string | undefined) =>
  (record: object): string | undefined =>
    reason(record as Meeting);

const variantOf = (isNext: boolean): 'contained' | 'outlined' => (isNext ? 'contained' : 'outlined');

export function MeetingButtons({ meeting }: { readonly meeting: Meeting }) {
  const { mayRun, seats, isWriter } = useMeetingDuties(meeting);
  const confirming = { hasSeat: seats.length > 0, isWriter };
  const mayConfirm = states.whyNotConfirm(meeting, confirming) === undefined;
  if (!mayRun && seats.length === 0) return null;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      {mayRun && <RunningButtons meeting={meeting} />}
      <WorkflowButton
        document={ConfirmMeetingMinutesDocument}
        variables={(_values, record) => ({ input: { ...one(record), seatId: seats[0]?.id ?? null } })}
        label="meetings.step.confirm"
        help="meetings.step.confirmHelp"
        whyNot={whyNot((record) => states.whyNotConfirm(record, confirming))}
        variant={variantOf(mayConfirm)}
      />
      {mayRun && <CancelButton />}
    </Stack>
  );
}

function RunningButtons({ meeting: { status } }: { readonly meeting: Meeting }) {
  return (
    <>
      <WorkflowButton
        document={DraftAgendaDocument}
        variables={(_values, record) => ({ input: one(record) })}
        label="meetings.step.draft"
        help="meetings.step.draftHelp"
        whyNot={whyNot(states.whyNotChangeAgenda)}
      />
      <WorkflowButton
        document={CallCommitteeMeetingDocument}
        variables={(_values, record) => ({ input: one(record) })}
        label="meetings.step.call"
        help="meetings.step.callHelp"
        whyNot={whyNot(states.whyNotCall)}
        variant={variantOf(status === 'PLANNED')}
      />
      <WorkflowButton
        document={HoldCommitteeMeetingDocument}
        variables={(_values, record) => ({ input: one(record) })}
        label="meetings.step.hold"
        help="meetings.step.holdHelp"
        whyNot={whyNot(states.whyNotHold)}
        variant={variantOf(status === 'CALLED')}
      />
      <RescheduleButton />
    </>
  );
}

function RescheduleButton() {
  return (
    <WorkflowButton
      document={RescheduleCommitteeMeetingDocument}
      variables={({ startsAt, place }, record) => ({
        input: { ...one(record), startsAt: String(startsAt), place: (place as string | null) || null },
      })}
      label="meetings.step.reschedule"
      help="meetings.step.rescheduleHelp"
      whyNot={whyNot(states.whyNotMove)}
      defaultValues={({ startsAt, place }) => ({ startsAt, place })}
    >
      <InstantInput source="startsAt" label="resources.committeeMeetings.fields.startsAt" validate={required()} />
      <TextInput source="place" label="resources.committeeMeetings.fields.place" validate={maxLength(120)} />
    </WorkflowButton>
  );
}

function CancelButton() {
  return (
    <WorkflowButton
      document={CancelCommitteeMeetingDocument}
      variables={(values, record) => ({ input: reasoned(values, record) })}
      label="meetings.step.cancel"
      help="meetings.step.cancelHelp"
      whyNot={whyNot(states.whyNotCancel)}
      color="error"
    >
      <ReasonInput />
    </WorkflowButton>
  );
}
