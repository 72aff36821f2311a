// Versions of an emergency plan: drafted, approved by another, put in force while the one before is superseded.
import { LockMode } from '@mikro-orm/core';
import { ArrayMaxSize, ArrayUnique, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { IsNotBlank, OneRecordInput, requireCome } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { Drill } from './drill.entity.ts';
import { EmergencyPlan } from './emergency-plan.entity.ts';
import { EmergencyPlanVersion } from './emergency-plan-version.entity.ts';
import { EmergencyRole } from './emergency-role.entity.ts';
import { clean } from './find-here.ts';

/** What a version says; no input of its own. */
@InputType('PlanVersionContentInput', { description: 'What a version of an emergency plan says.' })
abstract class PlanVersionContentInput {
  @IsNotBlank()
  @MaxLength(8000)
  @Field(() => String, { description: 'What is done, step by step; no names of recipients. At most 8000 characters.' })
  steps!: string;

  @IsOptional()
  @MaxLength(4000)
  @Field(() => String, {
    nullable: true,
    description:
      'Ways out, meeting points and which buildings need help; no names of recipients. At most 4000 characters.',
  })
  evacuationList?: string | null;

  @Field(() => LocalDate, { description: 'Day by which it is to be reviewed.' })
  reviewDueOn!: string;
}

@InputType('DraftPlanVersionInput', { description: 'The next version of an emergency plan.' })
class DraftPlanVersionInput extends PlanVersionContentInput {
  @IsUUID()
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;
}

export const draftPlanVersion = workflow({
  name: 'draftPlanVersion',
  description: 'Drafts the next version of an emergency plan; a plan has one version to come at a time.',
  may: 'plan.write',
  input: DraftPlanVersionInput,
  gives: { emergencyPlanVersion: () => EmergencyPlanVersion },
  async run(ctx, input) {
    const plan = await lockStanding(ctx, EmergencyPlan, 'plan.write', { id: input.planId, path: ['planId'] });
    return { emergencyPlanVersion: await draft(ctx, plan, input) };
  },
});

@InputType('RevisePlanAfterDrillInput', { description: 'The version of a plan that follows from a drill.' })
class RevisePlanAfterDrillInput extends PlanVersionContentInput {
  @IsUUID()
  @Field(() => ID, { description: 'The drill whose findings are closed.' })
  drillId!: string;
}

export const revisePlanAfterDrill = workflow({
  name: 'revisePlanAfterDrill',
  description: 'Drafts the next version of the plan that a drill tried out, once the findings of the drill are closed.',
  may: 'plan.write',
  input: RevisePlanAfterDrillInput,
  gives: { drill: () => Drill, emergencyPlanVersion: () => EmergencyPlanVersion },
  async run(ctx, input) {
    const drill = await lockStanding(ctx, Drill, 'plan.write', { id: input.drillId, path: ['drillId'] });
    drill.requireAt('drillId', 'FINDINGS_CLOSED');
    const plan = await lockStanding(ctx, EmergencyPlan, 'plan.write', { id: drill.plan.id, path: ['drillId'] });
    const version = await draft(ctx, plan, input);
    drill.revisePlan();
    ctx.em.assign(drill, { revisedVersion: version.id });
    return { drill, emergencyPlanVersion: version };
  },
});

/** The next version of a plan, which must be locked. */
async function draft(
  ctx: Context,
  plan: EmergencyPlan,
  content: PlanVersionContentInput,
): Promise<EmergencyPlanVersion> {
  requireToCome(ctx, content.reviewDueOn);
  const [last] = await ctx.em.find(EmergencyPlanVersion, { plan: plan.id }, { orderBy: { number: 'desc' }, limit: 1 });
  const { actor, actorName } = ctx.caller;
  const version = ctx.em.create(EmergencyPlanVersion, {
    plan: plan.id,
    number: (last?.number ?? 0) + 1,
    steps: content.steps.trim(),
    evacuationList: clean(content.evacuationList),
    reviewDueOn: content.reviewDueOn,
    draftedBy: actor,
    draftedByName: actorName,
    community: plan.community.id,
  });
  await ctx.em.persist(version).flush();
  return version;
}

@InputType('ApprovePlanVersionInput', { description: 'A draft that somebody else wrote.' })
class ApprovePlanVersionInput extends OneRecordInput {}

export const approvePlanVersion = workflow({
  name: 'approvePlanVersion',
  description: 'Approves a draft of an emergency plan; never one’s own. From then on it no longer changes.',
  may: 'plan.approve',
  input: ApprovePlanVersionInput,
  gives: { emergencyPlanVersion: () => EmergencyPlanVersion },
  async run(ctx, input) {
    const version = await lockStanding(ctx, EmergencyPlanVersion, 'plan.approve', input);
    version.approve(ctx.caller, ctx.clock.now());
    return { emergencyPlanVersion: version };
  },
});

@InputType('PutPlanVersionInForceInput', { description: 'An approved version, and from which day it holds.' })
class PutPlanVersionInForceInput extends OneRecordInput {
  @Field(() => LocalDate, { nullable: true, description: 'First day on which it holds; today when nothing is said.' })
  on?: string | null;
}

export const putPlanVersionInForce = workflow({
  name: 'putPlanVersionInForce',
  description: 'Puts an approved version of an emergency plan in force and supersedes the one before it.',
  may: 'plan.approve',
  input: PutPlanVersionInForceInput,
  gives: { emergencyPlan: () => EmergencyPlan, emergencyPlanVersion: () => EmergencyPlanVersion },
  async run(ctx, input) {
    const version = await lockStanding(ctx, EmergencyPlanVersion, 'plan.approve', input);
    const plan = await lockStanding(ctx, EmergencyPlan, 'plan.approve', { id: version.plan.id });
    const on = input.on ?? ctx.clock.today();
    requireCome(ctx, on, ['on']);
    const before = await ctx.em.findOne(
      EmergencyPlanVersion,
      { plan: plan.id, status: 'IN_FORCE' },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    if (before?.inForceSince && on < before.inForceSince)
      throw new DomainError('BEFORE_LAST_VERSION', ['on'], { since: before.inForceSince });
    // The one before goes first: a plan has one version in force at a time.
    before?.supersede(on);
    await ctx.em.flush();
    version.putInForce(on);
    plan.versionInForce = version.number;
    plan.reviewDueOn = version.reviewDueOn;
    return { emergencyPlan: plan, emergencyPlanVersion: version };
  },
});

@InputType('OrderContactChainInput', { description: 'Who is called in which order.' })
class OrderContactChainInput {
  @IsUUID()
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: 'Duties under the plan in the order of the calls; those left out are not called.' })
  roleIds!: string[];
}

export const orderContactChain = workflow({
  name: 'orderContactChain',
  description: 'Says in which order the holders of duties under an emergency plan are called.',
  may: 'plan.write',
  input: OrderContactChainInput,
  gives: { emergencyPlan: () => EmergencyPlan, emergencyRoles: () => [EmergencyRole] },
  gift: { emergencyRoles: 'The contact chain in its order.' },
  async run(ctx, input) {
    const plan = await lockStanding(ctx, EmergencyPlan, 'plan.write', { id: input.planId, path: ['planId'] });
    const roles = await ctx.em.find(EmergencyRole, { plan: plan.id, archivedAt: null });
    const chain = input.roleIds.map((id) => {
      const role = roles.find((each) => each.id === id);
      if (!role) throw new DomainError('NOT_FOUND', ['roleIds'], { type: 'EmergencyRole.$' });
      return role;
    });
    // Places are given up before they are taken anew.
    for (const role of roles) role.callPosition = null;
    await ctx.em.flush();
    for (const [index, role] of chain.entries()) role.callPosition = index + 1;
    return { emergencyPlan: plan, emergencyRoles: chain };
  },
});

/** A version that is due for review the day it is written is none. */
function requireToCome(ctx: Context, reviewDueOn: string): void {
  if (reviewDueOn <= ctx.clock.today()) throw new DomainError('REVIEW_NOT_TO_COME', ['reviewDueOn']);
}
