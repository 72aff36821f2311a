// A mentorship is assessed by somebody other than the pair. Whoever passes is a core volunteer in the same moment.
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError, Refusals } from '../../../kernel/domain-error.ts';
import { LocalDate } from '../../../kernel/scalars.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { IsNotBlank, OneRecordInput } from '../../partners/inputs.ts';
import { Volunteer } from '../volunteer.entity.ts';
import { MentorshipAssessment, MentorshipVerdict } from './mentorship-assessment.entity.ts';
import { Mentorship } from './mentorship.entity.ts';
import { lockMentorship } from './mentorships.workflows.ts';
import { progressOf, refuseUnready, type Progress } from './progress.ts';

@InputType('AssessMentorshipInput', { description: 'The checklist as it was filled in, and the verdict.' })
class AssessMentorshipInput extends OneRecordInput {
  @Field(() => MentorshipVerdict.graphql, { description: 'What it came to.' })
  verdict!: MentorshipVerdict;

  @ArrayMaxSize(50)
  @MaxLength(200, { each: true })
  @Field(() => [String], { description: 'Items of the checklist that are met, in their own words.' })
  metItems!: string[];

  @IsNotBlank()
  @MaxLength(500)
  @Field(() => String, { description: 'What the mentor says of the newcomer. At most 500 characters.' })
  mentorOpinion!: string;

  @IsOptional()
  @Field(() => LocalDate, { nullable: true, description: 'Until when more time is given; for an extension.' })
  extendUntil?: string | null;
}

export const assessMentorship = workflow({
  name: 'assessMentorship',
  description:
    'Assesses a mentorship: passed, which makes the newcomer a core volunteer at once, or extended. Nobody assesses a pair of their own.',
  may: 'mentoring.run',
  input: AssessMentorshipInput,
  gives: { mentorship: () => Mentorship, mentorshipAssessment: () => MentorshipAssessment, volunteer: () => Volunteer },
  gift: { volunteer: 'The newcomer.' },
  async run(ctx, input) {
    const { mentorship, newcomer } = await lockMentorship(ctx, input);
    mentorship.requireRunning(['id']);
    await requireAnother(ctx, mentorship);
    const today = ctx.clock.today();
    const progress = await progressOf(ctx.em, mentorship, today);
    const unmetItems = progress.preset.checklist.filter((item) => !input.metItems.includes(item));
    requireKnownItems(input, progress);
    if (input.verdict === 'PASSED') {
      requireReady(progress, unmetItems);
      mentorship.pass(today);
      newcomer!.promoteByMentoring(today);
      ctx.em.assign(newcomer!, { mentor: mentorship.mentor.id });
    } else mentorship.extend(requireLater(input.extendUntil, today));
    const mentorshipAssessment = ctx.em.create(MentorshipAssessment, {
      mentorship: mentorship.id,
      community: mentorship.community.id,
      verdict: input.verdict,
      assessedOn: today,
      assessedBy: ctx.caller.actorName,
      metItems: progress.preset.checklist.filter((item) => input.metItems.includes(item)),
      unmetItems,
      mentorOpinion: input.mentorOpinion.trim(),
      jointVisitCount: progress.visitDays.length,
      sharingCount: progress.sharingCount,
    });
    await ctx.em.persist(mentorshipAssessment).flush();
    return { mentorship, mentorshipAssessment, volunteer: newcomer };
  },
});

/** The mentor has their say in the opinion; the verdict is another's. */
async function requireAnother(ctx: Context, mentorship: Mentorship): Promise<void> {
  const { personId } = ctx.caller;
  const pair = { id: { $in: [mentorship.mentor.id, mentorship.newcomer.id] }, person: personId };
  if (personId && (await ctx.em.count(Volunteer, pair)) > 0) throw new DomainError('ASSESSED_BY_PAIR', ['id']);
}

function requireKnownItems({ metItems }: AssessMentorshipInput, { preset }: Progress): void {
  const unknown = metItems.find((item) => !preset.checklist.includes(item));
  if (unknown !== undefined) throw new DomainError('CHECKLIST_ITEM_UNKNOWN', ['metItems'], { item: unknown });
}

function requireReady(progress: Progress, unmetItems: readonly string[]): void {
  const refusals = new Refusals();
  refuseUnready(progress, refusals);
  if (unmetItems.length > 0)
    refusals.add('CHECKLIST_UNMET', ['metItems'], { count: unmetItems.length, items: unmetItems.join('、') });
  refusals.check();
}

function requireLater(until: string | null | undefined, today: string): string {
  if (!until) throw new DomainError('REQUIRED', ['extendUntil']);
  if (until <= today) throw new DomainError('NOT_IN_FUTURE', ['extendUntil'], { today });
  return until;
}
