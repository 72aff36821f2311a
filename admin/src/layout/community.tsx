// The community in which one works: chosen in the bar, followed by every list. Absent for whoever sees only one.
import { useStore, useTranslate } from 'ra-core';
import { MenuItem, TextField } from '@mui/material';
import { CommunitiesToChooseDocument } from '../../../schema/generated/layout/communities.ts';
import { useMe } from '../auth/session-context.tsx';
import { useTypedQuery } from '../data/use-typed-query.ts';
import type { Resource } from '../data/resource.ts';

const fiveMinutesMs = 5 * 60_000;

export function CommunitySwitch() {
  const translate = useTranslate();
  const communities = useOwnCommunities() ?? [];
  const [chosen, choose] = useChosenCommunity();
  if (communities.length < 2) return null;
  return (
    <TextField
      select
      label={translate('console.bar.community')}
      value={communities.some(({ id }) => id === chosen) ? chosen : ''}
      onChange={(event) => choose(event.target.value === '' ? null : event.target.value)}
      sx={{ width: { xs: 150, sm: 200 } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{translate('console.bar.allCommunities')}</MenuItem>
      {communities.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** The communities in which one works; undefined while they are read. Names of places are public, so others are left out. */
export function useOwnCommunities(): readonly { readonly id: string; readonly name: string }[] | undefined {
  const { data } = useTypedQuery(CommunitiesToChooseDocument, {}, { freshForMs: fiveMinutesMs });
  const roles = useMe()?.roles ?? [];
  const all = data?.communities.nodes;
  const isBoundToCommunities = roles.length > 0 && roles.every(({ communityId }) => communityId !== null);
  return isBoundToCommunities ? all?.filter(({ id }) => roles.some(({ communityId }) => communityId === id)) : all;
}

/** The id of the chosen community, null for all that one may see. Kept until the page closes. */
export function useChosenCommunity(): [string | null, (community: string | null) => void] {
  const [chosen, choose] = useStore<string | null>('community', null);
  return [chosen, choose];
}

/** The permanent filter of a resource's lists. */
export function useCommunityFilter(resource: Resource | undefined): { communityId?: string } {
  const [chosen] = useChosenCommunity();
  return chosen && resource?.ofCommunity !== false ? { communityId: chosen } : {};
}
