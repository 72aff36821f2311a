// Places at an activity: somebody takes one, waits for one, or gives it back to whoever waits; a guardian takes back consent.
import { IsOptional, IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { isId, newId } from '../../kernel/id.ts';
import { lockRow } from '../../kernel/resource/writes.ts';
import { workflow } from '../../kernel/workflow.ts';
import { OneRecordInput, ReasonedInput } from '../partners/inputs.ts';
import type { Activity } from './activity.entity.ts';
import { ActivityEnrolment, GuardianConsent } from './activity-people.entity.ts';
import { lockActivity, lockActivityOf } from './activity-rows.ts';
import { sealName } from './child-names.ts';
import { withdrawPhotosOf } from './photos.workflows.ts';
import { giveUp } from './places.ts';
import { whoComes, WhoComesInput, type Comer, type GuardianConsentInput } from './who-comes.ts';

@InputType('EnrolInActivityInput', { description: 'A place at an activity; for oneself when nobody is named.' })
class EnrolInActivityInput extends WhoComesInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'Id made by the client (a UUID); sending it again gives the first result again.',
  })
  id?: string | null;

  @IsUUID()
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether to wait for a place when none is free.' })
  waitIfFull!: boolean;
}

export const enrolInActivity = workflow({
  name: 'enrolInActivity',
  description:
    'Enrols somebody in an open activity, to take part or to help; when no place is free they wait, or are refused. Helpers take no place from those who take part.',
  may: 'activity.enrol',
  input: EnrolInActivityInput,
  gives: { activityEnrolment: () => ActivityEnrolment },
  async run(ctx, input) {
    const activity = await lockActivity(ctx, { id: input.activityId, permission: 'activity.read', path: 'activityId' });
    const comer = await whoComes(ctx, activity, input);
    const earlier = input.id ? await ctx.em.findOne(ActivityEnrolment, input.id) : null;
    if (earlier) {
      const isRepeat =
        earlier.activity.id === activity.id && (earlier.person?.id ?? null) === (comer.person?.id ?? null);
      if (!isRepeat) throw new DomainError('ID_TAKEN', ['id']);
      return { activityEnrolment: earlier };
    }
    activity.requireOpen(ctx.clock.now(), 'activityId');
    return { activityEnrolment: await takePlace(ctx, activity, comer, input) };
  },
});

async function takePlace(
  ctx: Context,
  activity: Activity,
  comer: Comer,
  input: EnrolInActivityInput,
): Promise<ActivityEnrolment> {
  if (comer.person) {
    const live = { activity: activity.id, person: comer.person.id, status: { $ne: 'WITHDRAWN' } } as const;
    if ((await ctx.em.count(ActivityEnrolment, live)) > 0) throw new DomainError('ALREADY_COMING', ['activityId']);
  }
  const takesPlace = comer.role === 'PARTICIPANT';
  const isFull = takesPlace && activity.isFull();
  if (isFull && !input.waitIfFull)
    throw new DomainError('PLACES_TAKEN', ['activityId'], { capacity: activity.capacity ?? 0 });
  if (takesPlace && !isFull) activity.takenPlaces += 1;
  const id = input.id ?? newId();
  const enrolment = ctx.em.create(ActivityEnrolment, {
    id,
    activity: activity.id,
    community: activity.community.id,
    role: comer.role,
    person: comer.person?.id ?? null,
    volunteer: comer.volunteer?.id ?? null,
    participantName: comer.isChild ? null : comer.name,
    childNameSealed: comer.isChild && !comer.person ? sealName(ctx, 'activity_enrolment', id, comer.name) : null,
    ageBand: comer.ageBand,
    isChild: comer.isChild,
    allowsPhotos: comer.isChild ? input.consent!.coversPhotos : input.allowsPhotos,
    status: isFull ? 'WAITING' : 'ENROLLED',
    enrolledAt: ctx.clock.now(),
  });
  await ctx.em.persist(enrolment).flush();
  if (comer.isChild) recordConsent(ctx, enrolment as ActivityEnrolment, input.consent!);
  return enrolment as ActivityEnrolment;
}

function recordConsent(ctx: Context, enrolment: ActivityEnrolment, consent: GuardianConsentInput): void {
  const id = newId();
  ctx.em.persist(
    ctx.em.create(GuardianConsent, {
      id,
      enrolment: enrolment.id,
      community: enrolment.community.id,
      guardianNameSealed: sealName(ctx, 'guardian_consent', id, consent.guardianName.trim()),
      relation: consent.relation,
      purposes: consent.coversPhotos ? ['TAKING_PART', 'PHOTOS'] : ['TAKING_PART'],
      givenOn: consent.givenOn,
    }),
  );
}

@InputType('WithdrawFromActivityInput', { description: 'An enrolment that is given up.' })
class WithdrawFromActivityInput {
  @IsUUID()
  @Field(() => ID, { description: 'The enrolment.' })
  id!: string;
}

export const withdrawFromActivity = workflow({
  name: 'withdrawFromActivity',
  description: 'Withdraws an enrolment before the activity is held; the first who waits moves up to a freed place.',
  may: 'activity.enrol',
  input: WithdrawFromActivityInput,
  gives: { activityEnrolment: () => ActivityEnrolment, movedUp: () => ActivityEnrolment },
  gift: { movedUp: 'The enrolment that got the freed place; null when nobody waited.' },
  async run(ctx, input) {
    const { activity, enrolment } = await lockBoth(ctx, input.id);
    if (enrolment.status === 'WITHDRAWN') return { activityEnrolment: enrolment, movedUp: null };
    activity.requireNotHeld('id');
    return { activityEnrolment: enrolment, movedUp: await giveUp(ctx, activity, enrolment) };
  },
});

/** The activity is locked before any of its enrolments, here as everywhere, so that two never wait for each other. */
async function lockBoth(ctx: Context, id: string): Promise<{ activity: Activity; enrolment: ActivityEnrolment }> {
  const seen = isId(id) ? await ctx.em.findOne(ActivityEnrolment, id) : null;
  const activity = seen ? await lockActivityOf(ctx, seen as ActivityEnrolment) : null;
  const enrolment = await lockRow(ctx, ctx.services.catalog.get('ActivityEnrolment'), 'activity.enrol', id);
  return { activity: activity!, enrolment: enrolment as unknown as ActivityEnrolment };
}

/** Stands in the record of a picture that was taken away; it is read by people of either language. */
const noLongerAgreed = '不再同意拍照 / agreement withdrawn';

@InputType('AllowActivityPhotosInput', { description: 'Whether somebody agrees to be seen on photos.' })
class AllowActivityPhotosInput extends OneRecordInput {
  @Field(() => Boolean, { description: 'Whether they agree; for a child, what the guardian said.' })
  allowsPhotos!: boolean;
}

export const allowActivityPhotos = workflow({
  name: 'allowActivityPhotos',
  description: 'Notes whether whoever is enrolled agrees to be seen on photos of the activity, or no longer does.',
  may: 'activity.enrol',
  input: AllowActivityPhotosInput,
  gives: { activityEnrolment: () => ActivityEnrolment },
  async run(ctx, input) {
    const { enrolment } = await lockBoth(ctx, input.id);
    if (enrolment.isChild) {
      const consent = await ctx.em.findOne(GuardianConsent, { enrolment: enrolment.id });
      if (!consent || consent.withdrawnAt) throw new DomainError('GUARDIAN_CONSENT_NEEDED', ['id']);
      consent.purposes = input.allowsPhotos ? ['TAKING_PART', 'PHOTOS'] : ['TAKING_PART'];
    }
    enrolment.allowsPhotos = input.allowsPhotos;
    if (!input.allowsPhotos) await withdrawPhotosOf(ctx, enrolment, noLongerAgreed);
    return { activityEnrolment: enrolment };
  },
});

@InputType('WithdrawGuardianConsentInput', { description: 'A consent that the guardian takes back, and why.' })
class WithdrawGuardianConsentInput extends ReasonedInput {}

export const withdrawGuardianConsent = workflow({
  name: 'withdrawGuardianConsent',
  description:
    'Takes back the consent of a guardian: the enrolment of the child ends at once, and both names are erased; the first who waits moves up.',
  may: 'activity.enrol',
  input: WithdrawGuardianConsentInput,
  gives: { guardianConsent: () => GuardianConsent, movedUp: () => ActivityEnrolment },
  gift: { movedUp: 'The enrolment that got the freed place; null when nobody waited.' },
  async run(ctx, input) {
    const seen = await ctx.em.findOne(GuardianConsent, input.id, { populate: ['enrolment'] });
    const enrolment = seen?.enrolment.getEntity() as ActivityEnrolment | undefined;
    const activity = enrolment ? await lockActivityOf(ctx, enrolment) : null;
    const exposure = ctx.services.catalog.get('GuardianConsent');
    const consent = (await lockRow(
      ctx,
      exposure,
      'activity.enrol',
      input.id,
      input.expectedVersion,
    )) as unknown as GuardianConsent;
    if (consent.withdrawnAt) return { guardianConsent: consent, movedUp: null };
    Object.assign(consent, { withdrawnAt: ctx.clock.now(), guardianNameSealed: null });
    Object.assign(enrolment!, { childNameSealed: null, allowsPhotos: false });
    await withdrawPhotosOf(ctx, enrolment!, input.reason.trim());
    // What has been counted by then stays counted; only the name goes.
    const isStillToCome = activity!.status === 'PLANNED' || activity!.status === 'OPEN';
    const movedUp =
      isStillToCome && enrolment!.status !== 'WITHDRAWN' ? await giveUp(ctx, activity!, enrolment!) : null;
    return { guardianConsent: consent, movedUp };
  },
});
