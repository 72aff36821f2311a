// Keys of programs: how long one may last, for whom it writes, and that it is shown once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../test/support/world.ts';
import type { Caller } from '../../kernel/scope.ts';
import { doer, type Step } from '../people/people.fixture.ts';
import { createApiKeySecrets } from '../platform/api-keys/api-key-secret.ts';
import { addAccount, addPlace, callerOf } from './access.fixture.ts';

let world: World;
let step: Step;
let operator: Caller;
let hospital: string;
let foreignHospital: string;

beforeAll(async () => {
  world = await openWorld();
  operator = world.as('SECURITY_ADMIN');
  step = doer(world, operator);
  const unit = async (community: string): Promise<string> => {
    const chair = world.as('COMMITTEE_CHAIR', { community });
    const input = { name: '青石桥医院', kind: 'HOSPITAL' };
    return (await doer(world, chair)('createPartnerUnit', input, 'partnerUnit { id }')).partnerUnit.id;
  };
  hospital = await unit(world.community);
  foreignHospital = await unit(world.elsewhere);
});
afterAll(() => world?.stop());

const inputFor = (changes: object = {}): object => ({
  ...{ name: ' 街道数据台 ', purpose: ' 每周汇总培训 ', scopes: ['TRAINING_READ'], expiresOn: '2026-12-31' },
  ...changes,
});
const selection = `secret apiKey { id name purpose scopes prefix expiresOn revokedAt revokeReason partnerUnit { id } community { id } }`;

async function make(changes: object = {}): Promise<any> {
  return step('createApiKey', inputFor(changes), selection);
}

describe('a new key', () => {
  it('is shown once, in the answer that makes it, and kept as a hash', async () => {
    const variables = { input: inputFor({ scopes: ['TRAINING_READ', 'COMMUNITY_READ', 'TRAINING_READ'] }) };
    const source = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${selection} } }`;
    const options = { variables, idempotencyKey: 'key-of-the-street' };
    const first = (await world.ask(operator, source, options)).data.createApiKey;
    const repeated = (await world.ask(operator, source, options)).data.createApiKey;
    expect(repeated).toEqual({ ...first, secret: null });
    expect(first.apiKey).toMatchObject({
      ...{ name: '街道数据台', purpose: '每周汇总培训', scopes: ['TRAINING_READ', 'COMMUNITY_READ'] },
      ...{ prefix: first.secret.slice(0, 8), revokedAt: null, partnerUnit: null, community: { id: world.community } },
    });
    const rows = await world.rows<{ hash: Buffer; row: string }>(
      'select secret_hash as hash, to_jsonb(k)::text as row from api_key k where name = $1',
      ['街道数据台'],
    );
    expect(rows).toHaveLength(1);
    expect(createApiKeySecrets(world.services.secret, { demo: false }).matches(first.secret, rows[0]!.hash)).toBe(true);
    const everywhere = await world.rows<{ found: string }>(
      `select answer::text as found from idempotency_answer union all select changes::text from audit_entry`,
    );
    expect(everywhere.filter(({ found }) => found.includes(first.secret.slice(8)))).toEqual([]);
  });

  it('works for two years at most, from today on', async () => {
    for (const [today, day, refusal] of [
      ['2026-03-10', '2026-03-09', 'DAY_PAST expiresOn'],
      ['2026-03-10', '2028-03-11', 'KEY_TOO_LONG expiresOn'],
      ['2028-02-29', '2030-03-01', 'KEY_TOO_LONG expiresOn'],
    ] as const) {
      world.clock.set(new Date(`${today}T02:00:00Z`));
      expect(await world.refused(operator, 'createApiKey', inputFor({ expiresOn: day })), day).toEqual([refusal]);
    }
    for (const [today, day] of [
      ['2026-03-10', '2026-03-10'],
      ['2026-03-10', '2028-03-10'],
      ['2028-02-29', '2030-02-28'],
    ] as const) {
      world.clock.set(new Date(`${today}T02:00:00Z`));
      expect((await make({ expiresOn: day })).apiKey.expiresOn).toBe(day);
    }
    world.clock.set(new Date('2026-03-10T02:00:00Z'));
  });

  it.each([
    ['no scope', { scopes: [] }, 'REQUIRED scopes'],
    ['no name', { name: ' ' }, 'REQUIRED name'],
    ['a name of 81', { name: '台'.repeat(81) }, 'TOO_LONG name'],
    ['no purpose', { purpose: ' ' }, 'REQUIRED purpose'],
    ['a purpose of 301', { purpose: '台'.repeat(301) }, 'TOO_LONG purpose'],
    ['what is no id of a unit', { partnerUnitId: 'clinic' }, 'NOT_AN_ID partnerUnitId'],
    ['what is no id of a community', { communityId: 'willow' }, 'NOT_AN_ID communityId'],
    ['a scope that writes and no unit', { scopes: ['TRAINING_WRITE'] }, 'KEY_WRITES_FOR_UNIT partnerUnitId'],
    [
      'one scope that writes beside others',
      { scopes: ['TRAINING_READ', 'TRAINING_WRITE'] },
      'KEY_WRITES_FOR_UNIT partnerUnitId',
    ],
  ])('is refused with %s', async (_what, changes, refusal) => {
    expect(await world.refused(operator, 'createApiKey', inputFor(changes))).toEqual([refusal]);
  });

  it('writes for a partner unit of its own community', async () => {
    const scopes = ['TRAINING_READ', 'TRAINING_WRITE'];
    expect(await world.refused(operator, 'createApiKey', inputFor({ scopes, partnerUnitId: foreignHospital }))).toEqual(
      ['NOT_FOUND partnerUnitId'],
    );
    const { apiKey } = await make({ scopes, partnerUnitId: hospital });
    expect([apiKey.scopes, apiKey.partnerUnit.id]).toEqual([scopes, hospital]);
  });

  it('belongs to a community of whoever makes it, which is asked for where there are two', async () => {
    expect(await world.refused(operator, 'createApiKey', inputFor({ communityId: world.elsewhere }))).toEqual([
      'NOT_ALLOWED_HERE communityId',
    ]);
    const street = await addPlace(world, 'STREET', '青石桥街道');
    const ofStreet = await addAccount(world, 'SECURITY_ADMIN', { community: street });
    expect(await world.refused(ofStreet, 'createApiKey', inputFor({ communityId: world.community }))).toEqual([
      'NOT_ALLOWED_HERE communityId',
    ]);
    await world.rows('update community set parent_id = $1 where id = $2', [street, world.community]);
    const both = await callerOf(world, ofStreet.accountId!);
    expect(await world.refused(both, 'createApiKey', inputFor())).toEqual(['REQUIRED communityId']);
    const input = inputFor({ communityId: world.community });
    const { apiKey } = await step('createApiKey', input, selection, both);
    expect(apiKey.community.id).toBe(world.community);
    // A unit of the other community is not one of this key's.
    expect(
      await world.refused(both, 'createApiKey', inputFor({ communityId: street, partnerUnitId: hospital })),
    ).toEqual(['NOT_FOUND partnerUnitId']);
  });

  it('is made and revoked by those who administer, and by no program', async () => {
    const { id } = (await make()).apiKey;
    const callers = [
      ...(['AUDIT_READER', 'COMMITTEE_CHAIR', 'COORDINATOR'] as const).map((role) => world.as(role)),
      world.program('TRAINING_READ', 'COMMUNITY_READ'),
    ];
    for (const caller of callers) {
      expect(await world.refused(caller, 'createApiKey', inputFor()), caller.actorName).toEqual(['FORBIDDEN']);
      expect(await world.refused(caller, 'revokeApiKey', { id, reason: '不再使用' })).toEqual(['FORBIDDEN']);
    }
    await step('createApiKey', inputFor(), '', world.as('SYSTEM_ADMIN'));
  });
});

describe('a key that is revoked', () => {
  it('stays so, since the first time and for the first reason', async () => {
    const { id } = (await make()).apiKey;
    const at = world.clock.now();
    await step('revokeApiKey', { id, reason: ' 项目结束 ' });
    world.clock.set(new Date(at.getTime() + 60_000));
    const { apiKey } = await step('revokeApiKey', { id, reason: '又想起来' }, 'apiKey { revokedAt revokeReason }');
    world.clock.set(at);
    expect([new Date(apiKey.revokedAt), apiKey.revokeReason]).toEqual([at, '项目结束']);
  });

  it('is one of one’s own community, seen as it stands, and for a reason', async () => {
    const { id } = (await make()).apiKey;
    const neighbour = world.as('SECURITY_ADMIN', { community: world.elsewhere });
    expect(await world.refused(neighbour, 'revokeApiKey', { id, reason: '不再使用' })).toEqual(['NOT_FOUND id']);
    expect(await world.refused(operator, 'revokeApiKey', { id, reason: '不再使用', expectedVersion: 2 })).toEqual([
      'STALE_VERSION',
    ]);
    expect(await world.refused(operator, 'revokeApiKey', { id, reason: ' ' })).toEqual(['REQUIRED reason']);
    expect(await world.refused(operator, 'revokeApiKey', { id: 'key', reason: '因'.repeat(201) })).toEqual([
      ...['NOT_AN_ID id', 'TOO_LONG reason'],
    ]);
    await step('revokeApiKey', { id, reason: '不再使用', expectedVersion: 1 });
  });
});
