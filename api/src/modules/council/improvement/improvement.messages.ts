// Words of suggestions and what became of them.
import type { Messages } from '../../../kernel/messages.ts';

const zh: Messages = {
  types: {
    Suggestion: {
      $: '整改建议',
      text: '建议内容',
      raisedOn: '提出日期',
      source: '来源',
      raisedBy: '提出人',
      responsibleUnit: '责任单位',
      responsibleTeam: '责任队伍',
      responsibleSeat: '责任席位',
      status: '状态',
      dueOn: '整改期限',
      declineReason: '不采纳原因',
      proof: '整改佐证',
      putRightOn: '完成日期',
      putRightBy: '整改登记账号',
      verifiedOn: '核实日期',
      verifiedBy: '核实账号',
      reopenReason: '重新打开原因',
      meeting: '提出的会议',
      drill: '提出的演练',
      duplicateOf: '合并到',
      duplicates: '合并进来的建议',
    },
    PartnerUnit: { suggestions: '整改建议' },
    VolunteerTeam: { suggestions: '整改建议' },
    CommitteeSeat: { suggestions: '整改建议' },
    CommitteeMeeting: { suggestions: '整改建议' },
    Drill: { suggestions: '整改建议' },
  },
  enumerations: {
    SuggestionSource: {
      $: '建议来源',
      RETURN_VISIT: '月度回访',
      JOINT_MEETING: '季度联席',
      SUGGESTION_BOX: '居民意见箱',
      DRILL: '应急演练',
      OTHER: '其他',
    },
    SuggestionStatus: {
      $: '建议状态',
      RAISED: '待处理',
      ACCEPTED: '整改中',
      DECLINED: '不采纳',
      PUT_RIGHT: '已整改，待核实',
      REOPENED: '重新打开',
      VERIFIED: '已核实',
      DUPLICATE: '已合并',
    },
  },
  errors: {
    SUGGESTION_NEEDS_RESPONSIBLE: '请先指定责任单位、队伍或席位。',
    ONE_RESPONSIBLE: '只能指定一个责任方：单位、队伍或席位。',
    ONE_ORIGIN: '只能关联一个来源：会议或演练。',
    SUGGESTION_DUE_IN_PAST: '期限不能早于今天({today})。',
    PUT_RIGHT_BEFORE_RAISED: '完成日期不能早于提出日期 {raisedOn}。',
    VERIFIED_BY_ANOTHER: '整改要由另一个人核实，不能由登记整改的人自己核实。',
    DUPLICATE_OF_ITSELF: '不能合并到它自己。',
    DUPLICATE_OF_DUPLICATE: '那条建议已经合并到别的建议，请合并到最终保留的那条。',
    SUGGESTION_MOVE_IMPOSSIBLE: '建议不能这样改变状态。',
  },
};

const en: Messages = {
  types: {
    Suggestion: {
      text: 'Suggestion',
      raisedOn: 'Raised on',
      duplicateOf: 'Merged into',
      duplicates: 'Merged into this one',
    },
  },
  enumerations: {},
  errors: {
    SUGGESTION_NEEDS_RESPONSIBLE: 'Say first which unit, team or seat is to put it right.',
    ONE_RESPONSIBLE: 'Only one can be responsible: a unit, a team or a seat.',
    ONE_ORIGIN: 'It can come from one only: a meeting or a drill.',
    SUGGESTION_DUE_IN_PAST: 'The day cannot be before today ({today}).',
    PUT_RIGHT_BEFORE_RAISED: 'It cannot be put right before it was raised on {raisedOn}.',
    VERIFIED_BY_ANOTHER: 'Somebody else has to verify it, not whoever said that it was put right.',
    DUPLICATE_OF_ITSELF: 'It cannot be merged into itself.',
    DUPLICATE_OF_DUPLICATE: 'That suggestion is merged into another; choose the one that stands.',
    SUGGESTION_MOVE_IMPOSSIBLE: 'A suggestion cannot move to this state.',
  },
};

export const improvementMessages = { 'zh-CN': zh, en };
