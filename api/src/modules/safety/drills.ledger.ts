// The ledger of drills that a community keeps: one row a drill, with what it found and what was done about it.
import { column, ledger } from '../platform/imports/columns.ts';
import { localDate } from '../platform/imports/parse-date.ts';
import { integer } from '../platform/imports/parse-number.ts';
import { text } from '../platform/imports/parse-text.ts';

export const drillLedger = ledger({
  name: 'drills',
  label: { zh: '应急演练', en: 'Drills' },
  columns: {
    title: column(text({ max: 120 }), {
      headers: ['演练名称', '应急演练', '名称', 'drill'],
      label: { zh: '演练名称', en: 'Title' },
      pii: 'S1',
      required: true,
    }),
    planName: column(text({ max: 120 }), {
      headers: ['对应预案', '应急预案', '预案名称', 'plan'],
      label: { zh: '对应预案', en: 'Plan' },
      pii: 'S1',
      required: true,
    }),
    heldOn: column(localDate({ notInFuture: true }), {
      headers: ['演练日期', '日期', 'held on'],
      label: { zh: '演练日期', en: 'Held on' },
      pii: 'S1',
      required: true,
    }),
    participantCount: column(integer({ min: 1, max: 100_000, units: ['人', '名'] }), {
      headers: ['参与人数', '参演人数', '人数', 'participants'],
      label: { zh: '参与人数', en: 'Participants (people)' },
      pii: 'S1',
      required: true,
    }),
    leadName: column(text({ max: 80 }), {
      headers: ['牵头单位', '组织单位', '责任单位', 'lead'],
      label: { zh: '牵头单位', en: 'Leading unit or team' },
      pii: 'S1',
      required: true,
    }),
    finding: column(text({ max: 500 }), {
      headers: ['发现问题', '问题', 'finding'],
      label: { zh: '发现问题', en: 'Finding' },
      pii: 'S1',
    }),
    measure: column(text({ max: 2000 }), {
      headers: ['整改措施', '整改', 'measure'],
      label: { zh: '整改措施', en: 'What was done about it' },
      pii: 'S1',
    }),
  },
  key: ['title', 'heldOn'],
  check({ finding, measure }, refuse) {
    if (measure && !finding) refuse('finding', 'CELL_REQUIRED');
  },
});
