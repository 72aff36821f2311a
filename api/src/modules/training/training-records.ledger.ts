// The ledger of trainings that a community keeps: one row a training, with its roster in one cell.
import { column, ledger } from '../platform/imports/columns.ts';
import { localDate } from '../platform/imports/parse-date.ts';
import { integer, minutes } from '../platform/imports/parse-number.ts';
import { roster } from '../platform/imports/parse-roster.ts';
import { choice, text } from '../platform/imports/parse-text.ts';
import { mostMinutes } from './course.entity.ts';

export const trainingRecordLedger = ledger({
  name: 'trainingRecords',
  label: { zh: '培训记录', en: 'Training records' },
  columns: {
    title: column(text({ max: 200 }), {
      headers: ['培训名称', '培训主题', '培训内容', '主题', 'title'],
      label: { zh: '培训名称', en: 'Title' },
      pii: 'S1',
      required: true,
    }),
    providerName: column(text({ max: 80 }), {
      headers: ['主办单位', '培训单位', '承办单位', '讲师单位', 'provider'],
      label: { zh: '主办单位', en: 'Provider' },
      pii: 'S1',
      required: true,
    }),
    topicArea: column(
      choice({
        HEALTH: ['健康培训', '健康', '医疗', '健康监测'],
        FIRST_AID: ['急救培训', '急救'],
        SOCIAL_WORK: ['社工培训', '社工', '系统培训', '社会工作'],
        SAFEGUARDING: ['保护培训', '未成年人保护'],
        CHILD_COMPANIONSHIP: ['儿童陪伴', '儿童服务'],
        EMERGENCY: ['应急培训', '应急'],
        DIGITAL: ['数字培训', '智能手机'],
        OTHER: ['其他', '其它', '综合'],
      }),
      {
        headers: ['培训类型', '类型', '培训类别', '类别', 'topic'],
        label: { zh: '培训类型', en: 'Topic' },
        pii: 'S1',
        required: true,
      },
    ),
    heldOn: column(localDate({ notInFuture: true }), {
      headers: ['培训日期', '日期', '培训时间', 'held on'],
      label: { zh: '培训日期', en: 'Held on' },
      pii: 'S1',
      required: true,
    }),
    minutes: column(minutes({ min: 1, max: mostMinutes }), {
      headers: ['时长', '培训时长', '时长(分钟)', 'minutes'],
      label: { zh: '时长(分钟)', en: 'Length (minutes)' },
      pii: 'S1',
      required: true,
    }),
    trainerName: column(text({ max: 80 }), {
      headers: ['讲师', '培训讲师', '主讲人', '授课人', 'trainer'],
      label: { zh: '讲师', en: 'Trainer' },
      pii: 'S1',
    }),
    place: column(text({ max: 120 }), {
      headers: ['培训地点', '地点', 'place'],
      label: { zh: '培训地点', en: 'Place' },
      pii: 'S1',
    }),
    seats: column(integer({ min: 1, max: 10_000, units: ['人', '名'] }), {
      headers: ['名额', '限额', 'seats'],
      label: { zh: '名额', en: 'Seats' },
      pii: 'S1',
    }),
    roster: column(roster(), {
      headers: ['签到名单', '参训人员', '参加人员', '名单', 'roster'],
      label: { zh: '签到名单', en: 'Roster' },
      pii: 'S2',
    }),
  },
  key: ['title', 'heldOn', 'providerName'],
});
