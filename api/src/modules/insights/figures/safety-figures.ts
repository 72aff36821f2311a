// Figures of emergency plans, drills and what drills found.
import type { Figure } from './figure.ts';

/** A drill counts once it was held. */
const held = ['HELD', 'REVIEWED', 'FINDINGS_CLOSED', 'PLAN_REVISED'];

export const safetyFigures = {
  EMERGENCY_PLANS: {
    label: { 'zh-CN': '应急预案', en: 'Emergency plans' },
    definition: {
      'zh-CN': '有一版正在生效的应急预案；还在起草、没有生效版本的不算。',
      en: 'Emergency plans of which a version is in force; those that are still being drafted do not count.',
    },
    group: 'SAFETY',
    unit: 'PLANS',
    audience: 'PUBLIC',
    of: 'EmergencyPlan',
    filter: { versionInForce: { isNull: false } },
  },
  DRILLS: {
    label: { 'zh-CN': '应急演练', en: 'Emergency drills' },
    definition: {
      'zh-CN': '已经举行的应急演练；计划中和已取消的不算。',
      en: 'Drills that were held; planned and cancelled ones do not count.',
    },
    group: 'SAFETY',
    unit: 'DRILLS',
    audience: 'PUBLIC',
    of: 'Drill',
    filter: { status: { in: held } },
    day: 'heldOn',
  },
  DRILL_PERSON_TIMES: {
    label: { 'zh-CN': '演练参加人次', en: 'Took part in drills' },
    definition: {
      'zh-CN': '已举行的演练记录的参加人数之和；一个人参加两次算两人次。',
      en: 'The numbers of those who took part in drills, added up: who takes part in two counts twice.',
    },
    group: 'SAFETY',
    unit: 'PERSON_TIMES',
    audience: 'INTERNAL',
    of: 'Drill',
    filter: { status: { in: held } },
    day: 'heldOn',
    sum: 'participantCount',
  },
  FINDINGS_CLOSED: {
    label: { 'zh-CN': '演练发现的问题已整改', en: 'Findings of drills put right' },
    definition: {
      'zh-CN': '演练中发现、已整改并由另一人确认关闭的问题，按演练日期计。',
      en: 'What drills found and was put right and closed by somebody else, by the day of the drill.',
    },
    group: 'SAFETY',
    unit: 'FINDINGS',
    audience: 'PUBLIC',
    of: 'DrillFinding',
    filter: { status: { in: ['CLOSED'] } },
    day: 'drillHeldOn',
  },
} as const satisfies Record<string, Figure>;
