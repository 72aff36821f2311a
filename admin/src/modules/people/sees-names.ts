// Whether somebody reads names all over their community. Whoever does not, gets no list that is ordered, searched or
// filtered by what is personal: the API refuses it. `me.permissions` cannot tell, since everybody reads their own name.
import { useMe } from '../../auth/session-context.tsx';

/** The roles that hold `personal.read` for a community. */
export const rolesThatReadNames: readonly string[] = [
  'SYSTEM_ADMIN',
  'COMMITTEE_CHAIR',
  'COMMITTEE_MEMBER',
  'COORDINATOR',
  'SOCIAL_WORKER',
  'GRID_WORKER',
];

export function useSeesNames(): boolean {
  return useMe()?.roles.some(({ role }) => rolesThatReadNames.includes(role)) ?? false;
}
