// Who a line of a roll means: somebody enrolled, a person on file, a volunteer who helped, or a guest by name.
import type { Context } from '../../kernel/context.ts';
import { DomainError, type ErrorPath } from '../../kernel/domain-error.ts';
import type { Person } from '../people/person.entity.ts';
import type { Volunteer } from '../people/volunteer.entity.ts';
import { matchRoster } from '../training/match-roster.ts';
import { lineOf, rosterLines } from '../training/roster-lines.ts';
import type { Activity } from './activity.entity.ts';
import { ageBandOf, isChild } from './activity-kind.ts';
import { ActivityAttendance, ActivityEnrolment } from './activity-people.entity.ts';
import type { Present } from './activity-roll.ts';
import type { ActivityRollEntryInput } from './roll-entry.ts';
import { reachAt } from './activity-rows.ts';
import { personOnFile, withVolunteer } from './who-comes.ts';

export async function whoWasThere(
  ctx: Context,
  activity: Activity,
  entry: ActivityRollEntryInput,
  path: ErrorPath,
): Promise<Present> {
  if (entry.enrolmentId) return fromEnrolment(ctx, activity, entry, [...path, 'enrolmentId']);
  const rest = { enrolment: null, minutes: entry.minutes ?? null, method: 'ROLL' } as const;
  if (entry.volunteerId || entry.role === 'HELPER') {
    const [matched] = await matchRoster(ctx, circleOf(ctx, activity), [lineOf(entry)]);
    const { volunteer, refusal, line } = matched!;
    if (!volunteer) throw new DomainError(refusal!.code, [...path, ...line.path], refusal!.params);
    return { ...rest, ...ofVolunteer(activity, volunteer), role: entry.role ?? 'PARTICIPANT' };
  }
  const role = 'PARTICIPANT' as const;
  if (entry.personId) {
    const person = await personOnFile(ctx, activity, entry.personId, reachAt(ctx, 'activity.run', activity), path);
    const { volunteer, name } = await withVolunteer(ctx, person);
    return { ...rest, role, person, volunteer, name, ageBand: ageBandOf(person.birthDate, activity.heldOn) };
  }
  const name = entry.name?.trim();
  if (!name) throw new DomainError('REQUIRED', [...path, 'name']);
  const ageBand = entry.ageBand ?? 'UNKNOWN';
  // A child is named only with the consent of a guardian, by its enrolment; else it is counted.
  if (isChild(ageBand)) throw new DomainError('CHILD_BY_NAME', [...path, 'name']);
  if (activity.isForChildren && ageBand === 'UNKNOWN') throw new DomainError('AGE_BAND_NEEDED', [...path, 'ageBand']);
  return { ...rest, role, person: null, volunteer: null, name, ageBand };
}

/** The volunteers of a pasted list, who all helped. */
export async function linesOfHelpers(ctx: Context, activity: Activity, text: string): Promise<Present[]> {
  const matched = await matchRoster(ctx, circleOf(ctx, activity), rosterLines(null, text));
  const refusals = matched.flatMap(({ refusal, line }) =>
    refusal ? [{ code: refusal.code, path: ['helperText', ...line.path.slice(1)], params: refusal.params }] : [],
  );
  if (refusals.length > 0) throw DomainError.of(refusals);
  const rest = { enrolment: null, minutes: null, method: 'ROLL', role: 'HELPER' } as const;
  return matched.map(({ volunteer }) => ({ ...rest, ...ofVolunteer(activity, volunteer!) }));
}

/** Takes somebody off the roll who was not there after all. */
export async function takeOff(ctx: Context, activity: Activity, { person, enrolment, name }: Present): Promise<void> {
  const whom = enrolment
    ? { enrolment: enrolment.id }
    : person
      ? { person: person.id }
      : { person: null, participantName: name };
  const line = await ctx.em.findOne(ActivityAttendance, { activity: activity.id, archivedAt: null, ...whom });
  if (line) line.archivedAt = ctx.clock.now();
}

function circleOf(ctx: Context, activity: Activity) {
  const reach = reachAt(ctx, 'activity.run', activity);
  return { communityId: activity.community.id, unitId: activity.hostUnit?.id ?? '', reach };
}

function ofVolunteer(
  activity: Activity,
  volunteer: Volunteer,
): Pick<Present, 'person' | 'volunteer' | 'name' | 'ageBand'> {
  const person = volunteer.person.getEntity() as Person;
  return { person, volunteer, name: person.fullName ?? null, ageBand: ageBandOf(person.birthDate, activity.heldOn) };
}

async function fromEnrolment(
  ctx: Context,
  activity: Activity,
  entry: ActivityRollEntryInput,
  path: ErrorPath,
): Promise<Present> {
  const where = { id: entry.enrolmentId!, activity: activity.id };
  const found = await ctx.em.findOne(ActivityEnrolment, where, { populate: ['person', 'volunteer'] });
  const enrolment = found as ActivityEnrolment | null;
  if (!enrolment) throw new DomainError('NOT_FOUND', path, { type: 'ActivityEnrolment.$' });
  if (enrolment.status === 'WITHDRAWN' && entry.isPresent)
    throw new DomainError('STATE', path, { state: 'ActivityEnrolmentStatus.WITHDRAWN' });
  return presentBy(enrolment, entry);
}

/** Whoever is enrolled, as they come: to help or to take part. */
export function presentBy(enrolment: ActivityEnrolment, entry: Partial<ActivityRollEntryInput>): Present {
  return {
    role: entry.role ?? enrolment.role,
    person: (enrolment.person?.getEntity() ?? null) as Person | null,
    volunteer: (enrolment.volunteer?.getEntity() ?? null) as Volunteer | null,
    enrolment,
    name: enrolment.participantName ?? null,
    ageBand: enrolment.ageBand,
    minutes: entry.minutes ?? null,
    method: 'ROLL',
  };
}
