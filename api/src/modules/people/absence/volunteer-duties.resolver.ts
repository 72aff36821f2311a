// What a volunteer would leave open: asked before a pause or a farewell is confirmed, and by the farewell itself.
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { requirePermission } from '../../../kernel/mutation.ts';
import { LocalDate } from '../../../kernel/scalars.ts';

const description =
  'What a volunteer would leave open: teams led, mentorships, seats in trainings and whatever else waits for them.';

@ObjectType('VolunteerDuty', {
  description: 'Something that somebody has to take over from a volunteer who stops serving.',
  simpleResolvers: true,
})
export class VolunteerDuty {
  @Field(() => String, { description: 'Name of its type, such as VolunteerTeam.' })
  type!: string;
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => String, { description: 'What it is called; a state as Enum.VALUE where it has no name.' })
  title!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day on which it is due, where it has one.' })
  on!: string | null;
}

@Resolver()
export class VolunteerDutiesResolver {
  @Query(() => [VolunteerDuty], { description })
  async volunteerDuties(
    @Ctx() ctx: Context,
    @Arg('volunteerId', () => ID, { description: 'The volunteer.' }) volunteerId: string,
  ): Promise<readonly VolunteerDuty[]> {
    requirePermission(ctx, 'volunteer.write');
    const volunteer = await ctx.loaders.row(ctx.services.catalog.get('Volunteer'), volunteerId);
    const { id: community } = (volunteer?.community ?? {}) as { id?: string };
    if (!community || !ctx.caller.communities('volunteer.write').includes(community)) return [];
    return ctx.services.duties(ctx.em, volunteerId, ctx.clock.today());
  }
}

export const volunteerDutyOperations = {
  volunteerDuties: { kind: 'query', permission: 'volunteer.write', description },
} as const;
