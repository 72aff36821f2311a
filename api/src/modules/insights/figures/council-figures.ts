// Figures of the committee: its meetings, what they resolved, what was put right, and who was honoured.
import type { Figure } from './figure.ts';

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
} as const satisfies Record<string, Figure>;
