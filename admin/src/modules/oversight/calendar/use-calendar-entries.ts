// The entries of a stretch of days in the community in which one works.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';
import {
  CalendarEntriesDocument,
  type CalendarEntriesQuery,
} from '../../../../../schema/generated/oversight/calendar.ts';
import type { ConsoleDataProvider } from '../../../data/data-provider.ts';
import { useChosenCommunity, useOwnCommunities } from '../../../layout/community.tsx';

export type CalendarEntry = CalendarEntriesQuery['calendarEntries'][number];
export type CalendarKind = CalendarEntry['kind'];

export interface Days {
  readonly from: string;
  readonly until: string;
}

export function useCalendarEntries({ from, until }: Days) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const communityId = useCommunityInView();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['typed', 'CalendarEntries', communityId, from, until],
    queryFn: async ({ signal }) => {
      const variables = { communityId: communityId!, from, until };
      return (await dataProvider.query(CalendarEntriesDocument, variables, signal)).calendarEntries;
    },
    enabled: communityId !== undefined,
    placeholderData: keepPreviousData,
  });
  return { entries: data, error, isFetching, refetch: () => void refetch() };
}

/** The community that is chosen, or the first of one's own. */
export function useCommunityInView(): string | undefined {
  const [chosen] = useChosenCommunity();
  const own = useOwnCommunities();
  return chosen ?? own?.[0]?.id;
}
