// Words of recruitment: calls for volunteers, and applications.
import type { Messages } from '../../../kernel/messages.ts';

const zh: Messages = {
  types: {
    RecruitmentCall: {
      $: '招募',
      title: '标题',
      task: '服务内容',
      riskStatement: '风险告知',
      places: '招募人数',
      skills: '所需专长',
      credentialKinds: '所需证书',
      leastAge: '最小年龄',
      mostAge: '最大年龄',
      servesChildren: '服务未成年人',
      opensOn: '报名开始',
      closesOn: '报名截止',
      status: '状态',
      closeReason: '结束原因',
      acceptedCount: '已录用',
      applications: '报名申请',
    },
    VolunteerApplication: {
      $: '报名申请',
      call: '招募',
      person: '申请人',
      status: '状态',
      receivedOn: '收到日期',
      risksRead: '已读风险告知',
      skills: '专长',
      availability: '可服务时间',
      identityCheckedOn: '核验身份日期',
      vettedOn: '审查日期',
      decidedOn: '决定日期',
      endReason: '未录用原因',
      volunteer: '志愿者',
    },
    Person: { volunteerApplications: '报名申请' },
    Volunteer: { applications: '报名申请' },
  },
  enumerations: {
    RecruitmentCallStatus: { $: '招募状态', DRAFT: '草稿', PUBLISHED: '已发布', CLOSED: '已结束' },
    VolunteerApplicationStatus: {
      $: '申请状态',
      RECEIVED: '已收到',
      IDENTITY_CHECKED: '身份已核验',
      VETTED: '审查通过',
      ACCEPTED: '已录用',
      REJECTED: '未录用',
      WITHDRAWN: '已撤回',
    },
  },
  errors: {
    CALL_ALREADY_OVER: '报名截止日期 {closesOn} 已过，先改期再发布。',
    CALL_NOT_OPEN: '报名时间是 {opensOn} 至 {closesOn}。',
    PLACES_TAKEN: '招募的 {places} 个名额已满。',
    RISKS_UNREAD: '须先向申请人说明风险，并由本人确认。',
    AGE_UNKNOWN: '招募限定了年龄，请先补上申请人的出生日期。',
    AGE_OUTSIDE: '申请人 {age} 岁，不在招募的年龄范围内。',
    CREDENTIAL_MISSING: '缺少已核验且有效的「{kind}」证书。',
    APPLIED_ALREADY: '此人已报名这次招募。',
  },
};

const en: Messages = {
  types: {
    RecruitmentCall: { $: 'Call for volunteers', task: 'What is asked', credentialKinds: 'Credentials needed' },
  },
  enumerations: {},
  errors: {
    CALL_ALREADY_OVER: 'The last day for applications, {closesOn}, is past; change it before publishing.',
    CALL_NOT_OPEN: 'Applications are taken from {opensOn} to {closesOn}.',
    PLACES_TAKEN: 'All {places} places are taken.',
    RISKS_UNREAD: 'The risks have to be explained first, and the applicant has to agree.',
    AGE_UNKNOWN: 'The call has limits of age; enter the date of birth of the applicant first.',
    AGE_OUTSIDE: 'The applicant is {age}, outside of the ages of the call.',
    CREDENTIAL_MISSING: 'There is no verified and current credential of the kind "{kind}".',
    APPLIED_ALREADY: 'This person has applied to this call already.',
  },
};

export const recruitmentMessages = { 'zh-CN': zh, en };
