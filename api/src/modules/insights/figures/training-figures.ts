// Figures of the trainings: sessions held and attendances, by the kind of the unit that provides them.
import type { Figure } from './figure.ts';

/** A training counts once it was held. */
const held = ['HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED'];
/** Whoever was absent counts in no figure. */
const present = ['ATTENDED', 'PASSED', 'FAILED'];

const sessions = {
  group: 'TRAINING',
  unit: 'SESSIONS',
  audience: 'PUBLIC',
  of: 'TrainingSession',
  day: 'heldOn',
} as const;
const attendances = {
  group: 'TRAINING',
  unit: 'PERSON_TIMES',
  audience: 'PUBLIC',
  of: 'TrainingAttendance',
  day: 'sessionHeldOn',
} as const;

const attended = { sessionStatus: { in: held }, result: { in: present }, sessionArchivedAt: { isNull: true } };

export const trainingFigures = {
  HOSPITAL_TRAINING_SESSIONS: {
    ...sessions,
    label: { 'zh-CN': '医院办的培训', en: 'Trainings by hospitals' },
    definition: {
      'zh-CN': '主办单位是医院、已经举办的培训场次；计划中和已取消的不算。',
      en: 'Sessions held whose provider is a hospital; planned and cancelled ones do not count.',
    },
    filter: { status: { in: held }, providerUnitKind: { in: ['HOSPITAL'] } },
  },
  HOSPITAL_TRAINING_PERSON_TIMES: {
    ...attendances,
    label: { 'zh-CN': '医院培训到训', en: 'Attended at hospitals' },
    definition: {
      'zh-CN': '医院办的培训中到训的人次；一个人参加两场算两人次，缺席的不算。',
      en: 'Person-times at trainings by hospitals: who attends two counts twice, who was absent does not count.',
    },
    filter: { ...attended, sessionProviderUnitKind: { in: ['HOSPITAL'] } },
  },
  SOCIAL_WORK_TRAINING_SESSIONS: {
    ...sessions,
    label: { 'zh-CN': '社工机构办的培训', en: 'Trainings by social work agencies' },
    definition: {
      'zh-CN': '主办单位是社会工作机构、已经举办的培训场次；计划中和已取消的不算。',
      en: 'Sessions held whose provider is a social work agency; planned and cancelled ones do not count.',
    },
    filter: { status: { in: held }, providerUnitKind: { in: ['SOCIAL_WORK_AGENCY'] } },
  },
  SOCIAL_WORK_TRAINING_PERSON_TIMES: {
    ...attendances,
    label: { 'zh-CN': '社工机构培训到训', en: 'Attended at social work agencies' },
    definition: {
      'zh-CN': '社会工作机构办的培训中到训的人次；一个人参加两场算两人次，缺席的不算。',
      en: 'Person-times at trainings by social work agencies: who attends two counts twice, who was absent does not count.',
    },
    filter: { ...attended, sessionProviderUnitKind: { in: ['SOCIAL_WORK_AGENCY'] } },
  },
  TRAINING_SESSIONS: {
    ...sessions,
    label: { 'zh-CN': '全部培训', en: 'All trainings' },
    definition: { 'zh-CN': '所有主办单位已经举办的培训场次。', en: 'Sessions held by any provider.' },
    filter: { status: { in: held } },
  },
  TRAINING_PERSON_TIMES: {
    ...attendances,
    label: { 'zh-CN': '全部到训', en: 'Attended in all' },
    definition: {
      'zh-CN': '所有已举办培训中到训的人次，缺席的不算。',
      en: 'Person-times at all trainings held; who was absent does not count.',
    },
    filter: attended,
  },
} as const satisfies Record<string, Figure>;
