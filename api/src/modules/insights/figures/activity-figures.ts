// Figures of the activities, and of the people who took part in them.
import type { Figure } from './figure.ts';

/** An activity counts once it was held. */
const held = ['HELD', 'CLOSED'];
const activities = { group: 'ACTIVITIES', audience: 'PUBLIC', of: 'Activity', day: 'heldOn' } as const;

export const activityFigures = {
  GROUP_ACTIVITIES: {
    ...activities,
    unit: 'ACTIVITIES',
    label: { 'zh-CN': '小组活动', en: 'Group activities' },
    definition: {
      'zh-CN': '已经举办的小组活动；计划中、报名中和已取消的不算。',
      en: 'Group work that was held; planned, open and cancelled activities do not count.',
    },
    filter: { kind: { in: ['GROUP_WORK'] }, status: { in: held } },
  },
  SCENARIO_CLASSES: {
    ...activities,
    unit: 'CLASSES',
    label: { 'zh-CN': '情景模拟课堂', en: 'Scenario classes' },
    definition: {
      'zh-CN': '已经举办的情景模拟课堂；计划中、报名中和已取消的不算。',
      en: 'Scenario classes that were held; planned, open and cancelled ones do not count.',
    },
    filter: { kind: { in: ['SCENARIO_CLASS'] }, status: { in: held } },
  },
  ACTIVITIES: {
    ...activities,
    unit: 'ACTIVITIES',
    label: { 'zh-CN': '全部活动', en: 'All activities' },
    definition: { 'zh-CN': '已经举办的各类活动。', en: 'Activities of every kind that were held.' },
    filter: { status: { in: held } },
  },
  ACTIVITY_PERSON_TIMES: {
    ...activities,
    unit: 'PERSON_TIMES',
    label: { 'zh-CN': '活动服务人次', en: 'People served at activities' },
    definition: {
      'zh-CN': '已举办活动的参加人数之和，志愿者帮手不算；一个人在一场活动里只算一次，参加两场算两人次。',
      en: 'Those who took part in activities that were held, volunteers who helped apart: once at each activity, so who comes to two counts twice.',
    },
    filter: { status: { in: held } },
    sum: 'attendedCount',
    isOfPeopleServed: true,
  },
} as const satisfies Record<string, Figure>;
