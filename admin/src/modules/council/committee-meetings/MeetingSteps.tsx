// Where a meeting stands on its way, whether it has its quorum, and the buttons that move it on.
import { useRecordContext, useTranslate } from 'ra-core';
import { Alert, Card, CardContent, Chip, Stack, Typography } from '@mui/material';
import { dayText, instantText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { StateSteps } from '../../../shared/show/StateSteps.tsx';
import { MeetingButtons } from './MeetingButtons.tsx';
import { hasQuorum, steps, type Meeting } from './meeting-states.ts';

/** Nothing can be done with it any more. */
const isOver = new Set(['MINUTES_CONFIRMED', 'CANCELLED']);

export function MeetingSteps() {
  const translate = useTranslate();
  const meeting = useRecordContext<Meeting>();
  if (!meeting) return null;
  const { status, cancelReason, archivedAt } = meeting;
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent>
        <When meeting={meeting} />
        {status === 'CANCELLED' ? (
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate('meetings.cancelledWith', { reason: cancelReason ?? '—' })}
          </Alert>
        ) : (
          <StateSteps label={translate('meetings.way')} type="CommitteeMeetingStatus" steps={steps} now={status} />
        )}
        <Quorum meeting={meeting} />
        {archivedAt == null && !isOver.has(status) && <MeetingButtons meeting={meeting} />}
      </CardContent>
    </Card>
  );
}

function When({ meeting: { startsAt, heldOn, place } }: { readonly meeting: Meeting }) {
  const { language } = useLanguage();
  return (
    <Typography sx={{ mb: 2, fontWeight: 600 }}>
      {[startsAt ? instantText(startsAt, language) : dayText(heldOn, language), place].filter(Boolean).join(' · ')}
    </Typography>
  );
}

/** The count changes live as the roll is recorded. */
function Quorum({ meeting }: { readonly meeting: Meeting }) {
  const translate = useTranslate();
  const { seatCount, quorumNeeded, presentCount, status } = meeting;
  if (status === 'PLANNED' || status === 'CANCELLED') return null;
  if (seatCount == null || quorumNeeded == null) {
    return (
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('meetings.quorum.unknown')}
      </Typography>
    );
  }
  const isHeld = status !== 'CALLED';
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ mb: 2, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography component="output">
        {translate(isHeld ? 'meetings.quorum.present' : 'meetings.quorum.invited', {
          present: presentCount ?? 0,
          seats: seatCount,
          needed: quorumNeeded,
        })}
      </Typography>
      {isHeld && (
        <Chip
          size="small"
          variant="outlined"
          color={hasQuorum(meeting) ? 'success' : 'warning'}
          label={translate(hasQuorum(meeting) ? 'meetings.quorum.reached' : 'meetings.quorum.missing')}
        />
      )}
    </Stack>
  );
}
