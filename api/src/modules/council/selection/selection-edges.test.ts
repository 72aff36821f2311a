// A selection at its edges: the days on which its parts begin and end, votes that do not count, and what the database keeps.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onceMore } from '../../../../../test/support/world.ts';
import { openSelectionWorld, roundFacts, type SelectionWorld } from './selection.fixture.ts';
import { monthsBetween } from './volunteer-record.ts';

let world: SelectionWorld;
beforeAll(async () => {
  world = await openSelectionWorld();
});
afterAll(() => world?.stop());
beforeEach(() => world.day('2026-03-10'));

const refused = (name: string, input: object, caller = world.chair): Promise<string[]> =>
  world.refused(caller, name, input);
let titles = 0;
const plan = async (): Promise<string> => {
  const input = { ...roundFacts, awardTitle: `敬老之星${++titles}` };
  return (await world.must(world.chair, 'planAwardRound', input, 'awardRound { id }')).awardRound.id;
};

describe('the days of a selection', () => {
  it('let it open until the last day of nominating', async () => {
    const [id, other] = [await plan(), await plan()];
    world.day('2026-03-16');
    expect(await refused('openAwardNominations', { id })).toEqual(['NOMINATING_IS_OVER id']);
    world.day('2026-03-15');
    await world.must(world.chair, 'openAwardNominations', { id });
    expect(await refused('openAwardNominations', { id })).toEqual(['STATE id']);
    world.day('2026-03-01');
    await world.must(world.chair, 'openAwardNominations', { id: other });
  });

  it('let nominate from the first to the last of nominating', async () => {
    const roundId = await world.round();
    const nominate = { roundId, volunteerId: (await world.volunteer('赵永康')).id };
    for (const day of ['2026-03-09', '2026-03-16']) {
      world.day(day);
      expect(await refused('nominateForAward', nominate), day).toEqual(['NOT_NOMINATING_TODAY roundId']);
    }
    for (const day of ['2026-03-10', '2026-03-15']) {
      world.day(day);
      await world.nominate(roundId, (await world.volunteer('钱小燕', '2026-03-01')).id);
    }
  });

  it('let the vote begin the day after nominating and until the last of voting', async () => {
    const rounds = [await world.round(), await world.round()];
    for (const id of rounds) await world.nominate(id, (await world.volunteer('孙大海')).id);
    world.day('2026-03-15');
    expect(await refused('openAwardVoting', { id: rounds[0] })).toEqual(['NOMINATING_GOES_ON id']);
    world.day('2026-03-21');
    expect(await refused('openAwardVoting', { id: rounds[0] })).toEqual(['VOTING_IS_OVER id']);
    for (const [index, day] of ['2026-03-16', '2026-03-20'].entries()) {
      world.day(day);
      await world.must(world.chair, 'openAwardVoting', { id: rounds[index] });
    }
  });

  it('let vote and take back from the first to the last of voting, and count on the last', async () => {
    const { id, nominations } = await world.voting(1, { nominatingUntil: '2026-03-12', votingFrom: '2026-03-16' });
    const [{ caller }, other] = [await world.seat(), await world.seat()];
    const [nominationId] = nominations;
    for (const day of ['2026-03-15', '2026-03-21']) {
      world.day(day);
      expect(await refused('castAwardVote', { nominationId }, caller), day).toEqual(['NOT_VOTING_TODAY nominationId']);
    }
    world.day('2026-03-16');
    await world.must(other.caller, 'castAwardVote', { nominationId });
    world.day('2026-03-19');
    expect(await refused('decideAwardRound', { id })).toEqual(['VOTING_GOES_ON id']);
    world.day('2026-03-20');
    const { awardVote } = await world.must(caller, 'castAwardVote', { nominationId }, 'awardVote { id }');
    world.day('2026-03-21');
    expect(await refused('withdrawAwardVote', { id: awardVote.id }, caller)).toEqual(['NOT_VOTING_TODAY id']);
    world.day('2026-03-20');
    await world.must(world.chair, 'decideAwardRound', { id });
  });

  it('are a day at least, each in its order', async () => {
    const day = {
      nominatingFrom: '2026-03-10',
      nominatingUntil: '2026-03-10',
      votingFrom: '2026-03-11',
      votingUntil: '2026-03-11',
    };
    await world.must(world.chair, 'planAwardRound', {
      ...roundFacts,
      ...day,
      awardTitle: '一日之星',
      places: 500,
      publicityDays: 60,
    });
    const wrong = { ...roundFacts, awardTitle: '敬老之星', places: 501, publicityDays: 61 };
    expect(await refused('planAwardRound', wrong)).toEqual(['TOO_LARGE places', 'TOO_LARGE publicityDays']);
    const criteria = [
      { title: '口碑', weightPercent: 100 },
      { title: '培训', weightPercent: 1 },
    ];
    expect(await refused('planAwardRound', { ...roundFacts, awardTitle: '敬老之星', criteria })).toEqual([
      'WEIGHTS_NOT_WHOLE criteria',
    ]);
  });
});

describe('a vote', () => {
  const counted = async (id: string): Promise<object> => {
    world.day('2026-03-20');
    await world.must(world.chair, 'decideAwardRound', { id });
    const query = `{ awardRound(id: "${id}") { seatsVoted nominations(orderBy: [{ field: RANK }]) { nodes { id voteCount isSelected } } } }`;
    return (await world.ask(world.chair, query)).data.awardRound;
  };

  it('that is taken back does not count, nor does one for a nomination that was withdrawn', async () => {
    const { id, nominations } = await world.voting(3, { places: 2 });
    const [first, second, withdrawn] = nominations as [string, string, string];
    const seats = [await world.seat(), await world.seat(), await world.seat()].map(({ caller }) => caller);
    const vote = async (seat: number, nominationId: string): Promise<string> =>
      (await world.must(seats[seat]!, 'castAwardVote', { nominationId }, 'awardVote { id }')).awardVote.id;
    const back = await vote(0, first);
    await vote(1, first);
    await vote(1, second);
    await vote(2, withdrawn);
    expect(await refused('withdrawAwardVote', { id: back }, seats[1])).toEqual(['NOT_FOUND id']);
    for (let twice = 0; twice < 2; twice++) await world.must(seats[0]!, 'withdrawAwardVote', { id: back });
    await world.must(world.chair, 'withdrawAwardNomination', { id: withdrawn, reason: '本人意愿' });
    expect(await counted(id)).toMatchObject({
      seatsVoted: 1,
      nominations: {
        nodes: expect.arrayContaining([
          { id: first, voteCount: 1, isSelected: true },
          { id: second, voteCount: 1, isSelected: true },
          { id: withdrawn, voteCount: null, isSelected: false },
        ]),
      },
    });
  });

  it('can be given again to whom it was taken from', async () => {
    const { id, nominations } = await world.voting(1);
    const { caller } = await world.seat();
    const cast = () => world.must(caller, 'castAwardVote', { nominationId: nominations[0] }, 'awardVote { id }');
    await world.must(caller, 'withdrawAwardVote', { id: (await cast()).awardVote.id });
    await cast();
    expect(await counted(id)).toMatchObject({ seatsVoted: 1, nominations: { nodes: [{ voteCount: 1 }] } });
  });

  it('may be kept back by a relation from the nomination on, until it is counted', async () => {
    const id = await world.round();
    const nominationId = await world.nominate(id, (await world.volunteer('李晓云')).id);
    const [{ caller }, late] = [await world.seat(), await world.seat()];
    await world.must(caller, 'declareAwardConflict', { nominationId, reason: '亲属' });
    world.day('2026-03-16');
    await world.must(world.chair, 'openAwardVoting', { id });
    expect(await refused('castAwardVote', { nominationId }, caller)).toEqual(['CONFLICT_OF_INTEREST nominationId']);
    await counted(id);
    expect(await refused('declareAwardConflict', { nominationId, reason: '亲属' }, late.caller)).toEqual([
      'STATE nominationId',
    ]);
  });
});

describe('a tie', () => {
  it('is settled for the places that are left beside those selected', async () => {
    const { id, nominations } = await world.voting(3, { places: 2 });
    const [first, second, third] = nominations as [string, string, string];
    for (const ballot of [
      [first, second],
      [first, third],
    ]) {
      const { caller } = await world.seat();
      for (const nominationId of ballot) await world.must(caller, 'castAwardVote', { nominationId });
    }
    expect(await refused('settleAwardTie', { id, nominationIds: [second], reason: '服务更多' })).toEqual(['STATE id']);
    world.day('2026-03-20');
    await world.must(world.chair, 'decideAwardRound', { id });
    const choose = (...nominationIds: string[]) => ({ id, nominationIds, reason: '服务更多' });
    expect(await refused('settleAwardTie', choose(second, third))).toEqual(['TIE_CHOICE nominationIds']);
    expect(await refused('settleAwardTie', choose(first))).toEqual(['TIE_CHOICE nominationIds']);
    await world.must(world.chair, 'settleAwardTie', choose(third));
    world.day('2026-03-28');
    await world.must(world.chair, 'publishAwardRound', { id });
    const { data } = await world.ask(
      world.chair,
      `{ awards(filter: { roundId: { eq: "${id}" } }) { nodes { nominationId } } }`,
    );
    expect(data.awards.nodes.map((each: { nominationId: string }) => each.nominationId).toSorted()).toEqual(
      [first, third].toSorted(),
    );
  });

  it('of objections is none: two that are upheld set a nomination aside once', async () => {
    const { id, nominations } = await world.voting(2);
    const { caller } = await world.seat();
    await world.must(caller, 'castAwardVote', { nominationId: nominations[0] });
    world.day('2026-03-20');
    await world.must(world.chair, 'decideAwardRound', { id });
    const objections: string[] = [];
    for (let twice = 0; twice < 2; twice++) {
      const objected = { nominationId: nominations[0], text: '记录不符' };
      const made = await world.must(world.coordinator, 'objectToAwardNomination', objected, 'awardObjection { id }');
      objections.push(made.awardObjection.id);
    }
    for (const objection of objections) {
      const answer = { id: objection, isUpheld: true, answer: ' 经核实 ' };
      await world.must(world.chair, 'answerAwardObjection', answer);
      expect(await refused('answerAwardObjection', answer)).toEqual(['STATE id']);
    }
    expect(
      await world.rows('select status, status_reason, rank from award_nomination where id = $1', [nominations[0]]),
    ).toEqual([{ status: 'SET_ASIDE', status_reason: '经核实', rank: null }]);
  });
});

describe('the record of a volunteer', () => {
  it('counts whole months', () => {
    for (const [from, until, months] of [
      ['2025-01-15', '2025-02-14', 0],
      ['2025-01-15', '2025-02-15', 1],
      ['2025-01-31', '2025-02-28', 0],
      ['2025-12-15', '2026-01-15', 1],
      ['2026-03-10', '2026-03-09', 0],
      ['2026-03-10', '2026-03-10', 0],
    ] as const)
      expect(monthsBetween(from, until), `${from} to ${until}`).toBe(months);
  });

  it('is of its year, first day and last, of what took place, and where they came or helped', async () => {
    const unit = { name: '青石桥医院', kind: 'HOSPITAL' };
    const { partnerUnit } = await world.must(world.coordinator, 'createPartnerUnit', unit, 'partnerUnit { id }');
    const { id } = await world.volunteer('高美玲', '2025-01-26');
    const training = { topicArea: 'HEALTH', minutes: 90, providerUnitId: partnerUnit.id };
    const activity = { kind: 'LECTURE', hostUnitId: partnerUnit.id };
    for (const [title, heldOn, result] of [
      ['除夕前', '2025-12-31', 'ATTENDED'],
      ['元旦', '2026-01-01', 'FAILED'],
      ['缺席', '2026-02-01', 'ABSENT'],
      ['取消', '2026-02-02', 'ATTENDED'],
      ['今日', '2026-03-10', 'PASSED'],
    ] as const) {
      const entries = [{ volunteerId: id, result }];
      const made = await world.must(
        world.coordinator,
        'logTraining',
        { ...training, title, heldOn, entries },
        'trainingSession { id }',
      );
      const cancel = { id: made.trainingSession.id, reason: '误记' };
      if (title === '取消') await world.must(world.coordinator, 'cancelTrainingSession', cancel);
      const role = title === '缺席' ? 'PARTICIPANT' : 'HELPER';
      const held = { ...activity, title, heldOn, entries: [{ volunteerId: id, role }] };
      const logged = await world.must(world.coordinator, 'logActivity', held, 'activity { id }');
      if (title === '取消')
        await world.must(world.coordinator, 'cancelActivity', { id: logged.activity.id, reason: '误记' });
    }
    const figures = 'recordsUntil serviceMonths trainingsAttended activitiesHelped';
    const { data } = await world.ask(
      world.coordinator,
      `{ past: volunteerRecord(volunteerId: "${id}", year: 2025) { ${figures} } now: volunteerRecord(volunteerId: "${id}", year: 2026) { ${figures} } }`,
    );
    expect(data).toEqual({
      past: { recordsUntil: '2025-12-31', serviceMonths: 11, trainingsAttended: 1, activitiesHelped: 1 },
      now: { recordsUntil: '2026-03-10', serviceMonths: 13, trainingsAttended: 2, activitiesHelped: 2 },
    });
    // What is put away is of no record: a line, or all of it.
    const counted = async (): Promise<number[]> => {
      const query = `{ volunteerRecord(volunteerId: "${id}", year: 2026) { trainingsAttended activitiesHelped } }`;
      return Object.values((await world.ask(world.coordinator, query)).data.volunteerRecord);
    };
    await world.rows(
      `update training_attendance a set archived_at = now() from training_session s where s.id = a.session_id and s.title = '元旦'`,
    );
    await world.rows(
      `update activity_attendance h set archived_at = now() from activity a where a.id = h.activity_id and a.title = '元旦'`,
    );
    expect(await counted()).toEqual([1, 1]);
    for (const table of ['training_session', 'activity'])
      await world.rows(`update ${table} set archived_at = now() where title = '今日'`);
    expect(await counted()).toEqual([0, 0]);
  });
});

describe('the database', () => {
  it('keeps the states and the rules of a selection, and every vote where it was cast', async () => {
    const { id, nominations } = await world.voting(2);
    const { caller } = await world.seat();
    const { awardVote } = await world.must(
      caller,
      'castAwardVote',
      { nominationId: nominations[0] },
      'awardVote { id }',
    );
    const moved = ['AWARD_ROUND_MOVE_IMPOSSIBLE id'];
    for (const change of [
      `status = 'NOMINATING'`,
      `status = 'DRAFT'`,
      'places = 2',
      `award_title = '别的'`,
      'year = 2027',
      'nominating_until = nominating_until - 1',
      'voting_until = voting_until + 1',
      'publicity_days = 1',
    ])
      expect(await world.refusedByDatabase(`update award_round set ${change} where id = $1`, [id]), change).toEqual(
        moved,
      );
    const vote = 'update award_vote set nomination_id = $2 where id = $1';
    expect(await world.refusedByDatabase(vote, [awardVote.id, nominations[1]])).toEqual(moved);
    expect(await world.refusedByDatabase(onceMore('award_vote', 'id = $1'), [awardVote.id])).toEqual([
      'ALREADY_VOTED nominationId',
    ]);
  });
});
