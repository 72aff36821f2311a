// The record of absences follows the steps of the volunteer; whoever locks the volunteer is its only writer.
import type { Context } from '../../../kernel/context.ts';
import type { Volunteer } from '../volunteer.entity.ts';
import { VolunteerAbsence, type VolunteerAbsenceKind } from './volunteer-absence.entity.ts';

interface Absence {
  readonly kind: VolunteerAbsenceKind;
  readonly from: string;
  readonly reason: string;
  readonly levelBefore: Volunteer['level'];
  readonly expectedUntil?: string | null;
  readonly exitTalk?: string | null;
  readonly handOver?: string | null;
}

export function beginAbsence(ctx: Context, volunteer: Volunteer, absence: Absence): void {
  const { joinedOn, promotedToCoreOn } = volunteer;
  const history = { joinedOn: joinedOn ?? null, promotedToCoreOn: promotedToCoreOn ?? null };
  const facts = { volunteer: volunteer.id, community: volunteer.community.id, ...history, ...absence };
  ctx.em.persist(ctx.em.create(VolunteerAbsence, facts));
}

/** Ends the absence that goes on, if one does. */
export async function endAbsence(
  ctx: Context,
  volunteer: Volunteer,
  on: string,
  reason: string | null = null,
): Promise<void> {
  const open = await ctx.em.find(VolunteerAbsence, { volunteer: volunteer.id, returnedOn: null, archivedAt: null });
  for (const absence of open) (absence as VolunteerAbsence).end(on, reason);
  // What begins next in the same transaction must find it ended.
  await ctx.em.flush();
}
