// Votes: with a quorum, one for each seat that is present, none with a conflict of interest, counted by the rule.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../../../test/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { openCommittee, type Committee } from './meetings.fixture.ts';
import { passes, type MajorityRule } from './motion.entity.ts';

let committee: Committee;
let seats: Committee['seats'];
beforeAll(async () => {
  committee = await openCommittee();
  ({ seats } = committee);
});
afterAll(() => committee?.world.stop());

const refused = (name: string, input: object, caller = committee.coordinator): Promise<string[]> =>
  committee.world.refused(caller, name, input);

async function put(
  present?: readonly string[],
  values: object = {},
): Promise<{ motion: string; id: string; item: string }> {
  const meeting = await committee.held(present);
  const input = { agendaItemId: meeting.item, text: '增设电动车充电桩', ...values };
  return {
    ...meeting,
    motion: (await committee.does(committee.coordinator, 'putMotion', input, 'motion { id }')).motion.id,
  };
}

const cast = (motion: string, choice: string, caller: Caller, seatId?: string): Promise<Answer> =>
  committee.does(caller, 'castVote', { motionId: motion, choice, seatId }, 'vote { id choice recordedByName }');

async function closed(motion: string): Promise<Answer> {
  const fields = 'motion { status forCount againstCount abstainCount conflictCount }';
  return (await committee.does(committee.coordinator, 'closeMotion', { id: motion }, fields)).motion;
}

describe('a motion', () => {
  it('is put only where there is a quorum, under an item that stands', async () => {
    const { id, item } = await committee.held([seats.chair, seats.doctor]);
    const motion = { agendaItemId: item, text: '增设电动车充电桩' };
    expect(await refused('putMotion', motion)).toEqual(['NO_QUORUM agendaItemId']);
    await committee.does(committee.coordinator, 'recordMeetingRoll', {
      id,
      lines: [{ seatId: seats.teacher, status: 'PRESENT' }],
    });
    await committee.does(committee.coordinator, 'strikeAgendaItem', { id: item, reason: '改日再议' });
    expect(await refused('putMotion', motion)).toEqual(['ITEM_STRUCK agendaItemId']);
    const called = await committee.called();
    expect(await refused('putMotion', { ...motion, agendaItemId: called.item })).toEqual(['STATE agendaItemId']);
  });

  it('passes by the majority of the seats present, and its votes are told to the committee and to no program', async () => {
    const { motion } = await put();
    await cast(motion, 'FOR', committee.chair);
    await cast(motion, 'FOR', committee.doctor);
    await cast(motion, 'ABSTAIN', committee.teacher);
    expect(await closed(motion)).toEqual({
      status: 'PASSED',
      forCount: 2,
      againstCount: 0,
      abstainCount: 1,
      conflictCount: 0,
    });
    expect(await refused('castVote', { motionId: motion, choice: 'AGAINST' }, committee.teacher)).toEqual([
      'STATE motionId',
    ]);
    expect(await refused('closeMotion', { id: motion })).toEqual(['STATE id']);
    const query = `{ motion(id: "${motion}") { forCount votes { totalCount } } }`;
    expect((await committee.world.ask(committee.teacher, query)).data.motion).toEqual({
      forCount: 2,
      votes: { totalCount: 3 },
    });
    const counts = `{ motion(id: "${motion}") { forCount } }`;
    const program = committee.world.program('COUNCIL_READ');
    expect((await committee.world.ask(program, counts)).data.motion).toEqual({ forCount: 2 });
    expect((await committee.world.ask(program, '{ votes { totalCount } }')).faults).toEqual(['FORBIDDEN']);
  });

  it('is refused by one vote against one, and by too few of all seats', async () => {
    const { motion } = await put();
    await cast(motion, 'FOR', committee.chair);
    await cast(motion, 'AGAINST', committee.doctor);
    expect(await closed(motion)).toMatchObject({ status: 'REJECTED', forCount: 1, againstCount: 1 });
    const all = await put(undefined, { rule: 'MAJORITY_OF_SEATS' });
    await cast(all.motion, 'FOR', committee.chair);
    await cast(all.motion, 'FOR', committee.doctor);
    expect((await closed(all.motion)).status).toBe('REJECTED');
  });

  it('is not counted without a vote', async () => {
    const { motion } = await put();
    expect(await refused('closeMotion', { id: motion })).toEqual(['NO_VOTES id']);
  });

  const count = { against: 0, abstained: 0, conflicted: 0, present: 6, seats: 9 };
  it.each<[MajorityRule, number, number, boolean]>([
    ['MAJORITY_OF_PRESENT', 3, 0, false],
    ['MAJORITY_OF_PRESENT', 4, 0, true],
    ['MAJORITY_OF_PRESENT', 3, 1, true],
    ['TWO_THIRDS_OF_PRESENT', 3, 0, false],
    ['TWO_THIRDS_OF_PRESENT', 4, 0, true],
    ['MAJORITY_OF_SEATS', 4, 0, false],
    ['MAJORITY_OF_SEATS', 5, 0, true],
    ['MAJORITY_OF_SEATS', 4, 2, true],
    ['TWO_THIRDS_OF_PRESENT', 0, 6, false],
  ])('by %s with %i votes and %i conflicts of six present and nine seats: %s', (rule, votes, conflicted, isPassed) => {
    expect(passes(rule, { ...count, for: votes, conflicted })).toBe(isPassed);
  });
});

describe('a vote', () => {
  it('is one for each seat, however often it is cast at once', async () => {
    const { motion } = await put();
    const votes = await Promise.all(Array.from({ length: 40 }, () => cast(motion, 'FOR', committee.chair)));
    expect(new Set(votes.map(({ vote }) => vote.id)).size).toBe(1);
    expect(await committee.world.rows('select choice, version from vote where motion_id = $1', [motion])).toEqual([
      { choice: 'FOR', version: 1 },
    ]);
    expect((await closed(motion)).forCount).toBe(1);
  });

  it('stays one even for whoever writes past the workflows', async () => {
    const { motion } = await put();
    const { vote } = await cast(motion, 'FOR', committee.chair);
    const again = `insert into vote (id, created_at, updated_at, version, community_id, motion_id, seat_id, choice, cast_at)
      select $2, created_at, updated_at, 1, community_id, motion_id, seat_id, choice, cast_at from vote where id = $1`;
    await expect(committee.world.rows(again, [vote.id, newId()])).rejects.toMatchObject({
      constraint: 'vote_seat_once',
    });
  });

  it('can be changed until it is counted, and the change stays on record', async () => {
    const { motion } = await put();
    const first = await cast(motion, 'FOR', committee.doctor);
    const second = await cast(motion, 'AGAINST', committee.doctor);
    expect([second.vote.id, second.vote.choice]).toEqual([first.vote.id, 'AGAINST']);
    const trail = await committee.world.rows<{ changes: { choice: unknown } }>(
      `select changes from audit_entry where record_id = $1 and operation = 'UPDATE'`,
      [first.vote.id],
    );
    expect(trail.map(({ changes }) => changes.choice)).toEqual([{ old: 'FOR', new: 'AGAINST' }]);
    expect(await closed(motion)).toMatchObject({ forCount: 0, againstCount: 1 });
  });

  it('is not cast with a conflict of interest, nor by a seat that is not there or not one’s own', async () => {
    const { motion } = await put();
    await cast(motion, 'FOR', committee.doctor);
    await committee.does(committee.doctor, 'declareConflictOfInterest', { motionId: motion, reason: '医院是供应方' });
    const vote = (choice: string, caller: Caller, seatId?: string): Promise<string[]> =>
      refused('castVote', { motionId: motion, choice, seatId }, caller);
    expect(await vote('FOR', committee.doctor)).toEqual(['CONFLICT_OF_INTEREST seatId']);
    expect(await vote('FOR', committee.doctor, seats.chair)).toEqual(['NOT_ONES_OWN_SEAT seatId']);
    expect(await vote('FOR', committee.coordinator)).toEqual(['NO_SEAT_OF_ONES_OWN seatId']);
    expect(await vote('FOR', committee.coordinator, seats.officer)).toEqual(['SEAT_NOT_PRESENT seatId']);
    const stranger = committee.world.as('VOLUNTEER', { person: committee.people.resident });
    expect(await vote('FOR', stranger)).toEqual(['SEAT_NOT_PRESENT seatId']);
    await cast(motion, 'FOR', committee.chair);
    await cast(motion, 'FOR', committee.teacher);
    expect(await closed(motion)).toMatchObject({ status: 'PASSED', forCount: 2, conflictCount: 1 });
  });

  it('is recorded for a seat that is present by who runs the meeting, with the name of who recorded it', async () => {
    const { motion } = await put();
    const { vote } = await cast(motion, 'AGAINST', committee.coordinator, seats.doctor);
    expect(vote).toMatchObject({ choice: 'AGAINST', recordedByName: '社区协调员' });
    const own = await cast(motion, 'FOR', committee.chair);
    expect(own.vote.recordedByName).toBeNull();
  });
});
