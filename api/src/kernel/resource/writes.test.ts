// Create, update, archive and restore of one row: what is taken, what is refused and where, and that a refusal changes nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../id.ts';
import {
  callerWith,
  eastVillage,
  forester,
  nurseryman,
  openOrchard,
  visitor,
  westVillage,
  type Answer,
  type Orchard,
  type Request,
} from '../orchard-world.fixture.ts';
import type { Caller } from '../scope.ts';

let orchard: Orchard;
let next = 0;
const fresh = (): string => `树${++next}`;
const plant = (values: object = {}): Promise<string> => orchard.add('Tree', { name: fresh(), kind: 'OAK', ...values });

beforeAll(async () => {
  orchard = await openOrchard();
});
afterAll(() => orchard?.stop());

const inputs: Record<string, string> = {
  createTree: 'CreateTreeInput',
  updateTree: 'UpdateTreeInput',
  archiveTree: 'ArchiveTreeInput',
  restoreTree: 'ArchiveTreeInput',
};

/** Sends one mutation; gives its payload, with each refusal as `CODE path`. */
async function does(
  caller: Caller,
  name: string,
  input: object,
  request: Request = {},
): Promise<{ tree: Answer; refusals: string[] }> {
  const selection =
    'id name kind status heightCentimetres isProtected plantedOn tags note version archivedAt communityId nurseryId growerId';
  const source = `mutation ($input: ${inputs[name]}!) { ${name}(input: $input) { tree { ${selection} } userErrors { code path } } }`;
  const { data, faults } = await orchard.ask(caller, source, { ...request, variables: { input } });
  expect(faults).toEqual([]);
  const { tree, userErrors } = data[name];
  return { tree, refusals: userErrors.map(({ code, path }: Answer) => `${code} ${path.join('.')}`) };
}

async function snapshot(): Promise<unknown> {
  return orchard.rows(
    `select (select json_agg(t order by id) from tree t)::text as trees, (select count(*) from audit_entry) as audited, (select count(*) from outbox_event) as told`,
  );
}

/** A mutation that must be refused: it gives the refusals, and nothing in the database has changed. */
async function refused(caller: Caller, name: string, input: object): Promise<string[]> {
  const before = await snapshot();
  const { refusals } = await does(caller, name, input);
  expect(await snapshot()).toEqual(before);
  return refusals;
}

describe('a create', () => {
  it('trims text, takes text of nothing as no value, and fills in the defaults', async () => {
    const name = fresh();
    const { tree, refusals } = await does(forester(), 'createTree', {
      name: `  ${name} `,
      kind: 'PEAR',
      note: '   ',
      tags: [' old ', '', 'tall'],
    });
    expect(refusals).toEqual([]);
    expect(tree).toMatchObject({
      name,
      kind: 'PEAR',
      status: 'STANDING',
      isProtected: false,
      note: null,
      tags: ['old', 'tall'],
      version: 1,
      archivedAt: null,
      communityId: eastVillage,
    });
  });

  it('takes null for what has a default as nothing said', async () => {
    expect(
      (await does(forester(), 'createTree', { name: fresh(), kind: 'OAK', isProtected: null, tags: null })).tree,
    ).toMatchObject({ isProtected: false, tags: [] });
  });

  it('writes one audit row and one happening, in the name of the caller', async () => {
    const { tree } = await does(forester(), 'createTree', {
      name: fresh(),
      kind: 'OAK',
      note: 'my note',
      keyPlace: 'under the stone',
    });
    const audited = await orchard.rows(
      'select actor, operation, record_table, community_id, changes from audit_entry where record_id = $1',
      [tree.id],
    );
    expect(audited).toMatchObject([
      { actor: 'forester', operation: 'INSERT', record_table: 'tree', community_id: eastVillage },
    ]);
    const changes = audited[0]!.changes as Record<string, unknown>;
    expect([changes.note, changes.key_place]).toEqual([
      { old: null, new: 'my note' },
      { old: null, new: '***' },
    ]);
    expect(
      await orchard.rows('select operation, record_type, community_id from outbox_event where record_id = $1', [
        tree.id,
      ]),
    ).toEqual([{ operation: 'createTree', record_type: 'Tree', community_id: eastVillage }]);
  });

  it('names every field that is wrong, at once', async () => {
    const input = {
      name: ' ',
      kind: 'OAK',
      note: 'x'.repeat(201),
      tags: ['ok', 'x'.repeat(21)],
      growerId: newId(),
      nurseryId: 'no id',
    };
    expect(await refused(forester(), 'createTree', input)).toEqual([
      'REQUIRED input.name',
      'TOO_LONG input.tags',
      'TOO_LONG input.note',
      'NOT_FOUND input.growerId',
      'NOT_FOUND input.nurseryId',
    ]);
    expect(await refused(forester(), 'createTree', { name: 'a\u0000b', kind: 'OAK', tags: ['\u0000'] })).toEqual([
      'INVALID input.name',
      'INVALID input.tags',
    ]);
    expect(
      await refused(forester(), 'createTree', {
        name: fresh(),
        kind: 'OAK',
        tags: Array.from({ length: 101 }, () => 'x'),
      }),
    ).toEqual(['LIST_TOO_LONG input.tags']);
  });

  it('asks the entity for its invariants', async () => {
    const input = { name: fresh(), kind: 'PLUM', isProtected: true, heightCentimetres: 12_001 };
    expect(await refused(forester(), 'createTree', input)).toEqual([
      'TOO_LARGE input.heightCentimetres',
      'PLUM_NOT_PROTECTED input.isProtected',
    ]);
  });

  it('is refused by the constraints of the database in the same terms', async () => {
    const name = fresh();
    await plant({ name });
    expect(await refused(forester(), 'createTree', { name, kind: 'OAK' })).toEqual(['TAKEN input.name']);
    expect(await refused(forester(), 'createTree', { name: fresh(), kind: 'OAK', heightCentimetres: -1 })).toEqual([
      'TOO_SMALL input.heightCentimetres',
    ]);
  });

  it('is no way to learn what is taken elsewhere', async () => {
    const name = fresh();
    await plant({ name, community: westVillage });
    expect((await does(forester(), 'createTree', { name, kind: 'OAK' })).refusals).toEqual([]);
  });

  it('does not take a relation that the caller cannot read, or that is archived', async () => {
    const far = await orchard.add('Nursery', { name: '西苗圃', community: westVillage });
    const archived = await orchard.add('Grower', { fullName: '旧人', archivedAt: new Date() });
    expect(
      await refused(forester(), 'createTree', { name: fresh(), kind: 'OAK', nurseryId: far, growerId: archived }),
    ).toEqual(['ARCHIVED input.growerId', 'NOT_FOUND input.nurseryId']);
  });
});

describe('the community of a new row', () => {
  const both = (): Caller =>
    callerWith({
      actor: 'both',
      communities: { 'tree.read': [eastVillage, westVillage], 'tree.write': [eastVillage, westVillage] },
    });

  it('is the only one there is to write to', async () => {
    expect((await does(forester(westVillage), 'createTree', { name: fresh(), kind: 'OAK' })).tree.communityId).toBe(
      westVillage,
    );
  });

  it('is asked for when there are more, or when there is none', async () => {
    expect(await refused(both(), 'createTree', { name: fresh(), kind: 'OAK' })).toEqual(['REQUIRED input.communityId']);
    expect(
      (await does(both(), 'createTree', { name: fresh(), kind: 'OAK', communityId: westVillage })).tree.communityId,
    ).toBe(westVillage);
  });

  it('is that of what it belongs to', async () => {
    const nurseryId = await orchard.add('Nursery', { name: fresh(), community: westVillage });
    expect((await does(both(), 'createTree', { name: fresh(), kind: 'OAK', nurseryId })).tree.communityId).toBe(
      westVillage,
    );
  });

  it('cannot be one for which the caller holds nothing', async () => {
    expect(await refused(forester(), 'createTree', { name: fresh(), kind: 'OAK', communityId: westVillage })).toEqual([
      'NOT_ALLOWED_HERE input.communityId',
    ]);
    const reader = callerWith({
      communities: { 'tree.read': [eastVillage, westVillage], 'tree.write': [eastVillage] },
    });
    expect(await refused(reader, 'createTree', { name: fresh(), kind: 'OAK', communityId: westVillage })).toEqual([
      'NOT_ALLOWED_HERE input.communityId',
    ]);
  });
});

describe('what a row points to', () => {
  it('lies in the row’s own community, also for whoever writes in both', async () => {
    const both = callerWith({
      actor: 'both',
      communities: Object.fromEntries(
        ['tree.read', 'tree.write', 'grower.read'].map((each) => [each, [eastVillage, westVillage]]),
      ),
    });
    const [east, west] = [
      await orchard.add('Nursery', { name: fresh(), community: eastVillage }),
      await orchard.add('Nursery', { name: fresh(), community: westVillage }),
    ];
    const input = { name: fresh(), kind: 'OAK', communityId: eastVillage };
    expect(await refused(both, 'createTree', { ...input, nurseryId: west })).toEqual([
      'OTHER_COMMUNITY input.nurseryId',
    ]);
    const { tree } = await does(both, 'createTree', { ...input, nurseryId: east });
    const update = (patch: object): Promise<string[]> => refused(both, 'updateTree', { id: tree.id, patch });
    expect(await update({ nurseryId: west })).toEqual(['OTHER_COMMUNITY input.nurseryId']);
    const growerId = await orchard.add('Grower', { fullName: '许荷', community: westVillage });
    expect(await update({ nurseryId: east, growerId })).toEqual(['OTHER_COMMUNITY input.growerId']);
    expect((await does(both, 'updateTree', { id: tree.id, patch: { nurseryId: null } })).refusals).toEqual([]);
    expect((await does(both, 'updateTree', { id: tree.id, patch: { nurseryId: east } })).refusals).toEqual([]);
  });
});

describe('the staff of a unit', () => {
  it('writes for its own unit and for no other', async () => {
    const own = await orchard.add('Nursery', { name: fresh() });
    const other = await orchard.add('Nursery', { name: fresh() });
    const { tree } = await does(nurseryman(own), 'createTree', { name: fresh(), kind: 'OAK', nurseryId: own });
    expect(tree).toMatchObject({ nurseryId: own, communityId: eastVillage });
    expect(await refused(nurseryman(own), 'createTree', { name: fresh(), kind: 'OAK', nurseryId: other })).toEqual([
      'NOT_FOUND input.nurseryId',
    ]);
    const curious = callerWith({
      ...{ actor: 'curious', reach: [eastVillage] },
      units: { 'tree.write': [own] },
      communities: { 'tree.read': [eastVillage] },
    });
    expect(await refused(curious, 'createTree', { name: fresh(), kind: 'OAK', nurseryId: other })).toEqual([
      'NOT_ALLOWED_HERE input.communityId',
    ]);
    expect(
      await refused(curious, 'updateTree', { id: await plant({ nursery: other }), patch: { nurseryId: own } }),
    ).toEqual(['NOT_ALLOWED_HERE input.id']);
    expect(await refused(curious, 'updateTree', { id: tree.id, patch: { nurseryId: other } })).toEqual([
      'NOT_ALLOWED_HERE input.id',
    ]);
  });
});

describe('an id made by the client', () => {
  it('is the id of the row; sent again with the same content it gives the same row', async () => {
    const input = {
      id: newId(),
      name: fresh(),
      kind: 'OAK',
      plantedOn: '2024-02-29',
      tags: ['a', 'b'],
      inspectedAt: '2026-03-01T10:00:00+08:00',
    };
    const first = await does(forester(), 'createTree', input);
    expect([first.tree.id, first.refusals]).toEqual([input.id, []]);
    expect(await does(forester(), 'createTree', { ...input, name: ` ${input.name} ` })).toEqual(first);
    expect(await orchard.rows('select version from tree where id = $1', [input.id])).toEqual([{ version: 1 }]);
    expect(await orchard.rows('select 1 from audit_entry where record_id = $1', [input.id])).toHaveLength(1);
  });

  it('is refused with other content, and when it is none', async () => {
    const input = { id: newId(), name: fresh(), kind: 'OAK' };
    await does(forester(), 'createTree', input);
    expect(await refused(forester(), 'createTree', { ...input, kind: 'PEAR' })).toEqual(['ID_TAKEN input.id']);
    expect(await refused(forester(), 'createTree', { ...input, id: '1' })).toEqual(['NOT_AN_ID input.id']);
  });

  it('may be written in capitals', async () => {
    const id = newId();
    const { tree } = await does(forester(), 'createTree', { id: id.toUpperCase(), name: fresh(), kind: 'OAK' });
    expect(tree?.id).toBe(id);
    expect(
      (await does(forester(), 'updateTree', { id: id.toUpperCase(), patch: { kind: 'PEAR' } })).tree,
    ).toMatchObject({ id, kind: 'PEAR' });
    const source = `{ tree(id: "${id.toUpperCase()}") { id } node(id: "${id.toUpperCase()}") { id } }`;
    expect((await orchard.ask(forester(), source)).data).toEqual({ tree: { id }, node: { id } });
    expect(await orchard.read(forester(), source)).toEqual({ tree: { id }, node: { id } });
  });

  it('gives one row to many who send it at once', async () => {
    for (let round = 0; round < 5; round++) {
      const input = { id: newId(), name: fresh(), kind: 'OAK' };
      const answers = await Promise.all(Array.from({ length: 12 }, () => does(forester(), 'createTree', input)));
      expect(answers[0]).toMatchObject({ refusals: [], tree: { id: input.id, version: 1 } });
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }
  });
});

describe('an update', () => {
  it('keeps what is absent, clears what is null, and counts a version', async () => {
    const id = await plant({ heightCentimetres: 300, note: 'old', tags: ['a'] });
    const { tree } = await does(forester(), 'updateTree', { id, expectedVersion: 1, patch: { note: null, tags: [] } });
    expect(tree).toMatchObject({ heightCentimetres: 300, note: null, tags: [], version: 2 });
    const [row] = await orchard.rows(`select changes from audit_entry where record_id = $1 and operation = 'UPDATE'`, [
      id,
    ]);
    expect(row!.changes).toEqual({ note: { old: 'old', new: null }, tags: { old: ['a'], new: [] } });
  });

  it('that changes nothing counts no version and leaves no trace', async () => {
    const id = await plant({ heightCentimetres: 300 });
    const { tree, refusals } = await does(forester(), 'updateTree', { id, patch: { heightCentimetres: 300 } });
    expect([tree.version, refusals]).toEqual([1, []]);
    expect(await orchard.rows(`select 1 from audit_entry where record_id = $1 and operation = 'UPDATE'`, [id])).toEqual(
      [],
    );
  });

  it('of a stale version is refused with the record as it stands', async () => {
    const id = await plant();
    await does(forester(), 'updateTree', { id, expectedVersion: 1, patch: { heightCentimetres: 10 } });
    const { tree, refusals } = await does(forester(), 'updateTree', {
      id,
      expectedVersion: 1,
      patch: { heightCentimetres: 20 },
    });
    expect([tree.version, tree.heightCentimetres, refusals]).toEqual([2, 10, ['STALE_VERSION input']]);
    expect(
      await refused(forester(), 'updateTree', { id, expectedVersion: 3, patch: { heightCentimetres: 20 } }),
    ).toEqual(['STALE_VERSION input']);
  });

  it('cannot clear what must be there', async () => {
    const id = await plant();
    expect(
      await refused(forester(), 'updateTree', { id, patch: { name: '', kind: null, tags: null, isProtected: null } }),
    ).toEqual(['REQUIRED input.name', 'REQUIRED input.kind', 'REQUIRED input.isProtected', 'REQUIRED input.tags']);
  });

  it('asks the entity for its invariants over what was there before', async () => {
    const id = await plant({ kind: 'PLUM' });
    expect(await refused(forester(), 'updateTree', { id, patch: { isProtected: true } })).toEqual([
      'PLUM_NOT_PROTECTED input.isProtected',
    ]);
  });

  it('finds nothing where the caller sees nothing, and says no where the caller only reads', async () => {
    const far = await plant({ community: westVillage });
    const near = await plant();
    for (const id of [far, newId(), 'no id'])
      expect(await refused(forester(), 'updateTree', { id, patch: { kind: 'PEAR' } })).toEqual(['NOT_FOUND input.id']);
    const reader = callerWith({ communities: { 'tree.read': [eastVillage], 'tree.write': [westVillage] } });
    expect(await refused(reader, 'updateTree', { id: near, patch: { kind: 'PEAR' } })).toEqual([
      'NOT_ALLOWED_HERE input.id',
    ]);
    expect(
      (
        await orchard.ask(
          visitor(),
          `mutation { updateTree(input: { id: "${near}", patch: {} }) { userErrors { code } } }`,
        )
      ).faults,
    ).toEqual(['FORBIDDEN NOT_ALLOWED']);
  });
});

describe('an archive', () => {
  it('takes a row out of the lists and keeps it on record, with the reason in the trail', async () => {
    const id = await plant();
    const { tree } = await does(forester(), 'archiveTree', { id, expectedVersion: 1, reason: '风倒' });
    expect(tree).toMatchObject({ version: 2, archivedAt: '2026-03-10T02:00:00+00:00' });
    const source = (more: string): string => `{ trees(filter: { id: { eq: "${id}" } }${more}) { totalCount } }`;
    expect(await orchard.read(forester(), source(''))).toEqual({ trees: { totalCount: 0 } });
    expect(await orchard.read(forester(), source(', includeArchived: true'))).toEqual({ trees: { totalCount: 1 } });
    expect(await orchard.read(forester(), `{ tree(id: "${id}") { id } }`)).toEqual({ tree: { id } });
    expect(
      await orchard.rows(`select reason from audit_entry where record_id = $1 and operation = 'UPDATE'`, [id]),
    ).toEqual([{ reason: '风倒' }]);
  });

  it('done twice changes nothing; a restore takes it back', async () => {
    const id = await plant();
    await does(forester(), 'archiveTree', { id });
    expect((await does(forester(), 'archiveTree', { id })).tree.version).toBe(2);
    expect((await does(forester(), 'restoreTree', { id })).tree).toMatchObject({ version: 3, archivedAt: null });
    expect((await does(forester(), 'restoreTree', { id })).tree.version).toBe(3);
  });

  it('lets nobody change the row until it is restored', async () => {
    const id = await plant();
    await does(forester(), 'archiveTree', { id });
    expect(await refused(forester(), 'updateTree', { id, patch: { kind: 'PEAR' } })).toEqual(['ARCHIVED input']);
    expect(await refused(forester(), 'archiveTree', { id, expectedVersion: 1 })).toEqual(['STALE_VERSION input']);
  });
});
