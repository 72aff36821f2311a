// Making a training session, planned or logged afterwards. A client-made id makes it repeatable.
import { localDateOf } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { DomainError, Refusals } from '../../kernel/domain-error.ts';
import { isId, newId } from '../../kernel/id.ts';
import type { Course, TopicArea } from './course.entity.ts';
import { lockSession, providerFor } from './session-rows.ts';
import { TrainingSession, type TrainingSessionStatus } from './training-session.entity.ts';

export interface SessionFacts {
  readonly id?: string | null;
  readonly title?: string | null;
  readonly courseId?: string | null;
  readonly topicArea?: TopicArea | null;
  readonly providerUnitId?: string | null;
  readonly trainerName?: string | null;
  readonly place?: string | null;
  readonly startsAt?: Date | null;
  readonly heldOn?: string | null;
  readonly minutes?: number | null;
  readonly seats?: number | null;
  readonly passMark?: number | null;
  readonly note?: string | null;
}

export interface MadeSession {
  readonly session: TrainingSession;
  /** Whether the same session had been made before, with the same id. */
  readonly isRepeat: boolean;
}

export async function makeSession(
  ctx: Context,
  facts: SessionFacts,
  status: TrainingSessionStatus,
): Promise<MadeSession> {
  const unit = await providerFor(ctx, facts.providerUnitId);
  const course = await courseFor(ctx, facts.courseId, unit.community.id);
  const values = { ...settle(facts, course), providerUnit: unit.id, course: course?.id ?? null };
  const earlier = facts.id ? await findEarlier(ctx, facts.id) : null;
  if (earlier) {
    if (!isSame(earlier, values)) throw new DomainError('ID_TAKEN', ['id']);
    return { session: await lockSession(ctx, { id: earlier.id }), isRepeat: true };
  }
  const session = ctx.em.create(TrainingSession, {
    ...values,
    id: facts.id ?? newId(),
    community: unit.community.id,
    status,
  });
  const refusals = new Refusals();
  session.check(refusals);
  refusals.check();
  await ctx.em.persist(session).flush();
  return { session, isRepeat: false };
}

async function courseFor(ctx: Context, id: string | null | undefined, communityId: string): Promise<Course | null> {
  if (!id) return null;
  const row = isId(id) ? await ctx.loaders.row(ctx.services.catalog.get('Course'), id) : null;
  const course = row as unknown as Course | null;
  if (course?.community.id !== communityId) throw new DomainError('NOT_FOUND', ['courseId']);
  if (course.archivedAt) throw new DomainError('ARCHIVED', ['courseId']);
  return course;
}

/** What is not said follows from the course. */
function settle(facts: SessionFacts, course: Course | null) {
  const title = clean(facts.title) ?? course?.title;
  const topicArea = facts.topicArea ?? course?.topicArea;
  const minutes = facts.minutes ?? course?.minutes;
  const heldOn = facts.startsAt ? localDateOf(facts.startsAt) : facts.heldOn;
  const refusals = new Refusals();
  if (!title) refusals.add('REQUIRED', ['title']);
  if (!topicArea) refusals.add('REQUIRED', ['topicArea']);
  if (minutes == null) refusals.add('REQUIRED', ['minutes']);
  if (!heldOn) refusals.add('REQUIRED', ['heldOn']);
  refusals.check();
  return {
    title: title!,
    topicArea: topicArea!,
    minutes: minutes!,
    heldOn: heldOn!,
    startsAt: facts.startsAt ?? null,
    trainerName: clean(facts.trainerName),
    place: clean(facts.place),
    seats: facts.seats ?? null,
    passMark: facts.passMark ?? null,
    note: clean(facts.note),
  };
}

type Settled = ReturnType<typeof settle> & { readonly providerUnit: string; readonly course: string | null };

function clean(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

async function findEarlier(ctx: Context, id: string): Promise<TrainingSession | null> {
  if (!isId(id)) throw new DomainError('NOT_AN_ID', ['id']);
  return (await ctx.loaders.row(ctx.services.catalog.get('TrainingSession'), id)) as unknown as TrainingSession | null;
}

/** Whether a session is the one that these facts made: what may have changed since by a workflow of its own is not compared. */
function isSame(session: TrainingSession, values: Settled): boolean {
  const { title, topicArea, minutes, heldOn, providerUnit } = values;
  return (
    session.title === title &&
    session.topicArea === topicArea &&
    session.minutes === minutes &&
    session.heldOn === heldOn &&
    session.providerUnit.id === providerUnit &&
    (session.course?.id ?? null) === values.course
  );
}
