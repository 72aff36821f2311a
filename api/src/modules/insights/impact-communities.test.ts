// Communities side by side, for whoever works in several of them, and for nobody else.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../test/support/world.ts';
import type { Caller } from '../../kernel/scope.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  const { community, elsewhere } = world;
  for (const [place, names] of [
    [community, ['青石桥医院', '柳荫小学']],
    [elsewhere, ['蓝桥医院']],
  ] as const) {
    for (const name of names) {
      const input = { name, kind: 'HOSPITAL', communityId: place };
      const coordinator = world.as('COORDINATOR', { community: place });
      expect((await world.does(coordinator, 'createPartnerUnit', input)).userErrors).toEqual([]);
    }
  }
});
afterAll(() => world?.stop());

const query = `query ($ids: [ID!]!) {
  impactComparison(communityIds: $ids, periods: [{}], keys: [PARTNER_UNITS]) { communityName figures { value records { filter } } }
}`;

it('shows two communities side by side to whoever works in both, each with its own figures', async () => {
  const ids = [world.community, world.elsewhere];
  const ofBoth: Caller = { ...world.as('COMMITTEE_CHAIR'), reach: ids, communities: () => ids };
  const { data } = await world.ask(ofBoth, query, { variables: { ids } });
  expect(data.impactComparison).toEqual([
    { communityName: '柳荫社区', figures: [{ value: 2, records: { filter: { communityId: { eq: ids[0] } } } }] },
    { communityName: '蓝桥社区', figures: [{ value: 1, records: { filter: { communityId: { eq: ids[1] } } } }] },
  ]);
});

it('shows sixty columns at most: every community with every period, in that order', async () => {
  const ids = [world.community, world.elsewhere];
  const ofBoth: Caller = { ...world.as('COMMITTEE_CHAIR'), reach: ids, communities: () => ids };
  const columns = (count: number): Promise<{ data: any; faults: string[]; reasons: string[] }> => {
    const periods = Array.from({ length: count }, (_, index) => ({ from: '2025-01-01', to: `2025-01-${index + 1}` }));
    const days = periods.map(({ from, to }) => ({ from, to: to.replace(/-(\d)$/, '-0$1') }));
    const asked = `query ($ids: [ID!]!, $periods: [ImpactPeriodInput!]!) {
      impactComparison(communityIds: $ids, periods: $periods, keys: [PARTNER_UNITS]) { communityName to }
    }`;
    return world.ask(ofBoth, asked, { variables: { ids, periods: days } });
  };
  const { impactComparison: most } = (await columns(30)).data;
  expect(most.map(({ communityName, to }: Record<string, string>) => `${communityName} ${to}`)).toEqual(
    ['柳荫社区', '蓝桥社区'].flatMap((name) =>
      Array.from({ length: 30 }, (_, index) => `${name} 2025-01-${String(index + 1).padStart(2, '0')}`),
    ),
  );
  expect(await columns(31)).toMatchObject({ faults: ['BAD_REQUEST'], reasons: ['LIST_TOO_LONG'] });
});

it('counts nothing of a community that row level security keeps away, whatever the policies say', async () => {
  const ids = [world.community, world.elsewhere];
  const misled: Caller = { ...world.as('COMMITTEE_CHAIR'), communities: () => ids };
  const { data, faults } = await world.ask(misled, query, { variables: { ids } });
  const values = data?.impactComparison.map(({ figures }: { figures: { value: number }[] }) => figures[0]!.value);
  expect(values ?? faults).toEqual([2, 0]);
});
