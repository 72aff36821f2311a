// Who acts for which seat: the person behind an account for the seats that this person holds on that day.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { CommitteeSeat } from '../committee-seat.entity.ts';

/** The seats in office on a day, in a steady order. */
export async function seatsOn(em: EntityManager, community: string, day: string): Promise<CommitteeSeat[]> {
  return em.find(
    CommitteeSeat,
    { community, archivedAt: null, from: { $lte: day }, $or: [{ until: null }, { until: { $gte: day } }] },
    { orderBy: { id: 'asc' } },
  );
}

/** The seats that the caller holds on a day. */
export async function ownSeats(ctx: Context, community: string, day: string): Promise<CommitteeSeat[]> {
  const { personId } = ctx.caller;
  if (!personId) return [];
  return (await seatsOn(ctx.em, community, day)).filter((seat) => seat.person.id === personId);
}

/** The caller's own seat: the one named, or the only one there is. */
export async function ownSeat(
  ctx: Context,
  community: string,
  day: string,
  given: string | null | undefined,
): Promise<CommitteeSeat> {
  const own = await ownSeats(ctx, community, day);
  if (own.length === 0) throw new DomainError('NO_SEAT_OF_ONES_OWN', ['seatId']);
  const seat = given ? own.find(({ id }) => id === given) : own[0];
  if (!seat) throw new DomainError('NOT_ONES_OWN_SEAT', ['seatId']);
  if (!given && own.length > 1) throw new DomainError('REQUIRED', ['seatId']);
  return seat;
}

/** Whether the caller runs the meetings of a community. */
export function runsMeetings(ctx: Context, community: string): boolean {
  return ctx.caller.kind === 'SYSTEM' || ctx.caller.communities('meeting.run').includes(community);
}
