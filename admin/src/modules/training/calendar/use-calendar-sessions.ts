// The trainings of a stretch of days, but for those that were cancelled.
import { useDataProvider } from 'ra-core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  TrainingCalendarDocument,
  type TrainingCalendarQuery,
  type TrainingSessionFilter,
} from '../../../../../schema/generated/training/calendar.ts';
import type { ConsoleDataProvider } from '../../../data/data-provider.ts';
import { useChosenCommunity } from '../../../layout/community.tsx';
import { allPages } from '../all-pages.ts';

export type CalendarView = 'month' | 'week';

export type CalendarSession = TrainingCalendarQuery['trainingSessions']['nodes'][number];

export interface CalendarSessions {
  readonly sessions: readonly CalendarSession[] | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly refetch: () => void;
}

export function useCalendarSessions({
  from,
  until,
}: {
  readonly from: string;
  readonly until: string;
}): CalendarSessions {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const [community] = useChosenCommunity();
  const filter: TrainingSessionFilter = {
    heldOn: { gte: from, lte: until },
    status: { ne: 'CANCELLED' },
    ...(community ? { communityId: { eq: community } } : {}),
  };
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['typed', 'TrainingCalendar', filter],
    queryFn: ({ signal }) =>
      allPages(
        async (offset) =>
          (await dataProvider.query(TrainingCalendarDocument, { filter, offset }, signal)).trainingSessions,
      ),
    placeholderData: keepPreviousData,
  });
  return { sessions: data, error, isFetching, refetch: () => void refetch() };
}
