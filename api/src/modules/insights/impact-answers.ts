// What the API answers when asked for figures.
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { FilterInput } from '../../kernel/read/conditions.ts';
import { Json, LocalDate } from '../../kernel/scalars.ts';
import { ImpactAudience, ImpactGroup, ImpactUnit } from './figures/figure.ts';
import { ImpactFigureKey } from './figures/figures.ts';

@ObjectType('ImpactRecords', {
  description: 'The way to the records that a figure counts: no more of them and no fewer.',
})
export class ImpactRecords {
  @Field(() => String, { description: 'Their type.' })
  type!: string;
  @Field(() => String, { description: 'Name of the query that lists them.' })
  list!: string;
  @Field(() => Json, { description: 'The filter for that query.' })
  filter!: FilterInput;
}

@ObjectType('ImpactFigure', { description: 'One figure of the programme.' })
export class ImpactFigure {
  @Field(() => ImpactFigureKey.graphql, { description: 'Which figure.' })
  key!: ImpactFigureKey;
  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  label!: string;
  @Field(() => String, { description: 'What counts and what does not, in the language of the request.' })
  definition!: string;
  @Field(() => ImpactGroup.graphql, { description: 'The part of the programme that it is about.' })
  group!: ImpactGroup;
  @Field(() => ImpactUnit.graphql, { description: 'What it counts.' })
  unit!: ImpactUnit;
  @Field(() => ImpactAudience.graphql, { description: 'Whom it is for.' })
  audience!: ImpactAudience;
  @Field(() => Int, { nullable: true, description: 'The value; null when it is suppressed.' })
  value!: number | null;
  @Field(() => Boolean, {
    description:
      'Whether the value is kept back because it counts people who were served and the caller may not read the records.',
  })
  isSuppressed!: boolean;
  @Field(() => Boolean, { description: 'Whether from and to bound it; otherwise it is as it stands now.' })
  isBounded!: boolean;
  @Field(() => ImpactRecords, {
    nullable: true,
    description: 'The way to its records; null when the caller may not read them.',
  })
  records!: ImpactRecords | null;
}

@ObjectType('Impact', { description: 'The figures of one community for one period.' })
export class Impact {
  @Field(() => ID, { description: 'The community.' })
  communityId!: string;
  @Field(() => String, { description: 'Name of the community.' })
  communityName!: string;
  @Field(() => LocalDate, { nullable: true, description: 'First day of the period; null when it has no beginning.' })
  from!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day of the period; null when it has no end.' })
  to!: string | null;
  @Field(() => [ImpactFigure], { description: 'The figures, in their order.' })
  figures!: ImpactFigure[];
}

@InputType('ImpactPeriodInput', { description: 'A period of which figures are asked for, both days included.' })
export class ImpactPeriodInput {
  @Field(() => LocalDate, { nullable: true, description: 'First day; left out, it has no beginning.' })
  from?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; left out, it has no end.' })
  to?: string | null;
}
