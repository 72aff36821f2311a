// From when a period can be published, by whom, and that the database keeps what was published.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../../test/support/world.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { periodsOfYear, requireFixedPeriod } from './periods.ts';

let world: World;
let chair: Caller;

beforeAll(async () => {
  world = await openWorld();
  chair = world.as('COMMITTEE_CHAIR', { name: '王建华' });
});
afterAll(() => world?.stop());

const year = { from: '2025-01-01', to: '2025-12-31' };

async function publish(period: object): Promise<string> {
  const input = { communityId: world.community, ...period };
  const { impactPublication, userErrors } = await world.does(chair, 'publishImpact', input, 'impactPublication { id }');
  expect(userErrors).toEqual([]);
  return impactPublication.id;
}
const refused = (period: object, by = chair): Promise<string[]> =>
  world.refused(by, 'publishImpact', { communityId: world.community, ...period });

describe('a period', () => {
  it('is a year or one of its quarters', () => {
    expect(periodsOfYear('2024').map(({ kind, from, to }) => `${kind} ${from} ${to}`)).toEqual([
      'YEAR 2024-01-01 2024-12-31',
      'QUARTER 2024-01-01 2024-03-31',
      'QUARTER 2024-04-01 2024-06-30',
      'QUARTER 2024-07-01 2024-09-30',
      'QUARTER 2024-10-01 2024-12-31',
    ]);
  });

  it('can be published from the day after its last', () => {
    const quarter = ['2025-10-01', '2025-12-31'] as const;
    for (const today of ['2025-12-30', '2025-12-31'])
      expect(() => requireFixedPeriod(...quarter, today), today).toThrow('PERIOD_NOT_OVER');
    expect(requireFixedPeriod(...quarter, '2026-01-01').kind).toBe('QUARTER');
  });

  it.each([
    ['2025-01-01', '2025-06-30'],
    ['2025-01-02', '2025-03-31'],
    ['2025-01-01', '2025-03-30'],
    ['2024-01-01', '2025-12-31'],
    ['2024-10-01', '2025-03-31'],
    ['2025-12-31', '2025-01-01'],
  ])('is none from %s to %s', async (from, to) => {
    expect(await refused({ from, to })).toEqual(['PERIOD_NOT_FIXED to']);
  });

  it('is published for one’s own community', async () => {
    expect(await refused({ communityId: world.elsewhere, ...year })).toEqual(['NOT_FOUND communityId']);
    expect(await refused({ communityId: 'willow', ...year })).toEqual(['NOT_AN_ID communityId']);
    for (const role of ['SYSTEM_ADMIN', 'COMMITTEE_MEMBER', 'SOCIAL_WORKER', 'AUDIT_READER'] as const)
      expect(await refused(year, world.as(role)), role).toEqual(['FORBIDDEN']);
    expect(await refused(year, world.program('IMPACT_READ'))).toEqual(['FORBIDDEN']);
  });
});

describe('what was published', () => {
  it('is withdrawn once, for a reason, by those who may publish, and stands as withdrawn', async () => {
    const id = await publish(year);
    const withdraw = (input: object, by = chair): Promise<string[]> =>
      world.refused(by, 'withdrawImpactPublication', { id, reason: '口径有误', ...input });
    expect(await withdraw({ reason: ' ' })).toEqual(['REQUIRED reason']);
    expect(await withdraw({ reason: '误'.repeat(201) })).toEqual(['TOO_LONG reason']);
    expect(await withdraw({ expectedVersion: 2 })).toEqual(['STALE_VERSION']);
    expect(await withdraw({}, world.as('SOCIAL_WORKER'))).toEqual(['FORBIDDEN']);
    expect(await withdraw({}, world.as('COMMITTEE_CHAIR', { community: world.elsewhere }))).toEqual(['NOT_FOUND id']);
    const input = { id, reason: '误'.repeat(200), expectedVersion: 1 };
    expect((await world.does(chair, 'withdrawImpactPublication', input)).userErrors).toEqual([]);
    expect(await withdraw({})).toEqual(['PUBLICATION_WITHDRAWN id']);
    expect(
      await world.refusedByDatabase('update impact_publication set withdrawn_at = now() where id = $1', [id]),
    ).toEqual(['PUBLICATION_FIXED id']);
  });

  it.each([
    `community_id = gen_random_uuid()`,
    `kind = 'QUARTER'`,
    `"from" = '2024-01-01'`,
    `"to" = '2026-12-31'`,
    `figures = '[]'`,
    `age_bands = '[]'`,
    `published_at = now()`,
  ])('is fixed in the database: %s', async (set) => {
    const [found] = await world.rows<{ id: string }>('select id from impact_publication where withdrawn_at is null');
    const id = found?.id ?? (await publish(year));
    expect(await world.refusedByDatabase(`update impact_publication set ${set} where id = $1`, [id])).toEqual([
      'PUBLICATION_FIXED id',
    ]);
  });
});

describe('people served', () => {
  it('are hidden up to nine and shown from ten on', async () => {
    const log = (heldOn: string, people: number): Promise<unknown> =>
      world.does(world.as('COORDINATOR'), 'logActivity', {
        ...{ kind: 'LECTURE', title: `讲座 ${heldOn}`, heldOn },
        counts: [{ ageBand: 'AGE_60_TO_69', people }],
      });
    await log('2023-02-10', 9);
    await log('2023-05-10', 10);
    const shown = async (period: { from: string; to: string }): Promise<number | null> => {
      await publish(period);
      const { data } = await world.ask(
        world.nobody,
        `{ publicImpact(communityId: "${world.community}", from: "${period.from}", to: "${period.to}") { figures { key value } } }`,
      );
      return data.publicImpact.figures.find(({ key }: { key: string }) => key === 'ACTIVITY_PERSON_TIMES').value;
    };
    expect(await shown({ from: '2023-01-01', to: '2023-03-31' })).toBeNull();
    expect(await shown({ from: '2023-04-01', to: '2023-06-30' })).toBe(10);
    expect(await shown({ from: '2023-07-01', to: '2023-09-30' })).toBe(0);
  });
});
