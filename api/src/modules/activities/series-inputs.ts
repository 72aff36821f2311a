// What is said of a series when it is planned, and when it changes.
import { IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.ts';
import { ReasonedInput } from '../partners/inputs.ts';
import { ActivityFactsInput } from './activity-inputs.ts';
import { mostMinutes, mostPeople } from './activity-kind.ts';
import { HolidayPolicy } from './activity-series.entity.ts';

const ruleText =
  'Days on which it is held: a recurrence rule of iCalendar without COUNT and UNTIL, such as FREQ=WEEKLY;BYDAY=MO,WE. At most 200 characters.';

@InputType('PlanActivitySeriesInput', { description: 'A series of activities to come.' })
export class PlanActivitySeriesInput extends ActivityFactsInput {
  @MaxLength(200)
  @Field(() => String, { description: ruleText })
  rule!: string;

  @Matches(/^\d\d:\d\d$/)
  @Field(() => String, { description: 'Time of day in Asia/Shanghai at which it starts: HH:MM.' })
  startTime!: string;

  @Min(1)
  @Max(mostMinutes)
  @Field(() => Int, { description: 'Length of each activity (minutes).' })
  minutes!: number;

  @IsOptional()
  @Min(1)
  @Max(mostPeople)
  @Field(() => Int, { nullable: true, description: 'How many can take part each time (people); null for no limit.' })
  capacity?: number | null;

  @Field(() => LocalDate, { description: 'First day on which it may be held.' })
  fromDay!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which it may be held; null when it goes on.' })
  untilDay?: string | null;

  @Field(() => HolidayPolicy.graphql, { defaultValue: 'SKIP', description: 'What happens on public holidays.' })
  holidayPolicy!: HolidayPolicy;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether its activities are open for enrolment at once.' })
  isOpenAtOnce!: boolean;
}

@InputType('ChangeActivitySeriesInput', {
  description: 'What changes about a series, and why. What is left out stays; null clears.',
})
export class ChangeActivitySeriesInput extends ReasonedInput {
  @IsOptional()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'What its activities are called. At most 200 characters.' })
  title?: string | null;

  @IsOptional()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'What happens there, and for whom. At most 2000 characters.' })
  description?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, {
    nullable: true,
    description: 'Risks of which those who come are told. At most 1000 characters.',
  })
  riskStatement?: string | null;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, { nullable: true, description: 'Where it takes place. At most 120 characters.' })
  place?: string | null;

  @IsOptional()
  @Min(1)
  @Max(mostPeople)
  @Field(() => Int, { nullable: true, description: 'How many can take part each time (people); null for no limit.' })
  capacity?: number | null;

  @IsOptional()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: ruleText })
  rule?: string | null;

  @IsOptional()
  @Matches(/^\d\d:\d\d$/)
  @Field(() => String, { nullable: true, description: 'Time of day in Asia/Shanghai at which it starts: HH:MM.' })
  startTime?: string | null;

  @IsOptional()
  @Min(1)
  @Max(mostMinutes)
  @Field(() => Int, { nullable: true, description: 'Length of each activity (minutes).' })
  minutes?: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which it may be held; null when it goes on.' })
  untilDay?: string | null;

  @Field(() => HolidayPolicy.graphql, { nullable: true, description: 'What happens on public holidays.' })
  holidayPolicy?: HolidayPolicy | null;
}
