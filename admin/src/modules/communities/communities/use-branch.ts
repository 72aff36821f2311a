// The places below one place, all pages of them; below none, those at the top.
import { useDataProvider } from 'ra-core';
import { useQuery } from '@tanstack/react-query';
import {
  CommunityBranchDocument,
  type CommunityBranchQuery,
} from '../../../../../schema/generated/communities/communities/community-tree.ts';
import type { ConsoleDataProvider } from '../../../data/data-provider.ts';

export type Place = CommunityBranchQuery['communities']['nodes'][number];

export interface Branch {
  readonly places: readonly Place[];
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

export function useBranch(parentId: string | null, includeArchived: boolean, isOpen = true): Branch {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const {
    data = [],
    isPending,
    error,
    refetch,
  } = useQuery({
    queryKey: ['typed', 'CommunityBranch', parentId, includeArchived],
    queryFn: async ({ signal }) => {
      const places: Place[] = [];
      for (let hasMore = true; hasMore;) {
        const parent = parentId === null ? { isNull: true } : { eq: parentId };
        const { communities } = await dataProvider.query(
          CommunityBranchDocument,
          { parent, offset: places.length, includeArchived },
          signal,
        );
        places.push(...communities.nodes);
        hasMore = communities.pageInfo.hasNextPage;
      }
      return places.sort(byNumber);
    },
    enabled: isOpen,
  });
  return { places: data, isPending, error, refetch };
}

/** Grid 2 before grid 10. */
function byNumber(one: Place, other: Place): number {
  return one.level === other.level ? one.name.localeCompare(other.name, 'zh-CN', { numeric: true }) : 0;
}
