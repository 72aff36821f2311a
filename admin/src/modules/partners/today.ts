// The present day where the programme is, for sentences such as "overdue"; the API judges by its own clock.
import { timeZone } from '../../i18n/dates.ts';

export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(Date.now());
}
