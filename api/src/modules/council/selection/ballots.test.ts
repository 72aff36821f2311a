// The secret ballot: as many votes a seat as there are places, none where it is related, and nobody sees who voted for whom.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSelectionWorld, type SelectionWorld } from './selection.fixture.ts';
import type { Caller } from '../../../kernel/scope.ts';

let world: SelectionWorld;

beforeAll(async () => {
  world = await openSelectionWorld();
});
afterAll(() => world?.stop());

const vote = (caller: Caller, nominationId: string, values: object = {}) =>
  world.must(caller, 'castAwardVote', { nominationId, ...values }, 'awardVote { id }');
const refused = (caller: Caller, nominationId: string | undefined, values: object = {}): Promise<string[]> =>
  world.refused(caller, 'castAwardVote', { nominationId, ...values });

describe('a vote', () => {
  it('is cast once a nomination, as often as there are places, and can be taken back', async () => {
    const { nominations } = await world.voting(3, { places: 2 });
    const [first, second, third] = nominations as [string, string, string];
    const { caller } = await world.seat();
    const { awardVote } = await vote(caller, first);
    expect(await refused(caller, first)).toEqual(['ALREADY_VOTED nominationId']);
    await vote(caller, second);
    expect(await refused(caller, third)).toEqual(['NO_VOTE_LEFT nominationId']);
    await world.must(caller, 'withdrawAwardVote', { id: awardVote.id });
    await vote(caller, third);
    expect(await refused(caller, first)).toEqual(['NO_VOTE_LEFT nominationId']);
  });

  it('belongs to a seat that stands today, and to its holder', async () => {
    const { nominations } = await world.voting(1);
    const [nomination] = nominations;
    const { id: seatId, caller } = await world.seat();
    expect(await refused(world.chair, nomination)).toEqual(['NO_SEAT_OF_ONES_OWN seatId']);
    expect(await refused(world.as('COMMITTEE_MEMBER'), nomination, { seatId })).toEqual(['NO_SEAT_OF_ONES_OWN seatId']);
    await world.must(world.chair, 'endCommitteeSeat', { id: seatId, on: '2026-03-15', reason: '调离' });
    expect(await refused(caller, nomination)).toEqual(['NO_SEAT_OF_ONES_OWN seatId']);
  });

  it('is taken only in the days of voting, and only for a nomination that stands', async () => {
    const { id, nominations } = await world.voting(2);
    const { caller } = await world.seat();
    await world.must(world.chair, 'withdrawAwardNomination', { id: nominations[0], reason: '本人意愿' });
    expect(await refused(caller, nominations[0])).toEqual(['STATE nominationId']);
    world.day('2026-03-21');
    expect(await refused(caller, nominations[1])).toEqual(['NOT_VOTING_TODAY nominationId']);
    await world.must(world.chair, 'decideAwardRound', { id });
    expect(await refused(caller, nominations[1])).toEqual(['STATE nominationId']);
  });

  it('is free again when its nomination is withdrawn', async () => {
    const { nominations } = await world.voting(2);
    const { caller } = await world.seat();
    await vote(caller, nominations[0]!);
    expect(await refused(caller, nominations[1])).toEqual(['NO_VOTE_LEFT nominationId']);
    await world.must(world.chair, 'withdrawAwardNomination', { id: nominations[0], reason: '本人意愿' });
    await vote(caller, nominations[1]!);
  });
});

describe('a conflict of interest', () => {
  it('keeps a seat from voting on whom it is related to, voids a vote already cast, and is nobody else’s to declare', async () => {
    const { nominations } = await world.voting(2);
    const [related] = nominations as [string, string];
    const { id: seatId, caller } = await world.seat();
    await vote(caller, related);
    const declared = { nominationId: related, reason: '被提名人是本人的母亲' };
    const stranger = world.as('COMMITTEE_MEMBER');
    expect(await world.refused(stranger, 'declareAwardConflict', { ...declared, seatId })).toEqual([
      'NO_SEAT_OF_ONES_OWN seatId',
    ]);
    await world.must(caller, 'declareAwardConflict', declared);
    expect(await refused(caller, related)).toEqual(['CONFLICT_OF_INTEREST nominationId']);
    expect(await world.refused(caller, 'declareAwardConflict', declared)).toEqual(['CONFLICT_DECLARED nominationId']);
    const votes = await world.rows('select withdrawn_at is not null as void from award_vote where nomination_id = $1', [
      related,
    ]);
    expect(votes).toEqual([{ void: true }]);
    await vote(caller, nominations[1]!);
  });

  it('voids the votes of that seat for that nomination and no others, and ends when it is put away', async () => {
    const { nominations } = await world.voting(2, { places: 2 });
    const [related, other] = nominations as [string, string];
    const [one, another] = [await world.seat(), await world.seat()];
    for (const { caller } of [one, another]) for (const each of [related, other]) await vote(caller, each);
    await world.must(one.caller, 'declareAwardConflict', { nominationId: related, reason: ' 亲属 ' });
    expect(
      await world.rows(
        'select nomination_id as nomination, seat_id as seat from award_vote where withdrawn_at is not null and nomination_id = any($1)',
        [nominations],
      ),
    ).toEqual([{ nomination: related, seat: one.id }]);
    expect(await world.rows('select reason from award_conflict where nomination_id = $1', [related])).toEqual([
      { reason: '亲属' },
    ]);
    await world.rows('update award_conflict set archived_at = now() where nomination_id = $1', [related]);
    await vote(one.caller, related);
  });

  it('is declared for any seat by those who run the selection', async () => {
    const { nominations } = await world.voting(1);
    const { id: seatId, caller } = await world.seat();
    const declared = { nominationId: nominations[0], seatId, reason: '同一家庭' };
    await world.must(world.coordinator, 'declareAwardConflict', declared);
    expect(await refused(caller, nominations[0])).toEqual(['CONFLICT_OF_INTEREST nominationId']);
  });

  it('stands without a word for the seat of whoever is nominated', async () => {
    world.day('2026-03-10');
    const id = await world.round();
    const nominee = await world.volunteer('高俊杰');
    const nomination = await world.nominate(id, nominee.id);
    const { caller } = await world.seat(nominee.person);
    world.day('2026-03-16');
    await world.must(world.chair, 'openAwardVoting', { id });
    expect(await refused(caller, nomination)).toEqual(['CONFLICT_OF_INTEREST nominationId']);
  });
});

describe('the ballot is secret:', () => {
  it('a voter reads their own votes, nobody those of others; counts are told after the count', async () => {
    const { id, nominations } = await world.voting(2);
    const { id: seatId, caller } = await world.seat();
    const { awardVote } = await vote(caller, nominations[0]!);
    const mine = `{ awardVotes(filter: { roundId: { eq: "${id}" } }) { nodes { nominationId seatId } } }`;
    expect((await world.ask(caller, mine)).data.awardVotes.nodes).toEqual([{ nominationId: nominations[0], seatId }]);
    const { caller: colleague } = await world.seat();
    expect((await world.ask(colleague, mine)).data.awardVotes.nodes).toEqual([]);
    expect((await world.ask(world.chair, mine)).faults).toEqual(['FORBIDDEN']);
    expect((await world.ask(world.program('COUNCIL_READ'), mine)).faults).toEqual(['FORBIDDEN']);
    const byNode = `{ node(id: "${awardVote.id}") { id } }`;
    expect((await world.ask(world.chair, byNode)).data.node).toBeNull();
    const counts = `{ awardNominations(filter: { roundId: { eq: "${id}" } }, orderBy: [{field: RANK}]) { nodes { voteCount rank } } }`;
    expect((await world.ask(world.chair, counts)).data.awardNominations.nodes).toEqual([
      { voteCount: null, rank: null },
      { voteCount: null, rank: null },
    ]);
    world.day('2026-03-20');
    await world.must(world.chair, 'decideAwardRound', { id });
    expect((await world.ask(world.program('COUNCIL_READ'), counts)).data.awardNominations.nodes).toEqual([
      { voteCount: 1, rank: 1 },
      { voteCount: 0, rank: 2 },
    ]);
  });

  it('the audit trail says that a seat voted, and not for whom', async () => {
    const { nominations } = await world.voting(1);
    const { caller } = await world.seat();
    const { awardVote } = await vote(caller, nominations[0]!);
    const trail = await world.rows<{ changes: object }>('select changes from audit_entry where record_id = $1', [
      awardVote.id,
    ]);
    expect(trail).toHaveLength(1);
    expect(JSON.stringify(trail)).not.toContain(nominations[0]);
    expect(JSON.stringify(trail)).toContain('seat_id');
  });

  it('the database lets no vote go to another nomination', async () => {
    const { nominations } = await world.voting(2);
    const { caller } = await world.seat();
    const { awardVote } = await vote(caller, nominations[0]!);
    await expect(
      world.rows('update award_vote set nomination_id = $2 where id = $1', [awardVote.id, nominations[1]]),
    ).rejects.toThrow('a vote does not change');
  });
});

describe('forty votes at once', () => {
  it('of one seat are as many as there are places', async () => {
    const { nominations } = await world.voting(10, { places: 3 });
    const { id: seatId, caller } = await world.seat();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        world.does(caller, 'castAwardVote', { nominationId: nominations[index % 10] }),
      ),
    );
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'voted');
    expect(codes.filter((code) => code === 'voted')).toHaveLength(3);
    for (const code of codes) expect(['voted', 'NO_VOTE_LEFT', 'ALREADY_VOTED']).toContain(code);
    const live =
      'select count(distinct nomination_id)::int as count from award_vote where seat_id = $1 and withdrawn_at is null';
    expect(await world.rows(live, [seatId])).toEqual([{ count: 3 }]);
  });

  it('of forty seats for one nomination all count, against a count that comes amid them', async () => {
    const { id, nominations } = await world.voting(1);
    const seats = await Promise.all(Array.from({ length: 40 }, () => world.seat()));
    world.day('2026-03-20');
    const [answers] = await Promise.all([
      Promise.all(seats.map(({ caller }) => world.does(caller, 'castAwardVote', { nominationId: nominations[0] }))),
      world.must(world.chair, 'decideAwardRound', { id }),
    ]);
    const voted = answers.filter(({ userErrors }) => userErrors.length === 0).length;
    expect(answers.filter(({ userErrors }) => userErrors[0]?.code === 'STATE')).toHaveLength(40 - voted);
    const { data } = await world.ask(
      world.chair,
      `{ awardRound(id: "${id}") { seatsVoted } awardNomination(id: "${nominations[0]}") { voteCount } }`,
    );
    expect([data.awardRound.seatsVoted, data.awardNomination.voteCount]).toEqual([voted, voted]);
  });
});
