// A community changes what it asks of a mentorship, from a day on that has not passed.
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DomainError } from '../../../kernel/domain-error.ts';
import { LocalDate } from '../../../kernel/scalars.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { settleCommunity } from '../settle-community.ts';
import { MentoringPreset } from './mentoring-preset.entity.ts';

@InputType('ReviseMentoringPresetInput', { description: 'What is asked of a mentorship from a day on.' })
class ReviseMentoringPresetInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'The community. May be left out by whoever works for one community only.',
  })
  communityId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day on which it holds; today when nothing is said.' })
  from?: string | null;

  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @MaxLength(200, { each: true })
  @Field(() => [String], { description: 'The checklist, item by item. At most 30, each of at most 200 characters.' })
  checklist!: string[];

  @Min(0)
  @Max(60)
  @Field(() => Int, { description: 'Joint visits that are needed to pass.' })
  minimumJointVisits!: number;

  @Min(0)
  @Max(20)
  @Field(() => Int, { description: 'Sharing meetings attended that are needed to pass.' })
  minimumSharings!: number;

  @Min(1)
  @Max(20)
  @Field(() => Int, { description: 'How many newcomers one mentor guides at most at a time.' })
  mostNewcomers!: number;

  @Min(1)
  @Max(36)
  @Field(() => Int, { description: 'Months after which a mentorship is to be assessed.' })
  months!: number;
}

export const reviseMentoringPreset = workflow({
  name: 'reviseMentoringPreset',
  description: 'Sets what the community asks of a mentorship from a day on; what held before stays on record.',
  may: 'mentoring.run',
  input: ReviseMentoringPresetInput,
  gives: { mentoringPreset: () => MentoringPreset },
  async run(ctx, { communityId, from, checklist, ...numbers }) {
    const community = settleCommunity(ctx, 'mentoring.run', communityId);
    const today = ctx.clock.today();
    if (from && from < today) throw new DomainError('PRESET_IN_PAST', ['from'], { today });
    const items = [...new Set(checklist.map((item) => item.trim()).filter((item) => item !== ''))];
    if (items.length === 0) throw new DomainError('REQUIRED', ['checklist']);
    const mentoringPreset = ctx.em.create(MentoringPreset, {
      ...numbers,
      from: from ?? today,
      checklist: items,
      community,
    });
    await ctx.em.persist(mentoringPreset).flush();
    return { mentoringPreset };
  },
});
