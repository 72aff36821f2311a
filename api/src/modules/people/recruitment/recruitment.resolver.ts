// Published calls for everybody, without sign-in and with public fields alone; and how an applicant fits a call.
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { forkFor, type Context } from '../../../kernel/context.ts';
import { isId } from '../../../kernel/id.ts';
import { requirePermission } from '../../../kernel/mutation.ts';
import { LocalDate } from '../../../kernel/scalars.ts';
import { CredentialKind } from '../credential.entity.ts';
import { matchOf } from './application-match.ts';
import { RecruitmentCall } from './recruitment-call.entity.ts';
import type { VolunteerApplication } from './volunteer-application.entity.ts';

const words = {
  publishedRecruitmentCalls:
    'Calls for volunteers of a community that are published and open now; no sign-in is needed.',
  applicationMatch:
    'How an applicant fits a call: age, skills, credentials, background check. Null when there is none of whom personal values may be read.',
};

@ObjectType('PublishedRecruitmentCall', {
  description: 'A call for volunteers as everybody may read it.',
  simpleResolvers: true,
})
class PublishedRecruitmentCall {
  @Field(() => ID, { description: 'The call.' })
  id!: string;
  @Field(() => String, { description: 'What the call is about.' })
  title!: string;
  @Field(() => String, { description: 'What is asked of volunteers.' })
  task!: string;
  @Field(() => String, { description: 'The risks of the service.' })
  riskStatement!: string;
  @Field(() => Int, { description: 'How many volunteers are sought (people).' })
  places!: number;
  @Field(() => [String], { description: 'What volunteers should be able to do.' })
  skills!: string[];
  @Field(() => [CredentialKind.graphql], { description: 'Credentials without which nobody is accepted.' })
  credentialKinds!: CredentialKind[];
  @Field(() => Int, { nullable: true, description: 'Least age in years.' })
  leastAge?: number | null;
  @Field(() => Int, { nullable: true, description: 'Greatest age in years.' })
  mostAge?: number | null;
  @Field(() => Boolean, { description: 'Whether children are served.' })
  servesChildren!: boolean;
  @Field(() => LocalDate, { description: 'First day for applications.' })
  opensOn!: string;
  @Field(() => LocalDate, { description: 'Last day for applications.' })
  closesOn!: string;
}

@ObjectType('ApplicationMatch', { description: 'How an applicant fits a call.', simpleResolvers: true })
class ApplicationMatch {
  @Field(() => Int, { nullable: true, description: 'Age in whole years; null when no date of birth is known.' })
  age!: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the age fits; null when it cannot be told.' })
  isAgeMet!: boolean | null;
  @Field(() => [String], { description: 'Skills that are asked for and not brought.' })
  missingSkills!: readonly string[];
  @Field(() => [CredentialKind.graphql], { description: 'Credentials that are asked for and not held.' })
  missingCredentials!: readonly CredentialKind[];
  @Field(() => Boolean, { description: 'Whether a clear background check holds, or none is needed.' })
  isCheckMet!: boolean;
}

@Resolver()
export class RecruitmentResolver {
  @Query(() => [PublishedRecruitmentCall], { description: words.publishedRecruitmentCalls })
  async publishedRecruitmentCalls(
    @Ctx() ctx: Context,
    @Arg('communityId', () => ID, { description: 'The community.' }) communityId: string,
  ): Promise<RecruitmentCall[]> {
    requirePermission(ctx, 'recruitment.public');
    const today = ctx.clock.today();
    const { actor, actorName } = ctx.caller;
    // What is published is everybody's: the database is asked for this one community, and for nothing but open calls.
    const em = forkFor(
      ctx.services,
      { actor, actorName, reach: isId(communityId) ? [communityId] : [] },
      ctx.requestId,
    );
    const open = {
      status: 'PUBLISHED' as const,
      archivedAt: null,
      opensOn: { $lte: today },
      closesOn: { $gte: today },
    };
    return em.transactional(
      async (inside) =>
        (await inside.find(RecruitmentCall, open, {
          orderBy: { closesOn: 'asc', id: 'asc' },
          limit: 50,
        })) as RecruitmentCall[],
    );
  }

  @Query(() => ApplicationMatch, { nullable: true, description: words.applicationMatch })
  async applicationMatch(
    @Ctx() ctx: Context,
    @Arg('applicationId', () => ID, { description: 'The application.' }) applicationId: string,
  ): Promise<ApplicationMatch | null> {
    requirePermission(ctx, 'recruitment.run');
    const exposure = ctx.services.catalog.get('VolunteerApplication');
    const row = await ctx.loaders.row(exposure, applicationId);
    if (!row || !(await ctx.loaders.isReadable(exposure, 'S2', applicationId))) return null;
    const application = row as unknown as VolunteerApplication;
    const call = (await ctx.em.findOneOrFail(RecruitmentCall, application.call.id)) as RecruitmentCall;
    return matchOf(ctx.em, application, call, ctx.clock.today());
  }
}

export const recruitmentOperations = {
  publishedRecruitmentCalls: {
    kind: 'query',
    permission: 'recruitment.public',
    description: words.publishedRecruitmentCalls,
  },
  applicationMatch: { kind: 'query', permission: 'recruitment.run', description: words.applicationMatch },
} as const;
