// The calendar as a file that calendar programs read (iCalendar). It holds what is internal (S1), and no names of people.
import { TZDate } from '@date-fns/tz';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarEntryFacts } from './calendar-entries.ts';

const zone = 'Asia/Shanghai';

/** Shanghai has kept one offset since 1991. */
const shanghai = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19910915T010000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

export interface CalendarFileOptions {
  readonly name: string;
  readonly publicUrl: string;
}

export function calendarFile(entries: readonly CalendarEntryFacts[], { name, publicUrl }: CalendarFileOptions): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Qiaomen', product: 'calendar', language: 'ZH' },
    timezone: { name: zone, generator: () => shanghai },
    ttl: 3_600,
  });
  for (const entry of entries) {
    const isAllDay = entry.startsAt === null;
    calendar.createEvent({
      id: `${entry.id}@qiaomen`,
      sequence: entry.version,
      stamp: entry.updatedAt,
      created: entry.createdAt,
      lastModified: entry.updatedAt,
      // A day has no zone: at noon in UTC it is the same everywhere that matters here.
      start: entry.startsAt ? inShanghai(entry.startsAt) : new Date(`${entry.on}T12:00:00Z`),
      end: entry.startsAt && entry.endsAt ? inShanghai(entry.endsAt) : null,
      allDay: isAllDay,
      ...(isAllDay ? {} : { timezone: zone }),
      summary: entry.title,
      location: entry.place ?? null,
      url: `${publicUrl}/#/${entry.listName}/${entry.id}/show`,
      status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

/** Without its zone an instant would be written in that of the server. */
function inShanghai(instant: Date): Date {
  return new TZDate(instant, zone);
}
