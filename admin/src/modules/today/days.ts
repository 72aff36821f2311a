// Days of the community: today, and the week around it.
import { timeZone } from '../../i18n/dates.ts';

const dayMs = 86_400_000;

/** Today in Asia/Shanghai, wherever the browser is. */
export function today(at: number = Date.now()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
}

/** So many days after a day, or before it. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Monday to Sunday of the week in which a day lies. */
export function weekOf(day: string): { readonly from: string; readonly until: string } {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = daysAfter(day, -weekday);
  return { from, until: daysAfter(from, 6) };
}

/** The first and the last day of the month in which a day lies. */
export function monthOf(day: string): { readonly from: string; readonly until: string } {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return { from: `${day.slice(0, 7)}-01`, until: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}
