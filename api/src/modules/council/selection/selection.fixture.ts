// A community with volunteers and a committee that selects the best of them: rounds are planned, opened and brought to the vote.
import { expect } from 'vitest';
import { openWorld, type Answer, type World } from '../../../../../test/support/world.ts';
import type { Caller } from '../../../kernel/scope.ts';

export interface SelectionWorld extends World {
  readonly chair: Caller;
  readonly coordinator: Caller;
  /** Stands at ten in the morning of a day in March 2026. */
  day(day: string): void;
  /** Does something that must not be refused; gives its payload. */
  must(caller: Caller, name: string, input: object, selection?: string): Promise<Answer>;
  /** A serving volunteer; gives the ids of the volunteer and of the person. */
  volunteer(fullName: string, joinedOn?: string): Promise<{ readonly id: string; readonly person: string }>;
  /** A member of the committee with a seat of their own; `person` gives the seat to somebody on file. */
  seat(person?: string): Promise<{ readonly id: string; readonly caller: Caller }>;
  /** A selection that is being nominated for from 10 to 15 March, voted on from 16 to 20 March. */
  round(values?: object): Promise<string>;
  nominate(roundId: string, volunteerId: string): Promise<string>;
  /** A selection with so many nominated, which is being voted on. */
  voting(nominated: number, values?: object): Promise<{ readonly id: string; readonly nominations: string[] }>;
}

export const roundFacts = {
  year: 2026,
  places: 1,
  nominatingFrom: '2026-03-10',
  nominatingUntil: '2026-03-15',
  votingFrom: '2026-03-16',
  votingUntil: '2026-03-20',
  criteria: [
    { title: '服务时间长', weightPercent: 60, figure: 'SERVICE_MONTHS' },
    { title: '居民口碑', weightPercent: 40 },
  ],
};

export async function openSelectionWorld(): Promise<SelectionWorld> {
  const world = await openWorld();
  const [chair, coordinator] = [world.as('COMMITTEE_CHAIR'), world.as('COORDINATOR')];
  let next = 0;
  const must: SelectionWorld['must'] = async (caller, name, input, selection = '') => {
    const payload = await world.does(caller, name, input, selection);
    expect(payload.userErrors, name).toEqual([]);
    return payload;
  };
  const phone = (): string => `1990000${String(1_000 + ++next)}`;
  const day = (on: string): void => world.clock.set(new Date(`${on}T02:00:00Z`));
  const volunteer: SelectionWorld['volunteer'] = async (fullName, joinedOn = '2025-03-10') => {
    const made = await must(
      coordinator,
      'registerVolunteer',
      { fullName, phone: phone() },
      'volunteer { id personId }',
    );
    const { id, personId } = made.volunteer;
    await must(coordinator, 'startVetting', { id });
    await must(coordinator, 'acceptVolunteer', { id, on: joinedOn });
    return { id, person: personId };
  };
  const seat: SelectionWorld['seat'] = async (given) => {
    const registered = { fullName: '委员', phone: phone() };
    const person = given ?? (await must(coordinator, 'registerPerson', registered, 'person { id }')).person.id;
    const input = { personId: person, role: 'MEMBER', writtenDuty: '参加评选', from: '2026-01-01' };
    const { committeeSeat } = await must(chair, 'appointToCommitteeSeat', input, 'committeeSeat { id }');
    return { id: committeeSeat.id, caller: world.as('COMMITTEE_MEMBER', { person }) };
  };
  const round: SelectionWorld['round'] = async (values = {}) => {
    const input = { ...roundFacts, awardTitle: `优秀志愿者${++next}`, ...values };
    const { id } = (await must(chair, 'planAwardRound', input, 'awardRound { id }')).awardRound;
    await must(chair, 'openAwardNominations', { id });
    return id;
  };
  const nominate: SelectionWorld['nominate'] = async (roundId, volunteerId) =>
    (await must(coordinator, 'nominateForAward', { roundId, volunteerId }, 'awardNomination { id }')).awardNomination
      .id;
  const voting: SelectionWorld['voting'] = async (nominated, values) => {
    day('2026-03-10');
    const id = await round(values);
    const nominations: string[] = [];
    for (let index = 0; index < nominated; index++)
      nominations.push(await nominate(id, (await volunteer(`志愿${'甲乙丙丁戊己庚辛壬癸'[index]}`)).id));
    day('2026-03-16');
    await must(chair, 'openAwardVoting', { id });
    return { id, nominations };
  };
  return { ...world, chair, coordinator, day, must, volunteer, seat, round, nominate, voting };
}
