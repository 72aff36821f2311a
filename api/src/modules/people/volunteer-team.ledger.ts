// The ledger of volunteer teams that a community keeps: one row a team.
import { column, ledger } from '../platform/imports/columns.ts';
import { localDate } from '../platform/imports/parse-date.ts';
import { list, text } from '../platform/imports/parse-text.ts';

export const volunteerTeamLedger = ledger({
  name: 'volunteerTeams',
  label: { zh: '志愿服务队', en: 'Volunteer teams' },
  columns: {
    name: column(text({ max: 80 }), {
      headers: ['队伍名称', '志愿服务队', '服务队', '队名', '名称', 'team name'],
      label: { zh: '队伍名称', en: 'Name' },
      pii: 'S1',
      required: true,
    }),
    focus: column(list(';；、,，', { max: 30, maxEntry: 80 }), {
      headers: ['服务领域', '服务方向', '服务内容', '领域'],
      label: { zh: '服务领域', en: 'Fields of service' },
      pii: 'S1',
    }),
    filingNumber: column(text({ max: 40 }), {
      headers: ['备案编号', '备案号', '编号'],
      label: { zh: '备案编号', en: 'Filing number' },
      pii: 'S1',
    }),
    foundedOn: column(localDate({ notInFuture: true }), {
      headers: ['成立日期', '成立时间', '备案日期'],
      label: { zh: '成立日期', en: 'Founded on' },
      pii: 'S1',
    }),
    partnerUnitName: column(text({ max: 80 }), {
      headers: ['所属单位', '依托单位', '挂靠单位'],
      label: { zh: '所属单位', en: 'Partner unit' },
      pii: 'S1',
    }),
  },
  key: ['name'],
});
