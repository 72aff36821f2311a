// What the queries of mentoring give: how far a pair has come, what the community asks, and who trained whom.
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.ts';
import { Volunteer } from '../volunteer.entity.ts';

@ObjectType('MentoringRequirements', {
  description: 'What the community asks of a mentorship at present.',
  simpleResolvers: true,
})
export class MentoringRequirements {
  @Field(() => LocalDate, { nullable: true, description: 'Since when; null while nothing else was ever said.' })
  from!: string | null;
  @Field(() => [String], { description: 'The checklist, item by item.' })
  checklist!: readonly string[];
  @Field(() => Int, { description: 'Joint visits that are needed to pass.' })
  minimumJointVisits!: number;
  @Field(() => Int, { description: 'Sharing meetings attended that are needed to pass.' })
  minimumSharings!: number;
  @Field(() => Int, { description: 'How many newcomers one mentor guides at most at a time.' })
  mostNewcomers!: number;
  @Field(() => Int, { description: 'Months after which a mentorship is to be assessed.' })
  months!: number;
}

@ObjectType('MentorshipMonth', { description: 'One month of a mentorship.', simpleResolvers: true })
export class MentorshipMonth {
  @Field(() => String, { description: 'The month, as YYYY-MM.' })
  month!: string;
  @Field(() => Int, { description: 'Joint visits in it (visits).' })
  jointVisitCount!: number;
}

@ObjectType('MentorshipProgress', { description: 'How far a pair has come.', simpleResolvers: true })
export class MentorshipProgress {
  @Field(() => MentoringRequirements, { description: 'What is asked at present.' })
  requirements!: MentoringRequirements;
  @Field(() => Int, { description: 'Joint visits so far (visits).' })
  jointVisitCount!: number;
  @Field(() => Int, { description: 'Sharing meetings that the newcomer attended meanwhile.' })
  sharingCount!: number;
  @Field(() => [MentorshipMonth], { description: 'Every month from the first, also those without a visit.' })
  months!: MentorshipMonth[];
  @Field(() => Boolean, { description: 'Whether joint visits and sharing meetings suffice for the assessment.' })
  isReady!: boolean;
}

@ObjectType('MentorTreeNode', {
  description: 'A volunteer in the tree of who trained whom; each stands after the one who guides them.',
  simpleResolvers: true,
})
export class MentorTreeNode {
  @Field(() => ID, { description: 'The volunteer.' })
  volunteerId!: string;
  @Field(() => Volunteer, { description: 'The volunteer; the name for those who may read it.' })
  volunteer!: Volunteer;
  @Field(() => ID, { nullable: true, description: 'Who guides or guided them; null at the root.' })
  mentorId!: string | null;
  @Field(() => Int, { description: 'Steps below the root.' })
  depth!: number;
  @Field(() => Int, { description: 'How many they guide or guided themselves (people).' })
  menteeCount!: number;
}
