// Findings of drills that are a volunteer's own to put right: somebody has to put them right instead.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OpenDuty } from '../../kernel/open-duty.ts';
import { Volunteer } from '../people/volunteer.entity.ts';
import { DrillFinding } from './drill-finding.entity.ts';

export async function openFindings(em: EntityManager, volunteerId: string): Promise<readonly OpenDuty[]> {
  const { person } = await em.findOneOrFail(Volunteer, volunteerId);
  const found = await em.find(
    DrillFinding,
    { ownerPerson: person.id, status: { $in: ['OPEN', 'REOPENED'] }, archivedAt: null },
    { orderBy: { dueOn: 'asc', id: 'asc' } },
  );
  return found.map(({ id, what, dueOn }) => ({ type: 'DrillFinding', id, title: what, on: dueOn }));
}
