// The ledger of volunteers that a community keeps: one row a person, with their level, team and mentor.
import { column, ledger } from '../platform/imports/columns.ts';
import { localDate } from '../platform/imports/parse-date.ts';
import { idNumber, phone } from '../platform/imports/parse-identity.ts';
import { choice, list, personName, sex, text, yesNo } from '../platform/imports/parse-text.ts';

/** What somebody serves as by the ledger; who applies or is vetted is registered one by one. */
const level = choice({
  CORE: ['骨干', '骨干志愿者', '核心', '核心志愿者'],
  ORDINARY: ['普通', '普通志愿者', '一般', '正式', '正式志愿者'],
  NEW: ['新志愿者', '新', '新人', '见习', '见习志愿者'],
});

export const volunteerLedger = ledger({
  name: 'volunteers',
  label: { zh: '志愿者', en: 'Volunteers' },
  columns: {
    fullName: column(personName(), {
      headers: ['姓名', '志愿者姓名', '志愿者', '名字', 'full name'],
      label: { zh: '姓名', en: 'Name' },
      pii: 'S2',
      required: true,
    }),
    sex: column(sex(), { headers: ['性别'], label: { zh: '性别', en: 'Sex' }, pii: 'S2' }),
    birthDate: column(localDate({ notInFuture: true }), {
      headers: ['出生日期', '出生年月日', '出生年月', '生日'],
      label: { zh: '出生日期', en: 'Date of birth' },
      pii: 'S2',
    }),
    phone: column(phone(), {
      headers: ['手机号', '手机号码', '手机', '联系电话', '电话', '联系方式'],
      label: { zh: '手机号', en: 'Mobile number' },
      pii: 'S3',
      required: true,
    }),
    idNumber: column(idNumber(), {
      headers: ['身份证号', '身份证号码', '身份证', '证件号码'],
      label: { zh: '身份证号', en: 'ID number' },
      pii: 'S3',
    }),
    nationalVolunteerNumber: column(text({ max: 40 }), {
      headers: ['全国志愿者编号', '志愿者编号', '志愿者证号'],
      label: { zh: '全国志愿者编号', en: 'National volunteer number' },
      pii: 'S2',
    }),
    level: column(level, {
      headers: ['志愿者级别', '级别', '等级', '志愿者等级'],
      label: { zh: '志愿者级别', en: 'Level' },
      pii: 'S1',
      required: true,
    }),
    isSilver: column(yesNo(), {
      headers: ['是否银发志愿者', '银发志愿者', '是否银发', '银发'],
      label: { zh: '银发志愿者', en: 'Silver volunteer' },
      pii: 'S1',
    }),
    teamName: column(text({ max: 80 }), {
      headers: ['所属队伍', '所属服务队', '志愿服务队', '服务队', '队伍'],
      label: { zh: '所属队伍', en: 'Team' },
      pii: 'S1',
    }),
    skills: column(list(';；、,，', { max: 30, maxEntry: 40 }), {
      headers: ['专长', '特长', '技能', '服务专长'],
      label: { zh: '专长', en: 'Skills' },
      pii: 'S2',
    }),
    availability: column(text({ max: 500 }), {
      headers: ['可服务时间', '服务时间', '空闲时间'],
      label: { zh: '可服务时间', en: 'Availability' },
      pii: 'S2',
    }),
    joinedOn: column(localDate({ notInFuture: true }), {
      headers: ['加入日期', '注册日期', '加入时间', '注册时间'],
      label: { zh: '加入日期', en: 'Joined on' },
      pii: 'S1',
    }),
    mentorName: column(personName(), {
      headers: ['带教老志愿者', '带教人', '带教', '导师'],
      label: { zh: '带教老志愿者', en: 'Mentor' },
      pii: 'S2',
    }),
    promotedToCoreOn: column(localDate({ notInFuture: true }), {
      headers: ['晋升骨干日期', '晋升日期', '晋升时间'],
      label: { zh: '晋升骨干日期', en: 'Promoted to core on' },
      pii: 'S1',
    }),
  },
  key: ['fullName', 'phone'],
  check: ({ birthDate, joinedOn, promotedToCoreOn }, refuse) => {
    if (birthDate && joinedOn && joinedOn < birthDate) refuse('joinedOn', 'EARLIER_THAN_OTHER', { other: 'birthDate' });
    if (joinedOn && promotedToCoreOn && promotedToCoreOn < joinedOn) refuse('promotedToCoreOn', 'EARLIER_THAN_OTHER', { other: 'joinedOn' });
  },
});
