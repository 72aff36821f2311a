// What sign-in needs to be told.
import type { Pool } from 'pg';
import type { Clock } from '../../../kernel/clock.ts';

export interface SignInOptions {
  /** Connections of the role qiaomen_auth. */
  readonly pool: Pool;
  /** The secret of the whole system; the keys for cookies and counters are derived from it. */
  readonly secret: string;
  /** Where people reach the system, such as https://qiaomen.example.org. */
  readonly publicUrl: string;
  readonly clock: Pick<Clock, 'now'>;
  /** Whether the sign-ins of the demo are taken. */
  readonly demo: boolean;
}
