// Inputs that several workflows of an activity share.
import { ArrayMaxSize, IsIn, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IsNotBlank } from '../partners/inputs.ts';
import { ActivityKind, AgeBand, mostPeople } from './activity-kind.ts';

/** What an activity is about, planned, logged or repeated by a series; no input of its own. */
@InputType('ActivityFactsInput', { description: 'What an activity is about.' })
export abstract class ActivityFactsInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'Id made by the client (a UUID); sending it again gives the first result again.',
  })
  id?: string | null;

  @Field(() => ActivityKind.graphql, { description: 'Kind of the activity.' })
  kind!: ActivityKind;

  @IsNotBlank()
  @MaxLength(200)
  @Field(() => String, { description: 'What it is called. At most 200 characters.' })
  title!: string;

  @IsOptional()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'What happens there, and for whom. At most 2000 characters.' })
  description?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, {
    nullable: true,
    description: 'Risks of which those who come are told before they enrol. At most 1000 characters.',
  })
  riskStatement?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description:
      'The partner unit that holds it; left out when the community does, or by whoever works for one unit only.',
  })
  hostUnitId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The community; may be left out by whoever works for one only.' })
  communityId?: string | null;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, { nullable: true, description: 'Where it takes place. At most 120 characters.' })
  place?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether children take part.' })
  isForChildren!: boolean;
}

/** What is said of a single activity besides. */
@InputType('SingleActivityFactsInput', { description: 'What is said of a single activity.' })
export abstract class SingleActivityFactsInput extends ActivityFactsInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the community is among the hosts; without it, only where no partner unit is the host.',
  })
  isHostedByCommunity?: boolean | null;

  @IsOptional()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { nullable: true, description: 'Partner units that hold it together with the first, at most 20.' })
  coHostUnitIds?: string[] | null;

  @IsOptional()
  @MaxLength(2000)
  @Field(() => String, {
    nullable: true,
    description: 'Anything else worth knowing; no names of people. At most 2000 characters.',
  })
  note?: string | null;
}

@InputType('HeadcountInput', { description: 'People of one age band who were counted, not named.' })
export class HeadcountInput {
  @IsIn(AgeBand.items)
  @Field(() => AgeBand.graphql, { description: 'How old they are.' })
  ageBand!: AgeBand;

  @Min(0)
  @Max(mostPeople)
  @Field(() => Int, { description: 'How many (people), besides those who are named.' })
  people!: number;
}

export function clean(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
