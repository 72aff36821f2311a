// A training session through its life: planned, opened, moved, resized, held, its roster locked; or cancelled.
import { IsOptional, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Refusals } from '../../kernel/domain-error.ts';
import { DateTime } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { OneRecordInput, ReasonedInput } from '../partners/inputs.ts';
import { strikeAttendances } from './attendance-count.ts';
import { countTowardsPledge } from './count-towards-pledge.ts';
import { makeSession } from './new-session.ts';
import { fillFreeSeats } from './seats.ts';
import { SessionFactsInput } from './session-inputs.ts';
import { lockSession } from './session-rows.ts';
import { TrainingEnrolment } from './training-enrolment.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

@InputType('PlanTrainingSessionInput', { description: 'A training session to come.' })
class PlanTrainingSessionInput extends SessionFactsInput {
  @Field(() => DateTime, { description: 'When it starts.' })
  startsAt!: Date;

  @IsOptional()
  @Min(1)
  @Field(() => Int, { nullable: true, description: 'How many can enrol (people); left out when there is no limit.' })
  seats?: number | null;
}

export const planTrainingSession = workflow({
  name: 'planTrainingSession',
  description: 'Plans a training session of a partner unit; nobody can enrol before it is opened.',
  may: 'training.run',
  input: PlanTrainingSessionInput,
  gives: { trainingSession: () => TrainingSession },
  async run(ctx, input) {
    const { session } = await makeSession(ctx, input, 'PLANNED');
    return { trainingSession: session };
  },
});

@InputType('OpenTrainingSessionInput', { description: 'A planned training session to open.' })
class OpenTrainingSessionInput extends OneRecordInput {}

export const openTrainingSession = workflow({
  name: 'openTrainingSession',
  description: 'Opens a planned training session for enrolment.',
  may: 'training.run',
  input: OpenTrainingSessionInput,
  gives: { trainingSession: () => TrainingSession },
  async run(ctx, input) {
    const trainingSession = await lockSession(ctx, input);
    trainingSession.open();
    return { trainingSession };
  },
});

@InputType('HoldTrainingSessionInput', { description: 'A training session that took place.' })
class HoldTrainingSessionInput extends OneRecordInput {}

export const holdTrainingSession = workflow({
  name: 'holdTrainingSession',
  description:
    'Says that a training session took place, so that its roster can be recorded; not before its day. It counts towards what its provider pledged.',
  may: 'training.run',
  input: HoldTrainingSessionInput,
  gives: { trainingSession: () => TrainingSession },
  async run(ctx, input) {
    const trainingSession = await lockSession(ctx, input);
    trainingSession.hold(ctx.clock.today());
    await countTowardsPledge(ctx.em, trainingSession);
    return { trainingSession };
  },
});

@InputType('LockTrainingAttendanceInput', { description: 'A training session whose roster is complete.' })
class LockTrainingAttendanceInput extends OneRecordInput {}

export const lockTrainingAttendance = workflow({
  name: 'lockTrainingAttendance',
  description:
    'Closes the roster of a held training session: nothing on it changes any more. Somebody must have attended.',
  may: 'training.run',
  input: LockTrainingAttendanceInput,
  gives: { trainingSession: () => TrainingSession },
  async run(ctx, input) {
    const trainingSession = await lockSession(ctx, input);
    trainingSession.lockAttendance();
    return { trainingSession };
  },
});

@InputType('CancelTrainingSessionInput', {
  description: 'A training session that does not take place, or does not count.',
})
class CancelTrainingSessionInput extends ReasonedInput {}

export const cancelTrainingSession = workflow({
  name: 'cancelTrainingSession',
  description:
    'Cancels a training session with a reason and archives what its roster held; not once the attendance is locked.',
  may: 'training.run',
  input: CancelTrainingSessionInput,
  gives: { trainingSession: () => TrainingSession },
  async run(ctx, input) {
    const trainingSession = await lockSession(ctx, input);
    trainingSession.cancel(input.reason.trim());
    await strikeAttendances(ctx, trainingSession);
    return { trainingSession };
  },
});

@InputType('RescheduleTrainingSessionInput', { description: 'Another time for a training session.' })
class RescheduleTrainingSessionInput extends OneRecordInput {
  @Field(() => DateTime, { description: 'When it starts now.' })
  startsAt!: Date;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, {
    nullable: true,
    description: 'Where it takes place now; the old place stays when left out. At most 120 characters.',
  })
  place?: string | null;
}

export const rescheduleTrainingSession = workflow({
  name: 'rescheduleTrainingSession',
  description:
    'Moves a training session to another time, and to another place if one is given; not once the attendance is locked.',
  may: 'training.run',
  input: RescheduleTrainingSessionInput,
  gives: { trainingSession: () => TrainingSession },
  async run(ctx, input) {
    const trainingSession = await lockSession(ctx, input);
    trainingSession.moveTo(input.startsAt, ctx.clock.today());
    await countTowardsPledge(ctx.em, trainingSession);
    if (input.place?.trim()) trainingSession.place = input.place.trim();
    return { trainingSession };
  },
});

@InputType('ResizeTrainingSessionInput', { description: 'Another number of seats for a training session.' })
class ResizeTrainingSessionInput extends OneRecordInput {
  @IsOptional()
  @Min(1)
  @Field(() => Int, { nullable: true, description: 'How many can enrol from now on (people); null for no limit.' })
  seats?: number | null;
}

export const resizeTrainingSession = workflow({
  name: 'resizeTrainingSession',
  description: 'Changes the number of seats of a training session, never below those taken; whoever waits moves up.',
  may: 'training.run',
  input: ResizeTrainingSessionInput,
  gives: { trainingSession: () => TrainingSession, movedUp: () => [TrainingEnrolment] },
  gift: { movedUp: 'The enrolments that got a seat by it, in the order of the queue.' },
  async run(ctx, input) {
    const trainingSession = await lockSession(ctx, input);
    trainingSession.resize(input.seats ?? null);
    const refusals = new Refusals();
    trainingSession.check(refusals);
    refusals.check();
    return { trainingSession, movedUp: await fillFreeSeats(ctx, trainingSession) };
  },
});
