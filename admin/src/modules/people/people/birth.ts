// Dates of birth that are known to the day, the month or the year. What is not known stands as the first day.
import type { Language } from '../../../i18n/language.ts';

export function birthText(day: string, precision: unknown, language: Language): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  const parts: Intl.DateTimeFormatOptions =
    precision === 'YEAR'
      ? { year: 'numeric' }
      : precision === 'MONTH'
        ? { year: 'numeric', month: 'long' }
        : { year: 'numeric', month: 'short', day: 'numeric' };
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...parts }).format(at);
}

/** The day as it is kept: the first of the month or year where no more is known. */
export function birthKept(day: string | null | undefined, precision: unknown): string | null {
  if (!day) return null;
  if (precision === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  return precision === 'MONTH' ? `${day.slice(0, 7)}-01` : day;
}
