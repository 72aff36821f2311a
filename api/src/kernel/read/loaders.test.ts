// Loaders of one request: one statement for many ids, within what may be read, once each.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOrm } from '../../database/orm.ts';
import { forkFor } from '../context.ts';
import {
  callerWith,
  eastVillage,
  forester,
  openOrchard,
  theSystemItself,
  visitor,
  westVillage,
  type Orchard,
} from '../orchard-world.fixture.ts';
import { orchardEntities } from '../orchard.fixture.ts';
import type { Caller } from '../scope.ts';
import { createLoaders, findRows, type Loaders } from './loaders.ts';
import { rightsOf } from './rights.ts';

let orchard: Orchard;
let statements: string[] = [];
let orm: ReturnType<typeof openOrm>;
const ids: Record<string, string> = {};

beforeAll(async () => {
  orchard = await openOrchard();
  orm = openOrm({ url: orchard.appUrl, entities: orchardEntities, log: (text) => statements.push(text) });
  orm.config.set('debug', ['query']);
  ids.nursery = await orchard.add('Nursery', { name: '苗圃' });
  ids.a = await orchard.add('Tree', { name: 'a', kind: 'OAK', nursery: ids.nursery });
  ids.b = await orchard.add('Tree', { name: 'b', kind: 'OAK' });
  ids.far = await orchard.add('Tree', { name: 'far', kind: 'OAK', community: westVillage });
});
afterAll(async () => {
  await orm?.close();
  await orchard?.stop();
});

function loadersOf(caller: Caller): Loaders {
  statements = [];
  const services = { ...orchard.services, orm };
  return createLoaders(forkFor(services, caller, 'loaders'), services.catalog, rightsOf(services.catalog, caller));
}

const selects = (): string[] => statements.filter((text) => /select .*from "tree"/.test(text));

describe('rows by their ids', () => {
  it('are read by one statement, in the order asked for', async () => {
    const loaders = loadersOf(forester());
    const tree = orchard.exposure('Tree');
    const rows = await Promise.all([ids.b!, ids.a!, ids.b!, ids.a!.toUpperCase()].map((id) => loaders.row(tree, id)));
    expect(rows.map((row) => row?.name)).toEqual(['b', 'a', 'b', 'a']);
    expect(selects()).toHaveLength(1);
    await loaders.row(tree, ids.a!);
    expect(selects()).toHaveLength(1);
  });

  it('are null where they are out of reach or not there', async () => {
    const loaders = loadersOf(forester());
    const rows = await Promise.all(
      [ids.far!, ids.a!, ids.nursery!].map((id) => loaders.row(orchard.exposure('Tree'), id)),
    );
    expect(rows.map((row) => row?.name ?? null)).toEqual([null, 'a', null]);
  });

  it('are not even asked for where nothing may be read', async () => {
    const loaders = loadersOf(callerWith({}));
    expect(await loaders.row(orchard.exposure('Tree'), ids.a!)).toBeNull();
    expect(selects()).toEqual([]);
  });
});

describe('whether a class may be read on a row', () => {
  it('is known without asking where it is the same everywhere', async () => {
    const tree = orchard.exposure('Tree');
    const loaders = loadersOf(visitor());
    expect(await Promise.all([loaders.isReadable(tree, 'S1', ids.a!), loaders.isReadable(tree, 'S2', ids.a!)])).toEqual(
      [true, false],
    );
    expect(await loadersOf(forester()).isReadable(tree, 'S2', ids.a!)).toBe(true);
    expect(selects()).toEqual([]);
  });

  it('is asked for many rows at once where it is not', async () => {
    const loaders = loadersOf(
      callerWith({ communities: { 'tree.read': [eastVillage] }, units: { 'personal.read': [ids.nursery!] } }),
    );
    expect(
      await Promise.all([ids.a!, ids.b!].map((id) => loaders.isReadable(orchard.exposure('Tree'), 'S2', id))),
    ).toEqual([true, false]);
    expect(selects()).toHaveLength(1);
  });
});

describe('rows of a scope', () => {
  it('are none, some or all', async () => {
    const em = orchard.contextOf(theSystemItself()).em;
    const tree = orchard.exposure('Tree');
    expect(await findRows(em, tree, false)).toEqual([]);
    expect(
      (await findRows(em, tree, { name: { $in: ['a', 'far'] } }, { orderBy: { name: 'asc' } })).map(({ name }) => name),
    ).toEqual(['a', 'far']);
    expect(await findRows(em, tree, true)).toHaveLength(3);
  });
});
