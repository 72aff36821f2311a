// Words of people, volunteers, teams and credentials. Names of fields and values of enums are the contract's.
import * as credentials from './credentials/words.ts';
import * as mentoring from './mentoring/words.ts';
import * as people from './people/words.ts';
import * as recruitment from './recruitment/words.ts';
import * as vetting from './vetting/words.ts';
import * as teams from './volunteer-teams/words.ts';
import * as volunteers from './volunteers/words.ts';

/** What is entered of a person stands in forms of several kinds of record; so do a day and a reason. */
const zhFields = { ...people.zh.fields, on: '日期', reason: '原因' };
const enFields: typeof zhFields = { ...people.en.fields, on: 'Day', reason: 'Reason' };

export const zh = {
  resources: {
    volunteers: {
      name: '志愿者',
      empty: '登记第一位志愿者，或用「导入」把现有的花名册带进来。',
      fields: {
        ...zhFields,
        isSilver: '银发志愿者',
        promotedToCoreOn: '晋升骨干日期',
        statusReason: '暂停或离队原因',
        teamId: '服务队',
        from: '加入日期',
        who: '申请人',
      },
    },
    mentorships: { name: '带教结对', empty: '请一位骨干带一位新志愿者，提出第一对结对。', fields: { ...zhFields } },
    jointVisits: { name: '共同入户', empty: '在带教结对的页面登记。', fields: { ...zhFields } },
    mentorshipAssessments: { name: '带教考核', empty: '在带教结对的页面考核。', fields: { ...zhFields } },
    sharingMeetings: { name: '经验分享会', empty: '每季度一次，登记谁分享了、谁到了。', fields: { ...zhFields } },
    sharingAttendances: { name: '分享会到会', empty: '在分享会的页面添加。', fields: { ...zhFields } },
    recruitmentCalls: {
      name: '招募',
      empty: '写明做什么、有什么风险、要多少人，发布第一次招募。',
      fields: { ...zhFields },
    },
    volunteerApplications: {
      name: '报名申请',
      empty: '先发布一次招募，再代申请人登记报名。',
      fields: { ...zhFields, who: '申请人', hasReadRisks: '已读风险告知' },
    },
    volunteerAbsences: { name: '离岗记录', empty: '暂停服务或离队后，会自动记在这里。', fields: { ...zhFields } },
    people: {
      name: '人员',
      empty: '登记志愿者、社工和单位联系人时，会自动建立人员资料；也可以在这里直接登记。',
      fields: { ...zhFields, typedName: '确认姓名' },
    },
    socialWorkers: {
      name: '社工',
      empty: '登记社区和机构的社工，之后可以给他们分配工作、登记证书。',
      fields: { ...zhFields },
    },
    credentials: {
      name: '证书资格',
      empty: '看过原件后登记；培训发放的证书会自动出现在这里。',
      fields: { ...zhFields },
    },
    volunteerTeams: {
      name: '志愿服务队',
      empty: '先建一支队伍，再添加队员、选出队长。',
      fields: { ...zhFields, volunteerId: '志愿者', from: '加入日期' },
    },
    partnerContacts: {
      name: '单位联系人',
      empty: '在共建单位的页面，或用上面的按钮，登记每个单位找谁。',
      fields: { ...zhFields, isPrimary: '首要联系人' },
    },
    teamMembers: { name: '队员', empty: '在队伍的页面添加队员，或在志愿者的页面加入队伍。', fields: { ...zhFields } },
  },
  people: {
    ...people.zh,
    ...volunteers.zh,
    ...teams.zh,
    ...credentials.zh,
    ...mentoring.zh,
    ...recruitment.zh,
    ...vetting.zh,
    socialWorkers: {
      employerHelp: '社区自己的社工不填。',
      endedHelp: '还在岗的不填。',
      working: '现在在岗',
    },
    contacts: { dutyHelp: '例如：社会服务部主任，负责义诊排班', primaryHelp: '有事先找这个人；每个单位一位。' },
    name: { label: '姓名', hidden: '（姓名不可见）', erased: '（信息已清除）' },
    newPerson: '登记新的人',
    newPersonNamed: '登记「%{item}」',
    newPersonHelp: '系统里还没有这个人时才登记。',
    choice: '%{name}（%{level}）',
    contactOf: '%{unit}联系人',
    term: '%{from} 至 %{until}',
    reason: '原因',
    since: '从哪天起',
    toDo: '操作',
    unchanged: '保持原样',
    isArchived: '这条记录已归档，先恢复再操作。',
  },
};

export const en: typeof zh = {
  resources: {
    volunteers: {
      name: 'Volunteer |||| Volunteers',
      empty: 'Register the first volunteer, or bring in the ledger that you have by an import.',
      fields: {
        ...enFields,
        isSilver: 'Silver volunteer',
        promotedToCoreOn: 'Core since',
        statusReason: 'Why they pause or left',
        teamId: 'Team',
        from: 'Joins on',
        who: 'Applicant',
      },
    },
    mentorships: {
      name: 'Mentorship |||| Mentorships',
      empty: 'Ask a core volunteer to guide a newcomer, and propose the first pair.',
      fields: { ...enFields },
    },
    jointVisits: {
      name: 'Joint visit |||| Joint visits',
      empty: 'Recorded on the page of the mentorship.',
      fields: { ...enFields },
    },
    mentorshipAssessments: {
      name: 'Assessment |||| Assessments',
      empty: 'Made on the page of the mentorship.',
      fields: { ...enFields },
    },
    sharingMeetings: {
      name: 'Sharing meeting |||| Sharing meetings',
      empty: 'One a quarter; record who shared and who came.',
      fields: { ...enFields },
    },
    sharingAttendances: {
      name: 'Attendance |||| Attendances',
      empty: 'Added on the page of the meeting.',
      fields: { ...enFields },
    },
    recruitmentCalls: {
      name: 'Call for volunteers |||| Calls for volunteers',
      empty: 'Say what is asked, with which risks and of how many, and publish the first call.',
      fields: { ...enFields },
    },
    volunteerApplications: {
      name: 'Application |||| Applications',
      empty: 'Publish a call first, then enter applications on behalf of those who come.',
      fields: { ...enFields, who: 'Applicant', hasReadRisks: 'Has read the risks' },
    },
    volunteerAbsences: {
      name: 'Absence |||| Absences',
      empty: 'Pauses and departures appear here by themselves.',
      fields: { ...enFields },
    },
    people: {
      name: 'Person |||| People',
      empty: 'People are entered along with volunteers, social workers and contacts; they can be registered here too.',
      fields: { ...enFields, typedName: 'Name to confirm' },
    },
    socialWorkers: {
      name: 'Social worker |||| Social workers',
      empty: 'Enter the social workers of the community and of agencies; work and credentials can follow.',
      fields: { ...enFields },
    },
    credentials: {
      name: 'Credential |||| Credentials',
      empty: 'Enter what you have seen in the original; certificates of trainings appear by themselves.',
      fields: { ...enFields },
    },
    volunteerTeams: {
      name: 'Volunteer team |||| Volunteer teams',
      empty: 'Enter a team first, then add its members and choose the leader.',
      fields: { ...enFields, volunteerId: 'Volunteer', from: 'Joins on' },
    },
    partnerContacts: {
      name: 'Contact |||| Contacts',
      empty: 'Enter whom to turn to in each unit, here or on the page of the unit.',
      fields: { ...enFields, isPrimary: 'First contact' },
    },
    teamMembers: {
      name: 'Team member |||| Team members',
      empty: 'Add members on the page of the team, or let a volunteer join on their own page.',
      fields: { ...enFields },
    },
  },
  people: {
    ...people.en,
    ...volunteers.en,
    ...teams.en,
    ...credentials.en,
    ...mentoring.en,
    ...recruitment.en,
    ...vetting.en,
    socialWorkers: {
      employerHelp: 'Empty for the community’s own.',
      endedHelp: 'Empty for whoever still works here.',
      working: 'Works here now',
    },
    contacts: {
      dutyHelp: 'Such as: head of social services, plans the check-ups',
      primaryHelp: 'Whom to turn to first; each unit has one.',
    },
    name: { label: 'Name', hidden: '(name hidden)', erased: '(erased)' },
    newPerson: 'Register somebody new',
    newPersonNamed: 'Register “%{item}”',
    newPersonHelp: 'Only for somebody who is not known yet.',
    choice: '%{name} (%{level})',
    contactOf: 'Contact of %{unit}',
    term: '%{from} to %{until}',
    reason: 'Reason',
    since: 'From',
    toDo: 'Actions',
    unchanged: 'As it is',
    isArchived: 'This record is archived; restore it first.',
  },
};
