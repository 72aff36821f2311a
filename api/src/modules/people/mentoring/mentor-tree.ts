// The tree of who trained whom, level by level, over the volunteers that the caller may read.
import type { Context } from '../../../kernel/context.ts';
import { findRows } from '../../../kernel/read/loaders.ts';
import { both, type Condition } from '../../../kernel/scope.ts';
import type { Volunteer } from '../volunteer.entity.ts';
import type { MentorTreeNode } from './mentoring-types.ts';

/** More than this is asked for branch by branch. */
const mostNodes = 500;

export async function mentorTree(ctx: Context, rootId: string | null, depth: number): Promise<MentorTreeNode[]> {
  const nodes: MentorTreeNode[] = [];
  const seen = new Set<string>();
  let level = rootId ? await volunteers(ctx, { id: rootId }) : await roots(ctx);
  for (let step = 0; step <= depth && level.length > 0 && nodes.length < mostNodes; step++) {
    // A circle of mentors, as a ledger may hold one, ends where it began.
    const fresh = level.filter(({ id }) => !seen.has(id)).slice(0, mostNodes - nodes.length);
    for (const { id } of fresh) seen.add(id);
    const below = fresh.length > 0 ? await menteesOf(ctx, fresh) : [];
    const counts = new Map<string, number>();
    for (const { mentor } of below) counts.set(mentor!.id, (counts.get(mentor!.id) ?? 0) + 1);
    for (const volunteer of fresh)
      nodes.push({
        volunteerId: volunteer.id,
        volunteer,
        mentorId: step === 0 ? null : (volunteer.mentor?.id ?? null),
        depth: step,
        menteeCount: counts.get(volunteer.id) ?? 0,
      });
    level = below;
  }
  return nodes;
}

const menteesOf = (ctx: Context, mentors: readonly Volunteer[]): Promise<Volunteer[]> =>
  volunteers(ctx, { mentor: { $in: mentors.map(({ id }) => id) } });

/** Who trained somebody and was trained by nobody. */
async function roots(ctx: Context): Promise<Volunteer[]> {
  const trained = await volunteers(ctx, { mentor: { id: { $ne: null }, mentor: null } });
  const ids = [...new Set(trained.map(({ mentor }) => mentor!.id))];
  return ids.length > 0 ? volunteers(ctx, { id: { $in: ids } }) : [];
}

async function volunteers(ctx: Context, where: Condition): Promise<Volunteer[]> {
  const exposure = ctx.services.catalog.get('Volunteer');
  const scope = both({ ...where, archivedAt: null }, ctx.rights.rows(exposure));
  const order = { orderBy: [{ promotedToCoreOn: 'asc' }, { joinedOn: 'asc' }, { id: 'asc' }] };
  return (await findRows(ctx.em, exposure, scope, order)) as unknown as Volunteer[];
}
