// Days and instants as people in the community read them: always Asia/Shanghai, wherever the browser is.
import type { Language } from './language.ts';

export const timeZone = 'Asia/Shanghai';

/** A calendar day, `2025-03-09`: no zone can move it. */
export function dayText(day: string, language: Language): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' }).format(
    at,
  );
}

export function instantText(instant: string, language: Language): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return new Intl.DateTimeFormat(language, {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at);
}

export function timeOfDay(milliseconds: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone, hour: '2-digit', minute: '2-digit', hour12: false }).format(
    milliseconds,
  );
}

/** An instant as an input of kind datetime-local shows it. */
export function toLocalInput(instant: string | null | undefined): string {
  const at = instant ? new Date(instant) : undefined;
  if (!at || Number.isNaN(at.getTime())) return '';
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(at)
    .replace(' ', 'T');
}

/** What such an input holds, as an instant; Shanghai has kept +08:00 since 1991. */
export function fromLocalInput(local: string): string | null {
  if (local === '') return null;
  const at = new Date(`${local}:00+08:00`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
