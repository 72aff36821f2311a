// One line of the roll of an activity, as somebody gives it.
import { IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AgeBand, mostMinutes } from './activity-kind.ts';
import { ActivityRole } from './activity-people.entity.ts';

@InputType('ActivityRollEntryInput', { description: 'One line of the roll of an activity.' })
export class ActivityRollEntryInput {
  @Field(() => ActivityRole.graphql, {
    nullable: true,
    description: 'As what they came; as enrolled, or to take part, when left out.',
  })
  role?: ActivityRole | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Their enrolment in this activity; children are ticked by it.' })
  enrolmentId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'A person on file.' })
  personId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'A volunteer; a partner unit gives the full name instead.' })
  volunteerId?: string | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, {
    nullable: true,
    description: 'Full name: of a guest of 14 or older, or of a volunteer who helped. At most 60 characters.',
  })
  name?: string | null;

  @IsOptional()
  @Matches(/^\d{4}$/)
  @Field(() => String, { nullable: true, description: 'Last four digits of the phone of a volunteer.' })
  phoneTail?: string | null;

  @Field(() => AgeBand.graphql, { nullable: true, description: 'How old a guest is.' })
  ageBand?: AgeBand | null;

  @IsOptional()
  @Min(0)
  @Max(mostMinutes)
  @Field(() => Int, {
    nullable: true,
    description: 'How long they helped (minutes); the length of the activity when left out.',
  })
  minutes?: number | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether they were there; false takes them off the roll.' })
  isPresent!: boolean;
}
