// The duties under a plan: the contact chain in its order, then those who are not called.
import {
  DutiesOfPlanDocument,
  type DutiesOfPlanQuery,
} from '../../../../../schema/generated/safety/emergency-roles/role-workflows.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';

export type Duty = DutiesOfPlanQuery['emergencyRoles']['nodes'][number];

export function useDuties(planId: string) {
  const { data, error, refetch } = useTypedQuery(DutiesOfPlanDocument, { planId });
  return { duties: data?.emergencyRoles.nodes, error, refetch };
}

/** The contact chain as it would be with a duty moved by so many places; a duty outside of it joins at its end. */
export function chainWith(duties: readonly Duty[], moved: Duty, by: number): string[] {
  const chain = duties.filter(({ callPosition }) => callPosition != null).map(({ id }) => id);
  const from = chain.indexOf(moved.id);
  if (from < 0) return [...chain, moved.id];
  const to = Math.min(Math.max(from + by, 0), chain.length - 1);
  chain.splice(from, 1);
  chain.splice(to, 0, moved.id);
  return chain;
}

/** The contact chain without a duty. */
export function chainWithout(duties: readonly Duty[], left: Duty): string[] {
  return duties.filter(({ callPosition, id }) => callPosition != null && id !== left.id).map(({ id }) => id);
}
