// Queries of mentoring that are no list: how far a pair has come, what is asked at present, and the tree of who trained whom.
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { Fault } from '../../../kernel/domain-error.ts';
import { requirePermission } from '../../../kernel/mutation.ts';
import type { Mentorship } from './mentorship.entity.ts';
import { mentorTree } from './mentor-tree.ts';
import { MentoringRequirements, MentorshipProgress, MentorTreeNode, type MentorshipMonth } from './mentoring-types.ts';
import { presetOn } from './mentoring-preset.entity.ts';
import { progressOf } from './progress.ts';

const words = {
  mentorshipProgress: 'How far a pair has come, month by month; null when there is none that the caller may read.',
  mentoringRequirements: 'What a community asks of a mentorship at present.',
  mentorTree:
    'Who trained whom, as a flat list in which everybody stands after the one who guides them. From one volunteer down, or from all who trained somebody and were trained by nobody.',
};

const deepest = 6;

@Resolver()
export class MentoringResolver {
  @Query(() => MentorshipProgress, { nullable: true, description: words.mentorshipProgress })
  async mentorshipProgress(
    @Ctx() ctx: Context,
    @Arg('mentorshipId', () => ID, { description: 'The mentorship.' }) mentorshipId: string,
  ): Promise<MentorshipProgress | null> {
    requirePermission(ctx, 'mentoring.read');
    const row = await ctx.loaders.row(ctx.services.catalog.get('Mentorship'), mentorshipId);
    if (!row) return null;
    const mentorship = row as unknown as Mentorship;
    const today = ctx.clock.today();
    const { preset, visitDays, sharingCount } = await progressOf(ctx.em, mentorship, today);
    return {
      requirements: { ...preset },
      jointVisitCount: visitDays.length,
      sharingCount,
      months: monthsOf(visitDays, mentorship.startedOn ?? null, mentorship.endedOn ?? today),
      isReady: visitDays.length >= preset.minimumJointVisits && sharingCount >= preset.minimumSharings,
    };
  }

  @Query(() => MentoringRequirements, { description: words.mentoringRequirements })
  async mentoringRequirements(
    @Ctx() ctx: Context,
    @Arg('communityId', () => ID, { description: 'The community.' }) communityId: string,
  ): Promise<MentoringRequirements> {
    requirePermission(ctx, 'mentoring.read');
    if (!ctx.caller.communities('mentoring.read').includes(communityId)) throw new Fault('NOT_FOUND', 'NOT_FOUND');
    const { from, checklist, minimumJointVisits, minimumSharings, mostNewcomers, months } = await presetOn(
      ctx.em,
      communityId,
      ctx.clock.today(),
    );
    return { from, checklist, minimumJointVisits, minimumSharings, mostNewcomers, months };
  }

  @Query(() => [MentorTreeNode], { description: words.mentorTree })
  async mentorTree(
    @Ctx() ctx: Context,
    @Arg('rootId', () => ID, { nullable: true, description: 'Volunteer at the root; all roots when nobody is named.' })
    rootId: string | null,
    @Arg('depth', () => Int, { defaultValue: 2, description: `Steps below the root, at most ${deepest}.` })
    depth: number,
  ): Promise<MentorTreeNode[]> {
    requirePermission(ctx, 'mentoring.read');
    if (depth < 0 || depth > deepest) throw new Fault('BAD_REQUEST', 'PAGE_SIZE', { argument: 'depth', most: deepest });
    return mentorTree(ctx, rootId, depth);
  }
}

/** Every month from the first to the last, with its visits. */
function monthsOf(visitDays: readonly string[], startedOn: string | null, until: string): MentorshipMonth[] {
  if (!startedOn) return [];
  const months: MentorshipMonth[] = [];
  for (let month = startedOn.slice(0, 7); month <= until.slice(0, 7); month = monthAfter(month))
    months.push({ month, jointVisitCount: visitDays.filter((day) => day.startsWith(month)).length });
  return months;
}

function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

export const mentoringOperations = {
  mentorshipProgress: { kind: 'query', permission: 'mentoring.read', description: words.mentorshipProgress },
  mentoringRequirements: { kind: 'query', permission: 'mentoring.read', description: words.mentoringRequirements },
  mentorTree: { kind: 'query', permission: 'mentoring.read', description: words.mentorTree },
} as const;
