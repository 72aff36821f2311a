// Words of the figures and of their publication.
import type { Messages } from '../../kernel/messages.ts';
import { figureLabels } from './figures/figures.ts';

const zh: Messages = {
  types: {},
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
  },
  errors: {
    PERIOD_BACKWARDS: '结束日期 {to} 早于开始日期 {from}。',
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
  },
};

export const insightsMessages = { 'zh-CN': zh, en };
