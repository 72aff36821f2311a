// The ledger of activities that a community keeps: one row an activity that took place, with how many came.
import { column, ledger } from '../platform/imports/columns.ts';
import { localDate } from '../platform/imports/parse-date.ts';
import { integer } from '../platform/imports/parse-number.ts';
import { choice, text } from '../platform/imports/parse-text.ts';
import { mostPeople } from './activity-kind.ts';

export const activityRecordLedger = ledger({
  name: 'activityRecords',
  label: { zh: '活动记录', en: 'Activity records' },
  columns: {
    title: column(text({ max: 200 }), {
      headers: ['活动名称', '活动主题', '名称', '主题', 'title'],
      label: { zh: '活动名称', en: 'Title' },
      pii: 'S1',
      required: true,
    }),
    kind: column(
      choice({
        GROUP_WORK: ['小组活动', '小组工作', '小组'],
        LECTURE: ['讲座', '健康讲座'],
        PARENT_CHILD: ['亲子活动', '亲子'],
        SCENARIO_CLASS: ['情景模拟课堂', '情景课堂'],
        SERVICE_FAIR: ['志愿服务大集', '服务集市', '便民服务'],
        INTEREST_GROUP: ['兴趣小组', '兴趣班'],
        HALF_PAST_FOUR_CLASS: ['四点半课堂'],
        FESTIVAL: ['节庆活动', '节日活动'],
        SAFETY_EDUCATION: ['安全教育'],
      }),
      {
        headers: ['活动类型', '类型', '活动类别', '类别', 'kind'],
        label: { zh: '活动类型', en: 'Kind' },
        pii: 'S1',
        required: true,
      },
    ),
    heldOn: column(localDate({ notInFuture: true }), {
      headers: ['活动日期', '日期', '活动时间', 'held on'],
      label: { zh: '活动日期', en: 'Held on' },
      pii: 'S1',
      required: true,
    }),
    people: column(integer({ min: 1, max: mostPeople, units: ['人', '名', '人次'] }), {
      headers: ['参与人数', '参加人数', '人数', 'people'],
      label: { zh: '参与人数', en: 'People' },
      pii: 'S1',
      required: true,
    }),
    hostName: column(text({ max: 80 }), {
      headers: ['主办单位', '承办单位', '主办方', 'host'],
      label: { zh: '主办单位', en: 'Host' },
      pii: 'S1',
      required: true,
    }),
  },
  key: ['title', 'heldOn', 'hostName'],
});
