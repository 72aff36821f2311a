// The result of a selection: who comes before whom, why, and who is selected. Pure reckoning, without the database.
import type { AwardFigure } from './award-criterion.entity.ts';
import type { RankGround } from './award-nomination.entity.ts';

export interface Standing {
  readonly id: string;
  readonly voteCount: number;
  readonly recordPermille: number;
  /** Place given by the committee among those who are tied, from 0; none where it did not have to say. */
  readonly settled?: number;
}

export interface Ranked {
  readonly id: string;
  readonly rank: number;
  readonly rankGround: RankGround;
  readonly isSelected: boolean;
}

const noPlace = Number.MAX_SAFE_INTEGER;
const order = (one: Standing, other: Standing): number =>
  other.voteCount - one.voteCount ||
  other.recordPermille - one.recordPermille ||
  (one.settled ?? noPlace) - (other.settled ?? noPlace);

/** More votes first, then better figures, then what the committee settled. Nobody is selected without a vote. */
export function rankNominations(standings: readonly Standing[], places: number): Ranked[] {
  const sorted = [...standings].sort((one, other) => order(one, other) || (one.id < other.id ? -1 : 1));
  return sorted.map((each, index) => {
    const first = sorted.findIndex((other) => order(each, other) === 0);
    const last = sorted.findLastIndex((other) => order(each, other) === 0);
    const isAcross = first < places && last >= places && each.voteCount > 0;
    return {
      id: each.id,
      rank: first + 1,
      rankGround: isAcross ? 'TIED' : groundOf(each, sorted, first !== last),
      isSelected: index < places && each.voteCount > 0 && !isAcross,
    };
  });
}

function groundOf(each: Standing, all: readonly Standing[], isShared: boolean): RankGround {
  if (isShared) return 'SHARED';
  const sameVotes = all.filter(({ voteCount }) => voteCount === each.voteCount);
  if (sameVotes.length === 1) return 'VOTES';
  const isTied = sameVotes.some(({ id, recordPermille }) => id !== each.id && recordPermille === each.recordPermille);
  return isTied ? 'DECISION' : 'RECORDS';
}

export type Figures = Readonly<Record<AwardFigure, number>>;

interface Weighed {
  readonly weightPercent: number;
  readonly figure?: AwardFigure | null;
}

/** What figures give by the weights: in each criterion its share of the best of all, of 1000 in sum. */
export function recordPermille(own: Figures, all: readonly Figures[], criteria: readonly Weighed[]): number {
  let [sum, weight] = [0, 0];
  for (const { figure, weightPercent } of criteria) {
    if (!figure) continue;
    const best = Math.max(...all.map((each) => each[figure]));
    weight += weightPercent;
    if (best > 0) sum += (weightPercent * own[figure]) / best;
  }
  return weight === 0 ? 0 : Math.round((1_000 * sum) / weight);
}
