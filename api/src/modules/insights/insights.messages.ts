// Words of the figures and of their publication.
import type { Messages } from '../../kernel/messages.ts';
import { figureLabels } from './figures/figures.ts';

const zh: Messages = {
  types: {
    ImpactPublication: {
      $: '成效公开',
      kind: '周期',
      from: '开始日期',
      to: '结束日期',
      figures: '公开的数字',
      ageBands: '按年龄',
      publishedAt: '公开时间',
      publishedByName: '公开人',
      withdrawnAt: '撤回时间',
      withdrawReason: '撤回原因',
    },
  },
  enumerations: {
    ImpactFigureKey: { $: '成效指标', ...figureLabels('zh-CN') },
    ImpactUnit: {
      $: '单位',
      PEOPLE: '人',
      PERSON_TIMES: '人次',
      PERSON_MINUTES: '人·分钟',
      UNITS: '家',
      TEAMS: '支',
      SESSIONS: '场',
      DELIVERIES: '次',
      PLANS: '项',
      DRILLS: '次',
      FINDINGS: '项',
      ACTIVITIES: '场',
      CLASSES: '节',
      MEETINGS: '次',
      RESOLUTIONS: '项',
      SUGGESTIONS: '条',
    },
    ImpactGroup: {
      $: '方面',
      PARTNERS: '共建单位',
      VOLUNTEERS: '志愿者与队伍',
      TRAINING: '培训',
      SAFETY: '应急',
      ACTIVITIES: '活动',
      COUNCIL: '会议与改进',
    },
    ImpactAudience: { $: '公开范围', PUBLIC: '公开', INTERNAL: '内部' },
    ImpactPeriodKind: { $: '周期', YEAR: '年度', QUARTER: '季度' },
  },
  errors: {
    PERIOD_BACKWARDS: '结束日期 {to} 早于开始日期 {from}。',
    PERIOD_NOT_FIXED: '只能公开完整的年度或季度。',
    PERIOD_NOT_OVER: '这段时间到 {to} 才结束，结束后才能公开。',
    PERIOD_PUBLISHED: '这段时间已经公开过了，先撤回才能再公开。',
    PUBLICATION_FIXED: '已经公开的数字不能修改，只能撤回。',
    PUBLICATION_WITHDRAWN: '已经撤回了。',
  },
};

const en: Messages = {
  types: {},
  enumerations: {
    ImpactFigureKey: figureLabels('en'),
    ImpactUnit: {
      PEOPLE: 'people',
      PERSON_TIMES: 'person-times',
      PERSON_MINUTES: 'person-minutes',
      UNITS: 'units',
      TEAMS: 'teams',
      SESSIONS: 'sessions',
      DELIVERIES: 'deliveries',
      PLANS: 'plans',
      DRILLS: 'drills',
      FINDINGS: 'findings',
      ACTIVITIES: 'activities',
      CLASSES: 'classes',
      MEETINGS: 'meetings',
      RESOLUTIONS: 'resolutions',
      SUGGESTIONS: 'suggestions',
    },
    ImpactGroup: {
      PARTNERS: 'Partner units',
      VOLUNTEERS: 'Volunteers and teams',
      TRAINING: 'Training',
      SAFETY: 'Emergencies',
      ACTIVITIES: 'Activities',
      COUNCIL: 'Meetings and improvement',
    },
    ImpactAudience: { PUBLIC: 'Public', INTERNAL: 'Internal' },
  },
  errors: {
    PERIOD_BACKWARDS: 'The last day, {to}, lies before the first, {from}.',
    PERIOD_NOT_FIXED: 'Only whole years and quarters are published.',
    PERIOD_NOT_OVER: 'The period ends on {to}; it can be published after that.',
    PERIOD_PUBLISHED: 'The period is published already; withdraw that first.',
    PUBLICATION_FIXED: 'What was published is not changed, only withdrawn.',
    PUBLICATION_WITHDRAWN: 'It was withdrawn already.',
  },
};

export const insightsMessages = { 'zh-CN': zh, en };
