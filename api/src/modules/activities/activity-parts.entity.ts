// What belongs to an activity besides people: hosts beside the first, stalls of a fair, materials, and its evaluation.
import { defineEntity, p } from '@mikro-orm/core';
import type { Refusals } from '../../kernel/domain-error.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Activity } from './activity.entity.ts';
import { ActivitySeries } from './activity-series.entity.ts';
import { AgeBand, closedGuard } from './activity-kind.ts';

const ActivityCoHostSchema = defineEntity({
  name: 'ActivityCoHost',
  extends: CommunityRecord,
  comment: 'A partner unit that holds an activity together with its first host.',
  uniques: [{ name: 'activity_co_host_unit', properties: ['activity', 'partnerUnit'] }],
  properties: {
    activity: () => p.manyToOne(Activity).ref().groups('S1').comment('The activity.'),
    partnerUnit: () => p.manyToOne(PartnerUnit).ref().index().groups('S1').comment('The partner unit.'),
  },
});
export class ActivityCoHost extends ActivityCoHostSchema.class {}
ActivityCoHostSchema.setClass(ActivityCoHost);

const ActivityHeadcountSchema = defineEntity({
  name: 'ActivityHeadcount',
  extends: CommunityRecord,
  comment: 'People of one age band who took part in an activity and were counted, not named.',
  uniques: [{ name: 'activity_headcount_band', properties: ['activity', 'ageBand'] }],
  checks: [{ name: 'activity_headcount_people', expression: 'people >= 0' }],
  triggers: [
    {
      name: 'activity_headcount_guard',
      timing: 'before',
      events: ['insert', 'update', 'delete'],
      forEach: 'row',
      body: closedGuard('activity_headcount', ['community_id', 'activity_id', 'age_band', 'people', 'archived_at']),
    },
  ],
  properties: {
    activity: () => p.manyToOne(Activity).ref().groups('S1').comment('The activity.'),
    ageBand: p.enum(AgeBand.items).groups('S1').comment('How old they are.'),
    people: p.integer().groups('S1').comment('How many (people), besides those who are named.'),
  },
});
export class ActivityHeadcount extends ActivityHeadcountSchema.class {}
ActivityHeadcountSchema.setClass(ActivityHeadcount);

const ActivityStallSchema = defineEntity({
  name: 'ActivityStall',
  extends: CommunityRecord,
  comment: 'A stall of a fair, and how often people were served at it.',
  uniques: [{ name: 'activity_stall_name', properties: ['activity', 'name'], where: 'archived_at is null' }],
  checks: [{ name: 'activity_stall_visits', expression: 'visit_count >= 0' }],
  triggers: [
    {
      name: 'activity_stall_guard',
      timing: 'before',
      events: ['insert', 'update', 'delete'],
      forEach: 'row',
      body: closedGuard('activity_stall', ['community_id', 'activity_id', 'visit_count', 'archived_at']),
    },
  ],
  properties: {
    activity: () => p.manyToOne(Activity).ref().groups('S1').comment('The activity.'),
    name: p.string().length(60).groups('S1').comment('What is offered there.'),
    partnerUnit: () =>
      p.manyToOne(PartnerUnit).ref().nullable().index().groups('S1').comment('The partner unit that looks after it.'),
    position: p.integer().groups('S1').comment('Its place among the stalls, from 1.'),
    visitCount: p
      .integer()
      .default(0)
      .groups('S1')
      .comment('How often somebody was served there (person-times); kept by the API.'),
  },
});
export class ActivityStall extends ActivityStallSchema.class {}
ActivityStallSchema.setClass(ActivityStall);

const ActivityMaterialSchema = defineEntity({
  name: 'ActivityMaterial',
  extends: CommunityRecord,
  comment: 'Something that an activity needs or used.',
  checks: [{ name: 'activity_material_quantity', expression: 'quantity >= 1' }],
  properties: {
    activity: () => p.manyToOne(Activity).ref().index().groups('S1').comment('The activity.'),
    item: p.string().length(80).groups('S1').comment('What it is.'),
    quantity: p.integer().groups('S1').comment('How much of it.'),
    unit: p.string().length(20).groups('S1').comment('In what it is counted, such as 份.'),
  },
});
export class ActivityMaterial extends ActivityMaterialSchema.class {
  check(refusals: Refusals): void {
    if (this.quantity < 1) refusals.add('TOO_SMALL', ['quantity'], { least: 1 });
  }
}
ActivityMaterialSchema.setClass(ActivityMaterial);

const ActivityEvaluationSchema = defineEntity({
  name: 'ActivityEvaluation',
  extends: CommunityRecord,
  comment: 'What came of an activity: how those who took part rated it, what went well, what to improve.',
  uniques: [{ name: 'activity_evaluation_activity', properties: ['activity'] }],
  checks: [
    {
      name: 'activity_evaluation_ratings',
      expression: 'least(rated_one_count, rated_two_count, rated_three_count, rated_four_count, rated_five_count) >= 0',
    },
  ],
  properties: {
    activity: () => p.manyToOne(Activity).ref().groups('S1').comment('The activity.'),
    ratedOneCount: p.integer().default(0).groups('S1').comment('How many gave it 1 of 5 (people).'),
    ratedTwoCount: p.integer().default(0).groups('S1').comment('How many gave it 2 of 5 (people).'),
    ratedThreeCount: p.integer().default(0).groups('S1').comment('How many gave it 3 of 5 (people).'),
    ratedFourCount: p.integer().default(0).groups('S1').comment('How many gave it 4 of 5 (people).'),
    ratedFiveCount: p.integer().default(0).groups('S1').comment('How many gave it 5 of 5 (people).'),
    ratingCount: p.integer().default(0).groups('S1').comment('How many rated it (people); kept by the API.'),
    averageRatingTenths: p
      .integer()
      .nullable()
      .groups('S1')
      .comment(
        'Their rating on average, in tenths from 10 to 50 (47 is 4.7); null when nobody rated it; kept by the API.',
      ),
    wentWell: p.text().length(1000).nullable().groups('S1').comment('What went well.'),
    toImprove: p.text().length(1000).nullable().groups('S1').comment('What to do better.'),
    suggestion: p.text().length(1000).nullable().groups('S1').comment('What those who took part suggested.'),
    evaluatedOn: p.date().groups('S1').comment('Day of the evaluation.'),
  },
});
export class ActivityEvaluation extends ActivityEvaluationSchema.class {}
ActivityEvaluationSchema.setClass(ActivityEvaluation);

const ActivitySeriesExceptionSchema = defineEntity({
  name: 'ActivitySeriesException',
  extends: CommunityRecord,
  comment: 'A day that was taken out of a series.',
  uniques: [{ name: 'activity_series_exception_day', properties: ['series', 'day'] }],
  properties: {
    series: () => p.manyToOne(ActivitySeries).ref().groups('S1').comment('The series.'),
    day: p.date().groups('S1').comment('The day.'),
    reason: p.string().length(200).groups('S1').comment('Why it was taken out.'),
  },
});
export class ActivitySeriesException extends ActivitySeriesExceptionSchema.class {}
ActivitySeriesExceptionSchema.setClass(ActivitySeriesException);
