// Two layers keep a community's records from others: the policy in every statement, and row level security in the
// database. Each is enough alone.
import { getOperationAST, graphql, parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleUrl } from '../../api/src/database/roles.ts';
import { openOrm } from '../../api/src/database/orm.ts';
import { derivePassword } from '../../api/src/kernel/crypto/secrets.ts';
import { newId } from '../../api/src/kernel/id.ts';
import { Planner } from '../../api/src/kernel/read/planner.ts';
import { openReadPool } from '../../api/src/kernel/read/read-pool.ts';
import { rightsOf, type Rights } from '../../api/src/kernel/read/rights.ts';
import type { Caller } from '../../api/src/kernel/scope.ts';
import { personCaller, systemCaller } from '../../api/src/modules/access/caller.ts';
import { entities } from '../../api/src/modules.ts';
import { RequestContext } from '../../api/src/pipeline/context.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { testSecret } from '../support/secret.ts';

let test: TestApp;
let elsewhere: string;

/** Tables whose rows are public, or that belong to nobody. */
const isPublic = new Set(['Community']);

beforeAll(async () => {
  test = await startApp({ demo: true });
  elsewhere = newId();
  await asOwner(
    `insert into community (id, created_at, updated_at, version, name, level, community_id, search_text) values ($1, now(), now(), 1, '蓝桥社区', 'COMMUNITY', $1, '蓝桥社区')`,
    [elsewhere],
  );
}, 120_000);

afterAll(() => test?.stop());

async function asOwner(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: test.database.url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql, values);
  await client.end();
  return rows;
}

const appUrl = (): string => roleUrl(test.database.url, 'qiaomen_app', derivePassword(testSecret, 'app-role-password'));

/** Somebody on file who holds every role in the other community, and nothing in the demo's. */
function neighbour(): Caller {
  const roles = [
    'COORDINATOR',
    'COMMITTEE_CHAIR',
    'SOCIAL_WORKER',
    'SYSTEM_ADMIN',
    'SECURITY_ADMIN',
    'AUDIT_READER',
    'PARTNER_STAFF',
  ] as const;
  const grants = roles.map((role) => ({
    role,
    scopeName: '蓝桥社区',
    communityId: elsewhere,
    partnerUnitId: null,
    communities: [elsewhere],
  }));
  return personCaller(test.app.system.permissions, {
    accountId: newId(),
    name: '邻居',
    personId: newId(),
    grants,
    mayOpenSensitive: true,
  });
}

/** How many rows of each type are shown, through the planner and through the ordinary executor. */
async function counts(url: string, caller: Caller, rights: Rights): Promise<Record<string, [number, number]>> {
  const { schema, catalog } = test.app.system;
  const planner = new Planner(schema, catalog);
  const pool = openReadPool(url, 2, () => undefined);
  const orm = openOrm({ url, entities });
  const shown: Record<string, [number, number]> = {};
  for (const { name, plural } of catalog.exposures) {
    if (isPublic.has(name)) continue;
    const query = `{ ${plural}(first: 5, includeArchived: true) { totalCount nodes { id } } }`;
    const document = parse(query);
    const plan = planner.plan({ key: query, document, operation: getOperationAST(document)!, variables: {}, rights });
    const fast =
      plan &&
      (
        JSON.parse(await pool.read(plan.plan, plan.values, caller.reach)) as Record<
          string,
          { totalCount: number; nodes: unknown[] }
        >
      )[plural]!;
    const services = { ...test.app.services, orm };
    const contextValue = new RequestContext(
      services,
      { caller, rights },
      { requestId: 'layers', body: null, address: '127.0.0.1', wantsDebug: false },
    );
    const { data, errors } = await graphql({ schema, source: query, contextValue });
    expect(errors, name).toBeUndefined();
    const slow = (data as unknown as Record<string, { totalCount: number; nodes: unknown[] }>)[plural]!;
    expect([fast?.nodes.length, slow.nodes.length], name).toEqual([
      Math.min(5, fast?.totalCount ?? 0),
      Math.min(5, slow.totalCount),
    ]);
    shown[name] = [fast?.totalCount ?? -1, slow.totalCount];
  }
  await pool.close();
  await orm.close();
  return shown;
}

const names = (): string[] =>
  test.app.system.catalog.exposures.map(({ name }) => name).filter((name) => !isPublic.has(name));
/** Nothing but the one entry of the trail that tells how the neighbour's own community was made. */
const nothing = (): Record<string, [number, number]> => ({
  ...Object.fromEntries(names().map((name) => [name, [0, 0]])),
  AuditEntry: [1, 1],
});

describe('a record of another community', () => {
  it('is hidden by row level security alone, with the policy switched off', async () => {
    // A system caller is let through by every policy; only its reach in the database holds it back.
    const caller = systemCaller('test', [elsewhere]);
    expect(await counts(appUrl(), caller, rightsOf(test.app.system.catalog, caller))).toEqual(nothing());
  });

  it('is hidden by the policy alone, with row level security switched off', async () => {
    const caller = neighbour();
    expect(await counts(test.database.url, caller, rightsOf(test.app.system.catalog, caller))).toEqual(nothing());
  });

  it('would be shown with both switched off, so that the two tests above can fail', async () => {
    const caller = systemCaller('test', [elsewhere]);
    const shown = await counts(test.database.url, caller, rightsOf(test.app.system.catalog, caller));
    expect(shown.Volunteer).toEqual([168, 168]);
    expect(shown.PartnerUnit).toEqual([7, 7]);
    expect(shown.TrainingAttendance).toEqual([334, 334]);
  });

  it('cannot be written by row level security alone', async () => {
    const [unit] = await asOwner('select id, community_id from partner_unit limit 1');
    const client = new pg.Client({ connectionString: appUrl() });
    await client.connect();
    await client.query(`select set_config('app.communities', $1, false)`, [`{${elsewhere}}`]);
    const changed = await client.query('update partner_unit set name = name where id = $1', [unit!.id]);
    expect(changed.rowCount).toBe(0);
    const moved = client.query(
      `insert into partner_unit (id, created_at, updated_at, version, community_id, name, kind, resources, search_text) values (gen_random_uuid(), now(), now(), 1, $1, '外来', 'COMPANY', '{}', '外来')`,
      [unit!.community_id],
    );
    await expect(moved).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });
});

describe('the trail', () => {
  it('can be added to, and neither changed nor taken away', async () => {
    const client = new pg.Client({ connectionString: appUrl() });
    await client.connect();
    await expect(client.query(`update audit_entry set actor = 'x'`)).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('delete from audit_entry')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('delete from volunteer')).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });

  it('has a row for every table that the demo filled', async () => {
    const rows = await asOwner('select distinct record_table as name from audit_entry');
    const audited = rows.map(({ name }) => name);
    for (const table of [
      'community',
      'partner_unit',
      'person',
      'volunteer',
      'volunteer_team',
      'team_member',
      'training_session',
      'training_attendance',
      'account',
      'role_grant',
      'api_key',
    ]) {
      expect(audited, table).toContain(table);
    }
  });
});
