// Kinds of activities, ages of those who come, and the limits that all parts of an activity share.
import type { Refusals } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';

export const ActivityKind = enumeration('ActivityKind', 'Kind of an activity.', {
  GROUP_WORK: 'Group work of the programme, whatever its theme: the figure of group activities counts these.',
  LECTURE: 'A lecture for whoever comes.',
  PARENT_CHILD: 'Parents and children together.',
  SCENARIO_CLASS: 'A scenario classroom for children: the figure of scenario classes counts these.',
  SERVICE_FAIR: 'A fair with stalls at which people are served.',
  INTEREST_GROUP: 'A group that shares an interest.',
  HALF_PAST_FOUR_CLASS: 'Care for children after school.',
  FESTIVAL: 'A festival kept together.',
  SAFETY_EDUCATION: 'Education in safety.',
});
export type ActivityKind = ValueOf<typeof ActivityKind>;

export const AgeBand = enumeration('AgeBand', 'How old somebody is.', {
  AGE_0_TO_6: 'Up to 6 years.',
  AGE_7_TO_13: '7 to 13 years.',
  AGE_14_TO_17: '14 to 17 years.',
  AGE_18_TO_59: '18 to 59 years.',
  AGE_60_TO_69: '60 to 69 years.',
  AGE_70_TO_79: '70 to 79 years.',
  AGE_80_AND_OVER: '80 years and over.',
  UNKNOWN: 'Not known.',
});
export type AgeBand = ValueOf<typeof AgeBand>;

const bands: readonly [number, AgeBand][] = [
  [6, 'AGE_0_TO_6'],
  [13, 'AGE_7_TO_13'],
  [17, 'AGE_14_TO_17'],
  [59, 'AGE_18_TO_59'],
  [69, 'AGE_60_TO_69'],
  [79, 'AGE_70_TO_79'],
];

/** The band on a day of somebody who was born on another. */
export function ageBandOf(birthDate: string | null | undefined, on: string): AgeBand {
  if (!birthDate) return 'UNKNOWN';
  const hadBirthday = on.slice(5) >= birthDate.slice(5);
  const age = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (hadBirthday ? 0 : 1);
  return bands.find(([last]) => age <= last)?.[1] ?? 'AGE_80_AND_OVER';
}

/** Under 14: everything about such a child is sensitive, and a guardian decides for it. */
export function isChild(band: AgeBand): boolean {
  return band === 'AGE_0_TO_6' || band === 'AGE_7_TO_13';
}

export const mostMinutes = 1440;
export const mostPeople = 100_000;

/** An activity lasts from a minute to a day. */
export function checkLength(refusals: Refusals, minutes: number, path: readonly string[]): void {
  if (minutes < 1) refusals.add('ENDS_BEFORE_START', path);
  else if (minutes > mostMinutes) refusals.add('TOO_LARGE', path, { most: mostMinutes });
}

export function oneLine(sql: string): string {
  return sql.trim().replace(/\s+/g, ' ');
}

/** A part of a closed activity no longer changes; names that are erased may go. */
export function closedGuard(table: string, columns: readonly string[]): string {
  const listed = (row: string): string => columns.map((column) => `${row}.${column}`).join(', ');
  return oneLine(`
    if exists (select from activity where id in (new.activity_id, old.activity_id) and status = 'CLOSED')
        and (tg_op <> 'UPDATE' or (${listed('new')}) is distinct from (${listed('old')})) then
      raise exception 'the activity is closed' using errcode = 'check_violation', constraint = '${table}_closed', table = '${table}';
    end if;
    return coalesce(new, old)`);
}
