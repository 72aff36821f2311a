// The votes on an open motion: one's own seat, and for who runs the meeting every seat that is present.
import { useState } from 'react';
import { RecordContextProvider, useTranslate } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import { Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import {
  MeetingRollDocument,
  MotionVotesDocument,
  type MeetingRollQuery,
  type MotionVotesQuery,
} from '../../../../../schema/generated/council/committee-meetings/meeting-page.ts';
import {
  CastVoteDocument,
  DeclareConflictOfInterestDocument,
  type CastVoteInput,
} from '../../../../../schema/generated/council/committee-meetings/vote-workflows.ts';
import { useMaySend } from '../../../auth/session-context.tsx';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useEnumLabel, valuesOf } from '../../../i18n/enum-label.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { SeatName, useSeatName } from './SeatName.tsx';
import type { Meeting } from './meeting-states.ts';
import { useAtOnce } from './use-at-once.ts';
import { useMeetingDuties } from './use-meeting-duties.ts';

type Vote = MotionVotesQuery['votes']['nodes'][number];
type Seat = NonNullable<MeetingRollQuery['meetingAttendances']['nodes'][number]['seat']>;

const isThere = new Set(['PRESENT', 'REPRESENTED']);

export function Ballot({ meeting, motionId }: { readonly meeting: Meeting; readonly motionId: string }) {
  const translate = useTranslate();
  const { mayRun, seats: own } = useMeetingDuties(meeting);
  const maySee = useMaySend()(MotionVotesDocument);
  const { data: roll } = useTypedQuery(MeetingRollDocument, { meetingId: meeting.id });
  const { data: cast } = useTypedQuery(MotionVotesDocument, { motionId }, { enabled: maySee });
  const present = (roll?.meetingAttendances.nodes ?? []).filter(({ status }) => isThere.has(status));
  const shown = present.flatMap(({ seat }) => (seat && (mayRun || own.some(({ id }) => id === seat.id)) ? [seat] : []));
  const votes = cast?.votes.nodes ?? [];
  if (shown.length === 0) return null;
  return (
    <>
      {mayRun && (
        <Typography component="output" variant="body2" color="text.secondary" sx={{ display: 'block', mt: 1 }}>
          {translate('meetings.vote.cast', { cast: votes.length, present: present.length })}
        </Typography>
      )}
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((seat) => (
          <SeatVote
            key={seat.id}
            motionId={motionId}
            seat={seat}
            vote={votes.find(({ seatId }) => seatId === seat.id)}
          />
        ))}
      </Stack>
    </>
  );
}

interface SeatVoteProps {
  readonly motionId: string;
  readonly seat: Seat;
  readonly vote: Vote | undefined;
}

function SeatVote({ motionId, seat, vote }: SeatVoteProps) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const seatName = useSeatName();
  const { send } = useAtOnce(CastVoteDocument, 'meetings.vote.done');
  // What was pressed stands at once; the answer of the API follows.
  const [pressed, setPressed] = useState<string | null>(null);
  const choose = (choice: CastVoteInput['choice'] | null): void => {
    if (!choice) return;
    setPressed(choice);
    send({ input: { motionId, seatId: seat.id, choice } });
  };
  return (
    <Stack
      component="li"
      direction={{ xs: 'column', md: 'row' }}
      useFlexGap
      spacing={1}
      sx={{
        py: 1,
        justifyContent: 'space-between',
        alignItems: { md: 'center' },
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <SeatName seat={seat} />
      {vote?.conflictReason ? (
        <Typography variant="body2">
          {translate('meetings.vote.conflicted', { reason: vote.conflictReason })}
        </Typography>
      ) : (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
          <ToggleButtonGroup
            exclusive
            size="small"
            color="primary"
            value={vote?.choice ?? pressed}
            aria-label={translate('meetings.vote.of', { seat: seatName(seat) })}
            onChange={(_event, choice: CastVoteInput['choice'] | null) => choose(choice)}
          >
            {valuesOf('VoteChoice').map((choice) => (
              <ToggleButton key={choice} value={choice} sx={{ px: 1.5, minHeight: 40 }}>
                {word('VoteChoice', choice)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <ConflictButton motionId={motionId} seatId={seat.id} />
        </Stack>
      )}
    </Stack>
  );
}

const validateReason = [required(), maxLength(200)];

function ConflictButton({ motionId, seatId }: { readonly motionId: string; readonly seatId: string }) {
  return (
    <RecordContextProvider value={{ id: seatId }}>
      <WorkflowButton
        document={DeclareConflictOfInterestDocument}
        variables={({ reason }) => ({ input: { motionId, seatId, reason: String(reason) } })}
        label="meetings.vote.conflict"
        help="meetings.vote.conflictHelp"
        variant="text"
      >
        <TextInput source="reason" label="meetings.vote.conflictReason" validate={validateReason} />
      </WorkflowButton>
    </RecordContextProvider>
  );
}
