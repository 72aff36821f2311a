// What the records say of a volunteer, asked for before a nomination is written.
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { Fault } from '../../../kernel/domain-error.ts';
import { isId } from '../../../kernel/id.ts';
import { requirePermission } from '../../../kernel/mutation.ts';
import type { Volunteer } from '../../people/volunteer.entity.ts';
import { recordOf, VolunteerRecord } from './volunteer-record.ts';

const description =
  'What the records say of a volunteer in a year: service, trainings, activities, mentoring, and grounds drafted from them. Null when the volunteer is out of reach.';

@Resolver()
export class VolunteerRecordResolver {
  @Query(() => VolunteerRecord, { nullable: true, description })
  async volunteerRecord(
    @Ctx() ctx: Context,
    @Arg('volunteerId', () => ID, { description: 'The volunteer.' }) volunteerId: string,
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
  ): Promise<VolunteerRecord | null> {
    requirePermission(ctx, 'award.nominate');
    if (!isId(volunteerId) || year < 2000 || year > 2100) throw new Fault('BAD_REQUEST', 'INVALID');
    const found = await ctx.loaders.row(ctx.services.catalog.get('Volunteer'), volunteerId);
    const volunteer = found as unknown as Volunteer | null;
    if (!volunteer || !ctx.caller.communities('award.nominate').includes(volunteer.community.id)) return null;
    return recordOf(ctx.em, volunteer, { year, today: ctx.clock.today(), locale: ctx.locale });
  }
}

export const volunteerRecordOperations = {
  volunteerRecord: { kind: 'query', permission: 'award.nominate', description },
} as const;
