// Whether somebody may say that a suggestion was put right: for the whole community, or for the unit that is responsible.
import { useReach } from '../../../auth/session-context.tsx';
import type { Suggestion } from './suggestion-states.ts';

export function useMayPutRight(): (suggestion: Suggestion) => boolean {
  const reach = useReach('suggestion.putRight');
  return ({ responsibleUnitId }) => reach.isOfCommunity || reach.units.includes(responsibleUnitId ?? '');
}
