// Words of the report, beside the labels that it shares with the API.
import type { Locale } from '../../../kernel/messages.ts';

const zh = {
  title: (community: string) => `${community}壹对壹敲门行动成效报告`,
  period: '统计时间',
  from: (from: string | null, to: string | null) =>
    from === null && to === null ? '全部时间' : `${from ?? '开始'} 至 ${to ?? '目前'}`,
  madeOn: '生成日期',
  orderedBy: '生成人',
  figure: '指标',
  value: '数值',
  unit: '单位',
  definition: '口径',
  atPresent: '（截至生成之日）',
  committee: (on: string) => `共建委员会（${on}）`,
  role: '职务',
  member: '委员',
  partnerUnit: '共建单位',
  duty: '书面职责',
  pledges: '承诺与兑现',
  pledge: '承诺',
  promised: '承诺数',
  delivered: '已兑现',
  resolutions: '决议',
  resolution: '决议',
  meeting: '会议',
  dueOn: '期限',
  status: '状态',
  footer: '内部资料',
};

const en: typeof zh = {
  title: (community) => `What the One-to-One Knock achieved: ${community}`,
  period: 'Period',
  from: (from, to) => (from === null && to === null ? 'all time' : `${from ?? 'the beginning'} to ${to ?? 'now'}`),
  madeOn: 'Made on',
  orderedBy: 'Ordered by',
  figure: 'Figure',
  value: 'Value',
  unit: 'Unit',
  definition: 'Definition',
  atPresent: ' (As of the day of the report.)',
  committee: (on) => `Committee on ${on}`,
  role: 'Role',
  member: 'Member',
  partnerUnit: 'Partner unit',
  duty: 'Written duty',
  pledges: 'Pledges and deliveries',
  pledge: 'Pledge',
  promised: 'Promised',
  delivered: 'Delivered',
  resolutions: 'Resolutions',
  resolution: 'Resolution',
  meeting: 'Meeting',
  dueOn: 'Due',
  status: 'State',
  footer: 'Internal',
};

export type ReportWords = typeof zh;
export const reportWords: Readonly<Record<Locale, ReportWords>> = { 'zh-CN': zh, en };
