// Figures of the volunteers and their teams. They are as they stand now, but for the day of a promotion.
import type { Figure } from './figure.ts';

const inService = ['NEW', 'ORDINARY', 'CORE', 'PAUSED'];
const people = { group: 'VOLUNTEERS', unit: 'PEOPLE', audience: 'PUBLIC', of: 'Volunteer' } as const;

export const volunteerFigures = {
  VOLUNTEERS: {
    ...people,
    label: { 'zh-CN': '在册志愿者', en: 'Volunteers' },
    definition: {
      'zh-CN': '新、普通、骨干和暂停的志愿者；申请中、审核中、已退出和被禁止的不算。',
      en: 'New, ordinary, core and paused volunteers; applicants, those in vetting, those who left or are barred do not count.',
    },
    filter: { level: { in: inService } },
  },
  CORE_VOLUNTEERS: {
    ...people,
    label: { 'zh-CN': '骨干志愿者', en: 'Core volunteers' },
    definition: {
      'zh-CN': '级别为骨干的志愿者，暂停的不算。',
      en: 'Volunteers at level core; paused ones do not count.',
    },
    filter: { level: { in: ['CORE'] } },
  },
  CORE_VOLUNTEERS_PROMOTED: {
    ...people,
    label: { 'zh-CN': '以老带新成长的骨干', en: 'Core volunteers by mentoring' },
    definition: {
      'zh-CN': '骨干志愿者中由老志愿者带教、记有晋升日期的人；选定时间时按晋升日期计。',
      en: 'Core volunteers who had a mentor and whose day of promotion is on record; a period bounds that day.',
    },
    filter: { level: { in: ['CORE'] }, mentorId: { isNull: false }, promotedToCoreOn: { isNull: false } },
    day: 'promotedToCoreOn',
  },
  SILVER_VOLUNTEERS: {
    ...people,
    label: { 'zh-CN': '银发志愿者', en: 'Silver volunteers' },
    definition: {
      'zh-CN': '在册志愿者中登记为银发的人。',
      en: 'Those of the volunteers who are marked as silver.',
    },
    filter: { level: { in: inService }, isSilver: { eq: true } },
  },
  VOLUNTEER_TEAMS: {
    label: { 'zh-CN': '志愿服务队', en: 'Volunteer teams' },
    definition: {
      'zh-CN': '已备案或活动中的志愿服务队，解散的不算。',
      en: 'Teams that are filed or active; dissolved ones do not count.',
    },
    group: 'VOLUNTEERS',
    unit: 'TEAMS',
    audience: 'PUBLIC',
    of: 'VolunteerTeam',
    filter: { status: { in: ['FILED', 'ACTIVE'] } },
  },
} as const satisfies Record<string, Figure>;
