// Who comes before whom in a selection, and why.
import { describe, expect, it } from 'vitest';
import { rankNominations, recordPermille, type Figures } from './rank-nominations.ts';

const standing = (id: string, voteCount: number, permille: number, settled?: number) => ({
  ...{ id, voteCount, recordPermille: permille, settled },
});
const told = (standings: Parameters<typeof rankNominations>[0], places: number) =>
  rankNominations(standings, places).map(({ id, rank, rankGround, isSelected }) =>
    [id, rank, rankGround, isSelected ? 'selected' : ''].filter(Boolean).join(' '),
  );

describe('the rank', () => {
  it('follows from the votes, then from the records', () => {
    expect(told([standing('a', 1, 900), standing('b', 3, 100), standing('c', 1, 950)], 2)).toEqual([
      'b 1 VOTES selected',
      'c 2 RECORDS selected',
      'a 3 RECORDS',
    ]);
  });

  it('is shared where nothing tells them apart and there are places for all', () => {
    expect(told([standing('a', 2, 500), standing('b', 2, 500), standing('c', 1, 0)], 2)).toEqual([
      'a 1 SHARED selected',
      'b 1 SHARED selected',
      'c 3 VOTES',
    ]);
  });

  it('is left open at the last place, until the committee has settled it', () => {
    const tied = [standing('a', 3, 0), standing('b', 2, 500), standing('c', 2, 500), standing('d', 2, 500)];
    expect(told(tied, 2)).toEqual(['a 1 VOTES selected', 'b 2 TIED', 'c 2 TIED', 'd 2 TIED']);
    const settled = [tied[0]!, standing('b', 2, 500, 1), standing('c', 2, 500, 0), standing('d', 2, 500, 2)];
    expect(told(settled, 2)).toEqual(['a 1 VOTES selected', 'c 2 DECISION selected', 'b 3 DECISION', 'd 4 DECISION']);
  });

  it('selects nobody without a vote, and opens no tie among them', () => {
    expect(told([standing('a', 1, 0), standing('b', 0, 500), standing('c', 0, 500)], 2)).toEqual([
      'a 1 VOTES selected',
      'b 2 SHARED',
      'c 2 SHARED',
    ]);
  });
});

describe('the score of the records', () => {
  const figures = (values: Partial<Figures>): Figures => ({
    ...{ SERVICE_MONTHS: 0, TRAININGS_ATTENDED: 0, ACTIVITIES_HELPED: 0, MENTEES: 0, MENTEES_PROMOTED: 0 },
    ...values,
  });
  const [one, other] = [figures({ SERVICE_MONTHS: 12, MENTEES: 1 }), figures({ SERVICE_MONTHS: 6, MENTEES: 2 })];
  const criteria = [
    { weightPercent: 60, figure: 'SERVICE_MONTHS' as const },
    { weightPercent: 20, figure: 'MENTEES' as const },
    { weightPercent: 20 },
  ];

  it('is the share of the best in each criterion by its weight; what the seats judge themselves is left out', () => {
    expect(recordPermille(one, [one, other], criteria)).toBe(875);
    expect(recordPermille(other, [one, other], criteria)).toBe(625);
  });

  it('is nothing where there is no figure, or nobody has any', () => {
    expect(recordPermille(one, [one, other], [{ weightPercent: 100 }])).toBe(0);
    expect(recordPermille(one, [one, other], [{ weightPercent: 100, figure: 'MENTEES_PROMOTED' }])).toBe(0);
  });
});
