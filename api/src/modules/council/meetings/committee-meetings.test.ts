// A meeting from its plan to its confirmed minutes: who is invited, when there is a quorum, and what stands for ever.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../../../test/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { openCommittee, type Committee } from './meetings.fixture.ts';

let committee: Committee;
beforeAll(async () => {
  committee = await openCommittee();
});
afterAll(() => committee?.world.stop());
beforeEach(() => committee.world.clock.set(new Date('2026-03-10T02:00:00Z')));

async function stored(id: string): Promise<Answer> {
  const fields = 'status heldOn startsAt place seatCount quorumNeeded presentCount summary minutesWriterName';
  const rest = 'minutesConfirmedBySeatId attendances { nodes { seatId status representativeName } }';
  const { data } = await committee.world.ask(
    committee.coordinator,
    `{ committeeMeeting(id: "${id}") { ${fields} ${rest} } }`,
  );
  return data.committeeMeeting;
}

const refused = (name: string, input: object, caller = committee.coordinator): Promise<string[]> =>
  committee.world.refused(caller, name, input);

describe('a meeting', () => {
  it('is planned, called with the seats of its day, held with a quorum, and its minutes are confirmed by another seat', async () => {
    const { does, coordinator, seats } = committee;
    const { id, item } = await committee.called({ place: '社区会议室', minutes: 90 });
    expect(await stored(id)).toMatchObject({ status: 'CALLED', seatCount: 5, quorumNeeded: 3, presentCount: 0 });
    expect((await stored(id)).attendances.nodes.map(({ status }: Answer) => status)).toEqual(Array(5).fill('INVITED'));
    await does(coordinator, 'holdCommitteeMeeting', { id });
    const lines = [
      { seatId: seats.chair, status: 'PRESENT' },
      { seatId: seats.doctor, status: 'REPRESENTED', representativeName: '郝护士' },
      { seatId: seats.teacher, status: 'EXCUSED' },
      { seatId: seats.officer, status: 'PRESENT' },
    ];
    await does(coordinator, 'recordMeetingRoll', { id, lines });
    expect(await stored(id)).toMatchObject({ status: 'HELD', presentCount: 3 });
    const minutes = { id, summary: '一致同意', items: [{ agendaItemId: item, discussion: '大家谈了充电安全' }] };
    await does(coordinator, 'writeMeetingMinutes', minutes);
    await does(committee.chair, 'confirmMeetingMinutes', { id });
    expect(await stored(id)).toMatchObject({
      status: 'MINUTES_CONFIRMED',
      summary: '一致同意',
      minutesWriterName: '社区协调员',
      minutesConfirmedBySeatId: seats.chair,
    });
  });

  it('is called only with something on its agenda, and held no earlier than its day', async () => {
    const { id, item } = await committee.planned({ startsAt: '2026-03-20T02:00:00Z' });
    expect(await refused('holdCommitteeMeeting', { id })).toEqual(['STATE id']);
    await committee.does(committee.coordinator, 'strikeAgendaItem', { id: item, reason: '改期再议' });
    expect(await refused('callCommitteeMeeting', { id })).toEqual(['AGENDA_EMPTY id']);
    const called = await committee.called({ startsAt: '2026-03-20T02:00:00Z' });
    expect(await refused('holdCommitteeMeeting', { id: called.id })).toEqual(['MEETING_TO_COME id']);
  });

  it('invites the seats in office on its day, and moves with them to another day', async () => {
    const { does, coordinator, people } = committee;
    const person = people.chair;
    const seat = {
      personId: person,
      partnerUnitId: committee.hospital,
      role: 'MEMBER',
      writtenDuty: '代表医院',
      from: '2026-04-01',
    };
    const late = (await does(coordinator, 'appointToCommitteeSeat', seat, 'committeeSeat { id }')).committeeSeat.id;
    const { id } = await committee.called({ startsAt: '2026-03-20T02:00:00Z' });
    expect((await stored(id)).seatCount).toBe(5);
    await does(coordinator, 'rescheduleCommitteeMeeting', { id, startsAt: '2026-04-05T18:00:00Z', place: '二楼' });
    expect(await stored(id)).toMatchObject({ heldOn: '2026-04-06', place: '二楼', seatCount: 6, quorumNeeded: 4 });
    expect((await stored(id)).attendances.nodes.map(({ seatId }: Answer) => seatId)).toContain(late);
    await does(coordinator, 'endCommitteeSeat', { id: late, on: '2026-04-05', reason: '调整' });
    await does(coordinator, 'rescheduleCommitteeMeeting', { id, startsAt: '2026-04-07T02:00:00Z' });
    expect(await stored(id)).toMatchObject({ seatCount: 5, quorumNeeded: 3 });
    expect((await stored(id)).attendances.nodes).toHaveLength(5);
    await does(coordinator, 'rescheduleCommitteeMeeting', { id, startsAt: '2026-04-05T02:00:00Z' });
    expect(await stored(id)).toMatchObject({ place: '二楼', seatCount: 6, quorumNeeded: 4 });
    expect((await stored(id)).attendances.nodes).toHaveLength(6);
    expect(await refused('rescheduleCommitteeMeeting', { id, startsAt: '2026-03-09T02:00:00Z' })).toEqual([
      'IN_PAST startsAt',
    ]);
  });

  it('moves before it is called without inviting anybody', async () => {
    const { id } = await committee.planned({ place: '一楼' });
    await committee.does(committee.coordinator, 'rescheduleCommitteeMeeting', { id, startsAt: '2026-03-12T02:00:00Z' });
    expect(await stored(id)).toMatchObject({ status: 'PLANNED', heldOn: '2026-03-12', place: '一楼', seatCount: null });
    expect(await committee.world.rows('select called_at from committee_meeting where id = $1', [id])).toEqual([
      { called_at: null },
    ]);
  });

  it('needs the quorum of the rule that holds on its day', async () => {
    const { does, coordinator } = committee;
    const rule = { kind: 'WEEKLY_LEADERS', morePercentThan: 66, countsRepresented: false, validFrom: '2026-03-01' };
    await does(coordinator, 'createQuorumRule', rule);
    await does(coordinator, 'createQuorumRule', { ...rule, morePercentThan: 20, validFrom: '2026-03-11' });
    expect(await refused('createQuorumRule', rule)).toEqual(['TAKEN validFrom']);
    expect(await refused('createQuorumRule', { ...rule, morePercentThan: 100, validFrom: '2026-05-01' })).toEqual([
      'TOO_LARGE morePercentThan',
    ]);
    const { id } = await committee.called({ kind: 'WEEKLY_LEADERS' });
    expect((await stored(id)).quorumNeeded).toBe(4);
    await does(coordinator, 'holdCommitteeMeeting', { id });
    const line = { seatId: committee.seats.doctor, status: 'REPRESENTED', representativeName: '郝护士' };
    await does(coordinator, 'recordMeetingRoll', { id, lines: [line] });
    expect((await stored(id)).presentCount).toBe(0);
    const next = await committee.called({ kind: 'WEEKLY_LEADERS', startsAt: '2026-03-11T02:00:00Z' });
    expect((await stored(next.id)).quorumNeeded).toBe(2);
    await committee.world.rows('update quorum_rule set archived_at = now()');
    const preset = await committee.called({ kind: 'WEEKLY_LEADERS' });
    expect((await stored(preset.id)).quorumNeeded).toBe(3);
  });

  it('is cancelled with a reason, but not once it has decided anything', async () => {
    const { id } = await committee.called();
    await committee.does(committee.coordinator, 'cancelCommitteeMeeting', { id, reason: '台风' });
    expect(await refused('callCommitteeMeeting', { id })).toEqual(['STATE id']);
    for (const [name, input] of [
      ['addAgendaItem', { meetingId: id, title: '补一项' }],
      ['draftAgenda', { id }],
    ] as const)
      expect(await refused(name, input), name).toEqual([name === 'draftAgenda' ? 'STATE id' : 'STATE meetingId']);
    const { id: planned } = await committee.planned();
    await committee.does(committee.coordinator, 'cancelCommitteeMeeting', { id: planned, reason: '台风' });
    const held = await committee.held();
    await committee.does(committee.coordinator, 'putMotion', { agendaItemId: held.item, text: '增设充电桩' });
    expect(await refused('cancelCommitteeMeeting', { id: held.id, reason: '误记' })).toEqual([
      'MEETING_HAS_DECIDED id',
    ]);
  });
});

describe('the roll', () => {
  it('names only seats in office, says who represents them, and stands under what was decided', async () => {
    const { seats, does, coordinator } = committee;
    const { id, item } = await committee.held();
    const roll = (...lines: object[]): Promise<string[]> => refused('recordMeetingRoll', { id, lines });
    expect(await roll({ seatId: newId(), status: 'PRESENT' })).toEqual(['SEAT_NOT_ON_ROLL lines.0.seatId']);
    expect(await roll({ seatId: seats.officer, status: 'REPRESENTED' })).toEqual([
      'REQUIRED lines.0.representativeName',
    ]);
    const motion = (await does(coordinator, 'putMotion', { agendaItemId: item, text: '增设充电桩' }, 'motion { id }'))
      .motion.id;
    await does(committee.chair, 'castVote', { motionId: motion, choice: 'FOR' });
    expect(await roll({ seatId: seats.chair, status: 'ABSENT' })).toEqual(['SEAT_HAS_VOTED lines.0.status']);
    expect(await roll({ seatId: seats.teacher, status: 'ABSENT' })).toEqual(['QUORUM_NEEDED_BY_DECISIONS lines']);
    const lines = [
      { seatId: seats.teacher, status: 'ABSENT' },
      { seatId: seats.officer, status: 'PRESENT' },
    ];
    await does(coordinator, 'recordMeetingRoll', { id, lines });
    expect((await stored(id)).presentCount).toBe(3);
  });
});

describe('minutes', () => {
  it('are written bit by bit, of the items of that meeting', async () => {
    const [{ id, item }, other] = [await committee.held(), await committee.held()];
    const write = (input: object) => committee.does(committee.coordinator, 'writeMeetingMinutes', { id, ...input });
    await write({ summary: ' 议了充电 ', guests: ' 施国强 ' });
    await write({ items: [{ agendaItemId: item, discussion: ' 谈了价格 ' }] });
    const wrong = { id, items: [{ agendaItemId: other.item, discussion: '串了' }] };
    expect(await refused('writeMeetingMinutes', wrong)).toEqual(['NOT_FOUND items.0.agendaItemId']);
    const { data } = await committee.world.ask(
      committee.coordinator,
      `{ committeeMeeting(id: "${id}") { summary guests agendaItems { nodes { discussion } } } }`,
    );
    expect(data.committeeMeeting).toEqual({
      ...{ summary: '议了充电', guests: '施国强' },
      agendaItems: { nodes: [{ discussion: '谈了价格' }] },
    });
    await write({ guests: null });
    expect(await committee.world.rows('select summary, guests from committee_meeting where id = $1', [id])).toEqual([
      { summary: '议了充电', guests: null },
    ]);
  });

  it('are confirmed by a seat in office other than their writer’s, once there are any and every vote is counted', async () => {
    const { does, coordinator, chair, teacher } = committee;
    const { id, item } = await committee.held();
    expect(await refused('confirmMeetingMinutes', { id }, chair)).toEqual(['NO_MINUTES id']);
    await does(chair, 'writeMeetingMinutes', { id, summary: '通过了' });
    expect(await refused('confirmMeetingMinutes', { id }, chair)).toEqual(['MINUTES_OF_ONES_OWN id']);
    expect(await refused('confirmMeetingMinutes', { id })).toEqual(['NO_SEAT_OF_ONES_OWN seatId']);
    expect(await refused('confirmMeetingMinutes', { id, seatId: committee.seats.chair }, teacher)).toEqual([
      'NOT_ONES_OWN_SEAT seatId',
    ]);
    const motion = (await does(coordinator, 'putMotion', { agendaItemId: item, text: '增设充电桩' }, 'motion { id }'))
      .motion.id;
    expect(await refused('confirmMeetingMinutes', { id }, teacher)).toEqual(['VOTE_STILL_OPEN id']);
    await does(coordinator, 'withdrawMotion', { id: motion, reason: '改日再议' });
    await does(teacher, 'confirmMeetingMinutes', { id });
    expect((await stored(id)).minutesConfirmedBySeatId).toBe(committee.seats.teacher);
  });

  it('stand for ever, whoever tries: through the API and past it', async () => {
    const { does, coordinator, seats, world } = committee;
    const { id, item } = await committee.held();
    const motion = (await does(coordinator, 'putMotion', { agendaItemId: item, text: '增设充电桩' }, 'motion { id }'))
      .motion.id;
    await does(committee.chair, 'castVote', { motionId: motion, choice: 'FOR' });
    await does(coordinator, 'closeMotion', { id: motion });
    await does(coordinator, 'writeMeetingMinutes', { id, summary: '通过了' });
    await does(committee.chair, 'confirmMeetingMinutes', { id });
    expect(await refused('writeMeetingMinutes', { id, summary: '没通过' })).toEqual(['STATE id']);
    expect(await refused('recordMeetingRoll', { id, lines: [{ seatId: seats.chair, status: 'ABSENT' }] })).toEqual([
      'STATE id',
    ]);
    expect(await refused('addAgendaItem', { meetingId: id, title: '补一项' })).toEqual(['STATE meetingId']);
    expect(await refused('changeAgendaItem', { id: item, title: '别的' })).toEqual(['STATE id']);
    expect(await refused('updateCommitteeMeeting', { id, patch: { title: '别的会' } })).toEqual(['MINUTES_STAND id']);
    for (const sql of [
      `update committee_meeting set summary = '没通过' where id = $1`,
      `update committee_meeting set status = 'HELD' where id = $1`,
      `update agenda_item set discussion = '没谈' where meeting_id = $1`,
      `update meeting_attendance set status = 'ABSENT' where meeting_id = $1`,
      `update motion set for_count = 9 where agenda_item_id in (select id from agenda_item where meeting_id = $1)`,
      `update vote set choice = 'AGAINST' where motion_id in (select m.id from motion m join agenda_item i on i.id = m.agenda_item_id where i.meeting_id = $1)`,
    ])
      await expect(world.rows(sql, [id]), sql).rejects.toMatchObject({ code: '23514' });
  });
});

describe('the meetings of a community', () => {
  it('are run by its chair and coordinator, and read by all who take part and by programs, without names', async () => {
    const { world } = committee;
    const { id } = await committee.held();
    const facts = { kind: 'SPECIAL', title: '会', startsAt: '2026-03-10T02:00:00Z' };
    for (const role of ['COMMITTEE_MEMBER', 'SOCIAL_WORKER', 'VOLUNTEER', 'PARTNER_STAFF', 'SYSTEM_ADMIN'] as const)
      expect(await refused('planCommitteeMeeting', facts, world.as(role)), role).toEqual(['FORBIDDEN']);
    const foreign = world.as('COMMITTEE_CHAIR', { community: world.elsewhere });
    expect(await refused('cancelCommitteeMeeting', { id, reason: '玩笑' }, foreign)).toEqual(['NOT_FOUND id']);
    await committee.does(committee.coordinator, 'writeMeetingMinutes', { id, summary: '议了充电', guests: '施国强' });
    const query = `{ committeeMeetings(filter: { id: { eq: "${id}" } }) { nodes { summary guests minutesWriterName } } }`;
    const program = await world.ask(world.program('COUNCIL_READ'), query);
    expect(program.data.committeeMeetings.nodes).toEqual([
      { summary: '议了充电', guests: null, minutesWriterName: null },
    ]);
    expect((await world.ask(foreign, query)).data.committeeMeetings.nodes).toEqual([]);
    expect((await world.ask(world.program('TRAINING_READ'), query)).faults).toEqual(['FORBIDDEN']);
  });
});
