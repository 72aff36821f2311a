// The grid of a month or a week, in a chunk of its own. Every entry is a link, so the keyboard reaches it; what may be
// moved can be dragged to another day.
import FullCalendar from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import zhCn from '@fullcalendar/react/locales/zh-cn';
import classicTheme from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import { useTranslate } from 'ra-core';
import { Box, useTheme, type Theme } from '@mui/material';
import { timeZone } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { today } from '../../today/days.ts';
import { kindLooks } from './kind-looks.tsx';
import { usePageOf } from './use-page-of.ts';
import type { CalendarEntry } from './use-calendar-entries.ts';

export interface CalendarGridProps {
  readonly view: 'month' | 'week' | 'list';
  /** A day of the month or the week to show. */
  readonly day: string;
  readonly entries: readonly CalendarEntry[];
  readonly onMove: (entry: CalendarEntry, startsAt: string) => void;
}

interface Dropped {
  readonly event: { readonly id: string };
  readonly delta: { readonly days: number; readonly milliseconds: number };
  readonly revert: () => void;
}

const plugins = [dayGridPlugin, interactionPlugin, classicTheme];
const locales = [zhCn];
const dayMs = 86_400_000;

export function CalendarGrid({ view, day, entries, onMove }: CalendarGridProps) {
  const translate = useTranslate();
  const theme = useTheme();
  const { language } = useLanguage();
  const pageOf = usePageOf();
  const drop = ({ event, delta, revert }: Dropped): void => {
    const entry = entries.find(({ id }) => id === event.id);
    // The API says where it stands now; until then it stands where it was.
    revert();
    if (!entry?.startsAt) return;
    const moved = Date.parse(entry.startsAt) + delta.days * dayMs + delta.milliseconds;
    onMove(entry, new Date(moved).toISOString());
  };
  return (
    <Box
      sx={(look) => ({
        ...coloursOf(look),
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        overflow: 'hidden',
        '& a': { textDecoration: 'none' },
        // As high as a finger needs, also where entries lie close to one another.
        '& .entry': { minHeight: 24 },
        '& .entry *': { whiteSpace: 'normal' },
        '& .cancelled': { textDecoration: 'line-through' },
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
        moreLinkText={(count: number) => translate('oversight.calendar.more', { smart_count: count })}
        displayEventTime
        eventTimeFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        eventClass="entry"
        events={entries.map((entry) => eventOf(entry, theme, pageOf(entry)))}
        eventDrop={drop}
      />
    </Box>
  );
}

function eventOf(
  { id, kind, title, startsAt, endsAt, on, isCancelled, isMovable }: CalendarEntry,
  theme: Theme,
  path: string | undefined,
): Record<string, unknown> {
  const ground = isCancelled ? theme.palette.text.secondary : theme.palette[kindLooks[kind].colour].main;
  return {
    id,
    title,
    ...(startsAt ? { start: startsAt, ...(endsAt ? { end: endsAt } : {}) } : { start: on, allDay: true }),
    ...(path ? { url: `#${path}` } : {}),
    display: 'block',
    startEditable: isMovable && startsAt !== null,
    durationEditable: false,
    className: isCancelled ? 'cancelled' : '',
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
