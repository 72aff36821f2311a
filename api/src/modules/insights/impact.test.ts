// The figures of the programme on the demo, over HTTP: the contract, the records behind each figure, who may ask.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Client, type TestApp } from '../../../../test/support/app.ts';
import { asOwner } from '../../../../test/support/elsewhere.ts';

/** What the contract promises for the demo without dates. */
const promised: Readonly<Record<string, number>> = {
  ...{ PARTNER_UNITS: 7, CORE_VOLUNTEERS: 56, CORE_VOLUNTEERS_PROMOTED: 18, SILVER_VOLUNTEERS: 15 },
  ...{ HOSPITAL_TRAINING_SESSIONS: 6, HOSPITAL_TRAINING_PERSON_TIMES: 124 },
  ...{ SOCIAL_WORK_TRAINING_SESSIONS: 8, SOCIAL_WORK_TRAINING_PERSON_TIMES: 210 },
  ...{ EMERGENCY_PLANS: 5, DRILLS: 3, GROUP_ACTIVITIES: 18, SCENARIO_CLASSES: 12, JOINT_MEETINGS: 4 },
  ...{ SUGGESTIONS_PUT_RIGHT: 37, OUTSTANDING_VOLUNTEERS: 15, OUTSTANDING_SILVER_VOLUNTEERS: 8 },
};

interface FoundFigure {
  readonly key: string;
  readonly unit: string;
  readonly value: number | null;
  readonly definition: string;
  readonly isSuppressed: boolean;
  readonly isBounded: boolean;
  readonly records: { readonly type: string; readonly list: string; readonly filter: object } | null;
}

let test: TestApp;
let community: string;
let coordinator: Client;
let program: Client;

beforeAll(async () => {
  test = await startApp({ demo: true });
  coordinator = await test.as('coordinator');
  program = test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' });
  community = (await program.data('{ communities(filter: { level: { eq: COMMUNITY } }) { nodes { id } } }')).communities
    .nodes[0].id;
});
afterAll(() => test?.stop());

const query = `query ($communityId: ID!, $from: LocalDate, $to: LocalDate) {
  impact(communityId: $communityId, from: $from, to: $to) {
    communityName from to figures { key unit value definition label group audience isSuppressed isBounded records { type list filter } }
  }
}`;

async function impact(client: Client, period: { from?: string; to?: string } = {}): Promise<FoundFigure[]> {
  return (await client.data(query, { communityId: community, ...period })).impact.figures;
}

const valuesOf = (found: readonly FoundFigure[]): Record<string, number | null> =>
  Object.fromEntries(found.map(({ key, value }) => [key, value]));

/** How many records, or how much of them, the list behind a figure holds. */
async function behind(client: Client, { records, unit, key }: FoundFigure): Promise<number> {
  const { type, list, filter } = records!;
  const sum = sums[key];
  const nodes = sum ? `nodes { ${sum} }` : '';
  const first = sum ? ', first: 100' : '';
  const { data, errors } = await client.send(
    `query ($filter: ${type}Filter) { found: ${list}(filter: $filter${first}) { totalCount ${nodes} } }`,
    { filter },
  );
  expect(errors, `${key} in ${unit}`).toBeUndefined();
  if (!sum) return data.found.totalCount;
  return data.found.nodes.reduce((total: number, node: Record<string, number>) => total + node[sum]!, 0);
}
/** Figures that add up a field of their records. */
const sums: Readonly<Record<string, string>> = {
  DRILL_PERSON_TIMES: 'participantCount',
  ACTIVITY_PERSON_TIMES: 'attendedCount',
};

/** What the lists behind all figures hold, by key. */
async function recordsOf(client: Client, found: readonly FoundFigure[]): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const figure of found) counted[figure.key] = await behind(client, figure);
  return counted;
}

describe('the figures of the demo', () => {
  it('are what the contract promises, for a program with a key', async () => {
    const { data, errors } = await program.send(
      'query ($id: ID!) { impact(communityId: $id) { figures { key unit value definition } } }',
      { id: community },
    );
    expect(errors).toBeUndefined();
    expect(valuesOf(data.impact.figures)).toMatchObject(promised);
    for (const { definition } of data.impact.figures) expect(definition).toMatch(/[一-鿿]。$/);
  });

  it('say their unit, and their definition in the language of the request', async () => {
    const { impact: found } = await program.data(query, { communityId: community }, { 'accept-language': 'en' });
    const core = found.figures.find(({ key }: FoundFigure) => key === 'CORE_VOLUNTEERS');
    expect(core).toMatchObject({
      ...{ unit: 'PEOPLE', label: 'Core volunteers', group: 'VOLUNTEERS', audience: 'PUBLIC' },
      definition: 'Volunteers at level core; paused ones do not count.',
      ...{ isBounded: false, isSuppressed: false },
    });
  });

  it('lead each to exactly its records, of all time and of a quarter', async () => {
    const ofAllTime = await impact(coordinator);
    expect(await recordsOf(coordinator, ofAllTime)).toEqual(valuesOf(ofAllTime));
    expect(await recordsOf(program, await impact(program))).toEqual(valuesOf(ofAllTime));
    const ofQuarter = await impact(coordinator, { from: '2025-04-01', to: '2025-06-30' });
    expect(await recordsOf(coordinator, ofQuarter)).toEqual(valuesOf(ofQuarter));
  });

  it('are bounded by both days of a period, where a day bounds them', async () => {
    const [whole, until, from] = [
      await impact(coordinator, { from: '2025-01-01', to: '2025-12-31' }),
      await impact(coordinator, { to: '2025-06-30' }),
      await impact(coordinator, { from: '2025-07-01' }),
    ];
    expect(valuesOf(whole)).toMatchObject(promised);
    for (const [index, { key, value, isBounded }] of whole.entries()) {
      const [earlier, later] = [until[index]!.value!, from[index]!.value!];
      expect([key, isBounded ? earlier + later : earlier]).toEqual([key, value]);
    }
  });

  it('follow what is archived and cancelled, and so do the records', async () => {
    const before = valuesOf(await impact(coordinator));
    // One of the hospital's trainings has certificates, and stays.
    const { trainingSessions, volunteers } = await coordinator.data(`{
      trainingSessions(filter: { providerUnitKind: { eq: HOSPITAL }, status: { eq: HELD } }, first: 2) { nodes { id attendedCount } }
      volunteers(filter: { level: { eq: CORE }, mentorId: { isNull: false } }, first: 1) { nodes { id isSilver } }
    }`);
    const [archived, cancelled] = trainingSessions.nodes;
    const done = await coordinator.data(
      `mutation ($archived: ID!, $cancelled: ID!, $volunteer: ID!) {
        archiveTrainingSession(input: { id: $archived }) { userErrors { code } }
        cancelTrainingSession(input: { id: $cancelled, reason: "登记有误" }) { userErrors { code } }
        archiveVolunteer(input: { id: $volunteer }) { userErrors { code } }
      }`,
      { archived: archived.id, cancelled: cancelled.id, volunteer: volunteers.nodes[0].id },
    );
    for (const [name, { userErrors }] of Object.entries<{ userErrors: unknown }>(done))
      expect([name, userErrors]).toEqual([name, []]);
    const found = await impact(coordinator);
    const after = valuesOf(found);
    expect([after.HOSPITAL_TRAINING_SESSIONS, after.CORE_VOLUNTEERS]).toEqual([4, 55]);
    expect(after.HOSPITAL_TRAINING_PERSON_TIMES).toBe(124 - archived.attendedCount - cancelled.attendedCount);
    expect(after.PARTNER_UNITS).toBe(before.PARTNER_UNITS);
    expect(await recordsOf(coordinator, found)).toEqual(after);
  });
});

describe('whoever asks', () => {
  it('is told of no other community, whether there is one or not', async () => {
    const elsewhere = await asOwner(test, async (client) => {
      const columns = 'id, name, level, community_id, created_at, updated_at, version, search_text';
      const sql = `insert into community (${columns}) select gen_random_uuid(), '蓝桥社区', 'COMMUNITY', id, now(), now(), 1, '蓝桥社区' from community where id = $1 returning id`;
      const { rows } = await client.query<{ id: string }>(sql, [community]);
      await client.query('update community set community_id = id where id = $1', [rows[0]!.id]);
      return rows[0]!.id;
    });
    for (const id of [elsewhere, '00000000-0000-7000-8000-000000000000', 'nonsense']) {
      const { errors } = await coordinator.send('query ($id: ID!) { impact(communityId: $id) { communityName } }', {
        id,
      });
      expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    }
    const { errors } = await coordinator.send(
      'query ($ids: [ID!]!) { impactComparison(communityIds: $ids, periods: [{}]) { communityName } }',
      { ids: [community, elsewhere] },
    );
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });

  it('must be of the programme, or have a key for it', async () => {
    const ask = (client: Client) => client.send(query, { communityId: community });
    expect((await ask(test.withHeaders({}))).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await ask(await test.as('auditor'))).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect((await ask(await test.as('volunteer'))).errors).toBeUndefined();
    expect((await ask(await test.as('hospital'))).errors).toBeUndefined();
  });

  it('is told that a period runs backwards', async () => {
    const { errors } = await coordinator.send(query, { communityId: community, from: '2025-06-01', to: '2025-05-31' });
    expect(errors![0]).toMatchObject({ message: '结束日期 2025-05-31 早于开始日期 2025-06-01。' });
  });
});

describe('a comparison', () => {
  it('sets periods side by side, each with the figures that it has alone', async () => {
    const periods = [
      { from: '2025-01-01', to: '2025-03-31' },
      { from: '2025-04-01', to: '2025-06-30' },
    ];
    const { impactComparison } = await coordinator.data(
      `query ($ids: [ID!]!, $periods: [ImpactPeriodInput!]!) {
        impactComparison(communityIds: $ids, periods: $periods, keys: [TRAINING_SESSIONS, CORE_VOLUNTEERS]) { from to figures { key value } }
      }`,
      { ids: [community], periods },
    );
    const alone = await Promise.all(periods.map((period) => impact(coordinator, period)));
    expect(impactComparison).toEqual(
      periods.map((period, index) => ({
        ...period,
        figures: ['TRAINING_SESSIONS', 'CORE_VOLUNTEERS'].map((key) => ({ key, value: valuesOf(alone[index]!)[key] })),
      })),
    );
  });

  it('of more than sixty columns is refused', async () => {
    const periods = Array.from({ length: 61 }, () => ({}));
    const { errors } = await coordinator.send(
      'query ($ids: [ID!]!, $periods: [ImpactPeriodInput!]!) { impactComparison(communityIds: $ids, periods: $periods) { from } }',
      { ids: [community], periods },
    );
    expect(errors![0]!.extensions.code).toBe('BAD_REQUEST');
  });
});
