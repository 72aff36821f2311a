// Teams over the years: who founds and leads them, who joins and leaves, and never the same two at the same time.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeAndPath, openWorld, type World } from '../../../../test/support/world.ts';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';
import { doer, inBoth, volunteerAt } from './people.fixture.ts';

let world: World;
let chair: Caller;
let coordinator: Caller;
let team: string;
let volunteer: string;
let next = 3000;
let founded = 0;

beforeAll(async () => {
  world = await openWorld();
  chair = world.as('COMMITTEE_CHAIR');
  coordinator = world.as('COORDINATOR');
});

afterAll(() => world?.stop());

beforeEach(async () => {
  const input = {
    name: `邻里互助第 ${++founded} 队`,
    focus: ['低龄帮高龄'],
    filingNumber: `LY-2025-${founded}`,
    foundedOn: '2025-01-05',
  };
  team = (await world.does(chair, 'createVolunteerTeam', input, 'volunteerTeam { id }')).volunteerTeam.id;
  volunteer = await serving();
});

async function serving(fullName = '蔡国强'): Promise<string> {
  const { volunteer: made } = await world.does(
    coordinator,
    'registerVolunteer',
    { fullName, phone: `1990000${++next}` },
    'volunteer { id }',
  );
  await world.does(coordinator, 'startVetting', { id: made.id });
  await world.does(coordinator, 'acceptVolunteer', { id: made.id, on: '2025-01-10' });
  return made.id;
}

async function join(volunteerId = volunteer, from = '2025-02-01', teamId = team): Promise<string> {
  const { teamMember, userErrors } = await world.does(
    chair,
    'joinTeam',
    { teamId, volunteerId, from },
    'teamMember { id }',
  );
  expect(userErrors).toEqual([]);
  return teamMember.id;
}

const refusedJoin = (input: object = {}, caller = chair): Promise<string[]> =>
  world.refused(caller, 'joinTeam', { teamId: team, volunteerId: volunteer, from: '2025-02-01', ...input });
const memberships = () =>
  world.rows(
    `select "from"::text, until::text, archived_at is not null as archived from team_member where team_id = $1 order by "from", until`,
    [team],
  );
const stateOf = async (): Promise<unknown> =>
  (await world.rows('select status, leader_id from volunteer_team where id = $1', [team]))[0];

describe('a membership', () => {
  it('begins, ends, and may begin anew the day after', async () => {
    const first = await join();
    await world.does(chair, 'leaveTeam', { id: first, on: '2025-06-30' });
    await join(volunteer, '2025-07-01');
    expect(await memberships()).toEqual([
      { from: '2025-02-01', until: '2025-06-30', archived: false },
      { from: '2025-07-01', until: null, archived: false },
    ]);
    const query = `{ volunteerTeam(id: "${team}") { members(orderBy: [{field: FROM}]) { totalCount nodes { from until volunteer { person { fullName } memberships { totalCount } } } } } }`;
    const { members } = (await world.ask(coordinator, query)).data.volunteerTeam;
    expect(members.totalCount).toBe(2);
    expect(members.nodes[0]).toEqual({
      from: '2025-02-01',
      until: '2025-06-30',
      volunteer: { person: { fullName: '蔡国强' }, memberships: { totalCount: 2 } },
    });
  });

  it('may begin on the first day of the team, beside one in another team, and not on the last day of another', async () => {
    const first = await join(volunteer, '2025-01-05');
    const other = { name: `第二支队 ${founded}`, foundedOn: '2025-02-01' };
    const { volunteerTeam } = await world.does(chair, 'createVolunteerTeam', other, 'volunteerTeam { id }');
    await join(volunteer, '2025-02-01', volunteerTeam.id);
    await world.does(chair, 'leaveTeam', { id: first, on: '2025-06-30' });
    expect(await refusedJoin({ from: '2025-06-30' })).toEqual(['ALREADY_IN_TEAM volunteerId']);
    const { data } = await world.ask(coordinator, `{ volunteer(id: "${volunteer}") { teamIds } }`);
    expect(data.volunteer).toEqual({ teamIds: [volunteerTeam.id] });
    const present = async (): Promise<object> =>
      (await world.rows('select team_ids from volunteer where id = $1', [volunteer]))[0]!;
    await join(volunteer, '2025-07-01');
    const both: string[] = [team, volunteerTeam.id];
    expect(await present()).toEqual({ team_ids: both.toSorted() });
    const [membership] = await world.rows('select id from team_member where team_id = $1', [volunteerTeam.id]);
    await world.does(chair, 'archiveTeamMember', { id: membership!['id'] });
    expect(await present()).toEqual({ team_ids: [team] });
    await world.does(chair, 'restoreTeamMember', { id: membership!['id'] });
    expect(await present()).toEqual({ team_ids: both.toSorted() });
  });

  it('of a day is one of its first day alone', async () => {
    const id = await join(volunteer, '2026-03-10');
    await world.does(chair, 'leaveTeam', { id });
    expect(await memberships()).toEqual([{ from: '2026-03-10', until: '2026-03-10', archived: false }]);
    expect(await world.refusedByDatabase(`update team_member set until = '2026-03-09' where id = $1`, [id])).toEqual([
      'INVALID',
    ]);
  });

  it('never stands twice at the same time, however many are asked for at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        world.does(chair, 'joinTeam', {
          teamId: team,
          volunteerId: volunteer,
          from: `2025-02-${String((index % 28) + 1).padStart(2, '0')}`,
        }),
      ),
    );
    expect(all.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(new Set(all.flatMap(({ userErrors }) => userErrors.map(codeAndPath)))).toEqual(
      new Set(['ALREADY_IN_TEAM volunteerId']),
    );
    expect(await refusedJoin({ from: '2025-01-06' })).toEqual(['ALREADY_IN_TEAM volunteerId']);
  });

  it('does not hinder another that an archived one would overlap', async () => {
    const wrong = await join();
    await world.does(chair, 'archiveTeamMember', { id: wrong, reason: '录错了人' });
    await join();
    expect(await world.refused(chair, 'restoreTeamMember', { id: wrong })).toEqual(['ALREADY_IN_TEAM volunteerId']);
  });

  it('is refused, and nothing changes, for whoever does not serve, in a team that is no more, or before it was founded', async () => {
    expect(await refusedJoin({ from: '2025-01-04' })).toEqual(['BEFORE_FOUNDING from']);
    expect(await refusedJoin({ teamId: newId() })).toEqual(['NOT_FOUND teamId']);
    expect(await refusedJoin({ volunteerId: newId() })).toEqual(['NOT_FOUND volunteerId']);
    const foreign = (await volunteerAt(doer(world, world.as('COORDINATOR', { community: world.elsewhere })), 'NEW'))
      .volunteer;
    expect(await refusedJoin({ volunteerId: foreign })).toEqual(['NOT_FOUND volunteerId']);
    expect(await refusedJoin({ volunteerId: foreign }, inBoth(world, chair))).toEqual(['OTHER_COMMUNITY volunteerId']);
    for (const role of ['VOLUNTEER', 'SOCIAL_WORKER', 'TEAM_LEADER', 'PARTNER_STAFF'] as const)
      expect(await refusedJoin({}, world.as(role)), role).toEqual(['FORBIDDEN']);
    await world.does(coordinator, 'pauseVolunteer', { id: volunteer, reason: '家中有事' });
    expect(await refusedJoin()).toEqual(['STATE volunteerId']);
    await world.does(coordinator, 'resumeVolunteer', { id: volunteer, reason: '已办妥' });
    await world.does(chair, 'dissolveTeam', { id: team, reason: '并入他队' });
    expect(await refusedJoin()).toEqual(['STATE teamId']);
  });

  it('ends with the volunteer where it goes on; what had ended, or stands in the archive, stays as it was', async () => {
    await world.does(chair, 'leaveTeam', { id: await join(), on: '2025-06-30' });
    await world.does(chair, 'archiveTeamMember', { id: await join(volunteer, '2025-08-01'), reason: '录错了日期' });
    await join(volunteer, '2025-07-01');
    await world.does(coordinator, 'endVolunteer', { id: volunteer, reason: '搬家', on: '2026-02-28' });
    expect(await memberships()).toEqual([
      { from: '2025-02-01', until: '2025-06-30', archived: false },
      { from: '2025-07-01', until: '2026-02-28', archived: false },
      { from: '2025-08-01', until: null, archived: true },
    ]);
  });

  it('ends once, not before it begins, and not while its member leads the team', async () => {
    const id = await join();
    const leave = (input: object): Promise<string[]> => world.refused(chair, 'leaveTeam', { id, ...input });
    expect(await leave({ on: '2025-01-31' })).toEqual(['ENDS_BEFORE_START on']);
    await world.does(chair, 'changeTeamLeader', { id: team, leaderId: volunteer });
    expect(await leave({})).toEqual(['LEADER_LEAVES id']);
    await world.does(chair, 'changeTeamLeader', { id: team, leaderId: null });
    await world.does(chair, 'leaveTeam', { id, on: '2025-12-31' });
    expect(await leave({ on: '2026-01-31' })).toEqual(['MEMBERSHIP_ENDED id']);
    expect(await world.refused(chair, 'leaveTeam', { id: newId() })).toEqual(['NOT_FOUND id']);
  });
});

describe('a team', () => {
  it('is filed, goes to work and is dissolved with its open memberships', async () => {
    await join();
    const later = await serving('罗婉清');
    await join(later, '2026-05-01');
    await join(await serving('段文'), '2026-03-01');
    await world.does(chair, 'leaveTeam', { id: await join(await serving('段武')), on: '2026-02-01' });
    const { volunteerTeam } = await world.does(chair, 'activateTeam', { id: team }, 'volunteerTeam { status }');
    expect(volunteerTeam.status).toBe('ACTIVE');
    const gone = await world.does(
      chair,
      'dissolveTeam',
      { id: team, reason: ' 并入他队 ', on: '2026-03-01' },
      'volunteerTeam { status dissolvedOn dissolveReason }',
    );
    expect(gone.volunteerTeam).toEqual({ status: 'DISSOLVED', dissolvedOn: '2026-03-01', dissolveReason: '并入他队' });
    expect(await memberships()).toEqual([
      { from: '2025-02-01', until: '2026-02-01', archived: false },
      { from: '2025-02-01', until: '2026-03-01', archived: false },
      { from: '2026-03-01', until: '2026-03-01', archived: false },
      { from: '2026-05-01', until: null, archived: true },
    ]);
  });

  it('may be dissolved on the day on which it was founded, and is a duty of its leader no longer', async () => {
    await join(volunteer, '2025-01-05');
    await world.does(chair, 'changeTeamLeader', { id: team, leaderId: volunteer });
    const duties = async (): Promise<number> =>
      (await world.ask(coordinator, `{ volunteerDuties(volunteerId: "${volunteer}") { id } }`)).data.volunteerDuties
        .length;
    expect(await duties()).toBe(1);
    await world.does(chair, 'archiveVolunteerTeam', { id: team });
    expect(await duties()).toBe(0);
    await world.does(chair, 'restoreVolunteerTeam', { id: team });
    await world.does(chair, 'dissolveTeam', { id: team, reason: '未成立', on: '2025-01-05' });
    expect(await stateOf()).toMatchObject({ status: 'DISSOLVED' });
    expect(await duties()).toBe(0);
  });

  it('takes no step that its state or the day forbids, and nothing changes', async () => {
    const refused = (name: string, input: object = {}): Promise<string[]> =>
      world.refused(chair, name, { id: team, ...input });
    expect(await refused('dissolveTeam', { reason: '并入他队', on: '2026-03-11' })).toEqual(['IN_FUTURE on']);
    expect(await refused('dissolveTeam', { reason: '并入他队', on: '2025-01-04' })).toEqual(['ENDS_BEFORE_START on']);
    expect(await refused('dissolveTeam', { reason: '' })).toEqual(['REQUIRED reason']);
    await world.does(chair, 'activateTeam', { id: team });
    expect(await refused('activateTeam')).toEqual(['STATE id']);
    await world.does(chair, 'dissolveTeam', { id: team, reason: '并入他队' });
    expect(await refused('activateTeam')).toEqual(['STATE id']);
    expect(await refused('dissolveTeam', { reason: '并入他队' })).toEqual(['STATE id']);
    expect(await refused('changeTeamLeader', { leaderId: null })).toEqual(['STATE id']);
  });

  it('is led by a present member who serves', async () => {
    const lead = (leaderId: string): Promise<string[]> =>
      world.refused(chair, 'changeTeamLeader', { id: team, leaderId });
    expect(await lead(volunteer)).toEqual(['LEADER_NOT_MEMBER leaderId']);
    const other = { name: `别的队 ${founded}`, foundedOn: '2025-01-05' };
    const { volunteerTeam: elsewhere } = await world.does(chair, 'createVolunteerTeam', other, 'volunteerTeam { id }');
    await join(volunteer, '2025-02-01', elsewhere.id);
    expect(await lead(volunteer)).toEqual(['LEADER_NOT_MEMBER leaderId']);
    await world.does(chair, 'archiveTeamMember', { id: await join(), reason: '录错了人' });
    expect(await lead(volunteer)).toEqual(['LEADER_NOT_MEMBER leaderId']);
    const id = await join();
    await world.does(chair, 'leaveTeam', { id, on: '2026-03-09' });
    expect(await lead(volunteer)).toEqual(['LEADER_NOT_MEMBER leaderId']);
    const later = await serving('段文');
    await join(later, '2026-03-11');
    expect(await lead(later)).toEqual(['LEADER_NOT_MEMBER leaderId']);
    await world.does(chair, 'leaveTeam', { id: await join(volunteer, '2026-03-10'), on: '2026-03-10' });
    await world.does(coordinator, 'pauseVolunteer', { id: volunteer, reason: '家中有事' });
    expect(await lead(volunteer)).toEqual(['STATE leaderId']);
    await world.does(coordinator, 'resumeVolunteer', { id: volunteer, reason: '已办妥' });
    const { volunteerTeam } = await world.does(
      chair,
      'changeTeamLeader',
      { id: team, leaderId: volunteer },
      'volunteerTeam { leaderId leader { ledTeams { totalCount } } }',
    );
    expect(volunteerTeam).toEqual({ leaderId: volunteer, leader: { ledTeams: { totalCount: 1 } } });
  });

  it('loses its leader and its member when the volunteer leaves or is barred', async () => {
    await join();
    await world.does(chair, 'changeTeamLeader', { id: team, leaderId: volunteer });
    const farewell = { id: volunteer, reason: '搬家', on: '2026-02-28' };
    expect(await world.refused(coordinator, 'endVolunteer', farewell)).toEqual(['DUTIES_OPEN handOver']);
    await world.does(coordinator, 'endVolunteer', { ...farewell, handOver: '副队长接手' });
    expect(await stateOf()).toEqual({ status: 'FILED', leader_id: null });
    const other = await serving('肖文斌');
    await join(other);
    for (const caller of [coordinator, chair])
      await world.does(caller, 'barVolunteer', { id: other, reason: '投诉属实' });
    expect(await memberships()).toEqual([
      { from: '2025-02-01', until: '2026-02-28', archived: false },
      { from: '2025-02-01', until: '2026-03-10', archived: false },
    ]);
  });

  it('has a name and a filing number of its own, and is read by all who take part', async () => {
    const create = (input: object): Promise<string[]> =>
      world.refused(chair, 'createVolunteerTeam', { name: '新队', ...input });
    expect(await create({ name: `邻里互助第 ${founded} 队` })).toEqual(['TAKEN name']);
    expect(await create({ filingNumber: `LY-2025-${founded}` })).toEqual(['TAKEN filingNumber']);
    const query = `{ volunteerTeams(search: "llhz", filter: {focus: {has: "低龄帮高龄"}, foundedOn: {lte: "2025-01-05"}}) { nodes { id } } }`;
    for (const caller of [
      world.as('VOLUNTEER'),
      world.as('PARTNER_STAFF', { unit: newId() }),
      world.program('VOLUNTEER_READ'),
    ]) {
      expect((await world.ask(caller, query)).data.volunteerTeams.nodes).toContainEqual({ id: team });
    }
    expect((await world.ask(world.as('SYSTEM_ADMIN'), query)).faults).toEqual(['FORBIDDEN']);
  });
});
