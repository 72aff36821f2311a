// The result: counted, ties settled by the committee, shown for objections, published; awards withdrawn by two.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../../../test/support/world.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { openSelectionWorld, roundFacts, type SelectionWorld } from './selection.fixture.ts';

let world: SelectionWorld;
let seats: Caller[];

beforeAll(async () => {
  world = await openSelectionWorld();
  seats = (await Promise.all(Array.from({ length: 4 }, () => world.seat()))).map(({ caller }) => caller);
});
afterAll(() => world?.stop());

/** A selection in which each seat votes for the nominations at these places; counted on the last day of voting. */
async function counted(nominated: number, ballots: readonly number[][], values?: object) {
  const made = await world.voting(nominated, values);
  for (const [seat, ballot] of ballots.entries())
    for (const place of ballot)
      await world.must(seats[seat]!, 'castAwardVote', { nominationId: made.nominations[place] });
  world.day('2026-03-20');
  const { awardRound } = await world.must(world.chair, 'decideAwardRound', { id: made.id }, roundFields);
  return { ...made, awardRound };
}

const roundFields = 'awardRound { status decidedOn seatsVoted publicityUntil tieReason publishedOn }';

async function ranks(id: string, nominations: readonly string[]): Promise<string[]> {
  const query = `{ awardNominations(filter: { roundId: { eq: "${id}" } }, orderBy: [{field: RANK}]) { nodes { id status voteCount rank rankGround isSelected } } }`;
  const { data } = await world.ask(world.program('COUNCIL_READ'), query);
  return data.awardNominations.nodes
    .filter(({ status }: { status: string }) => status === 'STANDING')
    .map((each: Answer) =>
      [nominations.indexOf(each.id), each.voteCount, each.rank, each.rankGround, each.isSelected ? 'selected' : '']
        .join(' ')
        .trim(),
    );
}

describe('a result', () => {
  it('is counted from the last day of voting on, shown for its days, then published with awards and grounds', async () => {
    const early = await world.voting(1);
    expect(await world.refused(world.chair, 'decideAwardRound', { id: early.id })).toEqual(['VOTING_GOES_ON id']);
    const { id, nominations, awardRound } = await counted(3, [[0], [0], [2]]);
    expect(awardRound).toEqual({
      ...{ status: 'DECIDED', decidedOn: '2026-03-20', seatsVoted: 3, publicityUntil: '2026-03-27' },
      ...{ tieReason: null, publishedOn: null },
    });
    expect(await ranks(id, nominations)).toEqual(['0 2 1 VOTES selected', '2 1 2 VOTES', '1 0 3 VOTES']);
    world.day('2026-03-27');
    expect(await world.refused(world.chair, 'publishAwardRound', { id })).toEqual(['PUBLICITY_GOES_ON id']);
    world.day('2026-03-28');
    const published = await world.must(world.chair, 'publishAwardRound', { id }, roundFields);
    expect(published.awardRound).toMatchObject({ status: 'PUBLISHED', publishedOn: '2026-03-28' });
    const query = `{ awards(filter: { roundId: { eq: "${id}" } }) { nodes { nominationId grounds isSilver round { year } volunteer { person { fullName } } } } }`;
    const { data } = await world.ask(world.program('COUNCIL_READ', 'VOLUNTEER_READ'), query);
    expect(data.awards.nodes).toEqual([
      {
        nominationId: nominations[0],
        grounds: '加入志愿服务满 12 个月。',
        isSilver: false,
        round: { year: 2026 },
        volunteer: { person: { fullName: null } },
      },
    ]);
    expect((await world.ask(world.chair, query)).data.awards.nodes[0].volunteer.person.fullName).toBe('志愿甲');
    expect(await world.refused(world.chair, 'publishAwardRound', { id })).toEqual(['STATE id']);
  });

  it('with a tie at the last place waits until the committee has settled it, and says why', async () => {
    const { id, nominations, awardRound } = await counted(3, [[0], [1]]);
    expect(awardRound.publicityUntil).toBeNull();
    expect(await ranks(id, nominations)).toEqual(['0 1 1 TIED', '1 1 1 TIED', '2 0 3 VOTES']);
    world.day('2026-03-28');
    expect(await world.refused(world.chair, 'publishAwardRound', { id })).toEqual(['TIE_IS_OPEN id']);
    const settle = { id, reason: '志愿乙服务高龄独居老人更多' };
    const choose = (nominationIds: unknown[]): Promise<string[]> =>
      world.refused(world.chair, 'settleAwardTie', { ...settle, nominationIds });
    expect(await choose([])).toEqual(['TIE_CHOICE nominationIds']);
    expect(await choose([nominations[2]])).toEqual(['TIE_CHOICE nominationIds']);
    expect(await choose([nominations[0], nominations[1]])).toEqual(['TIE_CHOICE nominationIds']);
    const input = { ...settle, nominationIds: [nominations[1]] };
    const settled = await world.must(world.chair, 'settleAwardTie', input, roundFields);
    expect(settled.awardRound).toMatchObject({ tieReason: settle.reason, publicityUntil: '2026-04-04' });
    expect(await ranks(id, nominations)).toEqual(['1 1 1 DECISION selected', '0 1 2 DECISION', '2 0 3 VOTES']);
    expect(await world.refused(world.chair, 'settleAwardTie', input)).toEqual(['NO_TIE id']);
  });

  it('counts no vote of a seat that turned out to be related', async () => {
    const { id, nominations } = await world.voting(2);
    const related = await world.seat();
    await world.must(related.caller, 'castAwardVote', { nominationId: nominations[0] });
    const conflict = { nominationId: nominations[0], seatId: related.id, reason: '亲属' };
    await world.must(world.chair, 'declareAwardConflict', conflict);
    await world.must(seats[0]!, 'castAwardVote', { nominationId: nominations[1] });
    world.day('2026-03-20');
    await world.must(world.chair, 'decideAwardRound', { id });
    expect(await ranks(id, nominations)).toEqual(['1 1 1 VOTES selected', '0 0 2 VOTES']);
  });
});

describe('as many votes', () => {
  it('are told apart by the records, by the criteria of the plan as it was changed last', async () => {
    const criteria = [{ title: '带教', weightPercent: 100, figure: 'MENTEES' }];
    const plan = { ...roundFacts, awardTitle: '助老之星', criteria };
    const { id } = (await world.must(world.chair, 'planAwardRound', plan, 'awardRound { id }')).awardRound;
    const changed = [
      { title: '服务时间', weightPercent: 50, figure: 'SERVICE_MONTHS' },
      { title: '口碑', weightPercent: 50 },
    ];
    await world.must(world.chair, 'changeAwardRound', { ...plan, id, criteria: changed });
    world.day('2026-03-10');
    await world.must(world.chair, 'openAwardNominations', { id });
    const [young, old] = [await world.volunteer('新来者', '2025-09-10'), await world.volunteer('老来者', '2025-03-10')];
    const mentee = await world.volunteer('学徒', '2025-09-10');
    await world.must(world.coordinator, 'updateVolunteer', { id: mentee.id, patch: { mentorId: young.id } });
    const nominations = [await world.nominate(id, young.id), await world.nominate(id, old.id)];
    world.day('2026-03-16');
    await world.must(world.chair, 'openAwardVoting', { id });
    expect(
      await world.refused(world.chair, 'objectToAwardNomination', { nominationId: nominations[0], text: '早了' }),
    ).toEqual(['STATE nominationId']);
    for (const [index, nominationId] of nominations.entries())
      await world.must(seats[index]!, 'castAwardVote', { nominationId });
    world.day('2026-03-20');
    await world.must(world.chair, 'decideAwardRound', { id });
    expect(await ranks(id, nominations)).toEqual(['1 1 1 RECORDS selected', '0 1 2 RECORDS']);
    expect(
      await world.rows('select record_permille from award_nomination where round_id = $1 order by rank', [id]),
    ).toEqual([{ record_permille: 1000 }, { record_permille: 500 }]);
    const withdraw = { id: nominations[1], reason: '本人意愿' };
    expect(await world.refused(world.chair, 'withdrawAwardNomination', withdraw)).toEqual(['STATE id']);
  });

  it('stay as the committee settled them when an objection to another of the tied is upheld', async () => {
    const { id, nominations } = await counted(3, [[0], [1], [2]]);
    const settle = { id, reason: ' 服务更多 ', nominationIds: [nominations[1]] };
    const { awardRound } = await world.must(world.chair, 'settleAwardTie', settle, roundFields);
    expect(awardRound.tieReason).toBe('服务更多');
    const objected = { nominationId: nominations[2], text: '记录不符' };
    const made = await world.must(world.coordinator, 'objectToAwardNomination', objected, 'awardObjection { id }');
    await world.must(world.chair, 'answerAwardObjection', {
      id: made.awardObjection.id,
      isUpheld: true,
      answer: '属实',
    });
    expect(await ranks(id, nominations)).toEqual(['1 1 1 DECISION selected', '0 1 2 DECISION']);
  });
});

describe('an objection', () => {
  it('holds the result back until somebody else answers it; upheld, the next moves up and the days begin anew', async () => {
    const { id, nominations } = await counted(2, [[0], [0], [1]]);
    const neighbour = world.as('VOLUNTEER');
    const objected = { nominationId: nominations[0], text: '服务记录与事实不符' };
    const { awardObjection } = await world.must(
      world.chair,
      'objectToAwardNomination',
      objected,
      'awardObjection { id status }',
    );
    expect(awardObjection.status).toBe('OPEN');
    world.day('2026-03-28');
    expect(await world.refused(world.chair, 'publishAwardRound', { id })).toEqual(['OBJECTIONS_OPEN id']);
    const answer = { id: awardObjection.id, isUpheld: true, answer: '经核实,三次记录有误' };
    expect(await world.refused(world.chair, 'answerAwardObjection', answer)).toEqual([
      'OBJECTION_ANSWERED_BY_ANOTHER id',
    ]);
    expect(await world.refused(neighbour, 'answerAwardObjection', answer)).toEqual(['FORBIDDEN']);
    const answered = await world.must(
      world.coordinator,
      'answerAwardObjection',
      answer,
      `awardObjection { status answeredOn } ${roundFields}`,
    );
    expect(answered.awardObjection).toEqual({ status: 'UPHELD', answeredOn: '2026-03-28' });
    expect(answered.awardRound.publicityUntil).toBe('2026-04-04');
    expect(await ranks(id, nominations)).toEqual(['1 1 1 VOTES selected']);
    expect(await world.refused(neighbour, 'objectToAwardNomination', objected)).toEqual(['STATE nominationId']);
    expect((await world.ask(neighbour, '{ awardObjections { nodes { text } } }')).faults).toEqual(['FORBIDDEN']);
  });

  it('that is dismissed leaves the result and its days as they are', async () => {
    const { id, nominations } = await counted(2, [[0]]);
    const input = { nominationId: nominations[0], text: ' 不够资格 ' };
    const { person } = await world.volunteer('潘永康');
    const objector = world.as('VOLUNTEER', { person });
    const made = await world.must(objector, 'objectToAwardNomination', input, 'awardObjection { id text }');
    expect(made.awardObjection.text).toBe('不够资格');
    expect(
      await world.rows('select objector_id, raised_on::text from award_objection where id = $1', [
        made.awardObjection.id,
      ]),
    ).toEqual([{ objector_id: person, raised_on: '2026-03-20' }]);
    const answer = { id: made.awardObjection.id, isUpheld: false, answer: '符合评选标准' };
    const answered = await world.must(world.chair, 'answerAwardObjection', answer, roundFields);
    expect(answered.awardRound.publicityUntil).toBe('2026-03-27');
    world.day('2026-03-28');
    await world.must(world.chair, 'publishAwardRound', { id });
  });
});

describe('an award', () => {
  it('is withdrawn when a second account confirms it, and the proposal can be dropped before', async () => {
    const { id } = await counted(1, [[0]]);
    world.day('2026-03-28');
    await world.must(world.chair, 'publishAwardRound', { id });
    const found = await world.ask(world.chair, `{ awards(filter: { roundId: { eq: "${id}" } }) { nodes { id } } }`);
    const input = { id: found.data.awards.nodes[0].id, reason: ' 违反志愿者守则 ' };
    const fields = 'isConfirmed award { withdrawnOn withdrawalReason }';
    expect(await world.refused(world.chair, 'keepAward', input)).toEqual(['WITHDRAWAL_NOT_PROPOSED id']);
    expect(await world.must(world.chair, 'withdrawAward', input, fields)).toMatchObject({
      isConfirmed: false,
      award: { withdrawnOn: null, withdrawalReason: '违反志愿者守则' },
    });
    expect(await world.refused(world.chair, 'withdrawAward', input)).toEqual(['AWARD_WITHDRAWN_BY_TWO id']);
    await world.must(world.coordinator, 'keepAward', input);
    await world.must(world.coordinator, 'withdrawAward', input);
    expect(await world.must(world.chair, 'withdrawAward', input, fields)).toMatchObject({
      isConfirmed: true,
      award: { withdrawnOn: '2026-03-28' },
    });
    for (const name of ['withdrawAward', 'keepAward'])
      expect(await world.refused(world.coordinator, name, input), name).toEqual(['AWARD_IS_WITHDRAWN id']);
  });

  it('keeps its count and loses its grounds when the person is erased', async () => {
    const { id, nominations } = await counted(1, [[0]]);
    world.day('2026-03-28');
    await world.must(world.chair, 'publishAwardRound', { id });
    const { data } = await world.ask(
      world.chair,
      `{ awardNomination(id: "${nominations[0]}") { volunteerId volunteer { personId } } }`,
    );
    await world.must(world.coordinator, 'endVolunteer', { id: data.awardNomination.volunteerId, reason: '迁居' });
    const erase = { id: data.awardNomination.volunteer.personId, reason: '本人要求' };
    await world.must(world.coordinator, 'erasePerson', erase);
    const after = `{ awards(filter: { roundId: { eq: "${id}" } }) { totalCount nodes { grounds } } }`;
    expect((await world.ask(world.chair, after)).data.awards).toEqual({ totalCount: 1, nodes: [{ grounds: null }] });
    expect(await world.rows('select grounds from award_nomination where id = $1', [nominations[0]])).toEqual([
      { grounds: null },
    ]);
  });
});
