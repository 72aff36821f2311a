// The ledger of suggestions that a community keeps: one row a suggestion, with the day on which it was put right.
import { column, ledger } from '../../platform/imports/columns.ts';
import { localDate } from '../../platform/imports/parse-date.ts';
import { choice, text } from '../../platform/imports/parse-text.ts';

export const suggestionLedger = ledger({
  name: 'suggestions',
  label: { zh: '整改建议', en: 'Suggestions' },
  columns: {
    raisedOn: column(localDate({ notInFuture: true }), {
      headers: ['提出日期', '提出时间', '日期', 'raised on'],
      label: { zh: '提出日期', en: 'Raised on' },
      pii: 'S1',
      required: true,
    }),
    source: column(
      choice({
        RETURN_VISIT: ['月度回访', '回访'],
        JOINT_MEETING: ['季度联席', '联席会议'],
        SUGGESTION_BOX: ['居民意见箱', '意见箱'],
        DRILL: ['应急演练', '演练'],
        OTHER: ['其他', '其它'],
      }),
      {
        headers: ['来源', '建议来源', '提出渠道', 'source'],
        label: { zh: '来源', en: 'Source' },
        pii: 'S1',
        required: true,
      },
    ),
    text: column(text({ max: 1000 }), {
      headers: ['建议内容', '建议', '内容', '意见内容', 'suggestion'],
      label: { zh: '建议内容', en: 'Suggestion' },
      pii: 'S1',
      required: true,
    }),
    responsibleName: column(text({ max: 80 }), {
      headers: ['责任单位', '责任部门', '责任队伍', '牵头单位', 'responsible'],
      label: { zh: '责任单位', en: 'Responsible' },
      pii: 'S1',
      required: true,
    }),
    status: column(
      choice({
        PUT_RIGHT: ['已整改', '已完成', '已落实'],
        ACCEPTED: ['整改中', '已采纳'],
        RAISED: ['待处理', '未整改'],
      }),
      {
        headers: ['状态', '整改状态', '办理状态', 'status'],
        label: { zh: '状态', en: 'Status' },
        pii: 'S1',
        required: true,
      },
    ),
    putRightOn: column(localDate({ notInFuture: true }), {
      headers: ['完成日期', '整改日期', '完成时间', 'put right on'],
      label: { zh: '完成日期', en: 'Put right on' },
      pii: 'S1',
    }),
    dueOn: column(localDate(), {
      headers: ['整改期限', '期限', '截止日期', 'due on'],
      label: { zh: '整改期限', en: 'Due on' },
      pii: 'S1',
    }),
  },
  key: ['text', 'raisedOn', 'responsibleName'],
  check: ({ raisedOn, status, putRightOn, dueOn }, refuse) => {
    if (status === 'PUT_RIGHT' && !putRightOn) refuse('putRightOn', 'CELL_REQUIRED');
    if (status === 'ACCEPTED' && !dueOn) refuse('dueOn', 'CELL_REQUIRED');
    if (putRightOn && raisedOn && putRightOn < raisedOn)
      refuse('putRightOn', 'EARLIER_THAN_OTHER', { other: 'raisedOn' });
  },
});
