// Pledges, and what is delivered of them: the sum is right whoever writes at the same time.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeAndPath, openWorld, type World } from '../../../../test/support/world.ts';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';

let world: World;
let coordinator: Caller;
let staff: Caller;
let schoolStaff: Caller;
let hospital: string;
let school: string;
let pledge: string;

beforeAll(async () => {
  world = await openWorld();
  coordinator = world.as('COORDINATOR');
  hospital = await addUnit('青石桥医院', 'HOSPITAL');
  school = await addUnit('柳荫小学', 'SCHOOL');
  staff = world.as('PARTNER_STAFF', { unit: hospital });
  schoolStaff = world.as('PARTNER_STAFF', { unit: school });
});

afterAll(() => world?.stop());

async function addUnit(name: string, kind: string): Promise<string> {
  return (await world.does(coordinator, 'createPartnerUnit', { name, kind }, 'partnerUnit { id }')).partnerUnit.id;
}

const sixTrainings = {
  kind: 'TRAINING',
  title: '每年六场健康培训',
  promisedQuantity: 6,
  unit: 'SESSIONS',
  from: '2026-01-01',
  until: '2026-12-31',
};

beforeEach(async () => {
  pledge = (
    await world.does(coordinator, 'createPledge', { partnerUnitId: hospital, ...sixTrainings }, 'pledge { id }')
  ).pledge.id;
});

async function delivered(): Promise<number> {
  return (await world.ask(coordinator, `{ pledge(id: "${pledge}") { deliveredQuantity } }`)).data.pledge
    .deliveredQuantity;
}

async function record(caller: Caller, quantity: number, more: object = {}) {
  return world.does(
    caller,
    'recordDelivery',
    { pledgeId: pledge, quantity, ...more },
    'delivery { id status quantity deliveredOn note } pledge { deliveredQuantity }',
  );
}

const refused = (input: object, caller = staff): Promise<string[]> =>
  world.refused(caller, 'recordDelivery', { pledgeId: pledge, quantity: 1, ...input });

describe('a delivery', () => {
  it('is recorded by the staff of the unit and adds to what was delivered', async () => {
    const first = await record(staff, 2, { deliveredOn: '2026-02-15', note: ' 心肺复苏 ' });
    expect(first.delivery).toMatchObject({
      status: 'RECORDED',
      quantity: 2,
      deliveredOn: '2026-02-15',
      note: '心肺复苏',
    });
    expect(first.pledge.deliveredQuantity).toBe(2);
    const second = await record(coordinator, 1);
    expect(second.delivery.deliveredOn).toBe('2026-03-10');
    expect(second.pledge.deliveredQuantity).toBe(3);
  });

  it('may bring more than was promised', async () => {
    expect((await record(staff, 9)).pledge.deliveredQuantity).toBe(9);
  });

  it('may be of the first day of the pledge, and of as much as can still be counted', async () => {
    const first = await record(staff, 1, { deliveredOn: '2026-01-01', note: '  ' });
    expect(first.delivery).toMatchObject({ deliveredOn: '2026-01-01', note: null });
    for (const quantity of [1_000_000_000, 1_000_000_000, 147_483_646])
      expect((await record(staff, quantity)).userErrors).toEqual([]);
    expect(await delivered()).toBe(2_147_483_647);
    expect(await refused({ quantity: 1 })).toEqual(['TOO_LARGE quantity']);
  });

  it('is cancelled for a reason, stays on record and counts no more', async () => {
    await record(staff, 2);
    const { delivery } = await record(staff, 3);
    const selection = 'delivery { status cancelReason } pledge { deliveredQuantity }';
    const gone = await world.does(staff, 'cancelDelivery', { id: delivery.id, reason: ' 重复记录 ' }, selection);
    expect(gone).toMatchObject({
      delivery: { status: 'CANCELLED', cancelReason: '重复记录' },
      pledge: { deliveredQuantity: 2 },
    });
    const list = await world.ask(
      coordinator,
      `{ pledge(id: "${pledge}") { deliveries(orderBy: [{field: QUANTITY}]) { totalCount nodes { quantity status } } } }`,
    );
    expect(list.data.pledge.deliveries).toEqual({
      totalCount: 2,
      nodes: [
        { quantity: 2, status: 'RECORDED' },
        { quantity: 3, status: 'CANCELLED' },
      ],
    });
  });

  it('is counted rightly when 40 are recorded and cancelled at the same time', async () => {
    const first = await Promise.all(Array.from({ length: 10 }, () => record(staff, 1)));
    const later = await Promise.all([
      ...Array.from({ length: 30 }, () => record(staff, 2)),
      ...first.map(({ delivery }) => world.does(staff, 'cancelDelivery', { id: delivery.id, reason: '重复记录' })),
    ]);
    expect(later.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(await delivered()).toBe(60);
    const [sum] = await world.rows(
      `select sum(quantity)::int as sum from delivery where pledge_id = $1 and status = 'RECORDED'`,
      [pledge],
    );
    expect(sum).toEqual({ sum: 60 });
  });

  it('is cancelled once, however many cancel it at the same time', async () => {
    const { delivery } = await record(staff, 4);
    const all = await Promise.all(
      Array.from({ length: 20 }, () => world.does(staff, 'cancelDelivery', { id: delivery.id, reason: '重复记录' })),
    );
    expect(all.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(new Set(all.flatMap(({ userErrors }) => userErrors.map(codeAndPath)))).toEqual(new Set(['STATE id']));
    expect(await delivered()).toBe(0);
  });
});

describe('a delivery is refused, and changes nothing,', () => {
  it('when it is nothing, too much, in the future, or before the pledge begins', async () => {
    expect(await refused({ quantity: 0 })).toEqual(['TOO_SMALL quantity']);
    expect(await refused({ quantity: 1_000_000_001 })).toEqual(['TOO_LARGE quantity']);
    expect(await refused({ deliveredOn: '2026-03-11' })).toEqual(['IN_FUTURE deliveredOn']);
    expect(await refused({ deliveredOn: '2025-12-31' })).toEqual(['BEFORE_PLEDGE deliveredOn']);
    expect(await refused({ note: '长'.repeat(2001) })).toEqual(['TOO_LONG note']);
  });

  it('when the sum would be more than can be counted', async () => {
    await record(staff, 1_000_000_000);
    await record(staff, 1_000_000_000);
    expect(await refused({ quantity: 1_000_000_000 })).toEqual(['TOO_LARGE quantity']);
  });

  it('when the pledge is unknown, archived, or of another unit', async () => {
    expect(await refused({ pledgeId: newId() })).toEqual(['NOT_FOUND pledgeId']);
    expect(await refused({ pledgeId: 'six' })).toEqual(['NOT_AN_ID pledgeId']);
    expect(await refused({}, schoolStaff)).toEqual(['NOT_ALLOWED_HERE pledgeId']);
    expect(await refused({}, world.as('COORDINATOR', { community: world.elsewhere }))).toEqual(['NOT_FOUND pledgeId']);
    await world.does(coordinator, 'archivePledge', { id: pledge });
    expect(await refused({})).toEqual(['ARCHIVED pledgeId']);
  });

  it('when the caller may not record any', async () => {
    for (const role of ['VOLUNTEER', 'SOCIAL_WORKER', 'COMMITTEE_MEMBER', 'AUDIT_READER'] as const)
      expect(await refused({}, world.as(role)), role).toEqual(['FORBIDDEN']);
    expect(await refused({}, world.program('PARTNER_READ'))).toEqual(['FORBIDDEN']);
    expect(await refused({}, world.nobody)).toEqual(['UNAUTHENTICATED']);
  });

  it('when it is cancelled twice, without a reason, or by another unit', async () => {
    const { delivery } = await record(staff, 2);
    const cancel = (caller: Caller, reason: string): Promise<string[]> =>
      world.refused(caller, 'cancelDelivery', { id: delivery.id, reason });
    expect(await cancel(staff, ' ')).toEqual(['REQUIRED reason']);
    expect(await cancel(staff, '错'.repeat(201))).toEqual(['TOO_LONG reason']);
    expect(await cancel(schoolStaff, '看错了')).toEqual(['NOT_ALLOWED_HERE id']);
    await world.does(staff, 'cancelDelivery', { id: delivery.id, reason: '重复记录' });
    expect(await cancel(staff, '重复记录')).toEqual(['STATE id']);
    expect(await world.refused(staff, 'cancelDelivery', { id: newId(), reason: '重复记录' })).toEqual(['NOT_FOUND id']);
    const { delivery: kept } = await record(staff, 1);
    await world.does(coordinator, 'archivePledge', { id: pledge });
    expect(await world.refused(staff, 'cancelDelivery', { id: kept.id, reason: '重复记录' })).toEqual(['ARCHIVED id']);
  });
});

describe('a pledge', () => {
  const create = (input: object): Promise<string[]> =>
    world.refused(coordinator, 'createPledge', { partnerUnitId: hospital, ...sixTrainings, ...input });

  it('is of something, within a term, and under an agreement of the same unit', async () => {
    const term = { title: '家长课堂合作', validFrom: '2026-01-01' };
    const { agreement } = await world.does(
      coordinator,
      'createAgreement',
      { partnerUnitId: school, ...term },
      'agreement { id }',
    );
    expect(await create({ promisedQuantity: 0 })).toEqual(['TOO_SMALL promisedQuantity']);
    expect(await create({ until: '2025-12-31' })).toEqual(['ENDS_BEFORE_START until']);
    expect(await create({ agreementId: agreement.id })).toEqual(['AGREEMENT_OF_ANOTHER_UNIT agreementId']);
    const own = await world.does(
      coordinator,
      'createPledge',
      { ...sixTrainings, partnerUnitId: school, agreementId: agreement.id },
      'pledge { agreement { title } }',
    );
    expect(own.pledge.agreement.title).toBe('家长课堂合作');
    const least = { ...sixTrainings, partnerUnitId: hospital, promisedQuantity: 1, until: sixTrainings.from };
    expect((await world.does(coordinator, 'createPledge', least)).userErrors).toEqual([]);
    const update = { id: pledge, patch: { agreementId: agreement.id } };
    expect(await world.refused(coordinator, 'updatePledge', update)).toEqual(['AGREEMENT_OF_ANOTHER_UNIT agreementId']);
  });

  it('is written by the steering roles alone and read by all who take part', async () => {
    for (const role of ['PARTNER_STAFF', 'VOLUNTEER', 'SOCIAL_WORKER'] as const) {
      expect(await world.refused(world.as(role, { unit: hospital }), 'archivePledge', { id: pledge }), role).toEqual([
        'FORBIDDEN',
      ]);
    }
    const query = `{ pledges(filter: {partnerUnitId: {eq: "${hospital}"}, kind: {eq: TRAINING}, unit: {in: [SESSIONS]}}, search: "qsq") { nodes { id } } }`;
    for (const caller of [schoolStaff, world.as('VOLUNTEER'), world.program('PARTNER_READ')]) {
      expect((await world.ask(caller, query)).data.pledges.nodes).toContainEqual({ id: pledge });
    }
    expect((await world.ask(world.as('AUDIT_READER'), query)).faults).toEqual(['FORBIDDEN']);
    expect((await world.ask(world.as('VOLUNTEER', { community: world.elsewhere }), query)).data.pledges.nodes).toEqual(
      [],
    );
  });
});
