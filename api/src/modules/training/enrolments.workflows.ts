// Seats of a training session: a volunteer takes one, waits for one, or gives it back to whoever waits.
import { IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { isId, newId } from '../../kernel/id.ts';
import { lockRow } from '../../kernel/resource/writes.ts';
import { workflow } from '../../kernel/workflow.ts';
import { Volunteer } from '../people/volunteer.entity.ts';
import { matchRoster, nameOf } from './match-roster.ts';
import { lineOf } from './roster-lines.ts';
import { fillFreeSeats } from './seats.ts';
import { lockSession, lockSessionOf, reachOf } from './session-rows.ts';
import { TrainingEnrolment } from './training-enrolment.entity.ts';
import type { TrainingSession } from './training-session.entity.ts';

@InputType('EnrolInTrainingSessionInput', { description: 'A seat for a volunteer; for oneself when nobody is named.' })
class EnrolInTrainingSessionInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'Id made by the client (a UUID); sending it again gives the first result again.',
  })
  id?: string | null;

  @IsUUID()
  @Field(() => ID, { description: 'The training session.' })
  sessionId!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description:
      'The volunteer. A partner unit gives the full name with it, unless the volunteer was on one of its rosters before.',
  })
  volunteerId?: string | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'Full name of the volunteer. At most 60 characters.' })
  name?: string | null;

  @IsOptional()
  @Matches(/^\d{4}$/)
  @Field(() => String, { nullable: true, description: 'Last four digits of the phone, to tell namesakes apart.' })
  phoneTail?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether to wait for a seat when none is free.' })
  waitIfFull!: boolean;
}

export const enrolInTrainingSession = workflow({
  name: 'enrolInTrainingSession',
  description:
    'Enrols a volunteer in an open training session; when no seat is free the volunteer waits, or is refused.',
  may: 'training.enrol',
  input: EnrolInTrainingSessionInput,
  gives: { trainingEnrolment: () => TrainingEnrolment },
  async run(ctx, input) {
    const session = await lockSession(ctx, { id: input.sessionId, permission: 'training.read', path: 'sessionId' });
    const volunteer = await whoEnrols(ctx, session, input);
    const earlier = input.id ? await ctx.em.findOne(TrainingEnrolment, input.id) : null;
    if (earlier) {
      const isRepeat = earlier.session.id === session.id && earlier.volunteer.id === volunteer.id;
      if (!isRepeat) throw new DomainError('ID_TAKEN', ['id']);
      return { trainingEnrolment: earlier };
    }
    session.requireOpen(ctx.clock.now(), 'sessionId');
    return { trainingEnrolment: await takeSeat(ctx, session, volunteer, input) };
  },
});

async function takeSeat(
  ctx: Context,
  session: TrainingSession,
  volunteer: Volunteer,
  input: EnrolInTrainingSessionInput,
): Promise<TrainingEnrolment> {
  if (volunteer.level === 'LEFT')
    throw new DomainError('VOLUNTEER_HAS_LEFT', ['volunteerId'], { name: nameOf(volunteer) });
  const live = { session: session.id, volunteer: volunteer.id, status: { $ne: 'WITHDRAWN' } } as const;
  if ((await ctx.em.count(TrainingEnrolment, live)) > 0) throw new DomainError('ALREADY_ENROLLED', ['sessionId']);
  const isFull = session.isFull();
  if (isFull && !input.waitIfFull) throw new DomainError('SEATS_TAKEN', ['sessionId'], { seats: session.seats ?? 0 });
  if (!isFull) session.takenSeats += 1;
  const enrolment = ctx.em.create(TrainingEnrolment, {
    id: input.id ?? newId(),
    session: session.id,
    volunteer: volunteer.id,
    volunteerName: nameOf(volunteer),
    community: session.community.id,
    status: isFull ? 'WAITING' : 'ENROLLED',
    enrolledAt: ctx.clock.now(),
  });
  ctx.em.persist(enrolment);
  return enrolment as TrainingEnrolment;
}

/** Whom the caller may enrol: anybody of the community, whoever a partner unit can name, or oneself. */
async function whoEnrols(
  ctx: Context,
  session: TrainingSession,
  input: EnrolInTrainingSessionInput,
): Promise<Volunteer> {
  const place = { communityId: session.community.id, unitId: session.providerUnit.id };
  const reach = reachOf(ctx, 'training.enrol', place);
  const isNamed = !!input.volunteerId || !!input.name?.trim();
  if (!isNamed || reach === 'NONE') return oneself(ctx, place.communityId, input);
  const [matched] = await matchRoster(ctx, { ...place, reach }, [lineOf(input)]);
  const { volunteer, refusal, line } = matched!;
  if (!volunteer) throw new DomainError(refusal!.code, line.path, refusal!.params);
  return volunteer;
}

async function oneself(ctx: Context, communityId: string, input: EnrolInTrainingSessionInput): Promise<Volunteer> {
  const { personId } = ctx.caller;
  const where = {
    community: communityId,
    archivedAt: null,
    person: { id: personId ?? null, fullName: { $ne: null } },
  } as const;
  const found = personId ? await ctx.em.findOne(Volunteer, where, { populate: ['person'] }) : null;
  const isOther = !!input.name?.trim() || (!!input.volunteerId && input.volunteerId !== found?.id);
  if (isOther) throw new DomainError('NOT_ALLOWED_HERE', [input.volunteerId ? 'volunteerId' : 'name']);
  if (!found) throw new DomainError('NOT_A_VOLUNTEER', ['volunteerId']);
  if (found.level === 'BARRED') throw new DomainError('BARRED', ['volunteerId'], { name: nameOf(found as Volunteer) });
  return found as Volunteer;
}

@InputType('WithdrawFromTrainingSessionInput', { description: 'An enrolment that is given up.' })
class WithdrawFromTrainingSessionInput {
  @IsUUID()
  @Field(() => ID, { description: 'The enrolment.' })
  id!: string;
}

export const withdrawFromTrainingSession = workflow({
  name: 'withdrawFromTrainingSession',
  description:
    'Withdraws an enrolment before the training is held; the first who waits moves up to a seat that is freed.',
  may: 'training.enrol',
  input: WithdrawFromTrainingSessionInput,
  gives: { trainingEnrolment: () => TrainingEnrolment, movedUp: () => TrainingEnrolment },
  gift: { movedUp: 'The enrolment that got the freed seat; null when nobody waited.' },
  async run(ctx, input) {
    const seen = isId(input.id) ? await ctx.em.findOne(TrainingEnrolment, input.id) : null;
    // The session is locked before any of its enrolments, here as everywhere, so that two never wait for each other.
    const session = seen ? await lockSessionOf(ctx, seen) : null;
    const exposure = ctx.services.catalog.get('TrainingEnrolment');
    const trainingEnrolment = (await lockRow(
      ctx,
      exposure,
      'training.enrol',
      input.id,
    )) as unknown as TrainingEnrolment;
    if (trainingEnrolment.status === 'WITHDRAWN') return { trainingEnrolment, movedUp: null };
    session!.requireNotHeld('id');
    if (trainingEnrolment.status === 'ENROLLED') session!.takenSeats -= 1;
    trainingEnrolment.status = 'WITHDRAWN';
    trainingEnrolment.withdrawnAt = ctx.clock.now();
    const [movedUp] = await fillFreeSeats(ctx, session!);
    return { trainingEnrolment, movedUp: movedUp ?? null };
  },
});
