// What lies before the staff of a community today: what must reach zero, what this week brings, how far the month has come.
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Button, Card, CardContent, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { MonthSoFarDocument } from '../../../../schema/generated/today/community.ts';
import { useMay } from '../../auth/session-context.tsx';
import { useTypedQuery } from '../../data/use-typed-query.ts';
import { dayText } from '../../i18n/dates.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { RowsSkeleton } from '../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../shared/FaultNotice.tsx';
import { EntryCard } from '../oversight/calendar/CalendarList.tsx';
import { useCalendarEntries, useCommunityInView } from '../oversight/calendar/use-calendar-entries.ts';
import { daysAfter, monthOf, today } from './days.ts';
import { Figure } from './Figure.tsx';
import { listPath } from './list-path.ts';
import { Waiting } from './Waiting.tsx';

export function CommunityToday() {
  const translate = useTranslate();
  const mayRun = useMay()('training.run');
  const communityId = useCommunityInView();
  return (
    <>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 2 }}>
        {mayRun && (
          <>
            <Button component={Link} to="/log-a-training" variant="contained">
              {translate('training.log.title')}
            </Button>
            <Button component={Link} to="/plan-a-training" variant="outlined">
              {translate('training.plan.title')}
            </Button>
          </>
        )}
        <Button component={Link} to="/calendar">
          {translate('oversight.calendar.title')}
        </Button>
      </Stack>
      {communityId ? <Parts communityId={communityId} /> : <RowsSkeleton />}
    </>
  );
}

function Parts({ communityId }: { readonly communityId: string }) {
  return (
    <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: '1fr', lg: '3fr 2fr' } }}>
      <Waiting communityId={communityId} />
      <Stack spacing={2}>
        <ThisWeek />
        <ThisMonth communityId={communityId} />
      </Stack>
    </Box>
  );
}

const shownEntries = 6;

function ThisWeek() {
  const translate = useTranslate();
  const { language } = useLanguage();
  const now = today();
  const { entries, error, refetch } = useCalendarEntries({ from: now, until: daysAfter(now, 6) });
  const coming = entries?.filter(({ isCancelled }) => !isCancelled);
  return (
    <Part title={translate('today.community.week')}>
      {error && <FaultNotice error={error} onRetry={refetch} />}
      {!coming && !error && <RowsSkeleton rows={2} />}
      {coming?.length === 0 && (
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {translate('today.community.weekNone')}
        </Typography>
      )}
      {coming && coming.length > 0 && (
        <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0, mb: 1 }}>
          {coming.slice(0, shownEntries).map((entry) => (
            <li key={entry.id}>
              <Typography variant="body2" color="text.secondary">
                <time dateTime={entry.on}>{dayText(entry.on, language)}</time>
              </Typography>
              <EntryCard entry={entry} />
            </li>
          ))}
        </Stack>
      )}
      <MuiLink component={Link} to="/calendar" sx={{ display: 'inline-block', py: 1 }}>
        {translate('today.community.toCalendar')}
      </MuiLink>
    </Part>
  );
}

/** Each figure leads to exactly the records behind it. */
function ThisMonth({ communityId }: { readonly communityId: string }) {
  const translate = useTranslate();
  const { from, until } = monthOf(today());
  const { data } = useTypedQuery(MonthSoFarDocument, { communityId, from, until });
  const within = (field: string) => ({ [`${field}@gte`]: from, [`${field}@lte`]: until });
  const held = within('heldOn');
  const figures = [
    ['trainings', 'trainingSessions', { status: ['HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED'], ...held }],
    ['activities', 'activities', { status: ['HELD', 'CLOSED'], ...held }],
    ['meetings', 'committeeMeetings', { status: ['HELD', 'MINUTES_CONFIRMED'], ...held }],
    ['suggestions', 'suggestions', { status: ['PUT_RIGHT', 'VERIFIED'], ...within('putRightOn') }],
    ['deliveries', 'deliveries', { status: 'RECORDED', ...within('deliveredOn') }],
  ] as const;
  return (
    <Part title={translate('today.community.month')}>
      {!data && <RowsSkeleton rows={2} />}
      {data && (
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
          {figures.map(([key, plural, filter]) => (
            <Figure
              key={key}
              value={data[key].totalCount}
              label={translate(`today.community.figures.${key}`)}
              unit={translate(`today.community.units.${key}`)}
              to={listPath(plural, filter)}
            />
          ))}
        </Box>
      )}
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <Card component="section" variant="outlined" aria-labelledby={id}>
      <CardContent>
        <Typography id={id} variant="h6" component="h2" sx={{ mb: 1.5 }}>
          {title}
        </Typography>
        {children}
      </CardContent>
    </Card>
  );
}
