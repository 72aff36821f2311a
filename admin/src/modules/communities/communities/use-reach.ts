// Whether a place lies where the caller works; names of places are public, but only one's own part of the tree can be changed.
import type { RaRecord } from 'ra-core';
import { useReach } from '../../../auth/session-context.tsx';

/** What lies above the communities has none of its own; there the API judges alone. */
export function useIsInReach(): (place: RaRecord<string>) => boolean {
  const { isOfCommunity, communities } = useReach('community.update');
  return ({ communityId }) => (communityId == null ? isOfCommunity : communities.includes(String(communityId)));
}
