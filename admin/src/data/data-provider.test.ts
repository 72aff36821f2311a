// The data provider against a real GraphQL server: every verb, every way to be refused.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'graphql';
import type { TypedQueryDocumentNode } from 'graphql';
import { ApiClient } from './client.ts';
import { makeDataProvider, type ConsoleDataProvider } from './data-provider.ts';
import { FixtureApi } from './fixtures/fixture-api.ts';
import { resource, type RecordOf } from './resource.ts';

const api = new FixtureApi();
const partnerUnits = resource({
  type: 'PartnerUnit',
  plural: 'partnerUnits',
  fields: parse(
    'fragment F on PartnerUnit { id version archivedAt masked name kind joinedOn resources note communityId community { id name } }',
  ),
  title: (record) => String(record['name']),
});
let language = 'zh-CN';
let signInAgain: () => Promise<boolean>;
let provider: ConsoleDataProvider;
const page = { pagination: { page: 1, perPage: 10 }, sort: { field: 'id', order: 'ASC' as const }, filter: {} };

beforeAll(async () => {
  await api.start();
  const client = new ApiClient({ uri: api.url, language: () => language, signInAgain: () => signInAgain() });
  provider = makeDataProvider(client, [partnerUnits]);
});
afterAll(() => api?.stop());
beforeEach(() => {
  api.seed(53);
  api.isSignedIn = true;
  api.calls.length = 0;
  language = 'zh-CN';
  signInAgain = () => Promise.resolve(false);
});

describe('reading', () => {
  test('a page of a list is filtered, searched, sorted by a relation, and knows its total', async () => {
    const list = await provider.getList<RecordOf>('partnerUnits', {
      pagination: { page: 3, perPage: 10 },
      sort: { field: 'community.name', order: 'DESC' },
      filter: { kind: ['HOSPITAL', 'SCHOOL'], 'name@contains': '共建', q: ' 单位 ' },
    });
    expect(list.total).toBe(53);
    expect(list.data).toHaveLength(10);
    expect(list.data[0]).toMatchObject({ communityId: 'c2', community: { id: 'c2', name: '蓝桥社区' } });
    expect(list.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true });
    expect(JSON.stringify(list)).not.toContain('__typename');
  });

  test('nulls come through, so that a form can tell empty from absent', async () => {
    const { data } = await provider.getOne<RecordOf>('partnerUnits', { id: 'u2' });
    expect(data).toMatchObject({ id: 'u2', joinedOn: null, note: null });
  });

  test('records come by id, leaving out those that are gone', async () => {
    const { data } = await provider.getMany<RecordOf>('partnerUnits', { ids: ['u1', 'u2', 'gone'] });
    expect(data.map(({ id }) => id)).toEqual(['u1', 'u2']);
  });

  test('a list of what points to a record is that list, filtered by the record', async () => {
    const list = await provider.getManyReference<RecordOf>('partnerUnits', {
      ...page,
      target: 'communityId',
      id: 'c1',
    });
    expect(list.total).toBe(26);
  });

  test('archived records appear only when asked for', async () => {
    api.find('u1')!['archivedAt'] = '2026-01-01T00:00:00+00:00';
    expect((await provider.getList<RecordOf>('partnerUnits', page)).total).toBe(52);
    expect((await provider.getList<RecordOf>('partnerUnits', { ...page, meta: { includeArchived: true } })).total).toBe(
      53,
    );
    expect(
      (await provider.getList<RecordOf>('partnerUnits', { ...page, filter: { includeArchived: true } })).total,
    ).toBe(53);
  });

  test('the API is asked in the chosen language', async () => {
    language = 'en';
    await provider.getOne<RecordOf>('partnerUnits', { id: 'u1' });
    expect(api.calls.at(-1)?.language).toBe('en');
  });
});

describe('writing', () => {
  test('a create that is sent twice with its id is made once', async () => {
    const data = { id: '0199a000-0000-7000-8000-000000000001', name: '和平小学', kind: 'SCHOOL', communityId: 'c1' };
    await provider.create<RecordOf>('partnerUnits', { data });
    const again = await provider.create<RecordOf>('partnerUnits', { data });
    expect(again.data).toMatchObject({ id: data.id, name: '和平小学' });
    expect(api.rows.filter(({ id }) => id === data.id)).toHaveLength(1);
  });

  test('a create without an id is given one', async () => {
    const { data } = await provider.create<RecordOf>('partnerUnits', {
      data: { name: '和平小学', kind: 'SCHOOL', communityId: 'c1' },
    });
    expect(data.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });

  test('an update sends only what changed, null clears, and the version rises', async () => {
    const { data: before } = await provider.getOne<RecordOf>('partnerUnits', { id: 'u1' });
    const { data: after } = await provider.update<RecordOf>('partnerUnits', {
      id: 'u1',
      data: { ...before, joinedOn: null },
      previousData: before,
    });
    expect(after).toMatchObject({ joinedOn: null, name: '共建单位1', version: 2 });
  });

  test('an update that changes nothing writes nothing', async () => {
    const { data: before } = await provider.getOne<RecordOf>('partnerUnits', { id: 'u1' });
    await provider.update<RecordOf>('partnerUnits', { id: 'u1', data: { ...before }, previousData: before });
    expect(api.find('u1')!.version).toBe(1);
  });

  test('archive and restore move one record', async () => {
    const { data: before } = await provider.getOne<RecordOf>('partnerUnits', { id: 'u2' });
    await provider.delete('partnerUnits', { id: 'u2', previousData: before });
    expect(api.find('u2')!['archivedAt']).not.toBeNull();
    const { data } = await provider.restore('partnerUnits', { id: 'u2', version: 2 });
    expect(data).toMatchObject({ id: 'u2', archivedAt: null });
  });

  test('react-admin’s own bulk verbs save all rows or none', async () => {
    expect((await provider.updateMany('partnerUnits', { ids: ['u2', 'u4'], data: { note: '走访' } })).data).toEqual([
      'u2',
      'u4',
    ]);
    await expect(provider.deleteMany('partnerUnits', { ids: ['u1', 'u2'] })).rejects.toMatchObject({
      status: 422,
      message: '共建单位1不能批量修改',
    });
    expect(api.find('u2')!['archivedAt']).toBeNull();
  });

  test('a bulk call saves what passes and gives a result for each row', async () => {
    const result = await provider.bulk('partnerUnits', 'archive', { ids: ['u1', 'u2'], reason: '已搬走' });
    expect(result).toMatchObject({ succeededCount: 1, failedCount: 1 });
    expect(result.results[0]).toMatchObject({ id: 'u1', record: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
    expect(result.results[1]).toMatchObject({ id: 'u2', userErrors: [] });
    expect(api.find('u1')!['archivedAt']).toBeNull();
    expect(api.find('u2')!['archivedAt']).not.toBeNull();
  });
});

describe('being refused', () => {
  test('several user errors stand at their fields at once', async () => {
    const data = { name: '', kind: 'SCHOOL', communityId: 'c1', joinedOn: '2999-01-01' };
    await expect(provider.create<RecordOf>('partnerUnits', { data })).rejects.toMatchObject({
      status: 422,
      body: { code: 'REFUSED', errors: { name: '请填写名称', joinedOn: '加入日期不能在将来' } },
    });
    expect(api.rows).toHaveLength(53);
  });

  test('a stale version carries the record as it stands now', async () => {
    const { data: mine } = await provider.getOne<RecordOf>('partnerUnits', { id: 'u2' });
    await provider.update<RecordOf>('partnerUnits', {
      id: 'u2',
      data: { ...mine, note: '别人写的' },
      previousData: mine,
    });
    await expect(
      provider.update<RecordOf>('partnerUnits', { id: 'u2', data: { ...mine, note: '我写的' }, previousData: mine }),
    ).rejects.toMatchObject({
      status: 409,
      message: '这份档案已被别人修改',
      body: { code: 'STALE_VERSION', current: { id: 'u2', note: '别人写的', version: 2 } },
    });
    expect(api.find('u2')!['note']).toBe('别人写的');
  });

  test.each([
    ['FORBIDDEN', 403, '您没有这项权限'],
    ['NOT_FOUND', 404, 'NOT_FOUND'],
    ['UNAVAILABLE', 503, 'console.fault.UNAVAILABLE'],
    ['INTERNAL', 500, 'console.fault.INTERNAL'],
  ])('the fault %s has status %i and says %s', async (code, status, message) => {
    api.nextFaults.push({ code, status });
    await expect(provider.getOne<RecordOf>('partnerUnits', { id: 'u1' })).rejects.toMatchObject({
      status,
      message,
      body: { code, requestId: 'r-42', errors: { root: { serverError: message } } },
    });
  });

  test('a record that is not there is a fault, not an empty page', async () => {
    await expect(provider.getOne<RecordOf>('partnerUnits', { id: 'gone' })).rejects.toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND' },
    });
  });

  test('a network that is away is told apart and loses nothing', async () => {
    const client = new ApiClient({ uri: 'http://127.0.0.1:1/graphql', language: () => 'en', signInAgain });
    await expect(makeDataProvider(client, [partnerUnits]).getOne('partnerUnits', { id: 'u1' })).rejects.toMatchObject({
      status: 503,
      body: { code: 'UNAVAILABLE' },
    });
  });
});

test('a call that is given up ends as such, not as a fault', async () => {
  const given = new AbortController();
  const call = provider.getOne<RecordOf>('partnerUnits', { id: 'u1', signal: given.signal });
  given.abort();
  await expect(call).rejects.toMatchObject({ name: 'AbortError' });
});

describe('a session that ended', () => {
  test('the call waits for the sign-in and is then made, with what was typed', async () => {
    api.isSignedIn = false;
    let asked = 0;
    signInAgain = () => {
      asked += 1;
      api.isSignedIn = true;
      return Promise.resolve(true);
    };
    const { data } = await provider.create<RecordOf>('partnerUnits', {
      data: { name: '蓝桥医院', kind: 'HOSPITAL', communityId: 'c1' },
    });
    expect(asked).toBe(1);
    expect(data).toMatchObject({ name: '蓝桥医院' });
    expect(api.rows.filter(({ name }) => name === '蓝桥医院')).toHaveLength(1);
  });

  test('whoever does not sign in again gets the fault', async () => {
    api.isSignedIn = false;
    await expect(provider.getOne<RecordOf>('partnerUnits', { id: 'u1' })).rejects.toMatchObject({
      status: 401,
      message: '请先登录',
      body: { code: 'UNAUTHENTICATED' },
    });
  });
});

describe('workflows', () => {
  const rename = parse(
    'mutation Rename($input: RenamePartnerUnitInput!) { renamePartnerUnit(input: $input) { partnerUnit { id name } userErrors { code message path } } }',
  ) as TypedQueryDocumentNode<
    { renamePartnerUnit: { partnerUnit: { id: string; name: string } | null } },
    { input: { id: string; name: string; reason: string } }
  >;

  test('a mutation gives back its payload and sends its idempotency key', async () => {
    const payload = await provider.mutate(
      rename,
      { input: { id: 'u1', name: '刘家墩小学', reason: '改名' } },
      { idempotencyKey: 'k1' },
    );
    expect(payload.partnerUnit).toEqual({ id: 'u1', name: '刘家墩小学' });
    expect(api.calls.at(-1)?.key).toBe('k1');
  });

  test('its user errors reach the form like those of a save', async () => {
    await expect(provider.mutate(rename, { input: { id: 'u1', name: 'x', reason: '' } })).rejects.toMatchObject({
      status: 422,
      body: { errors: { reason: '请说明原因' } },
    });
    expect(api.find('u1')!.name).toBe('共建单位1');
  });
});
