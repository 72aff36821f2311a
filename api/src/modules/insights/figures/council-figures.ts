// Figures of the committee: its meetings, what they resolved, what was put right, and who was honoured.
import type { Figure } from './figure.ts';

const honours = { group: 'COUNCIL', unit: 'HONOURS', audience: 'PUBLIC', of: 'Award', year: 'roundYear' } as const;
const standing = { roundStatus: { in: ['PUBLISHED'] }, withdrawnOn: { isNull: true } };

export const councilFigures = {
  JOINT_MEETINGS: {
    label: { 'zh-CN': '联席会议', en: 'Joint meetings' },
    definition: {
      'zh-CN': '已经召开的季度联席会议；计划中、已通知和已取消的不算。',
      en: 'Quarterly joint meetings that were held; planned, called and cancelled ones do not count.',
    },
    group: 'COUNCIL',
    unit: 'MEETINGS',
    audience: 'PUBLIC',
    of: 'CommitteeMeeting',
    filter: { kind: { in: ['QUARTERLY_JOINT'] }, status: { in: ['HELD', 'MINUTES_CONFIRMED'] } },
    day: 'heldOn',
  },
  RESOLUTIONS_VERIFIED: {
    label: { 'zh-CN': '落实的决议', en: 'Resolutions carried out' },
    definition: {
      'zh-CN': '已完成、并由另一席位核实的决议，按核实日期计。',
      en: 'Resolutions that are done and were verified by another seat, by the day of that.',
    },
    group: 'COUNCIL',
    unit: 'RESOLUTIONS',
    audience: 'PUBLIC',
    of: 'Resolution',
    filter: { status: { in: ['VERIFIED'] }, verifiedOn: { isNull: false } },
    day: 'verifiedOn',
  },
  SUGGESTIONS_PUT_RIGHT: {
    label: { 'zh-CN': '整改完成的建议', en: 'Suggestions put right' },
    definition: {
      'zh-CN': '已整改的建议，含已核实的，按完成日期计；重复提出的只算一条，退回重新整改的不算。',
      en: 'Suggestions that were put right, verified or not yet, by the day of that; duplicates and those opened again do not count.',
    },
    group: 'COUNCIL',
    unit: 'SUGGESTIONS',
    audience: 'PUBLIC',
    of: 'Suggestion',
    filter: { status: { in: ['PUT_RIGHT', 'VERIFIED'] }, putRightOn: { isNull: false } },
    day: 'putRightOn',
  },
  OUTSTANDING_VOLUNTEERS: {
    ...honours,
    label: { 'zh-CN': '优秀志愿者', en: 'Outstanding volunteers' },
    definition: {
      'zh-CN': '已公布的年度评优结果，撤销的不算；按评选年度的最后一天归入时间段。',
      en: 'Awards of annual selections that are published; withdrawn ones do not count. The last day of the year of selection counts.',
    },
    filter: standing,
  },
  OUTSTANDING_SILVER_VOLUNTEERS: {
    ...honours,
    label: { 'zh-CN': '优秀银发志愿者', en: 'Outstanding silver volunteers' },
    definition: {
      'zh-CN': '优秀志愿者中评选时是银发志愿者的；按评选年度的最后一天归入时间段。',
      en: 'Those of the outstanding volunteers who were silver volunteers when selected.',
    },
    filter: { ...standing, isSilver: { eq: true } },
  },
} as const satisfies Record<string, Figure>;
