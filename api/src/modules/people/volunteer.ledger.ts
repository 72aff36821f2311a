// The ledger of volunteers that a community keeps: one row a volunteer. Names occur twice, so the phone number tells them apart.
import { column, ledger } from '../platform/imports/columns.ts';
import { localDate } from '../platform/imports/parse-date.ts';
import { phone } from '../platform/imports/parse-identity.ts';
import { choice, list, personName, sex, text, yesNo } from '../platform/imports/parse-text.ts';

export const volunteerLedger = ledger({
  name: 'volunteers',
  label: { zh: '志愿者', en: 'Volunteers' },
  columns: {
    fullName: column(personName(), {
      headers: ['姓名', '志愿者姓名', '志愿者', '名字', 'full name'],
      label: { zh: '姓名', en: 'Full name' },
      pii: 'S2',
      required: true,
      example: '赵一鸣',
    }),
    sex: column(sex(), { headers: ['性别', 'sex'], label: { zh: '性别', en: 'Sex' }, pii: 'S2', example: '男' }),
    birthDate: column(localDate({ notInFuture: true }), {
      headers: ['出生日期', '出生年月日', '生日', 'date of birth'],
      label: { zh: '出生日期', en: 'Date of birth' },
      pii: 'S2',
      example: '1959-05-15',
    }),
    phone: column(phone(), {
      headers: ['手机号', '手机号码', '手机', '联系电话', '联系方式', '电话', 'mobile'],
      label: { zh: '手机号', en: 'Mobile' },
      pii: 'S3',
      required: true,
      example: '19900000008',
    }),
    level: column(
      choice({ CORE: ['骨干', '骨干志愿者', '核心'], ORDINARY: ['普通', '普通志愿者'], NEW: ['新志愿者', '新'] }),
      { headers: ['志愿者级别', '级别', '等级', 'level'], label: { zh: '志愿者级别', en: 'Level' }, pii: 'S1', required: true, example: '骨干' },
    ),
    isSilver: column(yesNo(), {
      headers: ['是否银发志愿者', '银发志愿者', '银发', 'silver'],
      label: { zh: '是否银发志愿者', en: 'Silver' },
      pii: 'S1',
      example: '是',
    }),
    teamName: column(text({ max: 80 }), {
      headers: ['所属队伍', '所在队伍', '服务队', '队伍', 'team'],
      label: { zh: '所属队伍', en: 'Team' },
      pii: 'S1',
      example: '健康守望队',
    }),
    skills: column(list(';；、,，', { max: 30, maxEntry: 40 }), {
      headers: ['专长', '特长', '技能', 'skills'],
      label: { zh: '专长', en: 'Skills' },
      pii: 'S2',
      example: '急救;理发',
    }),
    joinedOn: column(localDate(), {
      headers: ['加入日期', '注册日期', '入队日期', 'joined on'],
      label: { zh: '加入日期', en: 'Joined on' },
      pii: 'S1',
      example: '2025-01-23',
    }),
    mentorName: column(personName(), {
      headers: ['带教老志愿者', '带教人', '带教', 'mentor'],
      label: { zh: '带教老志愿者', en: 'Mentor' },
      pii: 'S2',
      example: '钱小燕',
    }),
    promotedOn: column(localDate(), {
      headers: ['晋升骨干日期', '晋升日期', 'promoted on'],
      label: { zh: '晋升骨干日期', en: 'Promoted on' },
      pii: 'S1',
      example: '2025-07-17',
    }),
  },
  key: ['fullName', 'phone'],
  check: ({ joinedOn, promotedOn }, refuse) => {
    if (joinedOn && promotedOn && promotedOn < joinedOn) refuse('promotedOn', 'EARLIER_THAN_OTHER', { other: 'joinedOn' });
  },
});
