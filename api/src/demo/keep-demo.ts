// The demo lives on: every night what was to come and has passed is settled through the workflows that people use, and what
// comes lies ahead again. The history of its ledgers is not touched. A second run on the same day changes nothing.
import { forkFor } from '../kernel/context.ts';
import { Account } from '../modules/access/account.entity.ts';
import { systemCaller } from '../modules/access/caller.ts';
import type { Deeds, DemoApp } from './as-account.ts';
import { settleActivities } from './demo-activities.ts';
import { issueCertificates } from './demo-certificates.ts';
import { renewAgreements } from './demo-council.ts';
import { putOffMeetings } from './demo-meetings.ts';
import { prolongVolunteering } from './demo-volunteering.ts';

export async function keepDemo(app: DemoApp): Promise<void> {
  const { committee, coordinator } = await staffOf(app);
  if (!committee || !coordinator) return;
  const steps = [
    renewAgreements(app, committee),
    putOffMeetings(app, coordinator),
    settleActivities(app, committee),
    prolongVolunteering(app, coordinator),
    issueCertificates(app, coordinator),
  ];
  // What a visitor made of one thing keeps no other from going on.
  const errors: unknown[] = [];
  const keep = (error: unknown): void => void errors.push(error);
  for (const deeds of steps) await doEach(deeds, keep).catch(keep);
  if (errors.length > 0) throw new AggregateError(errors, errors.map(String).join('\n'));
}

async function doEach(deeds: Deeds, whenRefused: (error: unknown) => void): Promise<void> {
  for await (const deed of deeds) await deed().catch(whenRefused);
}

/** The ids of the demo's accounts, by name; none in a database that holds something else. */
async function staffOf({ services }: DemoApp): Promise<Readonly<Record<string, string>>> {
  const places = await services.orm.em
    .fork()
    .execute<{ id: string }[]>(`select id from community where level = 'COMMUNITY'`);
  const caller = systemCaller(
    'demo',
    places.map(({ id }) => id),
  );
  const accounts = await forkFor(services, caller, 'demo').transactional((em) => em.find(Account, { isDemo: true }));
  return Object.fromEntries(accounts.map(({ username, id }) => [username, id]));
}
