// Mentoring (微光行动): pairs, their joint visits, sharing meetings, and the assessment that makes a core volunteer.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ModulePart } from '../../../kernel/module.ts';
import type { OpenDuty } from '../../../kernel/open-duty.ts';
import { assessMentorship } from './assess-mentorship.workflow.ts';
import { recordJointVisit } from './joint-visits.workflows.ts';
import { mentoringMessages } from './mentoring.messages.ts';
import { mentoringPermissions } from './mentoring.permissions.ts';
import { mentoringOperations, MentoringResolver } from './mentoring.resolver.ts';
import * as faces from './mentoring.resources.ts';
import { reviseMentoringPreset } from './mentoring-presets.workflows.ts';
import { liveMentorships, Mentorship } from './mentorship.entity.ts';
import { proposeMentorship, startMentorship, stopMentorship } from './mentorships.workflows.ts';
import { addToSharingMeeting, recordSharingMeeting } from './sharing-meetings.workflows.ts';

export const mentoringPart: ModulePart = {
  resources: Object.values(faces),
  permissions: mentoringPermissions,
  workflows: [
    ...[proposeMentorship, startMentorship, assessMentorship, stopMentorship],
    ...[recordJointVisit, recordSharingMeeting, addToSharingMeeting, reviseMentoringPreset],
  ],
  resolvers: [MentoringResolver],
  operations: mentoringOperations,
  messages: mentoringMessages,
  constraints: {
    mentorship_one_live: { code: 'NEWCOMER_HAS_MENTOR', path: ['newcomerId'] },
    joint_visit_once_a_day: { code: 'VISITED_THAT_DAY', path: ['visitedOn'] },
    sharing_attendance_once: { code: 'TAKEN', path: ['attendeeIds'] },
    mentoring_preset_from: { code: 'TAKEN', path: ['from'] },
  },
  duties: openMentorships,
  forget: forgetOpinions,
};

async function openMentorships(em: EntityManager, volunteerId: string): Promise<readonly OpenDuty[]> {
  const live = { status: { $in: [...liveMentorships] }, archivedAt: null };
  const found = await em.find(Mentorship, {
    $or: [{ mentor: volunteerId }, { newcomer: volunteerId }],
    ...live,
  });
  return found.map(({ id, status, assessDueOn }) => ({
    type: 'Mentorship',
    id,
    title: `MentorshipStatus.${status}`,
    on: assessDueOn ?? null,
  }));
}

/** What was said of whoever is erased; days and counts stay. */
async function forgetOpinions(em: EntityManager, personId: string): Promise<void> {
  const pair = `select m.id from mentorship m join volunteer v on v.id in (m.mentor_id, m.newcomer_id) where v.person_id = ?`;
  await em.execute(`update mentorship_assessment set mentor_opinion = '—' where mentorship_id in (${pair})`, [
    personId,
  ]);
  await em.execute(`update joint_visit set what = '—' where mentorship_id in (${pair})`, [personId]);
  await em.execute(`update mentorship set stop_reason = '—' where stop_reason is not null and id in (${pair})`, [
    personId,
  ]);
}
