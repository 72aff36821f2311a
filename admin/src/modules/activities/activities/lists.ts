// Who comes to an activity and who was there, read to the end.
import { useDataProvider } from 'ra-core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import {
  ActivityAttendancesDocument,
  ActivityEnrolmentsDocument,
  type ActivityAttendancesQuery,
  type ActivityEnrolmentsQuery,
} from '../../../../../schema/generated/activities/activities/activity-page.ts';
import type { ConsoleDataProvider } from '../../../data/data-provider.ts';
import { allPages } from '../../training/all-pages.ts';

export type Enrolment = ActivityEnrolmentsQuery['activityEnrolments']['nodes'][number];
export type Attendance = ActivityAttendancesQuery['activityAttendances']['nodes'][number];

const pageSize = 100;

export function useEnrolments(activityId: string): UseQueryResult<Enrolment[], Error> {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return useQuery({
    queryKey: ['typed', 'ActivityEnrolments', activityId],
    queryFn: ({ signal }) =>
      allPages(async (offset) => {
        const variables = { activityId, first: pageSize, offset };
        return (await dataProvider.query(ActivityEnrolmentsDocument, variables, signal)).activityEnrolments;
      }),
  });
}

export function useAttendances(activityId: string): UseQueryResult<Attendance[], Error> {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return useQuery({
    queryKey: ['typed', 'ActivityAttendances', activityId],
    queryFn: ({ signal }) =>
      allPages(async (offset) => {
        const variables = { activityId, first: pageSize, offset };
        return (await dataProvider.query(ActivityAttendancesDocument, variables, signal)).activityAttendances;
      }),
  });
}
