// The grid of a month or a week, in a chunk of its own. Every training is a link, so the keyboard reaches it.
import FullCalendar from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import zhCn from '@fullcalendar/react/locales/zh-cn';
import classicTheme from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import { useTranslate } from 'ra-core';
import { Box, useTheme, type Theme } from '@mui/material';
import { timeZone } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { today } from '../../today/days.ts';
import { statusColours } from '../training-sessions/session-states.ts';
import type { CalendarSession, CalendarView } from './use-calendar-sessions.ts';

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
      sx={(look) => ({
        ...coloursOf(look),
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        overflow: 'hidden',
        '& a': { textDecoration: 'none' },
        '& .training *': { whiteSpace: 'normal' },
      })}
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
        eventClass="training"
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

/** The colours of the calendar are those of the console, by day and by night. */
function coloursOf({ palette }: Theme): Record<string, string> {
  const { text, background, divider, primary, action } = palette;
  return {
    '--fc-classic-background': background.paper,
    '--fc-classic-foreground': text.primary,
    '--fc-classic-muted-foreground': text.secondary,
    '--fc-classic-faint-foreground': text.secondary,
    '--fc-classic-border': divider,
    '--fc-classic-strong-border': divider,
    '--fc-classic-faint': action.hover,
    '--fc-classic-muted': action.hover,
    '--fc-classic-strong': action.selected,
    '--fc-classic-today': action.selected,
    '--fc-classic-highlight': action.selected,
    '--fc-classic-primary': primary.main,
    '--fc-classic-primary-foreground': primary.contrastText,
    '--fc-classic-event': primary.main,
    '--fc-classic-event-contrast': primary.contrastText,
  };
}
