// Whom a caller may be told of while a roster is typed.
import type { Context } from '../../kernel/context.ts';
import { escapeLike } from '../../kernel/read/conditions.ts';
import { searchText } from '../../kernel/search-text.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Volunteer } from '../people/volunteer.entity.ts';
import { tidyName } from '../platform/imports/parse-text.ts';
import { tidyCell } from '../platform/imports/tidy-text.ts';
import { nameOf } from './match-roster.ts';
import type { RosterCandidate } from './roster-candidate.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';

const named = { archivedAt: null, fullName: { $ne: null } } as const;

/** Volunteers of the communities for which the caller both runs trainings and reads names. */
export async function candidatesOfCommunity(ctx: Context, typed: string, first: number): Promise<RosterCandidate[]> {
  const readable = new Set(ctx.caller.communities('personal.read'));
  const communities = ctx.caller.communities('training.run').filter((each) => readable.has(each));
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (communities.length === 0 || words.length === 0) return [];
  const found = await findVolunteers(
    ctx,
    communities,
    words.map((word) => `%${escapeLike(word)}%`),
    first,
  );
  const counts = await namesakes(ctx, communities, found.map(nameOf));
  return found.map((volunteer) => ({
    ...shown(volunteer, counts),
    phoneTail: volunteer.person.getEntity().phoneTail ?? null,
    source: 'COMMUNITY',
  }));
}

/** Those on the unit's own rosters whom the text fits, and whoever it names in full. */
export async function candidatesOfUnit(ctx: Context, typed: string, first: number): Promise<RosterCandidate[]> {
  const units = ctx.caller.units('training.run');
  if (units.length === 0 || first === 0) return [];
  const communities = (await ctx.em.find(PartnerUnit, { id: { $in: [...units] } })).map((unit) => unit.community.id);
  const known = await onOwnRosters(ctx, units, typed, first);
  const counts = await namesakes(ctx, communities, known.map(nameOf));
  const own = known.map((volunteer): RosterCandidate => {
    const candidate = shown(volunteer, counts);
    const phoneTail = candidate.namesakeCount > 1 ? (volunteer.person.getEntity().phoneTail ?? null) : null;
    return { ...candidate, phoneTail, source: 'OWN_ROSTER' };
  });
  const exact = await namedInFull(ctx, communities, typed);
  return [...own, ...exact.filter((each) => !isAmong(own, each))].slice(0, first);
}

/** Whether a candidate, or everybody of that name, is suggested already. */
function isAmong(own: readonly RosterCandidate[], candidate: RosterCandidate): boolean {
  if (candidate.volunteerId) return own.some(({ volunteerId }) => volunteerId === candidate.volunteerId);
  return own.filter(({ name }) => name === candidate.name).length >= candidate.namesakeCount;
}

async function onOwnRosters(
  ctx: Context,
  units: readonly string[],
  typed: string,
  first: number,
): Promise<Volunteer[]> {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const lines = await ctx.em.find(
    TrainingAttendance,
    {
      session: { providerUnit: { $in: [...units] } },
      archivedAt: null,
      volunteer: { archivedAt: null, level: { $ne: 'BARRED' }, person: named },
      $and: words.map((word) => ({ searchText: { $like: `%${escapeLike(word)}%` } })),
    },
    {
      populate: ['volunteer.person'],
      orderBy: { session: { heldOn: 'desc' }, position: 'asc' },
      limit: first * linesEach,
    },
  );
  return [...new Map(lines.map((line) => [line.volunteer.id, line.volunteer.getEntity() as Volunteer])).values()].slice(
    0,
    first,
  );
}

/** Of one volunteer so many lines may stand on the rosters among which suggestions are looked for. */
const linesEach = 20;

/** `张三`, `zhangsan`, `张三0008`, `张三(0008)`; anything shorter than a whole name finds nobody. */
async function namedInFull(ctx: Context, communities: readonly string[], typed: string): Promise<RosterCandidate[]> {
  const { name: written = '', tail } =
    /^(?<name>.*?)\s*\(?(?<tail>\d{4})?\)?$/u.exec(tidyCell(typed).replace(/（/g, '(').replace(/）/g, ')'))?.groups ??
    {};
  const name = tidyName(written);
  if (name.length < 2) return [];
  const found = await findVolunteers(ctx, communities, [`%${escapeLike(name.toLowerCase())}%`], mostNamesakes);
  const meant = found.filter(
    (volunteer) => isFullName(nameOf(volunteer), name) && (!tail || volunteer.person.getEntity().phoneTail === tail),
  );
  return [...Map.groupBy(meant, nameOf)].map(([shared, volunteers]) => ({
    volunteerId: volunteers.length === 1 ? volunteers[0]!.id : null,
    name: shared,
    phoneTail: null,
    namesakeCount: volunteers.length,
    source: 'FULL_NAME',
  }));
}

const mostNamesakes = 200;

/** Whether a text is a name as it is written, or the whole of its pinyin; initials are not enough. */
function isFullName(fullName: string, typed: string): boolean {
  const word = typed.toLowerCase();
  if (fullName.toLowerCase() === word) return true;
  const isChinese = /^\p{Script=Han}+$/u.test(fullName);
  return isChinese && fullName.length > 1 && searchText(fullName).split(' ')[1] === word.replaceAll(' ', '');
}

async function findVolunteers(
  ctx: Context,
  communities: readonly string[],
  patterns: readonly string[],
  limit: number,
): Promise<Volunteer[]> {
  const found = await ctx.em.find(
    Volunteer,
    {
      community: { $in: [...communities] },
      archivedAt: null,
      level: { $ne: 'BARRED' },
      person: { ...named, $and: patterns.map((pattern) => ({ searchText: { $like: pattern } })) },
    },
    { populate: ['person'], orderBy: { person: { fullName: 'asc' }, id: 'asc' }, limit },
  );
  return found as Volunteer[];
}

async function namesakes(
  ctx: Context,
  communities: readonly string[],
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (names.length === 0) return new Map();
  const where = {
    community: { $in: [...communities] },
    archivedAt: null,
    person: { archivedAt: null, fullName: { $in: [...new Set(names)] } },
  };
  return countNames(((await ctx.em.find(Volunteer, where, { populate: ['person'] })) as Volunteer[]).map(nameOf));
}

function countNames(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));
}

function shown(volunteer: Volunteer, counts: ReadonlyMap<string, number>) {
  const name = nameOf(volunteer);
  return { volunteerId: volunteer.id, name, namesakeCount: counts.get(name) ?? 1 };
}
