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

/** Grid 2 before grid 10, and 一期 before 二期. */
function byNumber(one: Place, other: Place): number {
  if (one.level !== other.level) return 0;
  return withDigits(one.name).localeCompare(withDigits(other.name), 'zh-CN', { numeric: true });
}

const digits = '零一二三四五六七八九';

/** Chinese numbers up to 99 as digits. */
function withDigits(name: string): string {
  return name
    .replace(/([一二三四五六七八九]?)十([一二三四五六七八九]?)/g, (_match, tens: string, ones: string) =>
      String((tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones))),
    )
    .replace(/[零一二三四五六七八九]/g, (digit) => String(digits.indexOf(digit)));
}
