// The four ledgers of a community as a module would declare them, with excerpts whose people are invented. For tests.
import { column, ledger } from './columns.ts';
import { localDate } from './parse-date.ts';
import { phone } from './parse-identity.ts';
import { integer, minutes } from './parse-number.ts';
import { roster } from './parse-roster.ts';
import { choice, list, personName, sex, text, yesNo } from './parse-text.ts';

export const partnerUnitLedger = ledger({
  name: 'partnerUnits',
  label: { zh: '共建单位', en: 'Partner units' },
  columns: {
    name: column(text({ max: 120 }), {
      headers: ['单位名称', '共建单位', '单位', '机构名称', 'name'],
      label: { zh: '单位名称', en: 'Name' },
      pii: 'S0',
      required: true,
    }),
    kind: column(
      choice({
        HOSPITAL: ['医院', '社区卫生服务中心'],
        SCHOOL: ['小学', '中学', '学校'],
        UNIVERSITY: ['高校', '大学'],
        SOCIAL_WORK_AGENCY: ['社工机构', '社工站'],
        GOVERNMENT_BODY: ['机关党组织', '机关', '政府部门'],
        POLICE: ['派出所', '公安'],
        COMPANY: ['企业', '公司'],
        MERCHANT: ['商户', '商家'],
        FOUNDATION: ['基金会'],
      }),
      { headers: ['单位类型', '类型', '类别'], label: { zh: '单位类型', en: 'Type' }, pii: 'S0', required: true },
    ),
    contactName: column(personName(), {
      headers: ['联系人', '联系人姓名'],
      label: { zh: '联系人', en: 'Contact' },
      pii: 'S2',
    }),
    contactPhone: column(phone({ fixedLines: true }), {
      headers: ['联系电话', '联系人电话', '电话', '手机号'],
      label: { zh: '联系电话', en: 'Phone' },
      pii: 'S2',
    }),
    resources: column(list(';；'), {
      headers: ['资源清单', '资源'],
      label: { zh: '资源清单', en: 'Resources' },
      pii: 'S0',
    }),
    joinedOn: column(localDate(), {
      headers: ['加入日期', '共建日期'],
      label: { zh: '加入日期', en: 'Joined on' },
      pii: 'S0',
    }),
  },
  key: ['name'],
});

export const volunteerTeamLedger = ledger({
  name: 'volunteerTeams',
  label: { zh: '志愿服务队', en: 'Volunteer teams' },
  columns: {
    name: column(text({ max: 120 }), {
      headers: ['队伍名称', '服务队', '队名', '名称'],
      label: { zh: '队伍名称', en: 'Name' },
      pii: 'S0',
      required: true,
    }),
    focus: column(list(), { headers: ['服务领域', '服务方向'], label: { zh: '服务领域', en: 'Focus' }, pii: 'S0' }),
    filingNumber: column(text({ max: 40 }), {
      headers: ['备案编号', '备案号'],
      label: { zh: '备案编号', en: 'Filing number' },
      pii: 'S0',
    }),
    foundedOn: column(localDate({ notInFuture: true }), {
      headers: ['成立日期'],
      label: { zh: '成立日期', en: 'Founded on' },
      pii: 'S0',
    }),
  },
  key: ['name'],
});

export const volunteerLedger = ledger({
  name: 'volunteers',
  label: { zh: '志愿者', en: 'Volunteers' },
  columns: {
    fullName: column(personName(), {
      headers: ['姓名', '志愿者姓名', '志愿者', '名字', 'full name'],
      label: { zh: '姓名', en: 'Full name' },
      pii: 'S2',
      required: true,
    }),
    sex: column(sex(), { headers: ['性别'], label: { zh: '性别', en: 'Sex' }, pii: 'S2' }),
    birthDate: column(localDate({ notInFuture: true }), {
      headers: ['出生日期', '出生年月日', '生日'],
      label: { zh: '出生日期', en: 'Date of birth' },
      pii: 'S2',
    }),
    phone: column(phone(), {
      headers: ['手机号', '手机号码', '手机', '联系电话', '电话'],
      label: { zh: '手机号', en: 'Mobile' },
      pii: 'S2',
      required: true,
    }),
    level: column(
      choice({ CORE: ['骨干', '骨干志愿者', '核心'], ORDINARY: ['普通', '普通志愿者'], NEW: ['新志愿者', '新'] }),
      {
        headers: ['志愿者级别', '级别', '等级'],
        label: { zh: '志愿者级别', en: 'Level' },
        pii: 'S1',
        required: true,
      },
    ),
    isSilver: column(yesNo(), {
      headers: ['是否银发志愿者', '银发'],
      label: { zh: '银发志愿者', en: 'Silver' },
      pii: 'S1',
    }),
    teamName: column(text({ max: 120 }), {
      headers: ['所属队伍', '服务队', '队伍'],
      label: { zh: '所属队伍', en: 'Team' },
      pii: 'S1',
    }),
    skills: column(list(), { headers: ['专长', '特长', '技能'], label: { zh: '专长', en: 'Skills' }, pii: 'S1' }),
    joinedOn: column(localDate(), {
      headers: ['加入日期', '注册日期'],
      label: { zh: '加入日期', en: 'Joined on' },
      pii: 'S1',
    }),
    mentorName: column(personName(), {
      headers: ['带教老志愿者', '带教人'],
      label: { zh: '带教老志愿者', en: 'Mentor' },
      pii: 'S2',
    }),
    promotedOn: column(localDate(), {
      headers: ['晋升骨干日期', '晋升日期'],
      label: { zh: '晋升骨干日期', en: 'Promoted on' },
      pii: 'S1',
    }),
  },
  key: ['phone'],
  check: ({ joinedOn, promotedOn }, refuse) => {
    if (joinedOn && promotedOn && promotedOn < joinedOn)
      refuse('promotedOn', 'EARLIER_THAN_OTHER', { other: 'joinedOn' });
  },
});

export const trainingLedger = ledger({
  name: 'trainingSessions',
  label: { zh: '培训记录', en: 'Training sessions' },
  columns: {
    title: column(text({ max: 200 }), {
      headers: ['培训名称', '培训主题'],
      label: { zh: '培训名称', en: 'Title' },
      pii: 'S0',
      required: true,
    }),
    providerName: column(text({ max: 120 }), {
      headers: ['主办单位', '培训单位'],
      label: { zh: '主办单位', en: 'Provider' },
      pii: 'S0',
      required: true,
    }),
    kind: column(choice({ HEALTH: ['健康培训'], SOCIAL_WORK: ['社工培训'] }), {
      headers: ['培训类型', '类型'],
      label: { zh: '培训类型', en: 'Type' },
      pii: 'S0',
    }),
    heldOn: column(localDate(), {
      headers: ['培训日期', '日期'],
      label: { zh: '培训日期', en: 'Date' },
      pii: 'S0',
      required: true,
    }),
    minutes: column(minutes({ min: 1, max: 1440 }), {
      headers: ['时长', '培训时长', '时长(分钟)'],
      label: { zh: '时长', en: 'Length' },
      pii: 'S0',
      required: true,
    }),
    seats: column(integer({ min: 1, max: 10_000, units: ['人', '名'] }), {
      headers: ['名额'],
      label: { zh: '名额', en: 'Seats' },
      pii: 'S0',
    }),
    roster: column(roster(), {
      headers: ['签到名单', '参训人员', '名单'],
      label: { zh: '签到名单', en: 'Roster' },
      pii: 'S2',
    }),
  },
  key: ['title', 'heldOn'],
});

export const partnerUnitCsv = `单位名称,单位类型,联系人,联系电话,资源清单,加入日期
青石桥医院,医院,周明,19900000001,健康培训;就医绿色通道,2025-01-18
临江大学团委,高校,吴敏,19900000003,每周四、周日上门服务,2025-01-14
柳荫社区下沉党员突击队,机关党组织,郑强,19900000007,资源协调;应急处置,2025-01-09
`;

export const volunteerTeamCsv = `队伍名称,服务领域,备案编号,成立日期
邻里互助团,低龄帮高龄,QSQ-2025-01,2025-01-05
健康守望队,健康监测;远程指导,QSQ-2025-02,2025-01-05
`;

export const volunteerCsv = `姓名,性别,出生日期,手机号,志愿者级别,是否银发志愿者,所属队伍,专长,加入日期,带教老志愿者,晋升骨干日期
赵一鸣,男,1959-05-15,19900000008,骨干,是,邻里互助团,急救,2025-01-23,,
钱小燕,女,1991-05-08,19900000046,骨干,否,健康守望队,健康监测;理发,2025-01-10,赵一鸣,2025-07-17
孙大海,男,1993-06-01,19900000065,普通,否,健康守望队,手语,2025-01-13,,
李晓云,女,2001-11-30,19900000151,新志愿者,否,,,2025-09-02,,
`;

export const trainingCsv = `培训名称,主办单位,培训类型,培训日期,时长(分钟),签到名单
健康培训第1期:心肺复苏,青石桥医院,健康培训,2025-02-15,120,赵一鸣;钱小燕;孙大海
系统培训第1场:需求评估,柳荫街道社工站,社工培训,2025-03-22,90,钱小燕;李晓云
`;
