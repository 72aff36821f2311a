// Resolutions: made with a quorum, done with proof, verified by another seat, dropped by a vote alone.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../../../test/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { openCommittee, type Committee, type Meeting } from './meetings.fixture.ts';

let committee: Committee;
let meeting: Meeting;
beforeAll(async () => {
  committee = await openCommittee();
});
afterAll(() => committee?.world.stop());
beforeEach(async () => {
  committee.world.clock.set(new Date('2026-03-10T02:00:00Z'));
  meeting = await committee.held();
});

const refused = (name: string, input: object, caller = committee.coordinator): Promise<string[]> =>
  committee.world.refused(caller, name, input);

const facts = (values: object = {}): object => ({
  agendaItemId: meeting.item,
  text: '在 3 栋增设充电桩',
  dueOn: '2026-03-31',
  ownerSeatId: committee.seats.doctor,
  ...values,
});

async function made(values: object = {}): Promise<string> {
  return (await committee.does(committee.coordinator, 'makeResolution', facts(values), 'resolution { id }')).resolution
    .id;
}

async function stored(id: string): Promise<Answer> {
  const fields =
    'status dueOn doneOn proof doneByName verifiedOn verifiedBySeatId verificationNote reopenReason reopenedCount';
  return (await committee.world.ask(committee.coordinator, `{ resolution(id: "${id}") { ${fields} ownerUnitId } }`))
    .data.resolution;
}

describe('a resolution', () => {
  it('is done with proof, verified by another seat, and opened again with a reason', async () => {
    const id = await made();
    await committee.does(committee.doctor, 'reportResolutionDone', { id, proof: '验收单 03 号', doneOn: '2026-03-09' });
    expect(await stored(id)).toMatchObject({
      status: 'DONE',
      doneOn: '2026-03-09',
      proof: '验收单 03 号',
      doneByName: '医生',
    });
    await committee.does(committee.teacher, 'verifyResolution', { id, note: '现场看过' });
    expect(await stored(id)).toMatchObject({
      status: 'VERIFIED',
      verifiedOn: '2026-03-10',
      verifiedBySeatId: committee.seats.teacher,
      verificationNote: '现场看过',
    });
    await committee.does(committee.coordinator, 'reopenResolution', { id, reason: '又坏了' });
    expect(await stored(id)).toMatchObject({
      status: 'OPEN',
      doneOn: null,
      verifiedOn: null,
      reopenReason: '又坏了',
      reopenedCount: 1,
    });
  });

  it('needs a quorum, one owner of this community, and a due date no earlier than the meeting', async () => {
    expect(await refused('makeResolution', facts({ ownerSeatId: null }))).toEqual(['REQUIRED ownerSeatId']);
    expect(await refused('makeResolution', facts({ ownerUnitId: committee.hospital }))).toEqual([
      'ONE_OWNER ownerSeatId',
    ]);
    expect(await refused('makeResolution', facts({ ownerSeatId: newId() }))).toEqual(['NOT_FOUND ownerSeatId']);
    expect(await refused('makeResolution', facts({ dueOn: '2026-03-09' }))).toEqual(['DUE_BEFORE_MEETING dueOn']);
    const few = await committee.held([committee.seats.chair]);
    expect(await refused('makeResolution', facts({ agendaItemId: few.item }))).toEqual(['NO_QUORUM agendaItemId']);
    expect(await refused('makeResolution', facts(), committee.teacher)).toEqual(['FORBIDDEN']);
  });

  it('is reported done by its owner alone, or by who runs the meetings, and not for a day to come', async () => {
    const id = await made();
    const report = { id, proof: '照片' };
    expect(await refused('reportResolutionDone', report, committee.teacher)).toEqual(['NOT_THE_OWNER id']);
    expect(await refused('reportResolutionDone', { ...report, proof: ' ' }, committee.doctor)).toEqual([
      'REQUIRED proof',
    ]);
    expect(await refused('reportResolutionDone', { ...report, doneOn: '2026-03-11' }, committee.doctor)).toEqual([
      'IN_FUTURE doneOn',
    ]);
    await committee.does(committee.coordinator, 'reportResolutionDone', report);
    const { world } = committee;
    const ofUnit = await made({ ownerSeatId: null, ownerUnitId: committee.hospital });
    await committee.does(world.as('PARTNER_STAFF', { unit: committee.hospital }), 'reportResolutionDone', {
      id: ofUnit,
      proof: '照片',
    });
    const ofPerson = await made({ ownerSeatId: null, ownerPersonId: committee.people.resident });
    await committee.does(world.as('VOLUNTEER', { person: committee.people.resident }), 'reportResolutionDone', {
      id: ofPerson,
      proof: '照片',
    });
    const ofSeatForUnit = await made({ ownerSeatId: null, ownerUnitId: committee.hospital });
    await committee.does(committee.doctor, 'reportResolutionDone', { id: ofSeatForUnit, proof: '照片' });
  });

  it('is verified neither for the owner’s seat or unit, nor by who reported it, nor without a seat', async () => {
    const { chair, coordinator, doctor, teacher } = committee;
    const id = await made();
    expect(await refused('verifyResolution', { id }, teacher)).toEqual(['STATE id']);
    await committee.does(coordinator, 'reportResolutionDone', { id, proof: '照片' });
    expect(await refused('verifyResolution', { id }, coordinator)).toEqual(['NO_SEAT_OF_ONES_OWN seatId']);
    expect(await refused('verifyResolution', { id }, doctor)).toEqual(['SEAT_OF_OWNER seatId']);
    const ofUnit = await made({ ownerSeatId: null, ownerUnitId: committee.hospital });
    await committee.does(chair, 'reportResolutionDone', { id: ofUnit, proof: '照片' });
    expect(await refused('verifyResolution', { id: ofUnit }, doctor)).toEqual(['SEAT_OF_OWNER seatId']);
    expect(await refused('verifyResolution', { id: ofUnit }, chair)).toEqual(['REPORTED_BY_ONESELF id']);
    await committee.does(teacher, 'verifyResolution', { id: ofUnit });
    const sql = `update resolution set verified_by_seat_id = owner_seat_id, verified_on = '2026-03-10', status = 'VERIFIED' where id = $1`;
    await expect(committee.world.rows(sql, [id])).rejects.toMatchObject({ constraint: 'resolution_other_seat' });
  });

  it('gets another due date or owner with a reason, while it is open', async () => {
    const id = await made();
    expect(await refused('changeResolution', { id, dueOn: '2026-04-30', reason: ' ' })).toEqual(['REQUIRED reason']);
    expect(await refused('changeResolution', { id, dueOn: '2026-03-09', reason: '缓一缓' })).toEqual(['IN_PAST dueOn']);
    const change = { id, dueOn: '2026-04-30', ownerUnitId: committee.hospital, reason: '设备未到' };
    await committee.does(committee.coordinator, 'changeResolution', change);
    expect(await stored(id)).toMatchObject({ dueOn: '2026-04-30', ownerUnitId: committee.hospital });
    await committee.does(committee.coordinator, 'reportResolutionDone', { id, proof: '照片' });
    expect(await refused('changeResolution', change)).toEqual(['STATE id']);
  });

  it('is dropped by a vote that passes, and by nothing else', async () => {
    const { chair, doctor, coordinator, does } = committee;
    const id = await made();
    const motion = async (): Promise<string> => {
      const input = { agendaItemId: meeting.item, text: '撤销充电桩决议', dropsResolutionId: id };
      return (await does(coordinator, 'putMotion', input, 'motion { id }')).motion.id;
    };
    const first = await motion();
    await does(chair, 'castVote', { motionId: first, choice: 'AGAINST' });
    await does(coordinator, 'closeMotion', { id: first });
    expect((await stored(id)).status).toBe('OPEN');
    const second = await motion();
    await does(chair, 'castVote', { motionId: second, choice: 'FOR' });
    await does(doctor, 'castVote', { motionId: second, choice: 'FOR' });
    await does(coordinator, 'closeMotion', { id: second });
    expect((await stored(id)).status).toBe('DROPPED');
    expect(await refused('reopenResolution', { id, reason: '又要做' })).toEqual(['STATE id']);
    expect(await refused('putMotion', { agendaItemId: meeting.item, text: '再撤', dropsResolutionId: id })).toEqual([
      'STATE dropsResolutionId',
    ]);
  });

  it('is overdue from the day after its due date, which a program can ask for', async () => {
    const id = await made({ dueOn: '2026-03-12' });
    const overdue = (day: string): Promise<Answer> =>
      committee.world.ask(
        committee.world.program('COUNCIL_READ'),
        `{ resolutions(filter: { id: { eq: "${id}" }, status: { eq: OPEN }, dueOn: { lt: "${day}" } }) { totalCount } }`,
      );
    expect((await overdue('2026-03-12')).data.resolutions.totalCount).toBe(0);
    expect((await overdue('2026-03-13')).data.resolutions.totalCount).toBe(1);
  });
});
