// Whether a credential still holds, as the console shows it; the API judges by its own clock.
import { daysAfter, today } from '../../today/days.ts';

/** As long before its last day a credential is worth a look. */
const soonDays = 60;

export type Validity = 'HOLDS' | 'SOON' | 'EXPIRED';

export function validityOf(expiresOn: string, from: string = today()): Validity {
  if (expiresOn < from) return 'EXPIRED';
  return expiresOn <= daysAfter(from, soonDays) ? 'SOON' : 'HOLDS';
}
