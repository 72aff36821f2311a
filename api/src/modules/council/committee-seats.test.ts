// Seats in the committee over a year: one chair at a time, nobody twice for one unit, each with a written duty.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeAndPath, openWorld, type World } from '../../../../test/support/world.ts';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';

let world: World;
let coordinator: Caller;
let hospital: string;
let person: string;
let next = 5000;

beforeAll(async () => {
  world = await openWorld();
  coordinator = world.as('COORDINATOR');
  hospital = (
    await world.does(coordinator, 'createPartnerUnit', { name: '青石桥医院', kind: 'HOSPITAL' }, 'partnerUnit { id }')
  ).partnerUnit.id;
});

afterAll(() => world?.stop());

beforeEach(async () => {
  world.clock.set(new Date('2026-03-10T02:00:00Z'));
  person = await register('彭长顺');
});

async function register(fullName: string): Promise<string> {
  return (await world.does(coordinator, 'registerPerson', { fullName, phone: `1990000${++next}` }, 'person { id }'))
    .person.id;
}

const seat = (values: object = {}): object => ({
  personId: person,
  partnerUnitId: hospital,
  role: 'MEMBER',
  writtenDuty: '每季度一次健康培训',
  ...values,
});
const selection = 'committeeSeat { id role writtenDuty from until endReason partnerUnit { name } }';

async function appoint(values: object = {}): Promise<string> {
  const { committeeSeat, userErrors } = await world.does(
    coordinator,
    'appointToCommitteeSeat',
    seat(values),
    selection,
  );
  expect(userErrors).toEqual([]);
  return committeeSeat.id;
}

const refused = (values: object, caller = coordinator): Promise<string[]> =>
  world.refused(caller, 'appointToCommitteeSeat', seat(values));

describe('a seat', () => {
  it('is taken for a unit, given another duty, and ended for a reason', async () => {
    const id = await appoint({ from: '2026-01-01', writtenDuty: ' 每季度一次健康培训 ' });
    const changed = await world.does(coordinator, 'changeDuty', { id, writtenDuty: '每月一次健康培训' }, selection);
    expect(changed.committeeSeat).toMatchObject({
      role: 'MEMBER',
      writtenDuty: '每月一次健康培训',
      from: '2026-01-01',
      until: null,
      partnerUnit: { name: '青石桥医院' },
    });
    const ended = await world.does(
      coordinator,
      'endCommitteeSeat',
      { id, on: '2026-12-31', reason: '岗位调整' },
      selection,
    );
    expect(ended.committeeSeat).toMatchObject({ until: '2026-12-31', endReason: '岗位调整' });
    const trail = await world.rows<{ changes: Record<string, unknown> }>(
      `select changes from audit_entry where record_id = $1 and operation = 'UPDATE' order by at`,
      [id],
    );
    expect(trail[0]!.changes.written_duty).toEqual({ old: '每季度一次健康培训', new: '每月一次健康培训' });
  });

  it('is held for the community itself when no unit is named, beside one for a unit', async () => {
    await appoint();
    await appoint({ partnerUnitId: null, role: 'SECRETARY' });
    const { data } = await world.ask(
      coordinator,
      `{ person(id: "${person}") { committeeSeats(orderBy: [{field: ROLE}]) { nodes { role partnerUnitId } } } }`,
    );
    expect(data.person.committeeSeats.nodes).toEqual([
      { role: 'MEMBER', partnerUnitId: hospital },
      { role: 'SECRETARY', partnerUnitId: null },
    ]);
  });

  it('is not held twice by one person for one unit, nor for the community, at the same time', async () => {
    const id = await appoint({ from: '2026-01-01' });
    await appoint({ partnerUnitId: null, from: '2026-01-01' });
    expect(await refused({ from: '2026-02-01', role: 'VICE_CHAIR' })).toEqual(['SEAT_OVERLAPS personId']);
    expect(await refused({ from: '2026-02-01', partnerUnitId: null })).toEqual(['SEAT_OVERLAPS personId']);
    await world.does(coordinator, 'endCommitteeSeat', { id, on: '2026-03-31', reason: '任期届满' });
    expect(await refused({ from: '2026-03-31' })).toEqual(['SEAT_OVERLAPS personId']);
    await appoint({ from: '2026-04-01' });
  });

  it('of the chair is one at a time, however many are appointed at once', async () => {
    const people = await Promise.all(
      Array.from({ length: 40 }, (_, index) => register(`候选人${'甲乙丙丁戊己庚辛壬癸'[index % 10]}`)),
    );
    const all = await Promise.all(
      people.map((personId) =>
        world.does(
          coordinator,
          'appointToCommitteeSeat',
          seat({ personId, partnerUnitId: null, role: 'CHAIR', from: '2026-01-01' }),
          selection,
        ),
      ),
    );
    const [winner, ...others] = all.filter(({ userErrors }) => userErrors.length === 0);
    expect(others).toEqual([]);
    expect(new Set(all.flatMap(({ userErrors }) => userErrors.map(codeAndPath)))).toEqual(
      new Set(['CHAIR_TAKEN role']),
    );
    await world.does(coordinator, 'endCommitteeSeat', {
      id: winner.committeeSeat.id,
      on: '2026-06-30',
      reason: '换届',
    });
    expect(await refused({ role: 'CHAIR', from: '2026-06-30' })).toEqual(['CHAIR_TAKEN role']);
    await appoint({ role: 'CHAIR', from: '2026-07-01' });
  });
});

describe('a seat is refused, and nothing changes,', () => {
  it('without a duty, with an end before its beginning, or for whoever or whatever is unknown or archived', async () => {
    expect(await refused({ writtenDuty: ' ' })).toEqual(['REQUIRED writtenDuty']);
    expect(await refused({ writtenDuty: '责'.repeat(1001) })).toEqual(['TOO_LONG writtenDuty']);
    expect(await refused({ from: '2026-02-01', until: '2026-01-31' })).toEqual(['ENDS_BEFORE_START until']);
    expect(await refused({ personId: newId() })).toEqual(['NOT_FOUND personId']);
    expect(await refused({ partnerUnitId: newId() })).toEqual(['NOT_FOUND partnerUnitId']);
    await world.does(coordinator, 'archivePerson', { id: person });
    expect(await refused({})).toEqual(['ARCHIVED personId']);
  });

  it('in a community in which one only takes part, and for a unit of another community', async () => {
    const foreign = { communityId: world.elsewhere };
    const both = world.as('COORDINATOR', { alsoIn: world.elsewhere });
    const there = await world.does(both, 'registerPerson', { fullName: '外乡人', ...foreign }, 'person { id }');
    const unit = { name: '蓝桥医院', kind: 'HOSPITAL', ...foreign };
    const { partnerUnit } = await world.does(both, 'createPartnerUnit', unit, 'partnerUnit { id }');
    const guest = world.as('COORDINATOR', { alsoIn: world.elsewhere, roleThere: 'COMMITTEE_MEMBER' });
    const input = { personId: there.person.id, partnerUnitId: null };
    expect(await refused(input, guest)).toEqual(['NOT_ALLOWED_HERE personId']);
    expect(await refused({ partnerUnitId: partnerUnit.id }, both)).toEqual(['NOT_FOUND partnerUnitId']);
    const { committeeSeat } = await world.does(both, 'appointToCommitteeSeat', seat(input), selection);
    expect(committeeSeat).toMatchObject({ from: '2026-03-10', until: null });
  });

  it('when it ends twice, before it begins, after it ends anyway, or without a reason', async () => {
    const id = await appoint({ from: '2026-01-01', until: '2026-12-31' });
    const end = (input: object): Promise<string[]> =>
      world.refused(coordinator, 'endCommitteeSeat', { id, reason: '岗位调整', ...input });
    expect(await end({ reason: ' ' })).toEqual(['REQUIRED reason']);
    expect(await end({ on: '2025-12-31' })).toEqual(['ENDS_BEFORE_START on']);
    expect(await end({ on: '2027-01-01' })).toEqual(['SEAT_ENDS_EARLIER on']);
    await world.does(coordinator, 'endCommitteeSeat', { id, reason: '岗位调整', on: '2026-06-30' });
    expect(await end({ on: '2026-05-31' })).toEqual(['SEAT_ENDED id']);
    world.clock.set(new Date('2026-06-30T02:00:00Z'));
    await world.does(coordinator, 'changeDuty', { id, writtenDuty: '协助' });
    expect(await world.rows('select written_duty from committee_seat where id = $1', [id])).toEqual([
      { written_duty: '协助' },
    ]);
    world.clock.set(new Date('2026-07-01T02:00:00Z'));
    expect(await world.refused(coordinator, 'changeDuty', { id, writtenDuty: '协助' })).toEqual(['SEAT_ENDED id']);
  });

  it('when it has ended already, but not on its last day nor on its first', async () => {
    const until = await appoint({ from: '2026-03-10', until: '2026-03-10' });
    const end = { id: until, reason: '岗位调整' };
    world.clock.set(new Date('2026-03-11T02:00:00Z'));
    expect(await world.refused(coordinator, 'endCommitteeSeat', { ...end, on: '2026-03-10' })).toEqual([
      'SEAT_ENDED id',
    ]);
    world.clock.set(new Date('2026-03-10T02:00:00Z'));
    const { committeeSeat } = await world.does(coordinator, 'endCommitteeSeat', end, selection);
    expect(committeeSeat).toMatchObject({ from: '2026-03-10', until: '2026-03-10', endReason: '岗位调整' });
  });

  it('by whoever may not appoint', async () => {
    for (const role of ['COMMITTEE_MEMBER', 'SOCIAL_WORKER', 'VOLUNTEER', 'PARTNER_STAFF', 'SYSTEM_ADMIN'] as const)
      expect(await refused({}, world.as(role, { unit: hospital })), role).toEqual(['FORBIDDEN']);
    expect(await refused({}, world.as('COORDINATOR', { community: world.elsewhere }))).toEqual(['NOT_FOUND personId']);
    const id = await appoint();
    expect(
      await world.refused(world.as('COMMITTEE_CHAIR', { community: world.elsewhere }), 'endCommitteeSeat', {
        id,
        reason: '岗位调整',
      }),
    ).toEqual(['NOT_FOUND id']);
  });
});

describe('the committee', () => {
  it('is read by all who take part and by a program with the scope; the names only by staff', async () => {
    const id = await appoint();
    const query = `{ committeeSeats(filter: {id: {eq: "${id}"}, partnerUnitKind: {eq: HOSPITAL}}) { nodes { writtenDuty person { fullName } } } }`;
    const duty = '每季度一次健康培训';
    expect((await world.ask(world.as('COMMITTEE_MEMBER'), query)).data.committeeSeats.nodes).toEqual([
      { writtenDuty: duty, person: { fullName: '彭长顺' } },
    ]);
    expect((await world.ask(world.as('VOLUNTEER'), query)).data.committeeSeats.nodes).toEqual([
      { writtenDuty: duty, person: { fullName: null } },
    ]);
    expect((await world.ask(world.program('COUNCIL_READ', 'PARTNER_READ'), query)).data.committeeSeats.nodes).toEqual([
      { writtenDuty: duty, person: null },
    ]);
    // To filter by the kind of the unit is to read it.
    expect((await world.ask(world.program('COUNCIL_READ'), query)).faults).toEqual(['FORBIDDEN']);
    expect((await world.ask(world.program('PARTNER_READ'), query)).faults).toEqual(['FORBIDDEN']);
  });
});
