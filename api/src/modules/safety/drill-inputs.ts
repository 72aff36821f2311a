// Inputs that the workflows of a drill share.
import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IsNotBlank } from '../partners/inputs.ts';
import { mostSeconds } from './drill-step.entity.ts';

@InputType('DrillStepInput', { description: 'A step of a drill, in the order of the list.' })
export class DrillStepInput {
  @IsNotBlank()
  @MaxLength(120)
  @Field(() => String, { description: 'What is done in it. At most 120 characters.' })
  title!: string;

  @IsOptional()
  @Min(1)
  @Max(mostSeconds)
  @Field(() => Int, { nullable: true, description: 'How long it is to take (seconds).' })
  plannedSeconds?: number | null;
}

@InputType('DrillTimingInput', { description: 'How long a step of a drill took.' })
export class DrillTimingInput {
  @IsUUID()
  @Field(() => ID, { description: 'The step.' })
  stepId!: string;

  @Min(0)
  @Max(mostSeconds)
  @Field(() => Int, { description: 'How long it took (seconds).' })
  actualSeconds!: number;
}
