// What a volunteer holds in the committee: seats, and what was resolved or suggested and is theirs to do.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OpenDuty } from '../../kernel/open-duty.ts';
import { Volunteer } from '../people/volunteer.entity.ts';
import { CommitteeSeat } from './committee-seat.entity.ts';
import { Suggestion } from './improvement/suggestion.entity.ts';
import { Resolution } from './meetings/resolution.entity.ts';

const byDay = { orderBy: { dueOn: 'asc', id: 'asc' } } as const;

/** Seats that have not ended. */
export async function openSeats(em: EntityManager, volunteerId: string, today: string): Promise<readonly OpenDuty[]> {
  const person = await personOf(em, volunteerId);
  const found = await em.find(
    CommitteeSeat,
    { person, archivedAt: null, $or: [{ until: null }, { until: { $gte: today } }] },
    { orderBy: { from: 'asc', id: 'asc' } },
  );
  return found.map(({ id, role, until }) => ({
    type: 'CommitteeSeat',
    id,
    title: `CommitteeRole.${role}`,
    on: until ?? null,
  }));
}

/** Resolutions that the volunteer, or a seat of theirs, has to carry out. */
export async function openResolutions(em: EntityManager, volunteerId: string): Promise<readonly OpenDuty[]> {
  const person = await personOf(em, volunteerId);
  const theirs = { $or: [{ ownerPerson: person }, { ownerSeat: { person } }] };
  const found = await em.find(Resolution, { ...theirs, status: 'OPEN', archivedAt: null }, byDay);
  return found.map(({ id, text, dueOn }) => ({ type: 'Resolution', id, title: text, on: dueOn }));
}

/** Suggestions that a seat of theirs has to put right. */
export async function openSuggestions(em: EntityManager, volunteerId: string): Promise<readonly OpenDuty[]> {
  const person = await personOf(em, volunteerId);
  const theirs = { responsibleSeat: { person }, status: { $in: ['ACCEPTED', 'REOPENED'] }, archivedAt: null } as const;
  const found = await em.find(Suggestion, theirs, byDay);
  return found.map(({ id, text, dueOn }) => ({ type: 'Suggestion', id, title: text, on: dueOn ?? null }));
}

async function personOf(em: EntityManager, volunteerId: string): Promise<string> {
  return (await em.findOneOrFail(Volunteer, volunteerId)).person.id;
}
