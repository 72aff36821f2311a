// Leave and return: the record of absences, what is left open, and the history that stays.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../../test/support/world.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { bar, doer, inBoth, volunteerAt, type Step } from '../people.fixture.ts';

let world: World;
let coordinator: Caller;
let step: Step;

beforeAll(async () => {
  world = await openWorld();
  coordinator = world.as('COORDINATOR');
  step = doer(world, coordinator);
});
afterAll(() => world?.stop());

async function absences(volunteer: string, caller = coordinator): Promise<object[]> {
  const { data } = await world.ask(
    caller,
    `{ volunteerAbsences(filter: { volunteerId: { eq: "${volunteer}" } }, orderBy: [{ field: FROM }]) { nodes { kind from expectedUntil returnedOn levelBefore reason returnReason } } }`,
  );
  return data.volunteerAbsences.nodes;
}

describe('an absence', () => {
  it('begins with a pause, ends with the return, and keeps its reason for those who may read it', async () => {
    const { volunteer: id } = await volunteerAt(step, 'CORE');
    await step('pauseVolunteer', { id, reason: '照看孙辈', from: '2026-02-01', until: '2026-04-30' });
    await step('resumeVolunteer', { id, reason: ' 孙辈入园 ' });
    const kept = {
      kind: 'PAUSE',
      from: '2026-02-01',
      expectedUntil: '2026-04-30',
      returnedOn: '2026-03-10',
      levelBefore: 'CORE',
    };
    expect(await absences(id)).toEqual([{ ...kept, reason: '照看孙辈', returnReason: '孙辈入园' }]);
    expect(await absences(id, world.program('VOLUNTEER_READ'))).toEqual([
      { ...kept, reason: null, returnReason: null },
    ]);
  });

  it('does not overlap another, nor begin in the future, nor end before it begins', async () => {
    const { volunteer: id } = await volunteerAt(step, 'NEW');
    const pause = { id, reason: '探亲' };
    await step('pauseVolunteer', { ...pause, from: '2026-01-05' });
    await step('resumeVolunteer', { id, reason: '回来了' });
    const refused = (input: object): Promise<string[]> =>
      world.refused(coordinator, 'pauseVolunteer', { ...pause, ...input });
    expect(await refused({ from: '2026-03-01' })).toEqual(['ABSENT_ALREADY on']);
    expect(await refused({ from: '2026-03-11' })).toEqual(['IN_FUTURE from']);
    expect(await refused({ until: '2026-03-09' })).toEqual(['ENDS_BEFORE_START until']);
    await step('pauseVolunteer', pause);
    expect(await absences(id)).toMatchObject([
      { from: '2026-01-05', returnedOn: '2026-03-10' },
      { from: '2026-03-10', returnedOn: null },
    ]);
  });

  it('is none of an applicant, and ends when the volunteer is barred or leaves before it began', async () => {
    const applicant = await step('registerVolunteer', { fullName: '高俊杰', phone: '19900008001' }, 'volunteer { id }');
    await step('endVolunteer', { id: applicant.volunteer.id, reason: '本人放弃' });
    expect(await absences(applicant.volunteer.id)).toEqual([]);
    const { volunteer: barred } = await volunteerAt(step, 'NEW');
    await step('pauseVolunteer', { id: barred, reason: '探亲', from: '2026-03-01', until: '2026-03-01' });
    await bar(world, barred);
    expect(await absences(barred)).toMatchObject([{ kind: 'PAUSE', returnedOn: '2026-03-10' }]);
    expect(await world.rows('select status_reason from volunteer where id = $1', [barred])).toEqual([
      { status_reason: null },
    ]);
    const { volunteer: left } = await volunteerAt(step, 'NEW');
    await step('pauseVolunteer', { id: left, reason: '探亲', from: '2026-03-05' });
    await step('endVolunteer', { id: left, reason: '迁居', on: '2026-02-28' });
    expect(await absences(left)).toMatchObject([
      { kind: 'LEAVE', from: '2026-03-01', returnedOn: null },
      { kind: 'PAUSE', from: '2026-03-05', returnedOn: '2026-03-05' },
    ]);
  });

  it('may begin on the day of joining with the end of the service, which keeps the day of joining that was set before', async () => {
    const input = { fullName: '高俊杰', phone: '19900008002' };
    const { id } = (await step('registerVolunteer', input, 'volunteer { id }')).volunteer;
    await step('updateVolunteer', { id, patch: { joinedOn: '2025-05-01' } });
    await step('startVetting', { id });
    await step('acceptVolunteer', { id, on: '2026-03-10' });
    await step('promoteVolunteer', { id, on: '2025-05-01' });
    const { volunteer } = await step(
      'endVolunteer',
      { id, reason: '迁居', on: '2025-05-01' },
      'volunteer { joinedOn }',
    );
    expect(volunteer).toEqual({ joinedOn: '2025-05-01' });
  });

  it('of whoever left keeps the level and the days of before, also after they apply again', async () => {
    const { volunteer: id } = await volunteerAt(step, 'CORE');
    await step('pauseVolunteer', { id, reason: '养病', from: '2026-02-01' });
    await step('endVolunteer', { id, reason: '迁居外地', on: '2026-02-28', exitTalk: ' 感谢三年服务 ' });
    expect(await absences(id)).toMatchObject([
      { kind: 'PAUSE', from: '2026-02-01', returnedOn: '2026-03-01' },
      { kind: 'LEAVE', from: '2026-03-01', returnedOn: null, levelBefore: 'CORE', reason: '迁居外地' },
    ]);
    const { volunteer } = await step(
      'returnVolunteer',
      { id, reason: ' 迁回社区 ' },
      'volunteer { level joinedOn promotedToCoreOn absences(filter: { kind: { eq: LEAVE } }) { nodes { joinedOn promotedToCoreOn returnedOn returnReason exitTalk } } }',
    );
    expect(volunteer).toEqual({
      level: 'APPLICANT',
      joinedOn: null,
      promotedToCoreOn: null,
      absences: {
        nodes: [
          {
            ...{ joinedOn: '2025-01-06', promotedToCoreOn: '2026-03-10', returnedOn: '2026-03-10' },
            ...{ returnReason: '迁回社区', exitTalk: '感谢三年服务' },
          },
        ],
      },
    });
    expect(await world.refused(coordinator, 'returnVolunteer', { id, reason: '再来' })).toEqual(['STATE id']);
  });
});

describe('a farewell', () => {
  it('lists what is left open, is refused until somebody takes it over, and ends it', async () => {
    const mentor = await volunteerAt(step, 'CORE', '潘桂芳');
    const newcomer = await volunteerAt(step, 'NEW', '曾立新');
    const { volunteer: id } = mentor;
    const chair = world.as('COMMITTEE_CHAIR');
    const create = { name: '邻里帮帮团', foundedOn: '2025-01-01' };
    const team = (await step('createVolunteerTeam', create, 'volunteerTeam { id }', chair)).volunteerTeam.id;
    await step('joinTeam', { teamId: team, volunteerId: id, from: '2025-02-01' }, '', chair);
    await step('changeTeamLeader', { id: team, leaderId: id }, '', chair);
    const pair = { mentorId: id, newcomerId: newcomer.volunteer };
    const { mentorship } = await step('proposeMentorship', pair, 'mentorship { id }');
    const query = `{ volunteerDuties(volunteerId: "${id}") { type id title on } }`;
    expect((await world.ask(coordinator, query)).data.volunteerDuties).toEqual([
      { type: 'VolunteerTeam', id: team, title: '邻里帮帮团', on: null },
      { type: 'Mentorship', id: mentorship.id, title: 'MentorshipStatus.PENDING', on: null },
    ]);
    expect((await world.ask(chair, query)).faults).toEqual(['FORBIDDEN']);
    // Whoever reads here, and runs the volunteers of another community alone, is told nothing.
    const reader = inBoth(world, coordinator);
    const elsewhere = (permission: string): readonly string[] =>
      permission === 'volunteer.write' ? [world.elsewhere] : reader.communities(permission);
    expect((await world.ask({ ...reader, communities: elsewhere }, query)).data.volunteerDuties).toEqual([]);
    for (const handOver of [undefined, '  '])
      expect(await world.refused(coordinator, 'endVolunteer', { id, reason: '迁居', handOver })).toEqual([
        'DUTIES_OPEN handOver',
      ]);
    await step('endVolunteer', { id, reason: '迁居', handOver: ' 余婉清接任队长并带教 ' });
    expect((await world.ask(coordinator, query)).data.volunteerDuties).toEqual([]);
    const { data } = await world.ask(
      coordinator,
      `{ mentorship(id: "${mentorship.id}") { status stopReason } volunteerTeam(id: "${team}") { leaderId } volunteerAbsences(filter: { volunteerId: { eq: "${id}" } }) { nodes { handOver } } }`,
    );
    expect(data).toEqual({
      // The reason of the farewell is sensitive, that of the pair is not.
      mentorship: { status: 'STOPPED', stopReason: '一方不再参加服务' },
      volunteerTeam: { leaderId: null },
      volunteerAbsences: { nodes: [{ handOver: '余婉清接任队长并带教' }] },
    });
  });
});

describe('the list of volunteers', () => {
  it('is filtered by the team to which somebody belongs now', async () => {
    const chair = world.as('COMMITTEE_CHAIR');
    const { volunteer } = await volunteerAt(step, 'NEW');
    const create = { name: '银发助老队', foundedOn: '2025-01-01' };
    const team = (await step('createVolunteerTeam', create, 'volunteerTeam { id }', chair)).volunteerTeam.id;
    const input = { teamId: team, volunteerId: volunteer, from: '2025-02-01' };
    const { teamMember } = await step('joinTeam', input, 'teamMember { id }', chair);
    const query = `{ volunteers(filter: { teamIds: { has: "${team}" } }) { nodes { id teamIds } } }`;
    const program = world.program('VOLUNTEER_READ');
    expect((await world.ask(program, query)).data.volunteers.nodes).toEqual([{ id: volunteer, teamIds: [team] }]);
    await step('leaveTeam', { id: teamMember.id, on: '2026-03-09' }, '', chair);
    expect((await world.ask(program, query)).data.volunteers.nodes).toEqual([]);
  });
});
