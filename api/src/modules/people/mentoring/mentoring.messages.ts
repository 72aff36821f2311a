// Words of mentoring: pairs, joint visits, sharing meetings, assessments.
import type { Messages } from '../../../kernel/messages.ts';

const zh: Messages = {
  types: {
    Mentorship: {
      $: '带教结对',
      mentor: '带教老志愿者',
      newcomer: '新志愿者',
      status: '状态',
      proposedOn: '提出日期',
      startedOn: '开始日期',
      assessDueOn: '应考核日期',
      nextVisitDueOn: '下次共同入户期限',
      endedOn: '结束日期',
      stopReason: '中止原因',
      jointVisits: '共同入户',
      assessments: '考核记录',
    },
    JointVisit: { $: '共同入户', mentorship: '带教结对', visitedOn: '入户日期', minutes: '时长(分钟)', what: '内容' },
    MentorshipAssessment: {
      $: '带教考核',
      mentorship: '带教结对',
      verdict: '考核结论',
      assessedOn: '考核日期',
      assessedBy: '考核人',
      metItems: '已达到',
      unmetItems: '未达到',
      mentorOpinion: '带教人意见',
      jointVisitCount: '共同入户次数',
      sharingCount: '参加分享会次数',
    },
    SharingMeeting: {
      $: '经验分享会',
      heldOn: '举办日期',
      topic: '主题',
      place: '地点',
      note: '记录',
      attendances: '到会志愿者',
    },
    SharingAttendance: { $: '分享会到会', meeting: '经验分享会', volunteer: '志愿者', hasShared: '作了分享' },
    MentoringPreset: {
      $: '带教要求',
      from: '生效日期',
      checklist: '考核清单',
      minimumJointVisits: '至少共同入户(次)',
      minimumSharings: '至少参加分享会(次)',
      mostNewcomers: '每人最多带教(人)',
      months: '带教期(月)',
    },
    Volunteer: {
      mentorshipsAsMentor: '带教他人',
      mentorshipsAsNewcomer: '接受带教',
      sharingAttendances: '参加的分享会',
    },
  },
  enumerations: {
    MentorshipStatus: {
      $: '带教状态',
      PENDING: '待开始',
      ACTIVE: '带教中',
      EXTENDED: '已延长',
      PASSED: '已通过',
      STOPPED: '已中止',
    },
    MentorshipVerdict: { $: '考核结论', PASSED: '通过，晋升骨干', EXTENDED: '延长带教' },
  },
  errors: {
    MENTOR_FULL: '该志愿者已带教 {most} 人，先结束一对再结新对。',
    MENTORSHIP_RUNNING: '此人正在接受带教，请先完成或中止考核。',
    NEWCOMER_HAS_MENTOR: '此人已有未结束的带教。',
    JOINT_VISITS_MISSING: '共同入户 {count} 次，至少要 {least} 次。',
    SHARINGS_MISSING: '参加分享会 {count} 次，至少要 {least} 次。',
    CHECKLIST_UNMET: '清单还有 {count} 项未达到:{items}。',
    CHECKLIST_ITEM_UNKNOWN: '清单里没有「{item}」。',
    ASSESSED_BY_PAIR: '带教双方不能考核自己，请由社工或另一位同事考核。',
    BEFORE_MENTORSHIP: '不能早于带教开始日期({startedOn})。',
    NOT_IN_FUTURE: '须晚于今天({today})。',
    PRESET_IN_PAST: '不能改动过去的要求，最早从今天({today})起生效。',
    VISITED_THAT_DAY: '这一天的共同入户已登记。',
  },
};

const en: Messages = {
  types: {
    Mentorship: { assessDueOn: 'Assessment due on' },
    JointVisit: { minutes: 'Length (minutes)' },
    MentoringPreset: { $: 'Mentoring requirements', months: 'Months until assessment' },
  },
  enumerations: {},
  errors: {
    MENTOR_FULL: 'This volunteer guides {most} already; one of them has to end first.',
    MENTORSHIP_RUNNING: 'A mentorship of this volunteer is under way; assess or stop it first.',
    NEWCOMER_HAS_MENTOR: 'This volunteer has a mentorship that has not ended.',
    JOINT_VISITS_MISSING: '{count} joint visits so far; at least {least} are needed.',
    SHARINGS_MISSING: '{count} sharing meetings attended so far; at least {least} are needed.',
    CHECKLIST_UNMET: '{count} items of the checklist are not met: {items}.',
    CHECKLIST_ITEM_UNKNOWN: 'The checklist has no item "{item}".',
    ASSESSED_BY_PAIR: 'Nobody assesses a pair of their own; a social worker or another colleague does.',
    BEFORE_MENTORSHIP: 'Not earlier than the first day of the mentorship ({startedOn}).',
    NOT_IN_FUTURE: 'Later than today ({today}).',
    PRESET_IN_PAST: 'What held in the past is not changed; it can hold from today ({today}) on.',
    VISITED_THAT_DAY: 'A joint visit on that day is on record already.',
  },
};

export const mentoringMessages = { 'zh-CN': zh, en };
