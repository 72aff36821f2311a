// Volunteers from their application on: every step and every refusal, and the bar that needs two accounts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeAndPath, openWorld, type World } from '../../../../test/support/world.ts';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';
import type { VolunteerLevel } from './volunteer.entity.ts';
import { doer, inBoth, volunteerAt } from './people.fixture.ts';

let world: World;
let coordinator: Caller;
let colleague: Caller;
let next = 2000;

beforeAll(async () => {
  world = await openWorld();
  coordinator = world.as('COORDINATOR');
  colleague = world.as('SOCIAL_WORKER');
});

afterAll(() => world?.stop());

const newPhone = (): string => `1990000${++next}`;

async function apply(values: object = {}): Promise<string> {
  const input = { fullName: '高俊杰', phone: newPhone(), ...values };
  const { volunteer, userErrors } = await world.does(coordinator, 'registerVolunteer', input, 'volunteer { id }');
  expect(userErrors).toEqual([]);
  return volunteer.id;
}

/** Takes one step with a volunteer and gives what they are then. */
async function step(id: string, name: string, input: object = {}, caller = coordinator) {
  const { volunteer, userErrors } = await world.does(
    caller,
    name,
    { id, ...input },
    'volunteer { level joinedOn promotedToCoreOn endedOn statusReason levelBeforePause }',
  );
  expect(userErrors).toEqual([]);
  return volunteer;
}

const refused = (id: string, name: string, input: object = {}, caller = coordinator): Promise<string[]> =>
  world.refused(caller, name, { id, ...input });
const because = { reason: ' 家中有事 ' };

/** A volunteer who has come to a level by the steps that lead there. */
async function at(level: VolunteerLevel): Promise<string> {
  const id = await apply();
  const toCore = ['startVetting', 'acceptVolunteer', 'promoteVolunteer', 'promoteVolunteer'];
  const way: Record<VolunteerLevel, string[]> = {
    APPLICANT: [],
    IN_VETTING: toCore.slice(0, 1),
    NEW: toCore.slice(0, 2),
    ORDINARY: toCore.slice(0, 3),
    CORE: toCore,
    PAUSED: [...toCore.slice(0, 3), 'pauseVolunteer'],
    LEFT: [...toCore.slice(0, 2), 'endVolunteer'],
    BARRED: ['barVolunteer'],
  };
  for (const name of way[level]) await step(id, name, /^(pause|end|bar)/.test(name) ? because : {});
  if (level === 'BARRED') await step(id, 'barVolunteer', because, colleague);
  return id;
}

describe('a volunteer', () => {
  it('applies, is vetted, accepted, and promoted to ordinary and to core', async () => {
    const id = await apply();
    expect(await step(id, 'startVetting')).toMatchObject({ level: 'IN_VETTING', joinedOn: null });
    expect(await step(id, 'acceptVolunteer', { on: '2026-01-05' })).toMatchObject({
      level: 'NEW',
      joinedOn: '2026-01-05',
    });
    expect(await step(id, 'promoteVolunteer', { on: '2026-02-01' })).toMatchObject({
      level: 'ORDINARY',
      promotedToCoreOn: null,
    });
    expect(await step(id, 'promoteVolunteer', { on: '2026-03-01' })).toMatchObject({
      level: 'CORE',
      promotedToCoreOn: '2026-03-01',
    });
  });

  it('pauses from each serving level and comes back to it', async () => {
    for (const level of ['NEW', 'ORDINARY', 'CORE'] as const) {
      const id = await at(level);
      expect(await step(id, 'pauseVolunteer', because)).toMatchObject({
        level: 'PAUSED',
        levelBeforePause: level,
        statusReason: '家中有事',
      });
      expect(await step(id, 'resumeVolunteer', { reason: '已办妥' })).toMatchObject({
        level,
        levelBeforePause: null,
        statusReason: null,
      });
    }
  });

  it('may leave from every level, and then apply again', async () => {
    for (const level of ['APPLICANT', 'IN_VETTING', 'NEW', 'ORDINARY', 'CORE', 'PAUSED'] as const) {
      const id = await at(level);
      expect(await step(id, 'endVolunteer', because), level).toMatchObject({
        level: 'LEFT',
        endedOn: '2026-03-10',
        levelBeforePause: null,
        statusReason: '家中有事',
      });
    }
    const phone = newPhone();
    const id = await apply({ phone, skills: ['急救'] });
    await step(id, 'endVolunteer', because);
    const again = await world.does(
      coordinator,
      'registerVolunteer',
      { fullName: '高俊杰', phone, skills: ['理发'] },
      'volunteer { id level skills endedOn statusReason }',
    );
    expect(again.volunteer).toEqual({ id, level: 'APPLICANT', skills: ['理发'], endedOn: null, statusReason: null });
  });

  it('takes no step that their level forbids, and nothing changes', async () => {
    const allowed: Record<string, readonly VolunteerLevel[]> = {
      startVetting: ['APPLICANT'],
      acceptVolunteer: ['IN_VETTING'],
      promoteVolunteer: ['NEW', 'ORDINARY'],
      pauseVolunteer: ['NEW', 'ORDINARY', 'CORE'],
      resumeVolunteer: ['PAUSED'],
      endVolunteer: ['APPLICANT', 'IN_VETTING', 'NEW', 'ORDINARY', 'CORE', 'PAUSED'],
      barVolunteer: ['APPLICANT', 'IN_VETTING', 'NEW', 'ORDINARY', 'CORE', 'PAUSED', 'LEFT'],
      withdrawVolunteerBar: ['APPLICANT', 'IN_VETTING', 'NEW', 'ORDINARY', 'CORE', 'PAUSED', 'LEFT'],
    };
    for (const level of ['APPLICANT', 'IN_VETTING', 'NEW', 'ORDINARY', 'CORE', 'PAUSED', 'LEFT', 'BARRED'] as const) {
      const id = await at(level);
      for (const [name, levels] of Object.entries(allowed)) {
        if (levels.includes(level)) continue;
        const input = /^(start|accept|promote)/.test(name) ? {} : because;
        expect(await refused(id, name, input), `${name} at ${level}`).toEqual(['STATE id']);
      }
    }
  });

  it('takes no step in the future, nor before joining, nor without a reason', async () => {
    const vetted = await at('IN_VETTING');
    expect(await refused(vetted, 'acceptVolunteer', { on: '2026-03-11' })).toEqual(['IN_FUTURE on']);
    const ordinary = await at('ORDINARY');
    expect(await refused(ordinary, 'promoteVolunteer', { on: '2026-03-11' })).toEqual(['IN_FUTURE on']);
    expect(await refused(ordinary, 'promoteVolunteer', { on: '2026-03-09' })).toEqual(['BEFORE_JOINING on']);
    expect(await refused(ordinary, 'endVolunteer', { ...because, on: '2026-03-09' })).toEqual(['BEFORE_JOINING on']);
    expect(await refused(ordinary, 'endVolunteer', { ...because, on: '2026-03-11' })).toEqual(['IN_FUTURE on']);
    for (const name of ['pauseVolunteer', 'endVolunteer', 'barVolunteer'])
      expect(await refused(ordinary, name, { reason: ' ' }), name).toEqual(['REQUIRED reason']);
  });

  it('is promoted once by two who do so at the same time', async () => {
    const id = await at('NEW');
    const both = await Promise.all(
      [1, 2].map(() => world.does(coordinator, 'promoteVolunteer', { id, expectedVersion: 3 })),
    );
    expect(both.flatMap(({ userErrors }) => userErrors.map(codeAndPath))).toEqual(['STALE_VERSION']);
    expect(await world.rows('select level from volunteer where id = $1', [id])).toEqual([{ level: 'ORDINARY' }]);
  });

  it('is led by coordinators and social workers of the own community alone', async () => {
    const id = await at('NEW');
    for (const role of ['COMMITTEE_CHAIR', 'TEAM_LEADER', 'VOLUNTEER', 'PARTNER_STAFF', 'SYSTEM_ADMIN'] as const) {
      expect(await refused(id, 'promoteVolunteer', {}, world.as(role)), role).toEqual(['FORBIDDEN']);
    }
    expect(await refused(id, 'promoteVolunteer', {}, world.as('COORDINATOR', { community: world.elsewhere }))).toEqual([
      'NOT_FOUND id',
    ]);
    expect(await refused(newId(), 'promoteVolunteer')).toEqual(['NOT_FOUND id']);
  });
});

describe('a bar', () => {
  it('is proposed by one account and holds once another has confirmed it', async () => {
    const id = await at('CORE');
    const selection = 'isConfirmed volunteer { level barReason barProposedAt }';
    const first = await world.does(coordinator, 'barVolunteer', { id, reason: '投诉属实' }, selection);
    expect(first).toMatchObject({
      isConfirmed: false,
      volunteer: { level: 'CORE', barReason: '投诉属实', barProposedAt: '2026-03-10T02:00:00+00:00' },
    });
    expect(await refused(id, 'barVolunteer', because)).toEqual(['BAR_NEEDS_ANOTHER_ACCOUNT id']);
    const second = await world.does(colleague, 'barVolunteer', { id, reason: '核实无误' }, selection);
    expect(second).toMatchObject({ isConfirmed: true, volunteer: { level: 'BARRED', barReason: '投诉属实' } });
    const [row] = await world.rows(
      'select bar_proposed_by, bar_confirmed_by, ended_on::text from volunteer where id = $1',
      [id],
    );
    expect(row).toEqual({
      bar_proposed_by: coordinator.accountId,
      bar_confirmed_by: colleague.accountId,
      ended_on: '2026-03-10',
    });
  });

  it('may be withdrawn before, and not when nobody has proposed it', async () => {
    const id = await at('NEW');
    expect(await refused(id, 'withdrawVolunteerBar', because)).toEqual(['BAR_NOT_PROPOSED id']);
    await step(id, 'barVolunteer', because);
    await step(id, 'withdrawVolunteerBar', { reason: '查无此事' }, colleague);
    expect(await refused(id, 'withdrawVolunteerBar', because)).toEqual(['BAR_NOT_PROPOSED id']);
    const sql = 'select bar_reason, bar_proposed_by, bar_proposed_at from volunteer where id = $1';
    const nothing = { bar_reason: null, bar_proposed_by: null, bar_proposed_at: null };
    expect(await world.rows(sql, [id])).toEqual([nothing]);
    expect(await step(id, 'promoteVolunteer')).toMatchObject({ level: 'ORDINARY' });
  });

  it('holds for good: whoever was barred cannot apply again', async () => {
    const phone = newPhone();
    const id = await apply({ phone });
    await step(id, 'barVolunteer', because);
    await step(id, 'barVolunteer', because, colleague);
    expect(await world.refused(coordinator, 'registerVolunteer', { fullName: '高俊杰', phone })).toEqual([
      'VOLUNTEER_BARRED',
    ]);
  });

  it('shows its reason to those who may read sensitive values alone', async () => {
    const id = await at('BARRED');
    const query = `{ volunteer(id: "${id}") { level barReason masked } }`;
    expect((await world.ask(colleague, query)).data.volunteer).toEqual({
      level: 'BARRED',
      barReason: '家中有事',
      masked: [],
    });
    const { volunteer } = (await world.ask(world.as('COMMITTEE_CHAIR'), query)).data;
    expect(volunteer).toEqual({
      level: 'BARRED',
      barReason: null,
      masked: ['statusReason', 'barReason', 'barProposedAt'],
    });
  });
});

describe('an application', () => {
  const register = (input: object): Promise<string[]> => world.refused(coordinator, 'registerVolunteer', input);

  it('makes the person and the volunteer, and finds whoever is known by name and phone number', async () => {
    const phone = newPhone();
    const { person } = await world.does(coordinator, 'registerPerson', { fullName: '潘桂芳', phone }, 'person { id }');
    const input = {
      fullName: '潘 桂芳',
      phone: `+86 ${phone}`,
      skills: ['手语', ' 手语 ', '代办事务'],
      isSilver: true,
      availability: '周末',
    };
    const made = await world.does(
      colleague,
      'registerVolunteer',
      input,
      'person { id } volunteer { level isSilver skills availability personId }',
    );
    expect(made).toMatchObject({
      person,
      volunteer: {
        level: 'APPLICANT',
        isSilver: true,
        skills: ['手语', '代办事务'],
        availability: '周末',
        personId: person.id,
      },
    });
    expect(await register({ fullName: '潘桂芳', phone })).toEqual(['VOLUNTEER_EXISTS']);
    expect(await register({ personId: person.id })).toEqual(['VOLUNTEER_EXISTS']);
  });

  it('brings back whoever left, out of the archive too, and their absence ends', async () => {
    const input = { fullName: '高俊杰', phone: newPhone() };
    const id = await apply(input);
    await step(id, 'startVetting');
    await step(id, 'acceptVolunteer', { on: '2026-01-05' });
    await step(id, 'endVolunteer', { ...because, on: '2026-02-28' });
    await world.does(coordinator, 'archiveVolunteer', { id });
    const selection = 'volunteer { id level archivedAt absences { nodes { kind from returnedOn } } }';
    const { volunteer } = await world.does(coordinator, 'registerVolunteer', input, selection);
    expect(volunteer).toEqual({
      ...{ id, level: 'APPLICANT', archivedAt: null },
      absences: { nodes: [{ kind: 'LEAVE', from: '2026-03-01', returnedOn: '2026-03-10' }] },
    });
  });

  it('is none of a person in the archive', async () => {
    const input = { fullName: '潘档案', phone: newPhone() };
    const { id } = (await world.does(coordinator, 'registerPerson', input, 'person { id }')).person;
    await world.does(coordinator, 'archivePerson', { id });
    expect(await register(input)).toEqual(['ARCHIVED fullName']);
    expect(await register({ personId: id })).toEqual(['ARCHIVED personId']);
    await world.does(coordinator, 'restorePerson', { id });
    await apply(input);
  });

  it('is refused without a name or a phone number, with a number that is taken, or a mentor who does not serve', async () => {
    expect(await register({})).toEqual(['REQUIRED fullName', 'REQUIRED phone']);
    expect(await register({ personId: newId() })).toEqual(['NOT_FOUND personId']);
    await apply({ nationalVolunteerNumber: '4201-0001' });
    expect(await register({ fullName: '高俊杰', phone: newPhone(), nationalVolunteerNumber: ' 4201-0001 ' })).toEqual([
      'TAKEN nationalVolunteerNumber',
    ]);
    expect(await register({ fullName: '高俊杰', phone: newPhone(), mentorId: await at('PAUSED') })).toEqual([
      'STATE mentorId',
    ]);
    const elsewhere = doer(world, world.as('COORDINATOR', { community: world.elsewhere }));
    const foreign = (await volunteerAt(elsewhere, 'CORE')).volunteer;
    const guided = { fullName: '高俊杰', phone: newPhone(), mentorId: foreign, communityId: world.community };
    expect(await register(guided)).toEqual(['NOT_FOUND mentorId']);
    expect(await world.refused(inBoth(world, coordinator), 'registerVolunteer', guided)).toEqual([
      'OTHER_COMMUNITY mentorId',
    ]);
    expect(await register({ fullName: '高俊杰', phone: newPhone(), skills: ['长'.repeat(41)] })).toEqual([
      'TOO_LONG skills',
    ]);
  });

  it('makes one volunteer when it is sent twenty times at once', async () => {
    const phone = newPhone();
    const all = await Promise.all(
      Array.from({ length: 20 }, () => world.does(coordinator, 'registerVolunteer', { fullName: '宋凤英', phone })),
    );
    expect(all.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    const codes = new Set(all.flatMap(({ userErrors }) => userErrors.map(codeAndPath)));
    for (const code of codes) expect(['PERSON_EXISTS phone', 'VOLUNTEER_EXISTS']).toContain(code);
    expect(
      await world.rows(
        `select count(*)::int as count from volunteer join person on person.id = person_id where full_name = '宋凤英'`,
      ),
    ).toEqual([{ count: 1 }]);
  });
});

describe('the list of volunteers', () => {
  it('is filtered, ordered and searched by what the caller may read', async () => {
    const mentor = await at('CORE');
    const id = await apply({ fullName: '余婉清', mentorId: mentor, skills: ['理发'], isSilver: true });
    const query = (rest: string): string => `{ volunteers(${rest}) { nodes { id } } }`;
    const ways = [
      `filter: {mentorId: {eq: "${mentor}"}}`,
      'filter: {skills: {has: "理发"}, isSilver: {eq: true}}',
      'filter: {personFullName: {contains: "婉清"}}',
      'search: "ywq", orderBy: [{field: PERSON_FULL_NAME}, {field: MENTOR_PERSON_FULL_NAME, direction: DESC}]',
    ];
    for (const rest of ways)
      expect((await world.ask(coordinator, query(rest))).data.volunteers.nodes, rest).toContainEqual({ id });
    const program = world.program('VOLUNTEER_READ');
    expect(
      (await world.ask(program, query('filter: {level: {eq: APPLICANT}, joinedOn: {isNull: true}}'))).data.volunteers
        .nodes,
    ).toContainEqual({ id });
    for (const rest of ways.slice(1))
      expect((await world.ask(program, query(rest))).faults, rest).toEqual(['FORBIDDEN']);
    const { volunteer } = (
      await world.ask(coordinator, `{ volunteer(id: "${mentor}") { mentees { nodes { id person { fullName } } } } }`)
    ).data;
    expect(volunteer.mentees.nodes).toEqual([{ id, person: { fullName: '余婉清' } }]);
  });

  it('is changed row by row: nobody is their own mentor, nor promoted before joining', async () => {
    const id = await at('CORE');
    const update = (patch: object): Promise<string[]> => world.refused(coordinator, 'updateVolunteer', { id, patch });
    expect(await update({ mentorId: id })).toEqual(['MENTOR_OF_ONESELF mentorId']);
    expect(await update({ joinedOn: '2026-03-11' })).toEqual(['BEFORE_JOINING joinedOn']);
    const { volunteer } = await world.does(
      coordinator,
      'updateVolunteer',
      { id, patch: { skills: ['手语'], availability: '周三下午' } },
      'volunteer { skills availability }',
    );
    expect(volunteer).toEqual({ skills: ['手语'], availability: '周三下午' });
  });
});
