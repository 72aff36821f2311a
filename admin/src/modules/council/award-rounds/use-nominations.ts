// The nominations of a selection; the rest of the page reads them in one go.
import { RoundNominationsDocument } from '../../../../../schema/generated/council/award-rounds/selection.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import type { Nomination } from './round-states.ts';

export function useNominations(roundId: string): {
  readonly nominations: readonly Nomination[] | undefined;
  readonly error: Error | null;
  readonly refetch: () => void;
} {
  const { data, error, refetch } = useTypedQuery(RoundNominationsDocument, { roundId });
  return { nominations: data?.awardNominations.nodes, error, refetch: () => void refetch() };
}
