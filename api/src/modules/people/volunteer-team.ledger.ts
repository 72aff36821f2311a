// The ledger of teams of volunteers that a community keeps: one row a team.
import { column, ledger } from '../platform/imports/columns.ts';
import { localDate } from '../platform/imports/parse-date.ts';
import { list, text } from '../platform/imports/parse-text.ts';

export const volunteerTeamLedger = ledger({
  name: 'volunteerTeams',
  label: { zh: '志愿服务队', en: 'Volunteer teams' },
  columns: {
    name: column(text({ max: 80 }), {
      headers: ['队伍名称', '服务队', '服务队名称', '队名', '名称', 'name'],
      label: { zh: '队伍名称', en: 'Name' },
      pii: 'S1',
      required: true,
      example: '健康守望队',
    }),
    focus: column(list(), {
      headers: ['服务领域', '服务方向', '服务内容', 'focus'],
      label: { zh: '服务领域', en: 'Focus' },
      pii: 'S1',
      example: '健康监测;远程指导',
    }),
    filingNumber: column(text({ max: 40 }), {
      headers: ['备案编号', '备案号', 'filing number'],
      label: { zh: '备案编号', en: 'Filing number' },
      pii: 'S1',
      example: 'QSQ-2025-02',
    }),
    foundedOn: column(localDate({ notInFuture: true }), {
      headers: ['成立日期', '成立时间', 'founded on'],
      label: { zh: '成立日期', en: 'Founded on' },
      pii: 'S1',
      example: '2025-01-05',
    }),
  },
  key: ['name'],
});
