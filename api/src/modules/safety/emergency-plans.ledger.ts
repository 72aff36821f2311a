// The ledger of emergency plans that a community keeps: one row a plan.
import { column, ledger } from '../platform/imports/columns.ts';
import { localDate } from '../platform/imports/parse-date.ts';
import { choice, text } from '../platform/imports/parse-text.ts';

export const emergencyPlanLedger = ledger({
  name: 'emergencyPlans',
  label: { zh: '应急预案', en: 'Emergency plans' },
  columns: {
    name: column(text({ max: 120 }), {
      headers: ['预案名称', '应急预案', '名称', 'plan'],
      label: { zh: '预案名称', en: 'Name' },
      pii: 'S1',
      required: true,
    }),
    type: column(
      choice({
        SUDDEN_ILLNESS: ['突发疾病', '急病'],
        FIRE: ['火灾', '消防'],
        FALL: ['跌倒', '跌倒摔伤'],
        MISSING_PERSON: ['走失', '失踪'],
        EXTREME_WEATHER: ['极端天气', '恶劣天气'],
        CHILD_INJURY: ['儿童受伤', '儿童意外伤害'],
        VIOLENCE: ['暴力', '暴力事件'],
        EPIDEMIC: ['疫情', '传染病'],
      }),
      {
        headers: ['预案类型', '类型', 'type'],
        label: { zh: '预案类型', en: 'Type' },
        pii: 'S1',
        required: true,
      },
    ),
    inForceSince: column(localDate({ notInFuture: true }), {
      headers: ['发布日期', '生效日期', '日期', 'in force since'],
      label: { zh: '发布日期', en: 'In force since' },
      pii: 'S1',
      required: true,
    }),
    responsibleName: column(text({ max: 80 }), {
      headers: ['责任单位', '责任队伍', '牵头单位', 'responsible'],
      label: { zh: '责任单位', en: 'Responsible unit or team' },
      pii: 'S1',
    }),
  },
  key: ['name'],
});
