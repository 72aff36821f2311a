// Which volunteer each line of a roster means. A partner unit may not look through the volunteers of a community: it names
// a person in full, or points to somebody who was on one of its own rosters, and learns no more than whether that fits.
import type { Context } from '../../kernel/context.ts';
import { Volunteer } from '../people/volunteer.entity.ts';
import type { LineRefusal, RosterLine } from './roster-lines.ts';
import type { Reach } from './session-rows.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import { TrainingEnrolment } from './training-enrolment.entity.ts';

/** Among whom a roster is matched, and for whom. */
export interface Circle {
  readonly communityId: string;
  readonly unitId: string;
  readonly reach: Reach;
}

export interface MatchedLine {
  readonly line: RosterLine;
  readonly volunteer: Volunteer | null;
  readonly refusal: LineRefusal | null;
}

interface Known {
  readonly byId: ReadonlyMap<string, Volunteer>;
  readonly byName: ReadonlyMap<string, readonly Volunteer[]>;
  /** Volunteers whom the unit has on its own rosters. */
  readonly ofUnit: ReadonlySet<string>;
}

export async function matchRoster(ctx: Context, circle: Circle, lines: readonly RosterLine[]): Promise<MatchedLine[]> {
  const known = await lookUp(ctx, circle, lines);
  const taken = new Set<string>();
  return lines.map((line) => {
    const found = line.refusal ?? findOne(circle, known, line);
    if ('code' in found) return { line, volunteer: null, refusal: found };
    const refusal = refusalOf(found, taken);
    taken.add(found.id);
    return { line, volunteer: refusal ? null : found, refusal };
  });
}

function findOne(circle: Circle, known: Known, line: RosterLine): Volunteer | LineRefusal {
  const named = line.name ? (known.byName.get(line.name) ?? []) : [];
  const tailed = line.phoneTail ? named.filter(({ person }) => person.getEntity().phoneTail === line.phoneTail) : named;
  const nobody = { code: 'NOT_FOUND', params: { name: line.name ?? '' } };
  if (line.volunteerId) {
    const pointed = known.byId.get(line.volunteerId);
    const isNamed = !!pointed && tailed.includes(pointed);
    const mayPoint = circle.reach === 'COMMUNITY' || known.ofUnit.has(line.volunteerId);
    return pointed && (isNamed || (mayPoint && !line.name)) ? pointed : nobody;
  }
  if (tailed.length > 1) return { code: 'AMBIGUOUS', params: { name: line.name ?? '', count: tailed.length } };
  return tailed[0] ?? nobody;
}

function refusalOf(volunteer: Volunteer, taken: ReadonlySet<string>): LineRefusal | null {
  const name = nameOf(volunteer);
  if (taken.has(volunteer.id)) return { code: 'DUPLICATE', params: { name } };
  return volunteer.level === 'BARRED' ? { code: 'BARRED', params: { name } } : null;
}

/** The name of a volunteer who is not erased. */
export function nameOf(volunteer: Volunteer): string {
  return volunteer.person.getEntity().fullName ?? '';
}

async function lookUp(ctx: Context, circle: Circle, lines: readonly RosterLine[]): Promise<Known> {
  const ids = lines.flatMap(({ volunteerId }) => volunteerId ?? []);
  const names = [...new Set(lines.flatMap(({ name }) => name ?? []))];
  const here = { community: circle.communityId, archivedAt: null };
  const person = { community: circle.communityId, archivedAt: null };
  const options = { populate: ['person'] } as const;
  const byIds =
    ids.length > 0
      ? await ctx.em.find(
          Volunteer,
          { ...here, id: { $in: ids }, person: { ...person, fullName: { $ne: null } } },
          options,
        )
      : [];
  const byNames =
    names.length > 0
      ? await ctx.em.find(Volunteer, { ...here, person: { ...person, fullName: { $in: names } } }, options)
      : [];
  return {
    byId: new Map(byIds.map((each) => [each.id, each as Volunteer])),
    byName: Map.groupBy(byNames as Volunteer[], nameOf),
    ofUnit: circle.reach === 'UNIT' ? await onOwnRosters(ctx, circle.unitId, ids) : new Set(),
  };
}

async function onOwnRosters(ctx: Context, unitId: string, ids: readonly string[]): Promise<Set<string>> {
  const where = { session: { providerUnit: unitId }, volunteer: { $in: [...ids] }, archivedAt: null };
  const rows =
    ids.length === 0
      ? []
      : [...(await ctx.em.find(TrainingAttendance, where)), ...(await ctx.em.find(TrainingEnrolment, where))];
  return new Set(rows.map((row) => row.volunteer.id));
}
