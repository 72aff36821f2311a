// How far a pair has come, and what is missing until it may be passed.
import type { Refusals } from '../../../kernel/domain-error.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { JointVisit } from './joint-visit.entity.ts';
import { presetOn, type PresetValues } from './mentoring-preset.entity.ts';
import type { Mentorship } from './mentorship.entity.ts';
import { SharingAttendance } from './sharing-attendance.entity.ts';

export interface Progress {
  readonly preset: PresetValues;
  /** Days of the joint visits, oldest first. */
  readonly visitDays: readonly string[];
  readonly sharingCount: number;
}

export async function progressOf(em: EntityManager, mentorship: Mentorship, today: string): Promise<Progress> {
  const preset = await presetOn(em, mentorship.community.id, today);
  const visits = await em.find(
    JointVisit,
    { mentorship: mentorship.id, archivedAt: null },
    { orderBy: { visitedOn: 'asc' } },
  );
  const sharingCount = mentorship.startedOn
    ? await em.count(SharingAttendance, {
        volunteer: mentorship.newcomer.id,
        archivedAt: null,
        meeting: { archivedAt: null, heldOn: { $gte: mentorship.startedOn, $lte: mentorship.endedOn ?? today } },
      })
    : 0;
  return { preset, visitDays: visits.map(({ visitedOn }) => visitedOn), sharingCount };
}

/** Adds what is missing for the promotion. */
export function refuseUnready({ preset, visitDays, sharingCount }: Progress, refusals: Refusals): void {
  const { minimumJointVisits, minimumSharings } = preset;
  if (visitDays.length < minimumJointVisits)
    refusals.add('JOINT_VISITS_MISSING', ['verdict'], { count: visitDays.length, least: minimumJointVisits });
  if (sharingCount < minimumSharings)
    refusals.add('SHARINGS_MISSING', ['verdict'], { count: sharingCount, least: minimumSharings });
}
