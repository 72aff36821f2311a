// Writing a roster: every line is matched first, then all good lines are recorded, or none. A repeat makes no doubles.
import { Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError, type Refusal } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { kernelMessages } from '../../kernel/kernel.messages.ts';
import { Dictionary } from '../../kernel/messages.ts';
import { BulkErrorPolicy, UserError } from '../../kernel/resource/types.ts';
import type { Volunteer } from '../people/volunteer.entity.ts';
import { recount } from './attendance-count.ts';
import { matchRoster, nameOf, type MatchedLine } from './match-roster.ts';
import type { RosterLine } from './roster-lines.ts';
import { reachOf } from './session-rows.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import type { TrainingSession } from './training-session.entity.ts';
import { trainingMessages } from './training.messages.ts';

export const RosterRowStatus = enumeration('RosterRowStatus', 'What became of one line of a roster.', {
  RECORDED: 'The volunteer is on the roster now.',
  UPDATED: 'The volunteer was on the roster; result or minutes changed.',
  UNCHANGED: 'The volunteer was on the roster with the same result and minutes.',
  NOT_SAVED: 'The line is good, and nothing was saved because another was refused.',
  REFUSED: 'The line was not saved; its errors say why.',
});
export type RosterRowStatus = ValueOf<typeof RosterRowStatus>;

@ObjectType('RosterRow', { description: 'What became of one line of a roster.', simpleResolvers: true })
export class RosterRow {
  @Field(() => Int, { description: 'Place of the line in the call, from 0; entries come before pasted text.' })
  position!: number;

  @Field(() => String, { description: 'The line as it was given.' })
  given!: string;

  @Field(() => RosterRowStatus.graphql, { description: 'What became of it.' })
  status!: RosterRowStatus;

  @Field(() => TrainingAttendance, {
    nullable: true,
    description: 'The line of the roster; null when it was not saved.',
  })
  attendance!: TrainingAttendance | null;

  @Field(() => [UserError], { description: 'What is wrong with the line; empty when it was saved.' })
  userErrors!: UserError[];
}

const words = new Dictionary({
  'zh-CN': [trainingMessages['zh-CN'], kernelMessages['zh-CN']],
  en: [trainingMessages.en, kernelMessages.en],
});

/** Records the lines on the roster of a session, which must be locked. */
export async function recordRoster(
  ctx: Context,
  session: TrainingSession,
  lines: readonly RosterLine[],
  policy: BulkErrorPolicy,
  path = 'sessionId',
): Promise<RosterRow[]> {
  const place = { communityId: session.community.id, unitId: session.providerUnit.id };
  const circle = { ...place, reach: reachOf(ctx, 'training.run', place) };
  const matched = await matchRoster(ctx, circle, lines);
  if (policy === BulkErrorPolicy.REJECT_ALL && matched.some(({ refusal }) => refusal)) throw rejected(ctx, matched);
  const standing = await standingLines(ctx, session, matched);
  const [last] = await ctx.em.find(
    TrainingAttendance,
    { session: session.id },
    { orderBy: { position: 'desc' }, limit: 1 },
  );
  const sheet = { session, standing, lastPosition: last?.position ?? 0 };
  const rows = matched.map((each, index) => rowOf(ctx, sheet, each, index));
  if (rows.some(({ status }) => status === 'RECORDED' || status === 'UPDATED')) {
    session.requireHeld(path);
    await recount(ctx, session);
  }
  return rows;
}

/** A roster as it stood before the call, and the place of its last line. */
interface Sheet {
  readonly session: TrainingSession;
  readonly standing: ReadonlyMap<string, TrainingAttendance>;
  lastPosition: number;
}

async function standingLines(
  ctx: Context,
  session: TrainingSession,
  matched: readonly MatchedLine[],
): Promise<Sheet['standing']> {
  const ids = matched.flatMap(({ volunteer }) => volunteer?.id ?? []);
  const found =
    ids.length > 0 ? await ctx.em.find(TrainingAttendance, { session: session.id, volunteer: { $in: ids } }) : [];
  return new Map(found.map((each) => [each.volunteer.id, each as TrainingAttendance]));
}

function rowOf(ctx: Context, sheet: Sheet, matched: MatchedLine, position: number): RosterRow {
  const { line, volunteer } = matched;
  const row = { position, given: line.given };
  if (!volunteer) return { ...row, status: 'REFUSED', attendance: null, userErrors: errorsOf(ctx, matched) };
  const known = sheet.standing.get(volunteer.id);
  const attendance = known ?? addLine(ctx, sheet, volunteer, line);
  const status = known ? changeLine(known, sheet.session, volunteer, line) : 'RECORDED';
  return { ...row, status, attendance, userErrors: [] };
}

function addLine(ctx: Context, sheet: Sheet, volunteer: Volunteer, line: RosterLine): TrainingAttendance {
  const { session } = sheet;
  const result = line.result ?? 'ATTENDED';
  const attendance = ctx.em.create(TrainingAttendance, {
    session: session.id,
    volunteer: volunteer.id,
    volunteerName: nameOf(volunteer),
    community: session.community.id,
    position: (sheet.lastPosition += 1),
    result,
    minutes: line.minutes ?? (result === 'ABSENT' ? 0 : session.minutes),
    note: line.note,
  });
  ctx.em.persist(attendance);
  return attendance as TrainingAttendance;
}

/** What a line does not say stays; only an absence gives way to a plain presence. */
function changeLine(
  known: TrainingAttendance,
  session: TrainingSession,
  volunteer: Volunteer,
  line: RosterLine,
): RosterRowStatus {
  const wasStruck = known.archivedAt !== null;
  const before = wasStruck || known.result === 'ABSENT' ? null : known;
  const result = line.result ?? before?.result ?? 'ATTENDED';
  const usual = result === 'ABSENT' ? 0 : (before?.minutes ?? session.minutes);
  const minutes = line.minutes ?? usual;
  const note = line.note ?? known.note ?? null;
  const isSame = known.result === result && known.minutes === minutes && (known.note ?? null) === note;
  if (isSame && !wasStruck) return 'UNCHANGED';
  Object.assign(known, { result, minutes, note, archivedAt: null, volunteerName: nameOf(volunteer) });
  return wasStruck ? 'RECORDED' : 'UPDATED';
}

/** Nothing is saved; the answer still tells of every line, and of each refusal at its place in the input. */
function rejected(ctx: Context, matched: readonly MatchedLine[]): DomainError {
  const refusals = matched.flatMap((each): Refusal[] =>
    each.refusal ? [{ ...each.refusal, path: each.line.path }] : [],
  );
  const rows = matched.map((each, position): RosterRow => ({
    position,
    given: each.line.given,
    status: each.refusal ? 'REFUSED' : 'NOT_SAVED',
    attendance: null,
    userErrors: errorsOf(ctx, each),
  }));
  return Object.assign(DomainError.of(refusals), { current: { rows } });
}

function errorsOf(ctx: Context, { line, refusal }: MatchedLine): UserError[] {
  if (!refusal) return [];
  const message = words.error(ctx.locale, refusal.code, refusal.params);
  return [{ code: refusal.code, message, path: ['input', ...line.path.map(String)] }];
}
