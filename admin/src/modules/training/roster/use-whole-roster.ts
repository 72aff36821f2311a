// The whole roster of a training, and who enrolled for it: more than one page of the API may hold.
import { useDataProvider } from 'ra-core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import {
  SessionEnrolmentsDocument,
  SessionRosterDocument,
  type SessionEnrolmentsQuery,
  type SessionRosterQuery,
} from '../../../../../schema/generated/training/training-sessions/session-page.ts';
import type { ConsoleDataProvider } from '../../../data/data-provider.ts';
import { allPages } from '../all-pages.ts';

export type RosterLine = SessionRosterQuery['trainingAttendances']['nodes'][number];
export type Enrolment = SessionEnrolmentsQuery['trainingEnrolments']['nodes'][number];

const pageSize = 100;

export function useWholeRoster(sessionId: string, isEnabled = true): UseQueryResult<readonly RosterLine[], Error> {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return useQuery({
    queryKey: ['typed', 'WholeRoster', sessionId],
    enabled: isEnabled,
    queryFn: ({ signal }) => wholeRoster(dataProvider, sessionId, signal),
  });
}

export async function wholeRoster(
  dataProvider: ConsoleDataProvider,
  sessionId: string,
  signal?: AbortSignal,
): Promise<RosterLine[]> {
  return allPages(
    async (offset) =>
      (await dataProvider.query(SessionRosterDocument, { sessionId, first: pageSize, offset }, signal))
        .trainingAttendances,
  );
}

export function useEnrolments(sessionId: string): UseQueryResult<readonly Enrolment[], Error> {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return useQuery({
    queryKey: ['typed', 'Enrolments', sessionId],
    queryFn: ({ signal }) =>
      allPages(
        async (offset) =>
          (await dataProvider.query(SessionEnrolmentsDocument, { sessionId, first: pageSize, offset }, signal))
            .trainingEnrolments,
      ),
  });
}
