// What can be done with a resolution: reported done, verified, opened again, given another day.
import { TextInput, maxLength, required } from 'react-admin';
import { Stack } from '@mui/material';
import {
  ChangeResolutionDocument,
  ReopenResolutionDocument,
  ReportResolutionDoneDocument,
  VerifyResolutionDocument,
} from '../../../../../schema/generated/council/resolutions/resolution-workflows.ts';
import { useMe, useReach } from '../../../auth/session-context.tsx';
import { AttachmentInput } from '../../../shared/inputs/AttachmentInput.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { ReasonInput } from '../../people/ReasonInput.tsx';
import { one, reasoned } from '../../people/workflow-inputs.ts';
import { today } from '../../today/days.ts';
import { useOwnSeats } from '../committee-meetings/use-own-seats.ts';
import * as states from './resolution-states.ts';
import type { Resolution } from './resolution-states.ts';

const whyNot =
  (reason: (resolution: Resolution) => string | undefined) =>
  (record: object): string | undefined =>
    reason(record as Resolution);

/** For the resolution in context. */
export function ResolutionButtons({ resolution }: { readonly resolution: Resolution }) {
  const { isOwner, mayRun, verifying, seatId } = useResolutionDuties(resolution);
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      {(isOwner || mayRun) && <ReportButton isNext={resolution.status === 'OPEN'} />}
      {(verifying.hasSeat || mayRun) && (
        <WorkflowButton
          document={VerifyResolutionDocument}
          variables={({ note }, record) => ({
            input: { ...one(record), seatId, note: (note as string | null) || null },
          })}
          label="resolutions.step.verify"
          help="resolutions.step.verifyHelp"
          whyNot={whyNot((record) => states.whyNotVerify(record, verifying))}
          variant={states.whyNotVerify(resolution, verifying) ? 'outlined' : 'contained'}
        >
          <TextInput
            source="note"
            label="resources.resolutions.fields.verificationNote"
            validate={maxLength(500)}
            multiline
          />
        </WorkflowButton>
      )}
      {mayRun && (
        <>
          <ChangeButton />
          <WorkflowButton
            document={ReopenResolutionDocument}
            variables={(values, record) => ({ input: reasoned(values, record) })}
            label="resolutions.step.reopen"
            help="resolutions.step.reopenHelp"
            whyNot={whyNot(states.whyNotReopen)}
          >
            <ReasonInput />
          </WorkflowButton>
        </>
      )}
    </Stack>
  );
}

function useResolutionDuties({ communityId, ownerPersonId, ownerUnitId, ownerSeatId, ownerSeat, doneBy }: Resolution) {
  const me = useMe();
  const mayRun = useReach('meeting.run').communities.includes(communityId);
  const { units } = useReach('resolution.report');
  const { personId, seats } = useOwnSeats(today(), communityId);
  const ownerUnit = ownerUnitId ?? ownerSeat?.partnerUnitId ?? null;
  const isOwn = (seat: (typeof seats)[number]): boolean =>
    seat.id === ownerSeatId || (ownerUnit !== null && seat.partnerUnitId === ownerUnit);
  const isOwner =
    (personId !== undefined && (ownerPersonId === personId || ownerSeat?.personId === personId)) ||
    seats.some(isOwn) ||
    (ownerUnitId !== null && units.includes(ownerUnitId));
  const other = seats.find((seat) => !isOwn(seat));
  const verifying = {
    hasSeat: seats.length > 0,
    isReporter: doneBy !== null && doneBy === me?.account.id,
    isOwner: isOwner && (other === undefined || ownerSeat?.personId === personId),
  };
  return { isOwner, mayRun, verifying, seatId: (other ?? seats[0])?.id ?? null };
}

const validateProof = [required(), maxLength(2000)];

function ReportButton({ isNext }: { readonly isNext: boolean }) {
  return (
    <WorkflowButton
      document={ReportResolutionDoneDocument}
      variables={({ proof, proofFileId, doneOn }, record) => ({
        input: {
          ...one(record),
          proof: String(proof),
          proofFileId: (proofFileId as string | null) || null,
          doneOn: (doneOn as string | null) || null,
        },
      })}
      label="resolutions.step.report"
      help="resolutions.step.reportHelp"
      whyNot={whyNot(states.whyNotReport)}
      defaultValues={() => ({ doneOn: today() })}
      variant={isNext ? 'contained' : 'outlined'}
    >
      <TextInput
        source="proof"
        label="resources.resolutions.fields.proof"
        helperText="resolutions.proofHelp"
        validate={validateProof}
        multiline
        minRows={3}
      />
      <AttachmentInput source="proofFileId" kind="PROOF" label="resources.resolutions.fields.proofFileId" />
      <DayInput source="doneOn" label="resources.resolutions.fields.doneOn" validate={required()} />
    </WorkflowButton>
  );
}

function ChangeButton() {
  return (
    <WorkflowButton
      document={ChangeResolutionDocument}
      variables={(values, record) => ({
        input: { ...reasoned(values, record), dueOn: (values['dueOn'] as string | null) || null },
      })}
      label="resolutions.step.change"
      help="resolutions.step.changeHelp"
      whyNot={whyNot(states.whyNotReport)}
      defaultValues={({ dueOn }) => ({ dueOn })}
    >
      <DayInput source="dueOn" label="resources.resolutions.fields.dueOn" validate={required()} />
      <ReasonInput />
    </WorkflowButton>
  );
}
