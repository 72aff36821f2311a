// Seats that a volunteer holds in trainings to come: somebody has to give them back.
import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '../../kernel/clock.ts';
import type { OpenDuty } from '../../kernel/open-duty.ts';
import { TrainingEnrolment } from './training-enrolment.entity.ts';

export async function openEnrolments(em: EntityManager, volunteerId: string): Promise<readonly OpenDuty[]> {
  const found = await em.find(
    TrainingEnrolment,
    {
      volunteer: volunteerId,
      status: { $ne: 'WITHDRAWN' },
      archivedAt: null,
      session: { status: { $in: ['PLANNED', 'OPEN'] }, archivedAt: null },
    },
    { populate: ['session'] },
  );
  return found.map(({ session }) => {
    const { id, title, startsAt } = session.getEntity();
    return { type: 'TrainingSession', id, title, on: startsAt ? localDateOf(startsAt) : null };
  });
}
