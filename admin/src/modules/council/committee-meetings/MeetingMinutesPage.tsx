// The minutes of a meeting as they are printed: what, when, who was there, each item with what was decided, who confirmed.
import { useGetOne, useTranslate } from 'ra-core';
import { Box, Button, GlobalStyles, Stack, Typography } from '@mui/material';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Link, useParams } from 'react-router-dom';
import { MeetingRollDocument } from '../../../../../schema/generated/council/committee-meetings/meeting-page.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { dayText, instantText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { FaultPage } from '../../../layout/FaultPage.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { PageSkeleton } from '../../../layout/PageSkeleton.tsx';
import { ownerName } from '../resolutions/owner-name.ts';
import { useSeatName } from './SeatName.tsx';
import type { Meeting } from './meeting-states.ts';
import { useAgenda, type Item } from './use-agenda.ts';

/** On paper stands the page alone, in black on white. */
const onPaper = {
  '@media print': {
    'header, nav, .not-printed': { display: 'none !important' },
    'body, main, main *': { background: 'white !important', color: 'black !important' },
  },
};

export function MeetingMinutesPage() {
  const { meetingId = '' } = useParams();
  const { data: meeting, error, refetch } = useGetOne<Meeting>('committeeMeetings', { id: meetingId });
  if (error && !meeting) return <FaultPage error={error} onRetry={() => void refetch()} />;
  if (!meeting) return <PageSkeleton />;
  return <PrintedMinutes meeting={meeting} />;
}

function PrintedMinutes({ meeting }: { readonly meeting: Meeting }) {
  const translate = useTranslate();
  const { standing } = useAgenda(meeting.id);
  return (
    <>
      <GlobalStyles styles={onPaper} />
      <PageHeading
        title={meeting.title}
        actions={
          <Stack direction="row" spacing={1} className="not-printed">
            <Button component={Link} to={`/committeeMeetings/${meeting.id}/show`}>
              {translate('meetings.print.back')}
            </Button>
            <Button variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()}>
              {translate('meetings.print.print')}
            </Button>
          </Stack>
        }
      />
      <Stack spacing={2} sx={{ maxWidth: 840 }}>
        <Facts meeting={meeting} />
        <PrintedRoll meetingId={meeting.id} />
        <Box component="ol" sx={{ pl: 3, m: 0 }}>
          {standing.map((item) => (
            <PrintedItem key={item.id} item={item} />
          ))}
        </Box>
        <Summary meeting={meeting} />
      </Stack>
    </>
  );
}

function Facts({ meeting }: { readonly meeting: Meeting }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const { startsAt, heldOn, place, kind, status, seatCount, presentCount, quorumNeeded } = meeting;
  const when = startsAt ? instantText(startsAt, language) : dayText(heldOn, language);
  return (
    <Box>
      <Typography>{[word('MeetingKind', kind), when, place].filter(Boolean).join(' · ')}</Typography>
      <Typography color="text.secondary">{word('CommitteeMeetingStatus', status)}</Typography>
      {quorumNeeded != null && seatCount != null && (
        <Typography>
          {translate('meetings.quorum.present', { present: presentCount ?? 0, seats: seatCount, needed: quorumNeeded })}
        </Typography>
      )}
    </Box>
  );
}

function PrintedRoll({ meetingId }: { readonly meetingId: string }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const seatName = useSeatName();
  const { data } = useTypedQuery(MeetingRollDocument, { meetingId });
  const lines = data?.meetingAttendances.nodes ?? [];
  if (lines.length === 0) return null;
  return (
    <Box component="section">
      <Typography variant="h6" component="h2">
        {translate('meetings.roll.title')}
      </Typography>
      <Box component="ul" sx={{ pl: 3, m: 0 }}>
        {lines.map(({ id, seat, status, representativeName }) => (
          <li key={id}>
            {[seat && seatName(seat), word('MeetingAttendanceStatus', status), representativeName]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </Box>
    </Box>
  );
}

function PrintedItem({ item: { title, discussion, motions, resolutions } }: { readonly item: Item }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  return (
    <Box component="li" sx={{ mb: 1.5, breakInside: 'avoid' }}>
      <Typography component="h2" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      {discussion && <Typography sx={{ whiteSpace: 'pre-line' }}>{discussion}</Typography>}
      {motions.map(({ id, text, status, forCount, againstCount, abstainCount, conflictCount }) => (
        <Typography key={id}>
          {`${word('MotionStatus', status)}: ${text}`}
          {forCount != null &&
            ` (${translate('meetings.vote.outcome', { for: forCount, against: againstCount ?? 0, abstained: abstainCount ?? 0, conflicted: conflictCount ?? 0 })})`}
        </Typography>
      ))}
      {resolutions.map((resolution) => (
        <Typography key={resolution.id}>
          {translate('meetings.print.resolved', {
            text: resolution.text,
            owner: ownerName(resolution),
            day: dayText(resolution.dueOn, language),
          })}
        </Typography>
      ))}
    </Box>
  );
}

function Summary({ meeting: { summary, minutesWriterName, minutesConfirmedAt } }: { readonly meeting: Meeting }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  return (
    <Box component="section">
      <Typography variant="h6" component="h2">
        {translate('meetings.minutes.title')}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{summary ?? translate('meetings.minutes.none')}</Typography>
      {minutesWriterName && (
        <Typography sx={{ mt: 2 }}>{translate('meetings.minutes.writtenBy', { name: minutesWriterName })}</Typography>
      )}
      {minutesConfirmedAt && (
        <Typography>
          {translate('meetings.minutes.confirmedAt', { at: instantText(minutesConfirmedAt, language) })}
        </Typography>
      )}
    </Box>
  );
}
