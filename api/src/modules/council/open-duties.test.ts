// What a volunteer leaves open in the committee: seats, and what is theirs to carry out or put right.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { doer, volunteerAt } from '../people/people.fixture.ts';
import { openCommittee, type Committee } from './meetings/meetings.fixture.ts';

let committee: Committee;

beforeAll(async () => {
  committee = await openCommittee();
});
afterAll(() => committee?.world.stop());

it('Seats, resolutions and suggestions of a volunteer are to be handed over while they are open.', async () => {
  const { world, coordinator, chair, does } = committee;
  const { volunteer, person } = await volunteerAt(doer(world, coordinator), 'ORDINARY');
  const appointed = { personId: person, role: 'MEMBER', writtenDuty: '出席会议', from: '2026-01-01' };
  const seat = (await does(coordinator, 'appointToCommitteeSeat', appointed, 'committeeSeat { id }')).committeeSeat.id;
  const { seats } = committee;
  const { item } = await committee.held([seats.chair, seats.doctor, seats.teacher, seats.resident]);
  const resolve = async (owner: object, dueOn: string): Promise<string> => {
    const input = { agendaItemId: item, text: '在 3 栋增设充电桩', dueOn, ...owner };
    return (await does(coordinator, 'makeResolution', input, 'resolution { id }')).resolution.id;
  };
  const ofSeat = await resolve({ ownerSeatId: seat }, '2026-03-30');
  const ofPerson = await resolve({ ownerPersonId: person }, '2026-03-31');
  await resolve({ ownerSeatId: seats.doctor }, '2026-03-31');
  const raised = { text: '服务前电话确认', source: 'SUGGESTION_BOX' };
  const suggestion = (await does(chair, 'raiseSuggestion', raised, 'suggestion { id }')).suggestion.id;
  await does(chair, 'acceptSuggestion', { id: suggestion, responsibleSeatId: seat, dueOn: '2026-04-10' });

  const query = `{ volunteerDuties(volunteerId: "${volunteer}") { type id title on } }`;
  const duties = async () => (await world.ask(coordinator, query)).data.volunteerDuties;
  const follow = [
    { type: 'Resolution', id: ofSeat, title: '在 3 栋增设充电桩', on: '2026-03-30' },
    { type: 'Resolution', id: ofPerson, title: '在 3 栋增设充电桩', on: '2026-03-31' },
    { type: 'Suggestion', id: suggestion, title: '服务前电话确认', on: '2026-04-10' },
  ];
  expect(await duties()).toEqual([
    { type: 'CommitteeSeat', id: seat, title: 'CommitteeRole.MEMBER', on: null },
    ...follow,
  ]);
  const end = { id: volunteer, reason: '迁居' };
  expect(await world.refused(coordinator, 'endVolunteer', end)).toEqual(['DUTIES_OPEN handOver']);
  await does(coordinator, 'endCommitteeSeat', { id: seat, on: '2026-03-10', reason: '迁居' });
  expect((await duties())[0]).toEqual({
    type: 'CommitteeSeat',
    id: seat,
    title: 'CommitteeRole.MEMBER',
    on: '2026-03-10',
  });
  world.clock.set(new Date('2026-03-10T16:00:00Z'));
  expect(await duties()).toEqual(follow);
  await does(coordinator, 'reportResolutionDone', { id: ofSeat, proof: '照片' });
  await does(coordinator, 'putSuggestionRight', { id: suggestion, proof: '照片' });
  expect(await duties()).toEqual([follow[1]]);
  await does(chair, 'reopenSuggestion', { id: suggestion, reason: '未落实', dueOn: '2026-04-20' });
  const last = [follow[1], { ...follow[2], on: '2026-04-20' }];
  expect(await duties()).toEqual(last);
  // What is put away is nobody's to do.
  await world.rows('update resolution set archived_at = now() where id = $1', [ofPerson]);
  expect(await duties()).toEqual([last[1]]);
  await world.rows('update suggestion set archived_at = now() where id = $1', [suggestion]);
  world.clock.set(new Date('2026-03-10T15:59:59Z'));
  expect((await duties()).map(({ id }: { id: string }) => id)).toEqual([seat]);
  await world.rows('update committee_seat set archived_at = now() where id = $1', [seat]);
  expect(await duties()).toEqual([]);
});
