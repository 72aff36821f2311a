// Inputs that say what a selection is about, when it is planned and when its plan changes.
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.ts';
import { IsNotBlank } from '../../partners/inputs.ts';
import { AwardFigure } from './award-criterion.entity.ts';

@InputType('AwardCriterionInput', { description: 'A criterion of a selection.' })
export class AwardCriterionInput {
  @IsNotBlank()
  @MaxLength(120)
  @Field(() => String, { description: 'What is asked for. At most 120 characters.' })
  title!: string;

  @Min(1)
  @Max(100)
  @Field(() => Int, { description: 'How much it weighs; all together weigh 100 (percent).' })
  weightPercent!: number;

  @Field(() => AwardFigure.graphql, {
    nullable: true,
    description: 'The figure of the records that supports it; none when the seats judge it by themselves.',
  })
  figure?: AwardFigure | null;
}

/** What is the same for a new plan and for a changed one; no input of its own. */
@InputType('AwardRoundFactsInput', { description: 'What a selection is about.' })
export abstract class AwardRoundFactsInput {
  @Min(2000)
  @Max(2100)
  @Field(() => Int, { description: 'The year for which it selects.' })
  year!: number;

  @IsNotBlank()
  @MaxLength(80)
  @Field(() => String, { description: 'Title of the award. At most 80 characters.' })
  awardTitle!: string;

  @Min(1)
  @Max(500)
  @Field(() => Int, { description: 'How many can be selected (people); each seat has as many votes.' })
  places!: number;

  @Field(() => LocalDate, { description: 'First day of nominating.' })
  nominatingFrom!: string;

  @Field(() => LocalDate, { description: 'Last day of nominating.' })
  nominatingUntil!: string;

  @Field(() => LocalDate, { description: 'First day of voting; after the last day of nominating.' })
  votingFrom!: string;

  @Field(() => LocalDate, { description: 'Last day of voting.' })
  votingUntil!: string;

  @Min(1)
  @Max(60)
  @Field(() => Int, {
    defaultValue: 7,
    description: 'How long the result is shown for objections before it is published (days).',
  })
  publicityDays!: number;

  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Field(() => [AwardCriterionInput], { description: 'The criteria, in their order; at most 12, 100 percent in all.' })
  criteria!: AwardCriterionInput[];
}

@InputType('PlanAwardRoundInput', { description: 'A selection to come.' })
export class PlanAwardRoundInput extends AwardRoundFactsInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The community; may be left out by whoever belongs to one only.' })
  communityId?: string | null;
}

@InputType('ChangeAwardRoundInput', { description: 'A selection that is being planned, as it shall be.' })
export class ChangeAwardRoundInput extends AwardRoundFactsInput {
  @IsUUID()
  @Field(() => ID, { description: 'Which selection.' })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Version that the caller saw; a stale one is refused with the record as it stands.',
  })
  expectedVersion?: number | null;
}
