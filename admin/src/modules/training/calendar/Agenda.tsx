// Trainings one below the other, by day: how a phone shows the calendar.
import { useTranslate } from 'ra-core';
import { Box, Button, Card, CardActionArea, CardContent, Chip, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMay } from '../../../auth/session-context.tsx';
import { timeOfDay, timeZone } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import type { Language } from '../../../i18n/language.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { today } from '../../today/days.ts';
import { statusColours } from '../training-sessions/session-states.ts';
import type { CalendarSession } from './use-calendar-sessions.ts';

export function Agenda({ sessions }: { readonly sessions: readonly CalendarSession[] }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const mayRun = useMay()('training.run');
  const days = [...Map.groupBy(sessions, ({ heldOn }) => heldOn)];
  if (days.length === 0) {
    return (
      <EmptyState title={translate('training.calendar.none')} advice={translate('training.calendar.noneAdvice')}>
        {mayRun && (
          <Button component={Link} to="/plan-a-training" variant="outlined">
            {translate('training.plan.title')}
          </Button>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      {days.map(([day, ofDay]) => (
        <Box key={day} component="section" aria-labelledby={`day-${day}`} sx={{ mb: 2 }}>
          <Typography
            id={`day-${day}`}
            variant="h6"
            component="h3"
            sx={{ mb: 1, ...(day === today() ? { color: 'primary.main' } : {}) }}
          >
            <time dateTime={day}>{dayWithWeekday(day, language)}</time>
          </Typography>
          <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {ofDay.map((session) => (
              <li key={session.id}>
                <SessionCard session={session} />
              </li>
            ))}
          </Stack>
        </Box>
      ))}
    </>
  );
}

export function SessionCard({ session }: { readonly session: CalendarSession }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const { id, title, status, startsAt, minutes, place, providerUnit, attendedCount } = session;
  const time = startsAt ? `${timeOfDay(Date.parse(startsAt), language)} · ` : '';
  return (
    <Card variant="outlined">
      <CardActionArea component={Link} to={`/trainingSessions/${id}/show`}>
        <CardContent sx={{ py: 1.5 }}>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {title}
            </Typography>
            <Chip
              component="span"
              size="small"
              variant="outlined"
              color={statusColours[status]}
              label={word('TrainingSessionStatus', status)}
            />
          </Stack>
          <Typography variant="body2" color="text.secondary">
            {time}
            {translate('training.minutes', { smart_count: minutes })}
            {[providerUnit?.name, place].filter(Boolean).map((each) => ` · ${each}`)}
            {attendedCount > 0 && ` · ${translate('training.calendar.attended', { smart_count: attendedCount })}`}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}

function dayWithWeekday(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone, month: 'long', day: 'numeric', weekday: 'long' }).format(
    new Date(`${day}T00:00:00+08:00`),
  );
}
