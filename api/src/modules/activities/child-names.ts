// Names of children under 14 and of their guardians: sealed where they stand, and shown once, for a reason on record.
import { MaxLength, IsUUID } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { open, seal, type Place } from '../../kernel/crypto/sealed.ts';
import { workflow } from '../../kernel/workflow.ts';
import { IsNotBlank } from '../partners/inputs.ts';
import { Activity } from './activity.entity.ts';
import { ActivityEnrolment, ChildNamesRead, GuardianConsent } from './activity-people.entity.ts';
import { lockActivity } from './activity-rows.ts';

type Table = 'activity_enrolment' | 'guardian_consent';
const placeOf = (table: Table, row: string): Place => ({ table, row, field: 'name' });

/** A name bound to its row: it opens nowhere else. */
export function sealName(ctx: Context, table: Table, row: string, name: string): Buffer {
  return seal(ctx.services.keyFor('field-master'), placeOf(table, row), name);
}

function openName(ctx: Context, table: Table, row: string, sealed: Uint8Array | null | undefined): string | null {
  return sealed ? open(ctx.services.keyFor('field-master'), placeOf(table, row), sealed) : null;
}

@ObjectType('ActivityChild', { description: 'A child at an activity, by name.', simpleResolvers: true })
export class ActivityChild {
  @Field(() => ID, { description: 'The enrolment of the child.' })
  enrolmentId!: string;

  @Field(() => String, { nullable: true, description: 'Name of the child; null once consent is withdrawn.' })
  childName!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the guardian; null once consent is withdrawn.' })
  guardianName!: string | null;
}

@InputType('RevealActivityChildrenInput', { description: 'An activity whose children are to be named, and why.' })
class RevealActivityChildrenInput {
  @IsUUID()
  @Field(() => ID, { description: 'The activity.' })
  id!: string;

  @IsNotBlank()
  @MaxLength(200)
  @Field(() => String, { description: 'Why; it stays on record with who looked and when. At most 200 characters.' })
  reason!: string;
}

export const revealActivityChildren = workflow({
  name: 'revealActivityChildren',
  description:
    'Shows the names of the children enrolled in an activity and of their guardians once; who looked, when and why stays on record.',
  may: 'activity-child.reveal',
  input: RevealActivityChildrenInput,
  gives: { activity: () => Activity, children: () => [ActivityChild] },
  gift: { children: 'The children who are enrolled or wait, in the order in which they enrolled.' },
  once: ['children'],
  async run(ctx, input) {
    const activity = await lockActivity(ctx, { id: input.id, permission: 'activity-child.reveal' });
    const where = { activity: activity.id, isChild: true, status: { $ne: 'WITHDRAWN' } } as const;
    const order = { enrolledAt: 'asc', id: 'asc' } as const;
    const enrolments = await ctx.em.find(ActivityEnrolment, where, { orderBy: order, populate: ['person'] });
    const consents = await ctx.em.find(GuardianConsent, { enrolment: { $in: enrolments.map(({ id }) => id) } });
    const { actor, actorName } = ctx.caller;
    const read = {
      actor,
      actorName,
      readAt: ctx.clock.now(),
      reason: input.reason.trim(),
      children: enrolments.length,
    };
    const seen = ctx.em.create(ChildNamesRead, { ...read, activity: activity.id, community: activity.community.id });
    await ctx.em.persist(seen).flush();
    const consentOf = new Map(consents.map((each) => [each.enrolment.id, each]));
    const children = enrolments.map(({ id, person, childNameSealed }) => {
      const consent = consentOf.get(id);
      return {
        enrolmentId: id,
        childName: person?.getEntity().fullName ?? openName(ctx, 'activity_enrolment', id, childNameSealed),
        guardianName: consent ? openName(ctx, 'guardian_consent', consent.id, consent.guardianNameSealed) : null,
      };
    });
    return { activity, children };
  },
});
