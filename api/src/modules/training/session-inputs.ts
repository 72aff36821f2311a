// Inputs that several workflows of a training session share.
import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { mostMinutes, TopicArea } from './course.entity.ts';

/** What a session is about, planned or logged; no input of its own. */
@InputType('TrainingSessionFactsInput', { description: 'What a training session is about.' })
export abstract class SessionFactsInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'Id made by the client (a UUID); sending it again gives the first result again.',
  })
  id?: string | null;

  @IsOptional()
  @MaxLength(200)
  @Field(() => String, {
    nullable: true,
    description: 'What is taught; the title of the course when left out. At most 200 characters.',
  })
  title?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The course that it belongs to.' })
  courseId?: string | null;

  @Field(() => TopicArea.graphql, {
    nullable: true,
    description: 'Field of knowledge; that of the course when left out.',
  })
  topicArea?: TopicArea | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'The unit that provides it; may be left out by whoever works for one unit only.',
  })
  providerUnitId?: string | null;

  @IsOptional()
  @MaxLength(80)
  @Field(() => String, { nullable: true, description: 'Name of the trainer. At most 80 characters.' })
  trainerName?: string | null;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, { nullable: true, description: 'Where it takes place. At most 120 characters.' })
  place?: string | null;

  @IsOptional()
  @Min(1)
  @Max(mostMinutes)
  @Field(() => Int, { nullable: true, description: 'Length (minutes); that of the course when left out.' })
  minutes?: number | null;

  @IsOptional()
  @Min(1)
  @Max(100)
  @Field(() => Int, {
    nullable: true,
    description: 'Mark out of 100 from which it is passed; left out when to attend is enough.',
  })
  passMark?: number | null;

  @IsOptional()
  @MaxLength(2000)
  @Field(() => String, {
    nullable: true,
    description: 'Anything else worth knowing; no names of volunteers. At most 2000 characters.',
  })
  note?: string | null;
}
