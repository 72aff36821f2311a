// What each kind of matter is called, in lists, notices and mails.
import type { Locale } from '../../../kernel/messages.ts';
import type { DueMatterKind } from './due-matter-kind.ts';

export const matterWords: Readonly<Record<Locale, Readonly<Record<DueMatterKind, string>>>> = {
  'zh-CN': {
    TRAINING_NOT_HELD: '培训已过期未登记',
    TRAINING_ROSTER_OPEN: '培训签到待锁定',
    AGREEMENT_ENDING: '共建协议待续签',
    PLEDGE_BEHIND: '承诺事项待兑现',
    CREDENTIAL_UNVERIFIED: '证书待核验',
    CREDENTIAL_EXPIRING: '证书即将到期',
    VOLUNTEER_WAITING: '志愿者申请待处理',
  },
  en: {
    TRAINING_NOT_HELD: 'Training past its day, not recorded',
    TRAINING_ROSTER_OPEN: 'Training with an open roster',
    AGREEMENT_ENDING: 'Agreement up for renewal',
    PLEDGE_BEHIND: 'Pledge not yet fulfilled',
    CREDENTIAL_UNVERIFIED: 'Credential to verify',
    CREDENTIAL_EXPIRING: 'Credential about to expire',
    VOLUNTEER_WAITING: 'Applicant waiting for an answer',
  },
};
