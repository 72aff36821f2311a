// Mails tell that something waits: what kind, by when, and a link into the console; never about whom. A notice is marked as
// mailed before its mail goes out, so that a job that is tried again, or a server that was killed, never sends it twice.
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Task } from 'graphile-worker';
import { forkFor, type Services } from '../../../kernel/context.ts';
import { newLink, confirmEmailTask } from './notices.workflows.ts';
import { NoticeSetting } from './notice-setting.entity.ts';
import { Notice } from './notice.entity.ts';
import { confirmationMail, noticesMail } from './mail-words.ts';

export const mailTask = 'mail-notices';

export interface MailOrder {
  readonly communityId: string;
  readonly accountId: string;
}

const mostInMail = 50;

function asMailer(services: Services, communityId: string): EntityManager {
  return forkFor(services, { actor: mailTask, actorName: mailTask, reach: [communityId] }, mailTask);
}

export function mailJob(services: Services): Task {
  return async (payload) => {
    const { communityId, accountId } = payload as MailOrder;
    const { mailer } = services;
    if (!mailer) return;
    const marked = await mark(services, communityId, accountId);
    if (!marked) return;
    const { setting, notices } = marked;
    try {
      await mailer.send({
        to: setting.email!,
        ...noticesMail(setting.language, notices, services.clock.today(), mailer.publicUrl),
      });
    } catch (error) {
      await unmark(services, communityId, notices);
      throw error;
    }
  };
}

/** The unread notices that no mail has told of yet, from now on marked as told; null when there is nothing to send. */
async function mark(
  services: Services,
  communityId: string,
  accountId: string,
): Promise<{ readonly setting: NoticeSetting; readonly notices: readonly Notice[] } | null> {
  return asMailer(services, communityId).transactional(async (em) => {
    const setting = await em.findOne(NoticeSetting, { account: accountId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!setting?.email || setting.mailing === 'NONE') return null;
    const unsent = { account: accountId, state: 'UNREAD' as const, mailedAt: null, archivedAt: null };
    const notices = await em.find(Notice, unsent, { orderBy: { dueOn: 'asc', id: 'asc' }, limit: mostInMail });
    if (notices.length === 0) return null;
    for (const notice of notices) notice.mailedAt = services.clock.now();
    return { setting, notices };
  });
}

/** The mail was not taken: its notices may be told of again. */
async function unmark(services: Services, communityId: string, notices: readonly Notice[]): Promise<void> {
  await asMailer(services, communityId).execute(
    'update notice set mailed_at = null, version = version + 1 where id = any(?::uuid[])',
    [`{${notices.map(({ id }) => id).join(',')}}`],
  );
}

/** Sends the link that confirms an address; each try makes a link of its own, and the last one counts. */
export function confirmJob(services: Services): Task {
  return async (payload) => {
    const { settingId, communityId } = payload as { settingId: string; communityId: string };
    const { mailer } = services;
    const acting = { actor: confirmEmailTask, actorName: confirmEmailTask, reach: [communityId] };
    const { token, hash } = newLink(services);
    const setting = await forkFor(services, acting, confirmEmailTask).transactional(async (em) => {
      const found = await em.findOne(NoticeSetting, { id: settingId });
      if (found?.pendingEmail) found.tokenHash = hash;
      return found;
    });
    if (!mailer || !setting?.pendingEmail) return;
    await mailer.send({ to: setting.pendingEmail, ...confirmationMail(setting.language, token, mailer.publicUrl) });
  };
}

/** Every morning those who want mails get what they have not been told of yet. */
export async function mailEveryMorning(em: EntityManager): Promise<void> {
  await em.execute(
    `select graphile_worker.enqueue(?, json_build_object('communityId', s.community_id, 'accountId', s.account_id), ? || s.account_id)
     from notice_setting s where s.mailing <> 'NONE' and s.email is not null and s.archived_at is null
       and exists (select from notice n where n.account_id = s.account_id and n.state = 'UNREAD' and n.mailed_at is null)
     order by s.account_id`,
    [mailTask, `${mailTask} `],
  );
}
