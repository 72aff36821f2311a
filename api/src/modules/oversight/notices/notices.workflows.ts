// Notices are marked as read; their settings are changed; an address is given and confirmed.
import { createHmac, randomBytes } from 'node:crypto';
import { ArrayMaxSize, IsEmail, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context, Services } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { newId } from '../../../kernel/id.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { settleCommunity } from '../../people/settle-community.ts';
import { DueMatterKind } from './due-matter-kind.ts';
import { NoticeLanguage, NoticeMailing, NoticeSetting } from './notice-setting.entity.ts';
import { Notice } from './notice.entity.ts';

@InputType('MarkNoticesReadInput', { description: 'Notices that were looked at.' })
class MarkNoticesReadInput {
  @IsOptional()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { nullable: true, description: 'Which notices; all of one’s own when left out. At most 500.' })
  ids?: string[] | null;
}

const readAtOnce = 500;

export const markNoticesRead = workflow({
  name: 'markNoticesRead',
  description: 'Marks notices of one’s own as read; those that are read already stay as they are.',
  may: 'notice.read',
  input: MarkNoticesReadInput,
  gives: { notices: () => [Notice] },
  gift: { notices: 'The notices that were unread until now.' },
  async run(ctx, input) {
    const which = input.ids ? { id: { $in: input.ids } } : {};
    const unread = { ...which, account: requireAccount(ctx), state: 'UNREAD' as const, archivedAt: null };
    const notices = await ctx.em.find(Notice, unread, { orderBy: { id: 'asc' }, limit: readAtOnce });
    for (const notice of notices) notice.read(ctx.clock.now());
    return { notices };
  },
});

@InputType('ChangeNoticeSettingsInput', { description: 'What one wants to be told of; what is left out stays.' })
class ChangeNoticeSettingsInput {
  @Field(() => NoticeMailing.graphql, { nullable: true, description: 'When notices are sent by mail.' })
  mailing?: NoticeMailing | null;

  @Field(() => NoticeLanguage.graphql, { nullable: true, description: 'In which language mails are written.' })
  language?: NoticeLanguage | null;

  @IsOptional()
  @ArrayMaxSize(100)
  @Field(() => [DueMatterKind.graphql], { nullable: true, description: 'Kinds of matters of which not to be told.' })
  mutedKinds?: DueMatterKind[] | null;
}

export const changeNoticeSettings = workflow({
  name: 'changeNoticeSettings',
  description: 'Changes what one is told of and when by mail. Mail needs a confirmed address.',
  may: 'notice.read',
  input: ChangeNoticeSettingsInput,
  gives: { noticeSetting: () => NoticeSetting },
  async run(ctx, input) {
    const noticeSetting = await ownSettings(ctx);
    const { mailing, language, mutedKinds } = input;
    if (mailing && mailing !== 'NONE' && !noticeSetting.email)
      throw new DomainError('EMAIL_NOT_CONFIRMED', ['mailing']);
    if (mailing) noticeSetting.mailing = mailing;
    if (language) noticeSetting.language = language;
    if (mutedKinds) noticeSetting.mutedKinds = [...new Set(mutedKinds)];
    return { noticeSetting };
  },
});

@InputType('SetNoticeEmailInput', { description: 'Where mails are to go.' })
class SetNoticeEmailInput {
  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  @Field(() => String, {
    nullable: true,
    description: 'The address; null to get no more mails. At most 200 characters.',
  })
  email?: string | null;
}

const linkHours = 24;

export const setNoticeEmail = workflow({
  name: 'setNoticeEmail',
  description:
    'Gives the address to which mails go: a link is sent to it, and it counts once the link was opened. Without an address mails end.',
  may: 'notice.read',
  input: SetNoticeEmailInput,
  gives: { noticeSetting: () => NoticeSetting },
  async run(ctx, input) {
    const noticeSetting = await ownSettings(ctx);
    const email = input.email?.trim();
    if (!email) {
      noticeSetting.forgetEmail();
      return { noticeSetting };
    }
    if (!ctx.services.mailer) throw new DomainError('MAIL_NOT_SET_UP', ['email']);
    noticeSetting.pendingEmail = email;
    noticeSetting.tokenHash = null;
    noticeSetting.tokenExpiresAt = new Date(ctx.clock.now().getTime() + linkHours * 3_600_000);
    await ctx.em.flush();
    const order = { settingId: noticeSetting.id, communityId: noticeSetting.community.id };
    await ctx.em.execute('select graphile_worker.enqueue(?, ?::json, ?)', [
      confirmEmailTask,
      JSON.stringify(order),
      `${confirmEmailTask} ${noticeSetting.id}`,
    ]);
    return { noticeSetting };
  },
});

export const confirmEmailTask = 'confirm-email';

@InputType('ConfirmNoticeEmailInput', { description: 'The link that was sent to an address.' })
class ConfirmNoticeEmailInput {
  @MaxLength(100)
  @Field(() => String, { description: 'The secret in the link.' })
  token!: string;
}

export const confirmNoticeEmail = workflow({
  name: 'confirmNoticeEmail',
  description: 'Confirms one’s address with the link that was sent to it; the link works once and for a day.',
  may: 'notice.read',
  input: ConfirmNoticeEmailInput,
  gives: { noticeSetting: () => NoticeSetting },
  async run(ctx, input) {
    const tokenHash = hashOfLink(ctx.services, input.token);
    const noticeSetting = await ctx.em.findOne(NoticeSetting, { account: requireAccount(ctx), tokenHash });
    if (!noticeSetting) throw new DomainError('LINK_NOT_VALID', ['token']);
    noticeSetting.confirm(ctx.clock.now());
    return { noticeSetting };
  },
});

/** A secret for a link, and what is kept of it. */
export function newLink(services: Services): { readonly token: string; readonly hash: Buffer } {
  const token = randomBytes(24).toString('base64url');
  return { token, hash: hashOfLink(services, token) };
}

export function hashOfLink(services: Services, token: string): Buffer {
  return createHmac('sha256', services.keyFor('link')).update(token, 'utf8').digest();
}

export function requireAccount({ caller }: Context): string {
  if (!caller.accountId) throw new DomainError('NOT_ALLOWED_HERE', []);
  return caller.accountId;
}

/** One's settings; made with what holds for everybody when there are none yet. */
async function ownSettings(ctx: Context): Promise<NoticeSetting> {
  const account = requireAccount(ctx);
  const known = await ctx.em.findOne(NoticeSetting, { account });
  if (known) return known;
  const community = settleCommunity(ctx, 'notice.read', ctx.caller.communities('notice.read')[0]);
  const language = ctx.locale === 'en' ? 'EN' : 'ZH_CN';
  const made = ctx.em.create(NoticeSetting, {
    id: newId(),
    account,
    community,
    language,
    mutedKinds: [],
    mailing: 'NONE',
  });
  await ctx.em.persist(made).flush();
  return made;
}
