// What an account wants to be told of, and whether by mail. The address counts once its holder has opened the link sent to it.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { Account } from '../../access/account.entity.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { DueMatterKind } from './due-matter-kind.ts';

export const NoticeMailing = enumeration('NoticeMailing', 'When notices are sent by mail.', {
  NONE: 'Never.',
  DAILY: 'Together, at eight in the morning.',
  AT_ONCE: 'As soon as something new waits; what the night brought at eight in the morning.',
});
export type NoticeMailing = ValueOf<typeof NoticeMailing>;

export const NoticeLanguage = enumeration('NoticeLanguage', 'In which language mails are written.', {
  ZH_CN: 'Chinese.',
  EN: 'English.',
});
export type NoticeLanguage = ValueOf<typeof NoticeLanguage>;

const NoticeSettingSchema = defineEntity({
  name: 'NoticeSetting',
  extends: CommunityRecord,
  comment: 'What one account wants to be told of, and how.',
  uniques: [{ name: 'notice_setting_account', properties: ['account'] }],
  checks: [{ name: 'notice_setting_email', expression: '(email is null) = (email_confirmed_at is null)' }],
  properties: {
    account: () => p.manyToOne(Account).ref().groups('S1').comment('Whose settings they are.'),
    mailing: p.enum(NoticeMailing.items).default('NONE').groups('S1').comment('When notices are sent by mail.'),
    language: p
      .enum(NoticeLanguage.items)
      .default('ZH_CN')
      .groups('S1')
      .comment('In which language mails are written.'),
    mutedKinds: p
      .enum(DueMatterKind.items)
      .array()
      .default([])
      .groups('S1')
      .comment('Kinds of matters of which the account is not told.'),
    email: p.string().length(200).nullable().groups('S2').comment('Address to which mails go; it was confirmed.'),
    emailConfirmedAt: p.datetime(3).nullable().groups('S1').comment('When the address was confirmed.'),
    pendingEmail: p.string().length(200).nullable().groups('S2').comment('Address that waits to be confirmed.'),
    tokenHash: p.blob().nullable().groups('S4').comment('Keyed hash of the secret in the link that confirms it.'),
    tokenExpiresAt: p.datetime(3).nullable().groups('S1').comment('Until when that link works.'),
  },
});

export class NoticeSetting extends NoticeSettingSchema.class {
  /** The address takes effect; the link works this once. */
  confirm(now: Date): void {
    if (!this.pendingEmail || !this.tokenExpiresAt || this.tokenExpiresAt < now)
      throw new DomainError('LINK_NOT_VALID', ['token']);
    this.email = this.pendingEmail;
    this.emailConfirmedAt = now;
    this.forgetPending();
    if (this.mailing === 'NONE') this.mailing = 'DAILY';
  }

  forgetEmail(): void {
    this.email = null;
    this.emailConfirmedAt = null;
    this.mailing = 'NONE';
    this.forgetPending();
  }

  forgetPending(): void {
    this.pendingEmail = null;
    this.tokenHash = null;
    this.tokenExpiresAt = null;
  }
}
NoticeSettingSchema.setClass(NoticeSetting);
