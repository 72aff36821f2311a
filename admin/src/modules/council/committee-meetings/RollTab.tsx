// The roll of a meeting: who is there, said with one press a seat; the quorum is counted as it goes.
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'ra-core';
import { Button, Stack, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import {
  MeetingRollDocument,
  type MeetingRollQuery,
} from '../../../../../schema/generated/council/committee-meetings/meeting-page.ts';
import { RecordMeetingRollDocument } from '../../../../../schema/generated/council/committee-meetings/meeting-workflows.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { SeatName, useSeatName } from './SeatName.tsx';
import { whyNotRecord, type Meeting } from './meeting-states.ts';
import { useAtOnce } from './use-at-once.ts';
import { useMeetingDuties } from './use-meeting-duties.ts';

type Line = MeetingRollQuery['meetingAttendances']['nodes'][number];
type Status = Line['status'];

export function RollTab() {
  const meeting = useRecordContext<Meeting>();
  return meeting ? <Roll meeting={meeting} /> : null;
}

function Roll({ meeting }: { readonly meeting: Meeting }) {
  const translate = useTranslate();
  const { mayRun } = useMeetingDuties(meeting);
  const { data, error, refetch } = useTypedQuery(MeetingRollDocument, { meetingId: meeting.id });
  const { send } = useAtOnce(RecordMeetingRollDocument, 'meetings.roll.done');
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={4} />;
  const lines = data.meetingAttendances.nodes;
  if (lines.length === 0) {
    return <EmptyState title={translate('meetings.roll.none')} advice={translate('meetings.roll.noneAdvice')} />;
  }
  const record = (recorded: readonly Recorded[]): void => send({ input: { id: meeting.id, lines: [...recorded] } });
  const mayRecord = mayRun && whyNotRecord(meeting) === undefined;
  const open = lines.filter(({ status }) => status === 'INVITED');
  return (
    <>
      {mayRecord && open.length > 0 && (
        <Button
          variant="outlined"
          sx={{ mb: 1 }}
          onClick={() => record(open.map(({ seat }) => ({ seatId: seat!.id, status: 'PRESENT' })))}
        >
          {translate('meetings.roll.allPresent', { smart_count: open.length })}
        </Button>
      )}
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((line) => (
          <RollLine key={line.id} line={line} onRecord={mayRecord ? (each) => record([each]) : undefined} />
        ))}
      </Stack>
    </>
  );
}

interface Recorded {
  readonly seatId: string;
  readonly status: Status;
  readonly representativeName?: string;
}

const choices: readonly Status[] = ['PRESENT', 'REPRESENTED', 'EXCUSED', 'ABSENT'];

interface RollLineProps {
  readonly line: Line;
  readonly onRecord: ((recorded: Recorded) => void) | undefined;
}

function RollLine({ line, onRecord }: RollLineProps) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const seatName = useSeatName();
  const [isNaming, setNaming] = useState(false);
  const seat = line.seat!;
  const choose = (status: Status | null): void => {
    setNaming(status === 'REPRESENTED');
    if (status && status !== 'REPRESENTED') onRecord?.({ seatId: seat.id, status });
  };
  return (
    <Stack component="li" useFlexGap spacing={1} sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Stack
        direction={{ xs: 'column', md: 'row' }}
        useFlexGap
        spacing={1}
        sx={{ justifyContent: 'space-between', alignItems: { md: 'center' } }}
      >
        <SeatName seat={seat} />
        {onRecord ? (
          <ToggleButtonGroup
            exclusive
            size="small"
            color="primary"
            value={isNaming ? 'REPRESENTED' : line.status}
            aria-label={translate('meetings.roll.of', { seat: seatName(seat) })}
            onChange={(_event, status: Status | null) => choose(status)}
          >
            {choices.map((status) => (
              <ToggleButton key={status} value={status} sx={{ px: 1.5, minHeight: 40 }}>
                {word('MeetingAttendanceStatus', status)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        ) : (
          <Typography component="span">{word('MeetingAttendanceStatus', line.status)}</Typography>
        )}
      </Stack>
      {line.representativeName && !isNaming && (
        <Typography variant="body2">{translate('meetings.roll.by', { name: line.representativeName })}</Typography>
      )}
      {isNaming && (
        <Representative
          onName={(representativeName) => {
            onRecord?.({ seatId: seat.id, status: 'REPRESENTED', representativeName });
            setNaming(false);
          }}
        />
      )}
    </Stack>
  );
}

function Representative({ onName }: { readonly onName: (name: string) => void }) {
  const translate = useTranslate();
  const [name, setName] = useState('');
  return (
    <Stack
      component="form"
      direction="row"
      spacing={1}
      sx={{ alignItems: 'center' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) onName(name.trim());
      }}
    >
      <TextField
        size="small"
        label={translate('meetings.roll.who')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 80 } }}
      />
      <Button type="submit" variant="contained" disabled={name.trim() === ''}>
        {translate('ra.action.save')}
      </Button>
    </Stack>
  );
}
