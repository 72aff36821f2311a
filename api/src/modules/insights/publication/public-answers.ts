// What everybody is told of a community: published figures, never live ones.
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, LocalDate } from '../../../kernel/scalars.ts';
import { ImpactGroup, ImpactUnit } from '../figures/figure.ts';
import { ImpactFigureKey } from '../figures/figures.ts';
import { ImpactPeriodKind } from './impact-publication.entity.ts';

@ObjectType('PublishedPeriod', { description: 'A period whose figures are published.' })
export class PublishedPeriod {
  @Field(() => ImpactPeriodKind.graphql, { description: 'Whether it is a year or a quarter.' })
  kind!: ImpactPeriodKind;
  @Field(() => LocalDate, { description: 'First day.' })
  from!: string;
  @Field(() => LocalDate, { description: 'Last day.' })
  to!: string;
}

@ObjectType('PublishedFigure', { description: 'A figure as it was published.' })
export class PublishedFigure {
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
  @Field(() => Int, { nullable: true, description: 'The value; null when it is hidden.' })
  value!: number | null;
  @Field(() => Boolean, {
    description: 'Whether it is hidden: small numbers of people served are, and what would tell them.',
  })
  isHidden!: boolean;
  @Field(() => Boolean, {
    description: 'Whether it is of the period; otherwise it is as it stood on the day of publication.',
  })
  isBounded!: boolean;
}

@ObjectType('PublishedAgeBand', {
  description: 'How many times people of an age took part in activities, as it was published.',
})
export class PublishedAgeBand {
  @Field(() => String, { description: 'The age: a value of AgeBand.' })
  band!: string;
  @Field(() => String, { description: 'The age in words, in the language of the request.' })
  label!: string;
  @Field(() => Int, { nullable: true, description: 'Attendances (person-times); null when it is hidden.' })
  value!: number | null;
  @Field(() => Boolean, { description: 'Whether it is hidden.' })
  isHidden!: boolean;
}

@ObjectType('PublicImpact', { description: 'What a community has published of one period.' })
export class PublicImpact extends PublishedPeriod {
  @Field(() => ID, { description: 'The community.' })
  communityId!: string;
  @Field(() => String, { description: 'Name of the community.' })
  communityName!: string;
  @Field(() => DateTime, { description: 'When it was published.' })
  publishedAt!: Date;
  @Field(() => [PublishedFigure], { description: 'The figures, in their order.' })
  figures!: PublishedFigure[];
  @Field(() => [PublishedAgeBand], { description: 'People served at activities, by age; of years only.' })
  ageBands!: PublishedAgeBand[];
  @Field(() => [PublishedPeriod], { description: 'All periods that the community has published, the latest first.' })
  periods!: PublishedPeriod[];
}

@ObjectType('DraftFigure', { description: 'A figure as it would be published.' })
export class DraftFigure extends PublishedFigure {
  @Field(() => Int, { description: 'Its true value, which stays inside when it is hidden.' })
  trueValue!: number;
}

@ObjectType('DraftAgeBand', { description: 'An age as it would be published.' })
export class DraftAgeBand extends PublishedAgeBand {
  @Field(() => Int, { description: 'Its true value, which stays inside when it is hidden.' })
  trueValue!: number;
}

@ObjectType('ImpactDraft', { description: 'What would be published of a period, and what would be hidden of it.' })
export class ImpactDraft {
  @Field(() => [DraftFigure], { description: 'The figures, in their order.' })
  figures!: DraftFigure[];
  @Field(() => [DraftAgeBand], { description: 'People served at activities, by age; of years only.' })
  ageBands!: DraftAgeBand[];
}
