// The session inside React: who is signed in, what they may do.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DocumentNode } from 'graphql';
import { mayDo, permissionOf } from './access.ts';
import type { ConsoleAuthProvider } from './auth-provider.ts';
import type { Me, Session, SessionState } from './session.ts';
import type { SignInRoutes } from './sign-in.ts';
import type { Resource } from '../data/resource.ts';

export interface SessionParts {
  readonly session: Session;
  readonly routes: SignInRoutes;
  readonly auth: ConsoleAuthProvider;
}

export const SessionContext = createContext<SessionParts | undefined>(undefined);

export function useSessionParts(): SessionParts {
  const parts = useContext(SessionContext);
  if (!parts) throw new Error('There is no session here: the page stands outside the console');
  return parts;
}

export function useSession(): SessionState {
  const { session } = useSessionParts();
  return useSyncExternalStore(session.subscribe, session.snapshot);
}

export function useMe(): Me | undefined {
  return useSession().me;
}

/** Whether the person holds a permission, such as `volunteer.write`. */
export function useMay(): (permission: string) => boolean {
  const permissions = useMe()?.permissions ?? [];
  return (permission) => permissions.includes(permission);
}

export interface Reach {
  /** Whether it is held for every row of a community, whichever it is. */
  readonly isOfCommunity: boolean;
  readonly communities: readonly string[];
  /** Partner units for whose rows it is held. */
  readonly units: readonly string[];
  /** Whether it is held for what belongs to a unit. */
  readonly coversUnit: (partnerUnitId: unknown) => boolean;
}

/** For which rows the person holds a permission; about oneself it may be held besides. */
export function useReach(permission: string | undefined): Reach {
  const reach = useMe()?.reaches.find((each) => each.permission === permission);
  const communities = reach?.communityIds ?? [];
  const units = reach?.partnerUnitIds ?? [];
  const isOfCommunity = communities.length > 0;
  return { isOfCommunity, communities, units, coversUnit: (unit) => isOfCommunity || units.includes(String(unit)) };
}

/** Whether the person may send a document. */
export function useMaySend(): (document: DocumentNode) => boolean {
  const may = useMay();
  return (document) => {
    const needed = permissionOf(document);
    return needed !== undefined && may(needed);
  };
}

/** Whether the person may do something with a resource. */
export function useMayDo(): (resource: Resource | undefined, action: string) => boolean {
  const permissions = useMe()?.permissions ?? [];
  return (resource, action) => mayDo(permissions, resource, action);
}
