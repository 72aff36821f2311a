// Brings the notices of a community to what waits now: whoever answers for a record that waits is told of it once, and a
// notice is done when its record waits no more. It is done every night, and soon after anything has changed.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Task } from 'graphile-worker';
import { forkFor, type Services } from '../../../kernel/context.ts';
import { newId } from '../../../kernel/id.ts';
import { findRows, type Row } from '../../../kernel/read/loaders.ts';
import { rightsOf } from '../../../kernel/read/rights.ts';
import { personCaller } from '../../access/caller.ts';
import { grantsOf } from '../../access/grants.ts';
import { factsOf, isTold, waitingFor, type DueMatter } from './due-matter.ts';
import type { DueMatterKind } from './due-matter-kind.ts';
import { dueMatters } from './due-matters.ts';
import { mailTask } from './mail-notices.ts';

export const refreshTask = 'refresh-notices';

export interface RefreshOrder {
  readonly communityId: string;
  /** Whether mails wait until the morning. */
  readonly isQuiet?: boolean;
}

export function refreshJob(services: Services): Task {
  return (payload) => refreshNotices(services, payload as RefreshOrder);
}

/** Most records of one kind of which one account is told at once: the nearest. */
const mostOfKind = 50;

interface AccountRow {
  readonly id: string;
  readonly displayName: string;
  readonly personId: string | null;
  readonly mailing: string | null;
  readonly mutedKinds: readonly DueMatterKind[] | null;
}

const accountsSql = `
  select distinct a.id, a.display_name as "displayName", a.person_id as "personId", s.mailing, s.muted_kinds as "mutedKinds"
  from role_grant g join account a on a.id = g.account_id left join notice_setting s on s.account_id = a.id
  where g.community_id = ? and g.archived_at is null and g.valid_from <= ? and (g.valid_until is null or g.valid_until >= ?)
    and a.disabled_at is null and a.archived_at is null
  order by a.id`;

export async function refreshNotices(
  services: Services,
  { communityId, isQuiet = false }: RefreshOrder,
): Promise<void> {
  const acting = { actor: refreshTask, actorName: refreshTask, reach: [communityId] };
  const hasChanged = await forkFor(services, acting, refreshTask).transactional(async (em) => {
    // Two at once would each tell of the same.
    await em.execute(`select pg_advisory_xact_lock(hashtextextended('notices ' || ?, 0))`, [communityId]);
    const today = services.clock.today();
    const accounts = await em.execute<AccountRow[]>(accountsSql, [communityId, today, today]);
    const changes = [];
    for (const account of accounts)
      changes.push(await refreshFor(services, em as EntityManager, communityId, account, isQuiet));
    return changes.some(Boolean);
  });
  if (hasChanged)
    services.changes.announce([{ operation: refreshTask, recordType: 'Notice', recordId: communityId, communityId }]);
}

async function refreshFor(
  services: Services,
  em: EntityManager,
  communityId: string,
  account: AccountRow,
  isQuiet: boolean,
): Promise<boolean> {
  const waiting = await waitingForAccount(services, em, communityId, account);
  const rows = waiting.map(({ matter, row }) => {
    const { title, dueOn } = factsOf(matter, row);
    return { id: newId(), kind: matter.kind, record_type: matter.record, record_id: row.id, title, due_on: dueOn };
  });
  const now = services.clock.now();
  const told = await em.execute<{ id: string }[]>(tellSql, [now, now, communityId, account.id, JSON.stringify(rows)]);
  const done = await em.execute<{ id: string }[]>(doneSql, [now, now, communityId, account.id, JSON.stringify(rows)]);
  if (told.length > 0 && account.mailing === 'AT_ONCE' && !isQuiet) await askForMail(em, communityId, account.id);
  return told.length + done.length > 0;
}

/** A matter that comes back after it was done is told anew; one whose day has moved keeps its state. */
const tellSql = `
  insert into notice (id, created_at, updated_at, version, community_id, account_id, kind, record_type, record_id, title, due_on, state)
  select r.id, ?, ?, 1, ?::uuid, ?::uuid, r.kind, r.record_type, r.record_id, left(r.title, 200), r.due_on, 'UNREAD'
  from jsonb_to_recordset(?::jsonb) as r(id uuid, kind text, record_type text, record_id uuid, title text, due_on date)
  on conflict (account_id, kind, record_id) do update set updated_at = excluded.updated_at, version = notice.version + 1,
    title = excluded.title, due_on = excluded.due_on, state = case notice.state when 'DONE' then 'UNREAD' else notice.state end,
    done_at = null, read_at = case notice.state when 'DONE' then null else notice.read_at end,
    mailed_at = case notice.state when 'DONE' then null else notice.mailed_at end
  where notice.state = 'DONE' or notice.due_on is distinct from excluded.due_on or notice.title is distinct from excluded.title
  returning id`;

const doneSql = `
  update notice n set state = 'DONE', done_at = ?, updated_at = ?, version = version + 1
  where n.community_id = ?::uuid and n.account_id = ?::uuid and n.state <> 'DONE' and not exists (
    select from jsonb_to_recordset(?::jsonb) as r(kind text, record_id uuid) where r.kind = n.kind and r.record_id = n.record_id)
  returning id`;

interface Waiting {
  readonly matter: DueMatter;
  readonly row: Row;
}

/** What waits for an account, with the rights that its roles give; nothing of the kinds that it does not want to hear of. */
async function waitingForAccount(
  { catalog, clock, permissions }: Services,
  em: EntityManager,
  communityId: string,
  { id: accountId, displayName: name, personId, mutedKinds }: AccountRow,
): Promise<Waiting[]> {
  const today = clock.today();
  const grants = await grantsOf(em, accountId, today);
  const caller = personCaller(permissions, { accountId, name, personId, grants, mayOpenSensitive: false });
  const rights = rightsOf(catalog, caller);
  const found: Waiting[] = [];
  for (const matter of dueMatters) {
    if (mutedKinds?.includes(matter.kind)) continue;
    const scope = waitingFor(matter, { catalog, caller, rights, today, communityId });
    const nearest = { orderBy: { [matter.dueOn]: 'asc', id: 'asc' }, limit: mostOfKind };
    const rows = await findRows(
      em.fork({ keepTransactionContext: true }) as EntityManager,
      catalog.get(matter.record),
      scope,
      nearest,
    );
    found.push(...rows.filter((row) => isTold(matter, row)).map((row) => ({ matter, row })));
  }
  return found;
}

export async function askForMail(em: EntityManager, communityId: string, accountId: string): Promise<void> {
  const order = JSON.stringify({ communityId, accountId });
  await em.execute('select graphile_worker.enqueue(?, ?::json, ?)', [mailTask, order, `${mailTask} ${accountId}`]);
}

/** Every night the notices of all communities are looked through. */
export async function refreshAllNotices(em: EntityManager): Promise<void> {
  await em.execute(
    `select graphile_worker.enqueue(?, json_build_object('communityId', id, 'isQuiet', true), ? || id) from community where level = 'COMMUNITY' order by id`,
    [refreshTask, `${refreshTask} nightly `],
  );
}
