// Mentor and newcomer visited together; the mentor notes it, or whoever runs the mentoring.
import { IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DomainError } from '../../../kernel/domain-error.ts';
import { LocalDate } from '../../../kernel/scalars.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { IsNotBlank, requireCome } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { JointVisit } from './joint-visit.entity.ts';
import { Mentorship } from './mentorship.entity.ts';

@InputType('RecordJointVisitInput', { description: 'A visit that the two of a mentorship made together.' })
class RecordJointVisitInput {
  @IsUUID()
  @Field(() => ID, { description: 'The mentorship.' })
  mentorshipId!: string;

  @Field(() => LocalDate, { description: 'Day of the visit.' })
  visitedOn!: string;

  @Min(1)
  @Max(720)
  @Field(() => Int, { description: 'How many minutes it took.' })
  minutes!: number;

  @IsNotBlank()
  @MaxLength(300)
  @Field(() => String, { description: 'What the two did. At most 300 characters.' })
  what!: string;
}

export const recordJointVisit = workflow({
  name: 'recordJointVisit',
  description: 'Records a visit that mentor and newcomer made together; one is expected every month.',
  may: 'mentoring.log',
  input: RecordJointVisitInput,
  gives: { jointVisit: () => JointVisit },
  async run(ctx, { mentorshipId, visitedOn, minutes, what }) {
    const choice = { id: mentorshipId, path: ['mentorshipId'] };
    const mentorship = await lockStanding(ctx, Mentorship, 'mentoring.log', choice);
    mentorship.requireRunning(['mentorshipId']);
    requireCome(ctx, visitedOn, ['visitedOn']);
    if (mentorship.startedOn && visitedOn < mentorship.startedOn)
      throw new DomainError('BEFORE_MENTORSHIP', ['visitedOn'], { startedOn: mentorship.startedOn });
    const jointVisit = ctx.em.create(JointVisit, {
      mentorship: mentorship.id,
      visitedOn,
      minutes,
      what: what.trim(),
      community: mentorship.community.id,
    });
    await ctx.em.persist(jointVisit).flush();
    return { jointVisit };
  },
});
