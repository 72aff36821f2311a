// Whether a place lies where the caller works; names of places are public, but only one's own part of the tree can be changed.
import type { RaRecord } from 'ra-core';
import { useMe } from '../../../auth/session-context.tsx';

/** A role for a street or above reaches further than the console knows; there the API judges alone. */
export function useIsInReach(): (place: RaRecord<string>) => boolean {
  const roles = useMe()?.roles ?? [];
  return (place) => roles.some(({ communityId }) => communityId === null || communityId === place['communityId']);
}
