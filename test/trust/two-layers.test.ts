// Two layers keep a community's records from others: the policy in every statement, and row level security in the
// database. Each is enough alone: tried on every type and table there is.
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleUrl } from '../../api/src/database/roles.ts';
import { openOrm } from '../../api/src/database/orm.ts';
import { derivePassword } from '../../api/src/kernel/crypto/secrets.ts';
import { newId } from '../../api/src/kernel/id.ts';
import { Planner } from '../../api/src/kernel/read/planner.ts';
import { openReadPool } from '../../api/src/kernel/read/read-pool.ts';
import { rightsOf } from '../../api/src/kernel/read/rights.ts';
import type { Caller } from '../../api/src/kernel/scope.ts';
import { personCaller, systemCaller } from '../../api/src/modules/access/caller.ts';
import { Role } from '../../api/src/modules/access/role-grant.entity.ts';
import { entities } from '../../api/src/modules.ts';
import { answerOrdinarily } from '../support/callers.ts';
import { asOwner } from '../support/elsewhere.ts';
import { startFullWorld, type FullWorld } from '../support/full-world.ts';
import { testSecret } from '../support/secret.ts';

let world: FullWorld;

beforeAll(async () => {
  world = await startFullWorld();
});
afterAll(() => world?.stop());

const appUrl = (): string =>
  roleUrl(world.database.url, 'qiaomen_app', derivePassword(testSecret, 'app-role-password'));

/** Names of places are public: the type is not kept from anybody. */
const types = (): string[] =>
  world.app.system.catalog.exposures.map(({ name }) => name).filter((name) => name !== 'Community');

/** Somebody on file who holds every role in a community, and nothing in another. */
function everyRoleIn(community: string): Caller {
  const grants = Role.items.map((role) => ({
    role,
    scopeName: '',
    communityId: community,
    partnerUnitId: null,
    communities: [community],
  }));
  const permissions = world.app.system.permissions;
  return personCaller(permissions, {
    ...{ accountId: newId(), name: '邻居', personId: newId(), grants, mayOpenSensitive: true },
  });
}

type Shown = Record<string, { readonly totalCount: number; readonly ids: readonly string[] }>;
type Answer = Record<string, { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] }>;

/** What is shown of each type, by a role of the database: through the planner and through the ordinary executor, which agree. */
async function shownTo(url: string, caller: Caller): Promise<Shown> {
  const { schema, catalog } = world.app.system;
  const rights = rightsOf(catalog, caller);
  const exposures = catalog.exposures.filter((each) => types().includes(each.name) && rights.rows(each) !== false);
  const lists = exposures.map(
    ({ plural }) => `${plural}(first: 100, includeArchived: true) { totalCount nodes { id } }`,
  );
  const query = `{ ${lists.join(' ')} }`;
  const document = parse(query);
  const planner = new Planner(schema, catalog);
  const planned = planner.plan({ key: query, document, operation: getOperationAST(document)!, variables: {}, rights })!;
  const pool = openReadPool(url, 2, () => undefined);
  const fast = JSON.parse(await pool.read(planned.plan, planned.values, caller.reach)) as Answer;
  await pool.close();
  const orm = openOrm({ url, entities });
  const slow = await answerOrdinarily(world, { caller, rights }, document, {}, { ...world.app.services, orm });
  await orm.close();
  expect(slow).toEqual({ data: fast });
  return Object.fromEntries(
    exposures.map(({ name, plural }) => {
      const { totalCount, nodes } = fast[plural]!;
      return [name, { totalCount, ids: nodes.map(({ id }) => id).sort() }];
    }),
  );
}

/** What stands in the database of a community, or of all. */
async function standing(community?: string): Promise<Shown> {
  const { catalog } = world.app.system;
  return asOwner(world, async (client) => {
    const shown: Shown = {};
    for (const name of types()) {
      const { rows } = await client.query<{ id: string }>(
        `select id from "${catalog.get(name).table}" where $1::uuid is null or community_id = $1 order by id`,
        [community],
      );
      shown[name] = { totalCount: rows.length, ids: rows.map(({ id }) => id) };
    }
    return shown;
  });
}

const only = (all: Shown, names: readonly string[]): Shown =>
  Object.fromEntries(names.map((name) => [name, all[name]!]));

describe('the records of another community', () => {
  it('are hidden by row level security alone, with the policy switched off', async () => {
    // A system caller is let through by every policy; only its reach in the database holds it back.
    for (const community of [world.communities.foreign, world.communities.empty])
      expect(await shownTo(appUrl(), systemCaller('test', [community])), community).toEqual(await standing(community));
  });

  it('are hidden from whoever reaches no community at all', async () => {
    const shown = await shownTo(appUrl(), systemCaller('test', []));
    expect(Object.entries(shown).filter(([, { totalCount }]) => totalCount > 0)).toEqual([]);
    expect(Object.keys(shown)).toEqual(types());
  });

  it('are hidden by the policy alone, with row level security switched off', async () => {
    // What belongs to an account is its holder's, a vote its voter's, a receipt its reporter's; a view may be shared with some.
    const ofSomebody = ['SafeguardingReceipt', 'AwardVote', 'Notice', 'NoticeSetting', 'CalendarFeed', 'SavedView'];
    for (const community of [world.communities.foreign, world.communities.empty]) {
      const shown = await shownTo(world.database.url, everyRoleIn(community));
      const there = await standing(community);
      const ofAll = types().filter((name) => !ofSomebody.includes(name));
      expect(only(shown, ofAll), community).toEqual(only(there, ofAll));
      for (const name of ofSomebody)
        expect(there[name]!.ids, name).toEqual(expect.arrayContaining([...(shown[name]?.ids ?? [])]));
    }
  });

  it('would be shown with both switched off, so that the tests above can fail', async () => {
    const shown = await shownTo(world.database.url, systemCaller('test', [world.communities.empty]));
    const counts = (all: Shown): Record<string, number> =>
      Object.fromEntries(Object.entries(all).map(([name, { totalCount }]) => [name, totalCount]));
    expect(counts(shown)).toEqual(counts(await standing()));
    const foreign = await standing(world.communities.foreign);
    for (const name of types()) {
      expect(foreign[name]!.totalCount, name).toBeGreaterThan(0);
      expect(shown[name]!.totalCount, name).toBeGreaterThan(foreign[name]!.totalCount);
    }
  });
});
