// Activities to come at which a volunteer has promised to help: somebody has to help instead.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OpenDuty } from '../../kernel/open-duty.ts';
import { ActivityEnrolment } from './activity-people.entity.ts';

export async function openHelp(em: EntityManager, volunteerId: string, today: string): Promise<readonly OpenDuty[]> {
  const found = await em.find(
    ActivityEnrolment,
    {
      volunteer: volunteerId,
      role: 'HELPER',
      status: 'ENROLLED',
      archivedAt: null,
      activity: { status: { $in: ['PLANNED', 'OPEN'] }, heldOn: { $gte: today }, archivedAt: null },
    },
    { populate: ['activity'], orderBy: { activity: { heldOn: 'asc' }, id: 'asc' } },
  );
  return found.map(({ activity }) => {
    const { id, title, heldOn } = activity.getEntity();
    return { type: 'Activity', id, title, on: heldOn };
  });
}
