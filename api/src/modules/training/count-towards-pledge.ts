// A training that was held counts by itself towards what its provider pledged: as one session, or by those who attended.
// What it delivers is recorded in the transaction that holds it, follows its roster, and is taken back when it is cancelled or archived.
import { LockMode, ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../kernel/id.ts';
import { Delivery } from '../partners/delivery.entity.ts';
import { Pledge } from '../partners/pledge.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

/** Why a delivery was taken back although its training stands. */
const moved = '培训改期或签到变动，不再计入该承诺';
const archived = '培训已归档，不再计入该承诺';

/** Brings the delivery of a session to what the session is now. The session must be locked; a repeat changes nothing. */
export async function countTowardsPledge(em: EntityManager, session: TrainingSession): Promise<void> {
  const old = session.delivery ? await em.findOneOrFail(Delivery, session.delivery.id) : null;
  // What somebody cancelled by hand stays cancelled.
  if (old?.status === 'CANCELLED') return;
  if (!old && !session.isHeld()) return;
  await em.flush();
  const pledges = await lockPledges(em, session, old?.pledge.id);
  const pledge = session.isHeld() && !session.archivedAt ? choose(pledges, session, old) : undefined;
  if (old && old.pledge.id === pledge?.id) {
    const quantity = quantityOf(pledge, session);
    pledge.count(quantity - old.quantity);
    old.quantity = quantity;
    old.deliveredOn = session.heldOn;
    return;
  }
  if (old) {
    old.cancel(session.cancelReason ?? (session.archivedAt ? archived : moved));
    pledges.find(({ id }) => id === old.pledge.id)?.count(-old.quantity);
    session.delivery = null;
  }
  if (pledge) record(em, session, pledge);
}

function quantityOf(pledge: Pledge, session: TrainingSession): number {
  return pledge.unit === 'SESSIONS' ? 1 : session.attendedCount;
}

/** In the order of their ids, so that two trainings never wait for each other. */
async function lockPledges(em: EntityManager, session: TrainingSession, known?: string): Promise<Pledge[]> {
  const ofProvider = {
    partnerUnit: session.providerUnit.id,
    kind: 'TRAINING',
    unit: { $in: ['SESSIONS', 'PERSON_TIMES'] },
    archivedAt: null,
  };
  return em.find(Pledge, { $or: [ofProvider, ...(known ? [{ id: known }] : [])] } as never, {
    orderBy: { id: 'asc' },
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
}

/** The pledge towards which it counts already, or the first that is not fulfilled, or the first. */
function choose(pledges: readonly Pledge[], session: TrainingSession, old: Delivery | null): Pledge | undefined {
  const live = pledges.filter(
    (each) => !each.archivedAt && each.isFor(session.heldOn) && quantityOf(each, session) > 0,
  );
  return (
    live.find(({ id }) => id === old?.pledge.id) ??
    live.find((each) => each.deliveredQuantity < each.promisedQuantity) ??
    live[0]
  );
}

function record(em: EntityManager, session: TrainingSession, pledge: Pledge): void {
  const quantity = quantityOf(pledge, session);
  pledge.count(quantity);
  const delivery = em.create(Delivery, {
    id: newId(),
    pledge: pledge.id,
    deliveredOn: session.heldOn,
    quantity,
    note: session.title,
    community: session.community.id,
  });
  em.persist(delivery);
  session.delivery = ref(delivery);
}

/**
 * Trainings that came in by a ledger, or were held before their pledge was written down. For a nightly job; gives how many
 * came to count.
 */
export async function countHeldTrainings(em: EntityManager): Promise<number> {
  const uncounted = await em.execute<{ id: string }[]>(
    `select t.id from training_session t where t.delivery_id is null and t.archived_at is null
       and t.status in ('HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED')
       and exists (select from pledge p where p.partner_unit_id = t.provider_unit_id and p.kind = 'TRAINING' and p.archived_at is null
         and p.unit in ('SESSIONS', 'PERSON_TIMES'))
     order by t.held_on, t.id`,
  );
  let counted = 0;
  for (const { id } of uncounted) {
    const session = await em.findOneOrFail(TrainingSession, id, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      refresh: true,
    });
    await countTowardsPledge(em, session);
    await em.flush();
    if (session.delivery) counted++;
  }
  return counted;
}
