// Meetings at their edges: the quorum to a seat, the days on which something turns, who decides for which seat, and what the
// database keeps by itself.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onceMore, type Answer } from '../../../../../test/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { openCommittee, type Committee, type Meeting } from './meetings.fixture.ts';
import { quorumOf } from './quorum.ts';

let committee: Committee;
let seats: Committee['seats'];
beforeAll(async () => {
  committee = await openCommittee();
  ({ seats } = committee);
});
afterAll(() => committee?.world.stop());
beforeEach(() => committee.world.clock.set(new Date('2026-03-10T02:00:00Z')));

const refused = (name: string, input: object, caller = committee.coordinator): Promise<string[]> =>
  committee.world.refused(caller, name, input);
const does = (name: string, input: object, selection = '', caller = committee.coordinator): Promise<Answer> =>
  committee.does(caller, name, input, selection);

const present = (seatId: string): object => ({ seatId, status: 'PRESENT' });
const put = async (meeting: Meeting): Promise<string> =>
  (await does('putMotion', { agendaItemId: meeting.item, text: '增设充电桩' }, 'motion { id }')).motion.id;
const resolve = async (meeting: Meeting, values: object = {}): Promise<string> => {
  const facts = { agendaItemId: meeting.item, text: '增设充电桩', dueOn: '2026-03-31', ownerSeatId: seats.doctor };
  return (await does('makeResolution', { ...facts, ...values }, 'resolution { id }')).resolution.id;
};
const added: string[] = [];
afterEach(() =>
  committee.world.rows('update committee_seat set archived_at = now() where id = any($1)', [added.splice(0)]),
);

/** Gives somebody a seat for as long as the test lasts, so that the next one finds five again. */
async function appoint(personId: string, values: object = {}): Promise<string> {
  const facts = { personId, role: 'MEMBER', writtenDuty: '出席会议', from: '2026-01-01', ...values };
  const { committeeSeat } = await does('appointToCommitteeSeat', facts, 'committeeSeat { id }');
  added.push(committeeSeat.id);
  return committeeSeat.id;
}

async function newcomer(
  fullName: string,
  values: object = {},
): Promise<{ seat: string; person: string; caller: Caller }> {
  const { person } = await does('registerPerson', { fullName }, 'person { id }');
  const caller = committee.world.as('COMMITTEE_MEMBER', { person: person.id });
  return { seat: await appoint(person.id, values), person: person.id, caller };
}
const endSeat = (id: string, on: string): Promise<Answer> => does('endCommitteeSeat', { id, on, reason: '调整' });

describe('a quorum', () => {
  it.each([
    [1, 50, 1],
    [4, 50, 3],
    [5, 50, 3],
    [6, 66, 4],
    [3, 0, 1],
    [100, 99, 100],
  ])('of %i seats of which more than %i percent have to be there is %i', (count, morePercentThan, needed) => {
    expect(quorumOf(count, { morePercentThan, countsRepresented: true })).toBe(needed);
  });

  it('is there with exactly the seats that are needed, and not with one less', async () => {
    const meeting = await committee.held([seats.chair, seats.doctor]);
    const motion = { agendaItemId: meeting.item, text: '增设充电桩' };
    expect(await refused('putMotion', motion)).toEqual(['NO_QUORUM agendaItemId']);
    for (const status of ['EXCUSED', 'ABSENT', 'INVITED']) {
      await does('recordMeetingRoll', { id: meeting.id, lines: [{ seatId: seats.teacher, status }] });
      expect(await refused('putMotion', motion), status).toEqual(['NO_QUORUM agendaItemId']);
    }
    await does('recordMeetingRoll', { id: meeting.id, lines: [present(seats.teacher)] });
    await put(meeting);
  });

  it('stands under a resolution as under a vote, but not under a motion that was taken back', async () => {
    const meeting = await committee.held();
    const absent = { id: meeting.id, lines: [{ seatId: seats.teacher, status: 'ABSENT' }] };
    const motionId = await put(meeting);
    await does('castVote', { motionId, choice: 'FOR', seatId: seats.teacher });
    await does('withdrawMotion', { id: motionId, reason: '改日再议' });
    await does('recordMeetingRoll', absent);
    await does('recordMeetingRoll', { id: meeting.id, lines: [present(seats.teacher)] });
    await resolve(meeting);
    expect(await refused('recordMeetingRoll', absent)).toEqual(['QUORUM_NEEDED_BY_DECISIONS lines']);
    expect(await refused('cancelCommitteeMeeting', { id: meeting.id, reason: '误记' })).toEqual([
      'MEETING_HAS_DECIDED id',
    ]);
    expect(await refused('strikeAgendaItem', { id: meeting.item, reason: '误列' })).toEqual(['ITEM_DECIDED id']);
    const other = await committee.held();
    await does('withdrawMotion', { id: await put(other), reason: '改日再议' });
    await does('strikeAgendaItem', { id: other.item, reason: '改日再议' });
    await does('cancelCommitteeMeeting', { id: other.id, reason: '没有议题' });
  });
});

describe('a represented seat', () => {
  const represented = { status: 'REPRESENTED', representativeName: '郝护士' };

  it('votes where the rule lets it, also after it was present itself', async () => {
    const meeting = await committee.held();
    const motionId = await put(meeting);
    await does('castVote', { motionId, choice: 'FOR', seatId: seats.doctor });
    await does('recordMeetingRoll', { id: meeting.id, lines: [{ seatId: seats.doctor, ...represented }] });
    await does('castVote', { motionId, choice: 'AGAINST', seatId: seats.doctor });
    expect(await committee.world.rows('select choice from vote where motion_id = $1', [motionId])).toEqual([
      { choice: 'AGAINST' },
    ]);
  });

  it('neither votes nor counts where the rule does not', async () => {
    const rule = { kind: 'RESIDENTS_COUNCIL', morePercentThan: 50, countsRepresented: false, validFrom: '2026-03-10' };
    await does('createQuorumRule', rule);
    const meeting = await committee.held(undefined, { kind: 'RESIDENTS_COUNCIL' });
    await does('recordMeetingRoll', { id: meeting.id, lines: [{ seatId: seats.resident, ...represented }] });
    const motionId = await put(meeting);
    expect(await refused('castVote', { motionId, choice: 'FOR', seatId: seats.resident })).toEqual([
      'SEAT_NOT_PRESENT seatId',
    ]);
    await does('castVote', { motionId, choice: 'FOR', seatId: seats.doctor });
  });

  it('is nobody’s any longer once it is there itself', async () => {
    const meeting = await committee.held();
    const row = () =>
      committee.world.rows(
        'select status, representative_name as name from meeting_attendance where meeting_id = $1 and seat_id = $2',
        [meeting.id, seats.officer],
      );
    await does('recordMeetingRoll', { id: meeting.id, lines: [{ seatId: seats.officer, ...represented }] });
    expect(await row()).toEqual([{ status: 'REPRESENTED', name: '郝护士' }]);
    const line = { ...represented, seatId: seats.officer, status: 'PRESENT' };
    await does('recordMeetingRoll', { id: meeting.id, lines: [line] });
    expect(await row()).toEqual([{ status: 'PRESENT', name: null }]);
  });
});

describe('the day of a meeting', () => {
  it('needs a seat in office, and may be today', async () => {
    const before = await committee.planned({ startsAt: '2025-12-31T02:00:00Z' });
    expect(await refused('callCommitteeMeeting', { id: before.id })).toEqual(['NO_SEATS id']);
    const first = await committee.planned({ startsAt: '2026-01-01T02:00:00Z' });
    await does('callCommitteeMeeting', { id: first.id });
    await does('holdCommitteeMeeting', { id: first.id });
    const moved = await committee.called({ startsAt: '2026-03-12T02:00:00Z' });
    expect(
      await refused('rescheduleCommitteeMeeting', { id: moved.id, startsAt: '2026-03-09T23:59:59+08:00' }),
    ).toEqual(['IN_PAST startsAt']);
    await does('rescheduleCommitteeMeeting', { id: moved.id, startsAt: '2026-03-10T00:00:00+08:00' });
    await does('holdCommitteeMeeting', { id: moved.id });
    expect(await refused('rescheduleCommitteeMeeting', { id: moved.id, startsAt: '2026-03-12T02:00:00Z' })).toEqual([
      'STATE id',
    ]);
  });

  it('lets a seat vote that was in office on it, and confirm the minutes while it still is', async () => {
    const { seat, caller } = await newcomer('石大安');
    const meeting = await committee.held([seats.chair, seats.doctor, seats.teacher, seat]);
    const motionId = await put(meeting);
    await endSeat(seat, '2026-03-10');
    committee.world.clock.set(new Date('2026-03-10T16:00:00Z'));
    await does('castVote', { motionId, choice: 'FOR' }, '', caller);
    await does('closeMotion', { id: motionId });
    await does('writeMeetingMinutes', { id: meeting.id, summary: '通过了' });
    expect(await refused('confirmMeetingMinutes', { id: meeting.id }, caller)).toEqual(['NO_SEAT_OF_ONES_OWN seatId']);
    committee.world.clock.set(new Date('2026-03-10T15:59:59Z'));
    await does('confirmMeetingMinutes', { id: meeting.id }, '', caller);
  });
});

describe('a seat', () => {
  it('that is filled after the call is on the roll once the meeting is held, and one that ended before is not', async () => {
    const early = await newcomer('石久安');
    const { id } = await committee.called({ startsAt: '2026-03-12T02:00:00Z' });
    const late = await newcomer('石新安', { from: '2026-03-12' });
    await endSeat(early.seat, '2026-03-11');
    committee.world.clock.set(new Date('2026-03-12T02:00:00Z'));
    await does('holdCommitteeMeeting', { id });
    const { data } = await committee.world.ask(
      committee.coordinator,
      `{ committeeMeeting(id: "${id}") { seatCount attendances { nodes { seatId } } } }`,
    );
    const { seatCount, attendances } = data.committeeMeeting;
    const onRoll = attendances.nodes.map(({ seatId }: { seatId: string }) => seatId);
    expect([seatCount, onRoll.includes(late.seat), onRoll.includes(early.seat)]).toEqual([6, true, false]);
  });

  it('is named by whoever holds two, and votes for itself alone', async () => {
    const { seat, person, caller } = await newcomer('石小安');
    const second = await appoint(person, { partnerUnitId: committee.hospital });
    const meeting = await committee.held([seats.chair, seats.doctor, seats.teacher, seat, second]);
    const motionId = await put(meeting);
    expect(await refused('castVote', { motionId, choice: 'FOR' }, caller)).toEqual(['REQUIRED seatId']);
    await does('castVote', { motionId, choice: 'FOR', seatId: seat }, '', caller);
    await does('castVote', { motionId, choice: 'AGAINST', seatId: second }, '', caller);
    const fields = 'motion { status forCount againstCount }';
    expect((await does('closeMotion', { id: motionId }, fields)).motion).toEqual({
      status: 'REJECTED',
      forCount: 1,
      againstCount: 1,
    });
  });

  it('that votes itself takes back what was recorded for it', async () => {
    const motionId = await put(await committee.held());
    const fields = 'vote { choice recordedByName }';
    await does('castVote', { motionId, choice: 'AGAINST', seatId: seats.doctor }, fields);
    const own = await does('castVote', { motionId, choice: 'FOR' }, fields, committee.doctor);
    expect(own.vote).toEqual({ choice: 'FOR', recordedByName: null });
  });

  it('declares a conflict where it is present, and a motion of nothing but conflicts is not counted', async () => {
    const motionId = await put(await committee.held());
    const conflict = { motionId, reason: '供应方' };
    expect(await refused('declareConflictOfInterest', { ...conflict, seatId: seats.officer })).toEqual([
      'SEAT_NOT_PRESENT seatId',
    ]);
    await does('declareConflictOfInterest', conflict, '', committee.doctor);
    expect(await refused('closeMotion', { id: motionId })).toEqual(['NO_VOTES id']);
    await does('castVote', { motionId, choice: 'ABSTAIN' }, '', committee.chair);
    const fields = 'motion { status abstainCount conflictCount }';
    expect((await does('closeMotion', { id: motionId }, fields)).motion).toEqual({
      status: 'REJECTED',
      abstainCount: 1,
      conflictCount: 1,
    });
    expect(await refused('withdrawMotion', { id: motionId, reason: '迟了' })).toEqual(['STATE id']);
  });
});

describe('a resolution', () => {
  it('is due on the day of the meeting at the earliest, and moved to today at the earliest', async () => {
    const meeting = await committee.held();
    const id = await resolve(meeting, { dueOn: '2026-03-10' });
    committee.world.clock.set(new Date('2026-03-12T02:00:00Z'));
    expect(await refused('changeResolution', { id, dueOn: '2026-03-11', reason: '缓一缓' })).toEqual(['IN_PAST dueOn']);
    await does('changeResolution', { id, dueOn: '2026-03-12', reason: '缓一缓' });
    await does('reportResolutionDone', { id, proof: '照片', doneOn: '2026-03-12' });
    expect(await refused('reportResolutionDone', { id, proof: '照片' })).toEqual(['STATE id']);
    await does('reopenResolution', { id, reason: '又坏了' });
    expect(await refused('reopenResolution', { id, reason: '又坏了' })).toEqual(['STATE id']);
  });

  it('is not made under an item that was struck, nor for whoever is put away or of another community', async () => {
    const { world } = committee;
    const meeting = await committee.held();
    const both = world.as('COORDINATOR', { alsoIn: world.elsewhere });
    const unit = async (name: string, communityId: string): Promise<string> => {
      const facts = { name, kind: 'HOSPITAL', communityId };
      return (await does('createPartnerUnit', facts, 'partnerUnit { id }', both)).partnerUnit.id;
    };
    const [foreign, former] = [await unit('蓝桥医院', world.elsewhere), await unit('旧诊所', world.community)];
    await does('archivePartnerUnit', { id: former });
    const make = (ownerUnitId: string): Promise<string[]> =>
      refused('makeResolution', { agendaItemId: meeting.item, text: '装灯', dueOn: '2026-03-31', ownerUnitId }, both);
    expect(await make(foreign)).toEqual(['OTHER_COMMUNITY ownerUnitId']);
    expect(await make(former)).toEqual(['ARCHIVED ownerUnitId']);
    await does('strikeAgendaItem', { id: meeting.item, reason: '改日再议' });
    expect(await make(committee.hospital)).toEqual(['ITEM_STRUCK agendaItemId']);
  });

  it('is reported done for a seat by whoever holds it still', async () => {
    const { seat, caller } = await newcomer('石平安');
    const meeting = await committee.held([seats.chair, seats.doctor, seats.teacher, seat]);
    const id = await resolve(meeting, { ownerSeatId: seat });
    await endSeat(seat, '2026-03-10');
    const report = { id, proof: ' 照片 ' };
    committee.world.clock.set(new Date('2026-03-10T16:00:00Z'));
    expect(await refused('reportResolutionDone', report, caller)).toEqual(['NOT_THE_OWNER id']);
    committee.world.clock.set(new Date('2026-03-10T15:59:59Z'));
    const done = await does('reportResolutionDone', report, 'resolution { doneOn proof }', caller);
    expect(done.resolution).toEqual({ doneOn: '2026-03-10', proof: '照片' });
  });

  it('is dropped by a vote while it is open or done, and not once it is verified', async () => {
    const meeting = await committee.held();
    const [done, verified] = [await resolve(meeting), await resolve(meeting)];
    for (const id of [done, verified]) await does('reportResolutionDone', { id, proof: '照片' });
    const drop = (dropsResolutionId: string) => ({ agendaItemId: meeting.item, text: '不再办', dropsResolutionId });
    const { motion } = await does('putMotion', drop(done), 'motion { id }');
    for (const seatId of [seats.chair, seats.doctor])
      await does('castVote', { motionId: motion.id, choice: 'FOR', seatId });
    await does('closeMotion', { id: motion.id });
    expect(await committee.world.rows('select status from resolution where id = $1', [done])).toEqual([
      { status: 'DROPPED' },
    ]);
    await does('verifyResolution', { id: verified }, '', committee.teacher);
    expect(await refused('putMotion', drop(verified))).toEqual(['STATE dropsResolutionId']);
    expect(await refused('verifyResolution', { id: verified }, committee.teacher)).toEqual(['STATE id']);
  });

  it('goes to a seat until its last day', async () => {
    const { seat } = await newcomer('石中安');
    const meeting = await committee.held([seats.chair, seats.doctor, seats.teacher, seat]);
    const id = await resolve(meeting);
    await endSeat(seat, '2026-03-10');
    await does('changeResolution', { id, ownerSeatId: seat, reason: '改由他办' });
    committee.world.clock.set(new Date('2026-03-10T16:00:00Z'));
    expect(await refused('changeResolution', { id, ownerSeatId: seat, reason: '改由他办' })).toEqual([
      'SEAT_ENDED ownerSeatId',
    ]);
  });

  it('is verified by nobody who sits for its owner: the same person, or the same unit, in whatever seat', async () => {
    const colleague = await newcomer('钱医生', { partnerUnitId: committee.hospital });
    const other = await newcomer('孙老师');
    const meeting = await committee.held([seats.chair, seats.doctor, seats.teacher, seats.officer]);
    const ofSeat = await resolve(meeting);
    const ofPerson = await resolve(meeting, { ownerSeatId: null, ownerPersonId: other.person });
    for (const id of [ofSeat, ofPerson]) await does('reportResolutionDone', { id, proof: '照片' });
    expect(await refused('verifyResolution', { id: ofSeat }, colleague.caller)).toEqual(['SEAT_OF_OWNER seatId']);
    expect(await refused('verifyResolution', { id: ofPerson }, other.caller)).toEqual(['SEAT_OF_OWNER seatId']);
    await does('verifyResolution', { id: ofSeat }, '', other.caller);
    await does('verifyResolution', { id: ofPerson }, '', colleague.caller);
  });
});

describe('what is written of a meeting', () => {
  it('keeps no space around its words', async () => {
    const { world, chair, teacher } = committee;
    const row = async (table: string, columns: string, id: string): Promise<unknown[]> =>
      Object.values((await world.rows<object>(`select ${columns} from ${table} where id = $1`, [id]))[0]!);
    const { id } = await committee.planned({ title: ' 专题会议 ', place: ' 一楼 ' });
    const added = { meetingId: id, title: ' 加装电梯 ', note: ' 附图 ' };
    const item = (await does('addAgendaItem', added, 'agendaItem { id }')).agendaItem.id;
    await does('strikeAgendaItem', { id: item, reason: ' 材料不齐 ' });
    await does('rescheduleCommitteeMeeting', { id, startsAt: '2026-03-12T02:00:00Z', place: ' 二楼 ' });
    await does('cancelCommitteeMeeting', { id, reason: ' 台风 ' });
    expect(await row('agenda_item', 'title, note, strike_reason', item)).toEqual(['加装电梯', '附图', '材料不齐']);
    expect(await row('committee_meeting', 'title, place, cancel_reason', id)).toEqual(['专题会议', '二楼', '台风']);
    const meeting = await committee.held();
    const put = { agendaItemId: meeting.item, text: ' 增设充电桩 ' };
    const motion = (await does('putMotion', put, 'motion { id }')).motion.id;
    const conflict = { motionId: motion, reason: ' 供应方 ' };
    const declared = await does('declareConflictOfInterest', conflict, 'vote { conflictReason }', committee.doctor);
    expect(declared.vote.conflictReason).toBe('供应方');
    await does('withdrawMotion', { id: motion, reason: ' 改日再议 ' });
    expect(await row('motion', 'text, withdraw_reason', motion)).toEqual(['增设充电桩', '改日再议']);
    const made = await resolve(meeting, { text: ' 装灯 ' });
    await does('reportResolutionDone', { id: made, proof: '照片' }, '', chair);
    await does('verifyResolution', { id: made, note: ' 看过 ' }, '', teacher);
    expect(await row('resolution', 'text, verification_note', made)).toEqual(['装灯', '看过']);
    await does('reopenResolution', { id: made, reason: ' 又坏了 ' });
    // Whoever reported it before may verify what somebody else has done since.
    await does('reportResolutionDone', { id: made, proof: '照片' });
    await does('verifyResolution', { id: made }, '', chair);
    expect(await row('resolution', 'reopen_reason, verification_note', made)).toEqual(['又坏了', null]);
  });
});

describe('an agenda', () => {
  it('holds a hundred items at most, also drafted ones', async () => {
    await resolve(await committee.held());
    const { id } = await committee.planned();
    await committee.world.rows(
      `insert into agenda_item (id, created_at, updated_at, version, community_id, meeting_id, position, title, search_text)
       select gen_random_uuid(), now(), now(), 1, $2, $1, n, '议题' || n, '' from generate_series(2, 99) n`,
      [id, committee.world.community],
    );
    await does('addAgendaItem', { meetingId: id, title: '第一百项' });
    expect(await refused('addAgendaItem', { meetingId: id, title: '再一项' })).toEqual(['LIST_TOO_LONG meetingId']);
    expect((await does('draftAgenda', { id }, 'added { id }')).added).toEqual([]);
    const { id: other } = await committee.planned();
    expect((await does('draftAgenda', { id: other }, 'added { id }')).added).not.toEqual([]);
  });
});

describe('the database', () => {
  it('keeps the states of a meeting, confirmed minutes, counted votes, and one vote a seat', async () => {
    const { world } = committee;
    const meeting = await committee.held();
    const motionId = await put(meeting);
    const { vote } = await does('castVote', { motionId, choice: 'FOR', seatId: seats.doctor }, 'vote { id }');
    const by = (sql: string, ...values: unknown[]): Promise<string[]> => world.refusedByDatabase(sql, values);
    expect(await by(onceMore('vote', 'id = $1'), vote.id)).toEqual(['SEAT_VOTES_ONCE seatId']);
    const moved = 'update committee_meeting set status = $2 where id = $1';
    for (const status of ['PLANNED', 'CALLED'])
      expect(await by(moved, meeting.id, status), status).toEqual(['MEETING_MOVE_IMPOSSIBLE id']);
    await does('closeMotion', { id: motionId });
    for (const change of [`status = 'PASSED'`, `text = '别的'`, 'for_count = 9', 'conflict_count = 1'])
      expect(await by(`update motion set ${change} where id = $1`, motionId), change).toEqual(['VOTE_CLOSED id']);
    expect(await by(`update vote set choice = 'AGAINST' where id = $1`, vote.id)).toEqual(['VOTE_CLOSED motionId']);
    await does('writeMeetingMinutes', { id: meeting.id, summary: '通过了' });
    await does('confirmMeetingMinutes', { id: meeting.id }, '', committee.chair);
    for (const sql of [
      `update committee_meeting set summary = '没通过' where id = $1`,
      `update agenda_item set title = '别的' where meeting_id = $1`,
      `update meeting_attendance set status = 'ABSENT' where meeting_id = $1`,
      onceMore('motion', 'agenda_item_id in (select id from agenda_item where meeting_id = $1)'),
    ])
      expect(await by(sql, meeting.id), sql).toEqual(['MINUTES_STAND id']);
    await world.rows('update agenda_item set archived_at = now() where meeting_id = $1', [meeting.id]);
  });

  it('puts a record on an agenda once', async () => {
    const { id } = await committee.planned();
    const insert = `insert into agenda_item (id, created_at, updated_at, version, community_id, meeting_id, position, title, record_type, record_id, search_text)
      values (gen_random_uuid(), now(), now(), 1, $2, $1, 2, '议题', 'PLEDGE', $3, '')`;
    const values = [id, committee.world.community, newId()];
    await committee.world.rows(insert, values);
    expect(await committee.world.refusedByDatabase(insert, values)).toEqual(['ON_AGENDA_ALREADY id']);
  });
});
