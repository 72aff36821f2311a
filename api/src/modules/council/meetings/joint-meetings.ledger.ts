// The ledger of meetings that a community keeps: one row a meeting, its topics in one cell.
import { column, ledger } from '../../platform/imports/columns.ts';
import { localDate } from '../../platform/imports/parse-date.ts';
import { choice, list, text } from '../../platform/imports/parse-text.ts';

export const jointMeetingLedger = ledger({
  name: 'jointMeetings',
  label: { zh: '联席会议', en: 'Joint meetings' },
  columns: {
    title: column(text({ max: 120 }), {
      headers: ['会议名称', '名称', '会议', 'title'],
      label: { zh: '会议名称', en: 'Title' },
      pii: 'S1',
      required: true,
    }),
    heldOn: column(localDate({ notInFuture: true }), {
      headers: ['会议日期', '召开日期', '日期', '会议时间', 'held on'],
      label: { zh: '会议日期', en: 'Held on' },
      pii: 'S1',
      required: true,
    }),
    topics: column(list(undefined, { max: 50, maxEntry: 200 }), {
      headers: ['议题', '会议议题', '主要议题', '会议内容', 'topics'],
      label: { zh: '议题', en: 'Topics' },
      pii: 'S1',
    }),
    kind: column(
      choice({
        QUARTERLY_JOINT: ['季度联席会议', '联席会议', '季度联席'],
        WEEKLY_LEADERS: ['骨干周例会', '周例会', '例会'],
        RESIDENTS_COUNCIL: ['居民议事会', '议事会'],
        SPECIAL: ['专题会议', '专题会'],
      }),
      {
        headers: ['会议类型', '类型', 'kind'],
        label: { zh: '会议类型', en: 'Kind' },
        pii: 'S1',
      },
    ),
    place: column(text({ max: 120 }), {
      headers: ['会议地点', '地点', 'place'],
      label: { zh: '会议地点', en: 'Place' },
      pii: 'S1',
    }),
  },
  key: ['title', 'heldOn'],
});
