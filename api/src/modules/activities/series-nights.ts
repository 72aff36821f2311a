// Every night each series that goes on has its activities made for the weeks to come.
import { LockMode } from '@mikro-orm/core';
import type { Nightly } from '../../kernel/module.ts';
import { daysAfter } from '../partners/days.ts';
import { ActivitySeries } from './activity-series.entity.ts';
import { makeMissing } from './series-activities.ts';

const daysAhead = 28;

export const makeSeriesActivities: Nightly = async (em, clock) => {
  const today = clock.today();
  const found = await em.find(
    ActivitySeries,
    { status: 'ACTIVE', archivedAt: null, $or: [{ untilDay: null }, { untilDay: { $gte: today } }] },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const series of found) await makeMissing(em, clock, series as ActivitySeries, daysAfter(today, daysAhead));
};
