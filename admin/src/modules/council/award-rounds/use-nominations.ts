// The nominations of a selection, in the order of the result once there is one.
import { useGetList } from 'ra-core';
import type { Nomination } from './round-states.ts';

const mostNominations = 100;

export function useNominations(roundId: string): {
  readonly nominations: readonly Nomination[] | undefined;
  readonly error: Error | null;
  readonly refetch: () => void;
} {
  const { data, error, refetch } = useGetList<Nomination>('awardNominations', {
    pagination: { page: 1, perPage: mostNominations },
    sort: { field: 'rank', order: 'ASC' },
    filter: { roundId },
  });
  return { nominations: data, error: error as Error | null, refetch: () => void refetch() };
}
