// The community to which a new record belongs. Whoever works in one is not asked.
import { SelectInput, required, useInput } from 'react-admin';
import { useChosenCommunity, useOwnCommunities } from '../../layout/community.tsx';

export function CommunityInput({ source = 'communityId' }: { readonly source?: string }) {
  const communities = useOwnCommunities();
  const [chosen] = useChosenCommunity();
  if (!communities) return null;
  if (communities.length === 1) return <Settled source={source} community={communities[0]!.id} />;
  return (
    <SelectInput source={source} choices={[...communities]} defaultValue={chosen ?? undefined} validate={required()} />
  );
}

/** Known, so it is sent and not shown. */
function Settled({ source, community }: { readonly source: string; readonly community: string }) {
  const { field } = useInput({ source, defaultValue: community });
  return <input type="hidden" name={field.name} value={community} readOnly />;
}
