// Views of lists: kept by their owner, checked against the list, shared with the team or the community.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Answer, type World } from '../../../../../test/support/world.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { addAccount } from '../../access/access.fixture.ts';

let world: World;
let chair: Caller;
let coordinator: Caller;
let worker: Caller;
let colleague: Caller;

beforeAll(async () => {
  world = await openWorld();
  chair = await addAccount(world, 'COMMITTEE_CHAIR');
  coordinator = await addAccount(world, 'COORDINATOR');
  worker = await addAccount(world, 'SOCIAL_WORKER');
  colleague = await addAccount(world, 'SOCIAL_WORKER');
});
afterAll(() => world?.stop());

const open = { status: { in: ['PLANNED', 'OPEN'] }, heldOn: { gte: '2026-03-01' } };
const facts = {
  listName: 'trainingSessions',
  name: '本月培训',
  filter: open,
  orderField: 'HELD_ON',
  orderDirection: 'ASC',
};
const shown = 'savedView { id name filter sharing role partnerUnitId isDefault version columns orderField }';

async function save(caller: Caller, changes: object = {}): Promise<Answer> {
  const { savedView, userErrors } = await world.does(caller, 'saveView', { ...facts, ...changes }, shown);
  expect(userErrors).toEqual([]);
  return savedView;
}

async function seenBy(caller: Caller, listName: string): Promise<string[]> {
  const query = `{ savedViews(filter: { listName: { eq: "${listName}" } }, orderBy: [{ field: NAME }]) { nodes { name } } }`;
  const { data } = await world.ask(caller, query);
  return data.savedViews.nodes.map(({ name }: { name: string }) => name);
}

describe('a saved view', () => {
  it('keeps filter, order and columns as they were', async () => {
    const view = await save(worker, { columns: ['title', 'heldOn'] });
    expect(view).toMatchObject({ name: '本月培训', filter: open, columns: ['title', 'heldOn'], orderField: 'HELD_ON' });
    expect(view).toMatchObject({ sharing: 'MINE', isDefault: false, role: null });
  });

  it('is seen by its owner alone, also by its id', async () => {
    const { id } = await save(worker, { listName: 'courses', name: '我的课程', filter: {}, orderField: 'TITLE' });
    expect(await seenBy(worker, 'courses')).toEqual(['我的课程']);
    expect(await seenBy(colleague, 'courses')).toEqual([]);
    expect(await seenBy(chair, 'courses')).toEqual([]);
    const { data } = await world.ask(chair, `{ node(id: "${id}") { id } }`);
    expect(data.node).toBeNull();
  });

  it('that is sent again with its id is the same view', async () => {
    const id = '01980000-0000-7000-8000-000000000001';
    await save(worker, { id, name: '再发一次' });
    await save(worker, { id, name: '再发一次' });
    expect((await seenBy(worker, 'trainingSessions')).filter((name) => name === '再发一次')).toHaveLength(1);
  });

  it('has a name of its own in its list', async () => {
    expect(await world.refused(worker, 'saveView', facts)).toEqual(['VIEW_NAME_TAKEN name']);
  });

  it.each([
    ['a field the list does not know', { filter: { password: { eq: 'x' } } }, 'FILTER_NOT_OF_LIST filter'],
    ['a value that is none of the field', { filter: { status: { eq: 'LOST' } } }, 'FILTER_NOT_OF_LIST filter'],
    ['a comparison of another kind', { filter: { status: { contains: 'PLAN' } } }, 'FILTER_NOT_OF_LIST filter'],
    ['an instant that is none', { filter: { startsAt: { gte: '2026-03-10' } } }, 'FILTER_NOT_OF_LIST filter'],
    ['a number that is none', { filter: { minutes: { gte: '90' } } }, 'FILTER_NOT_OF_LIST filter'],
    ['half a number', { filter: { minutes: { gte: 1.5 } } }, 'FILTER_NOT_OF_LIST filter'],
    ['a text that is none', { filter: { title: { contains: 5 } } }, 'FILTER_NOT_OF_LIST filter'],
    ['an id that is none', { filter: { courseId: { eq: 'x' } } }, 'FILTER_NOT_OF_LIST filter'],
    ['one value for many', { filter: { status: { in: 'OPEN' } } }, 'FILTER_NOT_OF_LIST filter'],
    ['one wrong value of many', { filter: { status: { in: ['OPEN', 'LOST'] } } }, 'FILTER_NOT_OF_LIST filter'],
    ['a yes or no that is none', { filter: { courseId: { isNull: 'true' } } }, 'FILTER_NOT_OF_LIST filter'],
    ['a day that does not exist', { filter: { heldOn: { lt: '2026-02-30' } } }, 'FILTER_NOT_OF_LIST filter'],
    ['no filter at all', { filter: ['status'] }, 'FILTER_NOT_OF_LIST filter'],
    ['an order the list does not know', { orderField: 'SECRET' }, 'ORDER_NOT_OF_LIST orderField'],
    ['a list that is not there', { listName: 'passwords' }, 'NOT_FOUND listName'],
    ['a list that is not for the owner', { listName: 'auditLog' }, 'NOT_FOUND listName'],
    ['a blank name', { name: '  ' }, 'REQUIRED name'],
  ])('with %s is refused', async (_what, changes, refusal) => {
    expect(await world.refused(worker, 'saveView', { ...facts, name: '另一个', ...changes })).toEqual([refusal]);
  });

  it('filters by values of each kind', async () => {
    const filter = {
      title: { contains: '急救' },
      minutes: { gte: 90 },
      startsAt: { lt: '2026-03-10T02:00:00Z' },
      heldOn: { lte: '2026-03-31' },
      courseId: { in: ['01980000-0000-7000-8000-000000000002'] },
      status: { in: ['OPEN'] },
      deliveryId: { isNull: true },
    };
    expect((await save(worker, { name: '各种条件', filter })).filter).toEqual(filter);
  });

  it('filters by conditions within conditions, four levels deep and four thousand characters long at most', async () => {
    const within = (levels: number): object => (levels === 0 ? open : { not: within(levels - 1) });
    const either = { or: [{ and: [open, { minutes: { gte: 90 } }] }, { not: { title: { eq: '急救' } } }] };
    for (const [index, filter] of [either, { and: [] }, within(4)].entries())
      expect((await save(worker, { name: `条件 ${index}`, filter })).filter).toEqual(filter);
    const titled = (length: number): object => {
      const shell = JSON.stringify({ title: { eq: '' } }).length;
      return { title: { eq: '急'.repeat(length - shell) } };
    };
    await save(worker, { name: '长条件', filter: titled(4_000) });
    for (const filter of [
      ...[within(5), { or: open }, { or: [open, 'PLANNED'] }, { not: [open] }, { and: [{ status: { eq: 'LOST' } }] }],
      ...[{ not: { password: { eq: 'x' } } }, titled(4_001)],
    ])
      expect(await world.refused(worker, 'saveView', { ...facts, name: '错的条件', filter })).toEqual([
        'FILTER_NOT_OF_LIST filter',
      ]);
  });

  it('is kept without the spaces around its words, and under an id that is not another’s', async () => {
    const { savedView } = await world.does(
      worker,
      'saveView',
      { ...facts, name: ' 两边有空格 ', search: ' 急救 ', id: '01980000-0000-7000-8000-000000000003' },
      'savedView { id name search }',
    );
    expect(savedView).toMatchObject({ name: '两边有空格', search: '急救' });
    const taken = { ...facts, id: savedView.id, name: '同一个号' };
    expect(await world.refused(colleague, 'saveView', taken)).toEqual(['ID_TAKEN id']);
    expect((await save(worker, { id: savedView.id, name: '再发一次时的名字' })).name).toBe('两边有空格');
  });

  it('is changed in what is said, and stays as it was in the rest', async () => {
    const content = 'savedView { name filter search orderField orderDirection columns sharing isDefault }';
    const given = { ...facts, name: '改之前', search: '急救', columns: ['title'], isDefault: true };
    const { savedView: before } = await world.does(colleague, 'saveView', given, `${content} savedView { id }`);
    const { id, ...kept } = before;
    const change = async (changes: object): Promise<Answer> => {
      const { savedView, userErrors } = await world.does(colleague, 'changeView', { id, ...changes }, content);
      expect(userErrors).toEqual([]);
      return savedView;
    };
    expect(await change({})).toEqual(kept);
    expect(await change({ name: ' 改之后 ' })).toEqual({ ...kept, name: '改之后' });
    const emptied = { filter: null, search: '  ', orderField: null, orderDirection: null, columns: null };
    expect(await change({ ...emptied, isDefault: false })).toEqual({
      ...{ ...kept, name: '改之后', filter: {}, search: null, orderField: null, orderDirection: null, columns: null },
      isDefault: false,
    });
    for (const [wrong, refusal] of [
      [{ filter: { password: { eq: 'x' } } }, 'FILTER_NOT_OF_LIST filter'],
      [{ orderField: 'SECRET' }, 'ORDER_NOT_OF_LIST orderField'],
      [{ sharing: 'COMMUNITY' }, 'VIEW_NOT_FOR_COMMUNITY sharing'],
      [{ name: ' ' }, 'REQUIRED name'],
    ] as const)
      expect(await world.refused(colleague, 'changeView', { id, ...wrong })).toEqual([refusal]);
  });

  it('does not filter by what its owner may not read', async () => {
    const member = await addAccount(world, 'TEAM_LEADER');
    const input = { listName: 'people', name: '姓王的', filter: { fullName: { startsWith: '王' } } };
    expect(await world.refused(member, 'saveView', input)).toEqual(['FILTER_NOT_OF_LIST filter']);
  });
});

describe('a shared view', () => {
  it('of the team is seen by those in the same role, and by nobody else', async () => {
    const view = await save(worker, {
      listName: 'agreements',
      name: '待续签',
      filter: {},
      orderField: null,
      sharing: 'TEAM',
    });
    expect(view).toMatchObject({ sharing: 'TEAM', role: 'SOCIAL_WORKER' });
    expect(await seenBy(colleague, 'agreements')).toEqual(['待续签']);
    expect(await seenBy(coordinator, 'agreements')).toEqual([]);
    const stranger = await addAccount(world, 'SOCIAL_WORKER', { community: world.elsewhere });
    expect(await seenBy(stranger, 'agreements')).toEqual([]);
    const { savedView } = await world.does(worker, 'changeView', { id: view.id, sharing: 'MINE' }, shown);
    expect(savedView).toMatchObject({ sharing: 'MINE', role: null });
    expect(await seenBy(colleague, 'agreements')).toEqual([]);
  });

  it('of a partner unit is seen by its staff, and not by that of another', async () => {
    const unit = async (name: string): Promise<string> =>
      (await world.does(coordinator, 'createPartnerUnit', { name, kind: 'HOSPITAL' }, 'partnerUnit { id }')).partnerUnit
        .id;
    const [ours, theirs] = [await unit('柳荫医院'), await unit('另一家医院')];
    const [one, two, other] = [
      await addAccount(world, 'PARTNER_STAFF', { unit: ours }),
      await addAccount(world, 'PARTNER_STAFF', { unit: ours }),
      await addAccount(world, 'PARTNER_STAFF', { unit: theirs }),
    ];
    const view = await save(one, {
      listName: 'pledges',
      name: '我们的承诺',
      filter: {},
      orderField: null,
      sharing: 'TEAM',
    });
    expect(view).toMatchObject({ role: null, partnerUnitId: ours });
    expect(await seenBy(two, 'pledges')).toEqual(['我们的承诺']);
    expect(await seenBy(other, 'pledges')).toEqual([]);
  });

  it('of the community is seen by everybody there, and nowhere else', async () => {
    await save(chair, {
      listName: 'partnerUnits',
      name: '全部医院',
      filter: { kind: { eq: 'HOSPITAL' } },
      orderField: null,
      sharing: 'COMMUNITY',
    });
    expect(await seenBy(worker, 'partnerUnits')).toEqual(['全部医院']);
    const stranger = await addAccount(world, 'COMMITTEE_CHAIR', { community: world.elsewhere });
    expect(await seenBy(stranger, 'partnerUnits')).toEqual([]);
  });

  it('of the community is for chair and coordinator to share', async () => {
    expect(await world.refused(worker, 'saveView', { ...facts, name: '给大家', sharing: 'COMMUNITY' })).toEqual([
      'VIEW_NOT_FOR_COMMUNITY sharing',
    ]);
  });

  it('is changed and archived by its owner alone', async () => {
    const view = await save(coordinator, { name: '公共视图', sharing: 'COMMUNITY' });
    expect(await world.refused(worker, 'changeView', { id: view.id, name: '我的了' })).toEqual(['NOT_ALLOWED_HERE id']);
    expect(await world.refused(worker, 'archiveSavedView', { id: view.id })).toEqual(['NOT_ALLOWED_HERE id']);
    const changed = await world.does(
      coordinator,
      'changeView',
      { id: view.id, expectedVersion: view.version, sharing: 'MINE' },
      shown,
    );
    expect(changed.savedView).toMatchObject({ sharing: 'MINE', filter: open });
    expect(await seenBy(worker, 'trainingSessions')).not.toContain('公共视图');
    expect(await world.refused(coordinator, 'changeView', { id: view.id, expectedVersion: 1, name: '旧' })).toEqual([
      'STALE_VERSION',
    ]);
  });
});

describe('the view that comes first', () => {
  it('is one’s own, and one for each list', async () => {
    const first = { isDefault: true, filter: {}, orderField: null };
    const mine = await save(worker, { ...first, listName: 'drills', name: '演练' });
    const ofOther = await save(colleague, { ...first, listName: 'drills', name: '演练' });
    const ofOtherList = await save(worker, { ...first, listName: 'incidents', name: '意外' });
    const ids = [mine, ofOther, ofOtherList].map(({ id }) => id);
    const found = await world.rows('select id from saved_view where is_default and id = any($1)', [ids]);
    expect(found).toHaveLength(3);
    // What is put away stays as it was, and does not stand in the way.
    await world.does(worker, 'archiveSavedView', { id: mine.id });
    const next = await save(worker, { ...first, listName: 'drills', name: '演练' });
    expect(next.isDefault).toBe(true);
    expect(await world.rows('select is_default from saved_view where id = $1', [mine.id])).toEqual([
      { is_default: true },
    ]);
  });

  it('is one of each list: the last that was chosen', async () => {
    const first = await save(coordinator, { name: '先看这个', isDefault: true });
    const second = await save(coordinator, { name: '改看这个', isDefault: true });
    const { data } = await world.ask(
      coordinator,
      '{ savedViews(filter: { isDefault: { eq: true } }) { nodes { id } } }',
    );
    expect(data.savedViews.nodes).toEqual([{ id: second.id }]);
    await world.does(coordinator, 'changeView', { id: first.id, isDefault: true });
    await world.does(coordinator, 'changeView', { id: first.id, isDefault: false });
    const after = await world.ask(coordinator, '{ savedViews(filter: { isDefault: { eq: true } }) { totalCount } }');
    expect(after.data.savedViews.totalCount).toBe(0);
  });
});
