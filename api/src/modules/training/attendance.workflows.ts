// The roster of a training session: recorded in one call, a line taken off again; or the whole training logged on one page.
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DomainError } from '../../kernel/domain-error.ts';
import { lockRow } from '../../kernel/resource/writes.ts';
import { BulkErrorPolicy } from '../../kernel/resource/types.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { ReasonedInput } from '../partners/inputs.ts';
import { recount } from './attendance-count.ts';
import { countTowardsPledge } from './count-towards-pledge.ts';
import { makeSession } from './new-session.ts';
import { recordRoster, RosterRow } from './record-roster.ts';
import { mostLines, RosterEntryInput, rosterLines } from './roster-lines.ts';
import { SessionFactsInput } from './session-inputs.ts';
import { lockSession, lockSessionOf } from './session-rows.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

const entriesText = 'Lines one by one, at most 500 with those of the text.';
const pastedText =
  'A pasted list of full names, such as 张三;李四(0008), with the last four digits of the phone between namesakes. At most 20000 characters.';
const rowsText = 'A row a line, in the order of the call; given also when the call is refused because of some lines.';

@InputType('RecordTrainingAttendanceInput', { description: 'The roster of a held training session, or a part of it.' })
class RecordTrainingAttendanceInput {
  @IsUUID()
  @Field(() => ID, { description: 'The training session.' })
  sessionId!: string;

  @IsOptional()
  @ArrayMaxSize(mostLines)
  @ValidateNested({ each: true })
  @Field(() => [RosterEntryInput], { nullable: true, description: entriesText })
  entries?: RosterEntryInput[] | null;

  @IsOptional()
  @MaxLength(20_000)
  @Field(() => String, { nullable: true, description: pastedText })
  rosterText?: string | null;

  @Field(() => BulkErrorPolicy, {
    defaultValue: BulkErrorPolicy.REJECT_ALL,
    description: 'What happens when some lines are refused.',
  })
  errorPolicy!: BulkErrorPolicy;
}

export const recordTrainingAttendance = workflow({
  name: 'recordTrainingAttendance',
  description:
    'Records who attended a held training session, by id or by full name (and phone tail) within its community; a repeat makes no doubles.',
  may: 'training.run',
  input: RecordTrainingAttendanceInput,
  gives: { trainingSession: () => TrainingSession, rows: () => [RosterRow] },
  gift: { rows: rowsText },
  async run(ctx, input) {
    const lines = rosterLines(input.entries, input.rosterText);
    const trainingSession = await lockSession(ctx, { id: input.sessionId, path: 'sessionId' });
    trainingSession.requireHeld('sessionId');
    if (lines.length === 0) throw new DomainError('REQUIRED', ['entries']);
    return { trainingSession, rows: await recordRoster(ctx, trainingSession, lines, input.errorPolicy) };
  },
});

@InputType('LogTrainingInput', { description: 'A training that took place, with its roster.' })
class LogTrainingInput extends SessionFactsInput {
  @Field(() => LocalDate, { description: 'The day on which it took place; not in the future.' })
  heldOn!: string;

  @IsOptional()
  @ArrayMaxSize(mostLines)
  @ValidateNested({ each: true })
  @Field(() => [RosterEntryInput], { nullable: true, description: entriesText })
  entries?: RosterEntryInput[] | null;

  @IsOptional()
  @MaxLength(20_000)
  @Field(() => String, { nullable: true, description: pastedText })
  rosterText?: string | null;

  @Field(() => BulkErrorPolicy, {
    defaultValue: BulkErrorPolicy.REJECT_ALL,
    description: 'What happens when some lines are refused.',
  })
  errorPolicy!: BulkErrorPolicy;
}

export const logTraining = workflow({
  name: 'logTraining',
  description:
    'Logs a training that took place, with its roster, in one step; with an id made by the client it can be sent again safely.',
  may: 'training.run',
  input: LogTrainingInput,
  gives: { trainingSession: () => TrainingSession, rows: () => [RosterRow] },
  gift: { rows: rowsText },
  async run(ctx, input) {
    if (input.heldOn > ctx.clock.today()) throw new DomainError('NOT_HELD_YET', ['heldOn'], { heldOn: input.heldOn });
    const lines = rosterLines(input.entries, input.rosterText);
    const { session } = await makeSession(ctx, input, 'HELD');
    const rows = await recordRoster(ctx, session, lines, input.errorPolicy, 'id');
    await countTowardsPledge(ctx.em, session);
    return { trainingSession: session, rows };
  },
});

@InputType('RemoveTrainingAttendanceInput', { description: 'A line of a roster that stands there by mistake.' })
class RemoveTrainingAttendanceInput extends ReasonedInput {}

export const removeTrainingAttendance = workflow({
  name: 'removeTrainingAttendance',
  description: 'Takes a line off a roster that is not locked yet; it stays on record in the archive.',
  may: 'training.run',
  input: RemoveTrainingAttendanceInput,
  gives: { trainingAttendance: () => TrainingAttendance },
  async run(ctx, input) {
    const seen = await ctx.em.findOne(TrainingAttendance, input.id);
    const session = seen ? await lockSessionOf(ctx, seen) : null;
    const exposure = ctx.services.catalog.get('TrainingAttendance');
    const trainingAttendance = (await lockRow(
      ctx,
      exposure,
      'training.run',
      input.id,
      input.expectedVersion,
    )) as unknown as TrainingAttendance;
    session!.requireHeld('id');
    trainingAttendance.archivedAt ??= ctx.clock.now();
    await recount(ctx, session!);
    return { trainingAttendance };
  },
});
