// Who may be given a task with children. Other modules call this before they assign anybody.
import { DomainError, type ErrorPath } from '../../../kernel/domain-error.ts';
import type { Volunteer } from '../volunteer.entity.ts';

/** Whether the background check of a volunteer covers a day, and they serve. */
export function mayServeChildren(volunteer: Volunteer, day: string): boolean {
  return volunteer.isServing() && !!volunteer.mayServeChildrenUntil && volunteer.mayServeChildrenUntil >= day;
}

/** Refuses a volunteer without a clear and current background check (Law on the Protection of Minors, article 62). */
export function requireMayServeChildren(volunteer: Volunteer, day: string, path: ErrorPath): void {
  if (!volunteer.isServing()) throw new DomainError('STATE', path, { state: `VolunteerLevel.${volunteer.level}` });
  if (!mayServeChildren(volunteer, day)) throw new DomainError('BACKGROUND_CHECK_NEEDED', path, { day });
}
