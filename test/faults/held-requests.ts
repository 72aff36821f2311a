// Requests that have begun for certain and end only when they are let go: they wait for a row that is held.
import pg from 'pg';
import { vi } from 'vitest';
import type { Installation } from './installation.ts';
import { patience } from '../support/patience.ts';

export interface HeldRequests {
  /** Lets them go on; gives status and body of each answer. */
  letGo(): Promise<[number, unknown][]>;
}

const change =
  'mutation ($id: ID!, $note: String!) { updatePartnerUnit(input: { id: $id, patch: { note: $note } }) { userErrors { code } } }';

export async function holdRequests(
  installation: Installation,
  headers: Readonly<Record<string, string>>,
  count: number,
): Promise<HeldRequests> {
  const ask = async (query: string, variables = {}): Promise<[number, any]> => {
    const response = await fetch(`${installation.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return [response.status, await response.json()];
  };
  const [, { data }] = await ask('{ partnerUnits(first: 1) { nodes { id } } }');
  const [{ id }] = data.partnerUnits.nodes;
  const owner = new pg.Client({ connectionString: installation.databaseUrl });
  await owner.connect();
  await owner.query('begin');
  await owner.query('select 1 from partner_unit where id = $1 for update', [id]);
  const answers = Promise.all(Array.from({ length: count }, (_, index) => ask(change, { id, note: `${index}` })));
  const waiting = `select 1 from pg_stat_activity where application_name = 'qiaomen' and wait_event_type = 'Lock'`;
  await vi.waitFor(async () => {
    const { length } = await installation.query(waiting);
    if (length < count) throw new Error(`${length} requests wait, not ${count}`);
  }, patience);
  return {
    async letGo() {
      await owner.query('rollback');
      await owner.end();
      return await answers;
    },
  };
}
