// Whether somebody reads names all over their community. Whoever does not, gets no list that is ordered, searched or
// filtered by what is personal: the API refuses it.
import { useReach } from '../../auth/session-context.tsx';

export function useSeesNames(): boolean {
  return useReach('personal.read').isOfCommunity;
}
