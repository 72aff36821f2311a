// The grid of a month or a week, in a chunk of its own. Every training is a link, so the keyboard reaches it.
import FullCalendar from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import zhCn from '@fullcalendar/react/locales/zh-cn';
import classicTheme from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';
import { useTranslate } from 'ra-core';
import { Box, useTheme, type Theme } from '@mui/material';
import { timeZone } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { today } from '../../today/days.ts';
import { statusColours } from '../training-sessions/session-states.ts';
import type { CalendarView } from './TrainingCalendarPage.tsx';
import type { CalendarSession } from './use-calendar-sessions.ts';

export interface CalendarGridProps {
  readonly view: CalendarView;
  /** A day of the month or the week to show. */
  readonly day: string;
  readonly sessions: readonly CalendarSession[];
}

const plugins = [dayGridPlugin, classicTheme];
const locales = [zhCn];

export function CalendarGrid({ view, day, sessions }: CalendarGridProps) {
  const translate = useTranslate();
  const theme = useTheme();
  const { language } = useLanguage();
  return (
    <Box
      sx={{
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        overflow: 'hidden',
        '& a': { textDecoration: 'none' },
      }}
    >
      <FullCalendar
        plugins={plugins}
        locales={locales}
        locale={language === 'zh-CN' ? 'zh-cn' : 'en'}
        firstDay={1}
        timeZone={timeZone}
        now={today()}
        initialDate={day}
        initialView={view === 'month' ? 'dayGridMonth' : 'dayGridWeek'}
        headerToolbar={false}
        height="auto"
        colorScheme={theme.palette.mode}
        dayMaxEvents={4}
        moreLinkText={(count: number) => translate('training.calendar.more', { smart_count: count })}
        displayEventTime
        events={sessions.map((session) => eventOf(session, theme))}
      />
    </Box>
  );
}

function eventOf(
  { id, title, startsAt, heldOn, status, minutes, providerUnit }: CalendarSession,
  theme: Theme,
): Record<string, unknown> {
  const colour = statusColours[status];
  const ground = colour === 'default' ? theme.palette.text.secondary : theme.palette[colour].main;
  return {
    id,
    title: providerUnit ? `${title} · ${providerUnit.name}` : title,
    ...(startsAt
      ? { start: startsAt, end: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString() }
      : { start: heldOn, allDay: true }),
    url: `#/trainingSessions/${id}/show`,
    display: 'block',
    color: ground,
    contrastColor: theme.palette.getContrastText(ground),
  };
}
