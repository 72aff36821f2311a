// Counting: the votes of a selection, and the ranks that follow from them.
import type { Context } from '../../../kernel/context.ts';
import { AwardCriterion } from './award-criterion.entity.ts';
import { AwardNomination } from './award-nomination.entity.ts';
import type { AwardRound } from './award-round.entity.ts';
import { rankNominations, recordPermille } from './rank-nominations.ts';
import { figuresOf } from './volunteer-record.ts';

/** Votes that count: not taken back, for a nomination that stands, by a seat that is not related. */
const countedSql = `
  select v.nomination_id as "nominationId", v.seat_id as "seatId" from award_vote v join award_nomination n on n.id = v.nomination_id
  where v.round_id = ? and v.withdrawn_at is null and v.archived_at is null and n.status = 'STANDING'
    and not exists (select from award_conflict c where c.nomination_id = v.nomination_id and c.seat_id = v.seat_id and c.archived_at is null)`;

export async function countVotes(
  ctx: Context,
  round: AwardRound,
): Promise<{ readonly votes: ReadonlyMap<string, number>; readonly seatsVoted: number }> {
  const counted = await ctx.em.execute<{ nominationId: string; seatId: string }[]>(countedSql, [round.id]);
  const votes = new Map<string, number>();
  for (const { nominationId } of counted) votes.set(nominationId, (votes.get(nominationId) ?? 0) + 1);
  return { votes, seatsVoted: new Set(counted.map(({ seatId }) => seatId)).size };
}

/** The nominations of a selection that stand. */
export async function standingOf(ctx: Context, round: AwardRound): Promise<AwardNomination[]> {
  const where = { round: round.id, status: 'STANDING', archivedAt: null } as const;
  return (await ctx.em.find(AwardNomination, where, { orderBy: { id: 'asc' }, refresh: true })) as AwardNomination[];
}

/**
 * Ranks the nominations that stand and shows the result from today on. `votes` are those just counted, otherwise those on
 * record; `settled` says who comes before whom among those who were tied, otherwise what was settled before holds.
 */
export async function rankAnew(
  ctx: Context,
  round: AwardRound,
  votes?: ReadonlyMap<string, number>,
  settled: ReadonlyMap<string, number> = new Map(),
): Promise<void> {
  const nominations = await standingOf(ctx, round);
  const criteria = await ctx.em.find(AwardCriterion, { round: round.id, archivedAt: null });
  const all = nominations.map(figuresOf);
  const standings = nominations.map((nomination) => ({
    id: nomination.id,
    voteCount: votes ? (votes.get(nomination.id) ?? 0) : (nomination.voteCount ?? 0),
    recordPermille: votes ? recordPermille(figuresOf(nomination), all, criteria) : (nomination.recordPermille ?? 0),
    settled: settled.get(nomination.id) ?? (nomination.rankGround === 'DECISION' ? nomination.rank! : undefined),
  }));
  const ranked = new Map(rankNominations(standings, round.places).map((each) => [each.id, each]));
  for (const [index, nomination] of nominations.entries()) {
    const { voteCount, recordPermille: permille } = standings[index]!;
    ctx.em.assign(nomination, { ...ranked.get(nomination.id)!, voteCount, recordPermille: permille });
  }
  round.show(
    ctx.clock.today(),
    nominations.some(({ rankGround }) => rankGround === 'TIED'),
  );
}
