// Calls for volunteers and applications: the risks first, every step in its turn, and never more than the places.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeAndPath, openWorld, type World } from '../../../../../test/support/world.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { bar, doer, inBoth, volunteerAt, type Step } from '../people.fixture.ts';

let world: World;
let coordinator: Caller;
let step: Step;
let next = 5000;

beforeAll(async () => {
  world = await openWorld();
  coordinator = world.as('COORDINATOR');
  step = doer(world, coordinator);
});
afterAll(() => world?.stop());

const call = {
  title: '周末入户陪伴',
  task: '周末上门陪伴独居老人',
  riskStatement: '上下楼梯有跌倒风险;可能遇到突发疾病。',
  places: 2,
  skills: ['急救'],
  opensOn: '2026-03-01',
  closesOn: '2026-04-30',
};

async function draft(values: object = {}): Promise<string> {
  return (await step('createRecruitmentCall', { ...call, ...values }, 'recruitmentCall { id }')).recruitmentCall.id;
}

async function published(values: object = {}): Promise<string> {
  const id = await draft(values);
  await step('publishRecruitmentCall', { id });
  return id;
}

const applicant = (): object => ({ fullName: '曾立新', phone: `1990000${++next}`, birthDate: '1960-05-01' });

async function receive(callId: string, values: object = {}): Promise<string> {
  const input = { callId, hasReadRisks: true, ...applicant(), ...values };
  return (await step('receiveVolunteerApplication', input, 'volunteerApplication { id }')).volunteerApplication.id;
}

async function vetted(callId: string, values: object = {}): Promise<string> {
  const id = await receive(callId, values);
  await step('checkApplicantIdentity', { id });
  await step('vetApplicant', { id });
  return id;
}

const refused = (name: string, input: object, caller = coordinator): Promise<string[]> =>
  world.refused(caller, name, input);

describe('a call for volunteers', () => {
  it('states its risks, and is read by everybody once it is published', async () => {
    expect(await refused('createRecruitmentCall', { ...call, riskStatement: ' ' })).toEqual(['REQUIRED riskStatement']);
    const id = await draft();
    const query = `{ publishedRecruitmentCalls(communityId: "${world.community}") { id title riskStatement places skills credentialKinds closesOn } }`;
    const open = async (caller: Caller): Promise<object[]> =>
      (await world.ask(caller, query)).data.publishedRecruitmentCalls;
    expect(await open(world.nobody)).toEqual([]);
    await step('publishRecruitmentCall', { id });
    const { title, riskStatement, places, skills, closesOn } = call;
    const shown = { id, title, riskStatement, places, skills, credentialKinds: [], closesOn };
    expect(await open(world.nobody)).toEqual([shown]);
    expect(await open(world.as('COORDINATOR', { community: world.elsewhere }))).toEqual([shown]);
    expect((await world.ask(world.nobody, '{ recruitmentCalls { totalCount } }')).faults).toEqual(['UNAUTHENTICATED']);
    await step('closeRecruitmentCall', { id, reason: '已招满' });
    expect(await open(world.nobody)).toEqual([]);
    const elsewhere = query.replace(world.community, world.elsewhere);
    expect((await world.ask(world.nobody, elsewhere)).data.publishedRecruitmentCalls).toEqual([]);
  });

  it('is published once, before its last day, and does not change after it is closed', async () => {
    const over = await draft({ opensOn: '2026-01-01', closesOn: '2026-02-01' });
    expect(await refused('publishRecruitmentCall', { id: over })).toEqual(['CALL_ALREADY_OVER id']);
    const id = await published();
    expect(await refused('publishRecruitmentCall', { id })).toEqual(['STATE id']);
    await step('closeRecruitmentCall', { id, reason: '已招满' });
    expect(await refused('closeRecruitmentCall', { id, reason: '再关' })).toEqual(['STATE id']);
    expect(await refused('updateRecruitmentCall', { id, patch: { places: 9 } })).toEqual(['STATE id']);
    expect(await refused('createRecruitmentCall', { ...call, places: 0 })).toEqual(['TOO_SMALL places']);
    expect(await refused('createRecruitmentCall', { ...call, places: 1001 })).toEqual(['TOO_LARGE places']);
    expect(await refused('createRecruitmentCall', { ...call, leastAge: 60, mostAge: 59 })).toEqual([
      'ENDS_BEFORE_START mostAge',
    ]);
    await draft({ places: 1, leastAge: 60, mostAge: 60 });
    await draft({ places: 1000, opensOn: '2026-03-01', closesOn: '2026-03-01' });
    expect(await refused('createRecruitmentCall', { ...call, closesOn: '2026-02-01' })).toEqual([
      'ENDS_BEFORE_START closesOn',
    ]);
  });
});

describe('the published calls', () => {
  it('stand in the order in which they close, without what was archived, and are none where no community is named', async () => {
    const later = await published({ closesOn: '2026-04-20' });
    const sooner = await published({ closesOn: '2026-04-10' });
    const shown = async (communityId = world.community): Promise<string[]> => {
      const { data } = await world.ask(
        world.nobody,
        `{ publishedRecruitmentCalls(communityId: "${communityId}") { id } }`,
      );
      return data.publishedRecruitmentCalls.map(({ id }: { id: string }) => id);
    };
    const ours = async (): Promise<string[]> => (await shown()).filter((id) => [later, sooner].includes(id));
    expect(await ours()).toEqual([sooner, later]);
    await step('archiveRecruitmentCall', { id: sooner });
    expect(await ours()).toEqual([later]);
    expect(await shown('willow')).toEqual([]);
  });

  it('may be closed as a draft already, and are published no more then', async () => {
    const id = await draft();
    const closed = await step(
      'closeRecruitmentCall',
      { id, reason: ' 不办了 ' },
      'recruitmentCall { status closeReason }',
    );
    expect(closed.recruitmentCall).toEqual({ status: 'CLOSED', closeReason: '不办了' });
    expect(await refused('publishRecruitmentCall', { id })).toEqual(['STATE id']);
  });
});

describe('an application', () => {
  it('ends at every step before the decision, rejected or withdrawn, and not after it', async () => {
    const callId = await published({ places: 9 });
    const steps = ['checkApplicantIdentity', 'vetApplicant', 'acceptApplicant'];
    const at = async (count: number): Promise<string> => {
      const id = await receive(callId);
      for (const name of steps.slice(0, count)) await step(name, { id });
      return id;
    };
    const selection = 'volunteerApplication { status decidedOn endReason }';
    const ways = { rejectApplicant: 'REJECTED', withdrawApplication: 'WITHDRAWN' };
    for (const [name, status] of Object.entries(ways)) {
      for (const count of [0, 1, 2]) {
        const { volunteerApplication } = await step(name, { id: await at(count), reason: ' 时间不合 ' }, selection);
        expect(volunteerApplication).toEqual({ status, decidedOn: '2026-03-10', endReason: '时间不合' });
      }
      expect(await refused(name, { id: await at(3), reason: '时间不合' })).toEqual(['STATE id']);
    }
    expect(await refused('checkApplicantIdentity', { id: await at(2) })).toEqual(['STATE id']);
    expect(await refused('vetApplicant', { id: await at(2) })).toEqual(['STATE id']);
  });

  it('may come from whoever left, who is the same volunteer anew', async () => {
    const { volunteer: id, person: personId } = await volunteerAt(step, 'CORE');
    await step('endVolunteer', { id, reason: '迁居', on: '2026-02-28' });
    const input = { callId: await published(), hasReadRisks: true, personId };
    const received = await step('receiveVolunteerApplication', input, 'volunteerApplication { id }');
    const application = { id: received.volunteerApplication.id };
    for (const name of ['checkApplicantIdentity', 'vetApplicant']) await step(name, application);
    // Whatever has come in is decided after the call is closed too, though not after it went into the archive.
    await step('closeRecruitmentCall', { id: input.callId, reason: '已截止' });
    await step('archiveRecruitmentCall', { id: input.callId });
    expect(await refused('acceptApplicant', application)).toEqual(['ARCHIVED id']);
    await step('restoreRecruitmentCall', { id: input.callId });
    const selection = 'volunteer { id level joinedOn promotedToCoreOn absences { nodes { kind returnedOn } } }';
    expect((await step('acceptApplicant', application, selection)).volunteer).toEqual({
      ...{ id, level: 'NEW', joinedOn: '2026-03-10', promotedToCoreOn: null },
      absences: { nodes: [{ kind: 'LEAVE', returnedOn: '2026-03-10' }] },
    });
  });

  it('is of a person of the community of its call, and shown to no other', async () => {
    const callId = await published();
    const elsewhere = world.as('COORDINATOR', { community: world.elsewhere });
    const { person } = await step('registerPerson', applicant(), 'person { id }', elsewhere);
    const input = { callId, hasReadRisks: true, personId: person.id };
    expect(await refused('receiveVolunteerApplication', input)).toEqual(['NOT_FOUND personId']);
    expect(await refused('receiveVolunteerApplication', input, inBoth(world, coordinator))).toEqual([
      'OTHER_COMMUNITY personId',
    ]);
    const query = `{ applicationMatch(applicationId: "${await receive(callId)}") { isAgeMet } }`;
    expect((await world.ask(coordinator, query)).data.applicationMatch).toEqual({ isAgeMet: true });
    expect((await world.ask(elsewhere, query)).data.applicationMatch).toBeNull();
  });

  it('is received, and its call read by everybody, from the first day of the call to the last', async () => {
    const today = await published({ title: '仅限今日', opensOn: '2026-03-10', closesOn: '2026-03-10' });
    const over = await published({ title: '昨日截止', closesOn: '2026-03-10' });
    const query = `{ publishedRecruitmentCalls(communityId: "${world.community}") { id } }`;
    const open = async (): Promise<string[]> =>
      (await world.ask(world.nobody, query)).data.publishedRecruitmentCalls.map(({ id }: { id: string }) => id);
    expect(await open()).toEqual(expect.arrayContaining([today, over]));
    for (const callId of [today, over]) await receive(callId);
    world.clock.set(new Date('2026-03-10T16:00:00Z'));
    const input = { callId: over, hasReadRisks: true, ...applicant() };
    expect(await refused('receiveVolunteerApplication', input)).toEqual(['CALL_NOT_OPEN callId']);
    expect(await open()).not.toContain(over);
    world.clock.set(new Date('2026-03-09T15:59:59Z'));
    expect(await refused('receiveVolunteerApplication', { ...input, callId: today })).toEqual(['CALL_NOT_OPEN callId']);
    expect(await open()).not.toContain(today);
    world.clock.set(new Date('2026-03-10T02:00:00Z'));
  });

  it('may be made anew by whoever was rejected, and by nobody who was barred', async () => {
    const callId = await published();
    const who = applicant();
    await step('rejectApplicant', { id: await receive(callId, who), reason: '名额已满' });
    const again = await vetted(callId, who);
    const { data } = await world.ask(coordinator, `{ volunteerApplication(id: "${again}") { personId } }`);
    const { personId } = data.volunteerApplication;
    const { volunteer } = await step('registerVolunteer', { personId }, 'volunteer { id }');
    expect(await refused('acceptApplicant', { id: again })).toEqual(['VOLUNTEER_EXISTS']);
    await bar(world, volunteer.id);
    expect(await refused('receiveVolunteerApplication', { callId, hasReadRisks: true, personId })).toEqual([
      'VOLUNTEER_BARRED',
    ]);
  });

  it('fits by age from the birthday of the least to the day before the birthday after the greatest', async () => {
    const isAgeMet = async (ages: object, birthDate: string | null): Promise<boolean | null> => {
      const id = await receive(await published(ages), { birthDate });
      const { data } = await world.ask(coordinator, `{ applicationMatch(applicationId: "${id}") { isAgeMet } }`);
      return data.applicationMatch.isAgeMet;
    };
    const between = { leastAge: 18, mostAge: 60 };
    for (const [ages, birthDate, expected] of [
      [between, '2008-03-10', true],
      [between, '2008-03-11', false],
      [between, '1965-03-11', true],
      [between, '1965-03-10', false],
      [{ leastAge: 18 }, '1930-01-01', true],
      [{ mostAge: 60 }, '2020-01-01', true],
      [{ mostAge: 60 }, null, null],
      [{}, null, true],
    ] as const)
      expect(await isAgeMet(ages, birthDate), JSON.stringify([ages, birthDate])).toBe(expected);
  });

  it('brings a credential that is verified and holds on the day', async () => {
    const id = await vetted(await published({ credentialKinds: ['FIRST_AID'] }));
    const { data } = await world.ask(coordinator, `{ volunteerApplication(id: "${id}") { personId } }`);
    const card = { personId: data.volunteerApplication.personId, kind: 'FIRST_AID', issuer: '红十字会' };
    const add = async (expiresOn: string | null): Promise<string> =>
      (await step('createCredential', { ...card, expiresOn }, 'credential { id }')).credential.id;
    const missing = ['CREDENTIAL_MISSING id'];
    const credential = await add('2026-03-10');
    expect(await refused('acceptApplicant', { id })).toEqual(missing);
    await step('verifyCredential', { id: credential });
    world.clock.set(new Date('2026-03-10T16:00:00Z'));
    expect(await refused('acceptApplicant', { id })).toEqual(missing);
    world.clock.set(new Date('2026-03-10T02:00:00Z'));
    await step('archiveCredential', { id: credential });
    expect(await refused('acceptApplicant', { id })).toEqual(missing);
    await step('restoreCredential', { id: credential });
    await step('acceptApplicant', { id });
  });

  it('to serve children is accepted on the last day of the check, and not the day after', async () => {
    const id = await receive(await published({ servesChildren: true }));
    await step('checkApplicantIdentity', { id });
    const { data } = await world.ask(coordinator, `{ volunteerApplication(id: "${id}") { personId } }`);
    await step('recordBackgroundCheck', {
      personId: data.volunteerApplication.personId,
      checkedOn: '2025-03-11',
      checkedOffences: ['SEXUAL_OFFENCE', 'ABUSE', 'TRAFFICKING', 'VIOLENCE'],
      result: 'CLEAR',
      issuer: '将军路派出所',
    });
    await step('vetApplicant', { id });
    world.clock.set(new Date('2026-03-10T16:00:00Z'));
    expect(await refused('acceptApplicant', { id })).toEqual(['BACKGROUND_CHECK_NEEDED id']);
    world.clock.set(new Date('2026-03-10T15:59:59Z'));
    await step('acceptApplicant', { id });
    world.clock.set(new Date('2026-03-10T02:00:00Z'));
  });

  it('goes from receipt to a new volunteer, and keeps the risks that were read', async () => {
    const callId = await published();
    const id = await receive(callId, { skills: ['急救', ' 理发 ', '急救'], availability: ' 周末 ' });
    await step('checkApplicantIdentity', { id });
    await step('vetApplicant', { id });
    const { volunteerApplication, volunteer } = await step(
      'acceptApplicant',
      { id },
      'volunteerApplication { status risksRead decidedOn call { acceptedCount } } volunteer { level joinedOn skills availability person { fullName phoneTail } }',
    );
    expect(volunteerApplication).toEqual({
      status: 'ACCEPTED',
      risksRead: call.riskStatement,
      decidedOn: '2026-03-10',
      call: { acceptedCount: 1 },
    });
    expect(volunteer).toEqual({
      level: 'NEW',
      joinedOn: '2026-03-10',
      skills: ['急救', '理发'],
      availability: '周末',
      person: { fullName: '曾立新', phoneTail: String(next) },
    });
  });

  it('is not received unread, before or after its time, from a draft, twice, or from a volunteer', async () => {
    const callId = await published();
    const input = { callId, hasReadRisks: true, fullName: '曾立新', phone: `1990000${++next}` };
    expect(await refused('receiveVolunteerApplication', { ...input, hasReadRisks: false })).toEqual([
      'RISKS_UNREAD hasReadRisks',
    ]);
    const later = await published({ opensOn: '2026-04-01' });
    expect(await refused('receiveVolunteerApplication', { ...input, callId: later })).toEqual(['CALL_NOT_OPEN callId']);
    expect(await refused('receiveVolunteerApplication', { ...input, callId: await draft() })).toEqual(['STATE callId']);
    await step('receiveVolunteerApplication', input);
    expect(await refused('receiveVolunteerApplication', input)).toEqual(['APPLIED_ALREADY personId']);
    const { person } = await volunteerAt(step, 'NEW');
    expect(await refused('receiveVolunteerApplication', { callId, hasReadRisks: true, personId: person })).toEqual([
      'VOLUNTEER_EXISTS',
    ]);
  });

  it('takes no step out of turn', async () => {
    const id = await receive(await published());
    for (const name of ['vetApplicant', 'acceptApplicant'])
      expect(await refused(name, { id }), name).toEqual(['STATE id']);
    await step('withdrawApplication', { id, reason: '时间不合' });
    const because = { id, reason: '不合适' };
    expect(await refused('rejectApplicant', because)).toEqual(['STATE id']);
    expect(await refused('withdrawApplication', because)).toEqual(['STATE id']);
    expect(await refused('checkApplicantIdentity', { id })).toEqual(['STATE id']);
    expect(await refused('checkApplicantIdentity', { id }, world.as('COMMITTEE_CHAIR'))).toEqual(['FORBIDDEN']);
  });

  it('is matched by age, skills and credentials, and not accepted against them', async () => {
    const callId = await published({ leastAge: 18, mostAge: 60, credentialKinds: ['FIRST_AID'] });
    const old = await vetted(callId, { skills: ['理发'] });
    const query = (id: string): string =>
      `{ applicationMatch(applicationId: "${id}") { age isAgeMet missingSkills missingCredentials isCheckMet } }`;
    expect((await world.ask(coordinator, query(old))).data.applicationMatch).toEqual({
      age: 65,
      isAgeMet: false,
      missingSkills: ['急救'],
      missingCredentials: ['FIRST_AID'],
      isCheckMet: true,
    });
    expect(await refused('acceptApplicant', { id: old })).toEqual(['AGE_OUTSIDE id', 'CREDENTIAL_MISSING id']);
    const unknown = await vetted(callId, { birthDate: null });
    expect(await refused('acceptApplicant', { id: unknown })).toEqual(['AGE_UNKNOWN id', 'CREDENTIAL_MISSING id']);
    expect((await world.ask(world.as('VOLUNTEER'), query(old))).faults).toEqual(['FORBIDDEN']);
  });

  it('to serve children is not vetted without a clear background check', async () => {
    const callId = await published({ servesChildren: true });
    const id = await receive(callId);
    await step('checkApplicantIdentity', { id });
    expect(await refused('vetApplicant', { id })).toEqual(['BACKGROUND_CHECK_NEEDED id']);
    const { data } = await world.ask(coordinator, `{ volunteerApplication(id: "${id}") { personId } }`);
    await step('recordBackgroundCheck', {
      personId: data.volunteerApplication.personId,
      checkedOn: '2026-03-02',
      checkedOffences: ['SEXUAL_OFFENCE', 'ABUSE', 'TRAFFICKING', 'VIOLENCE'],
      result: 'CLEAR',
      issuer: '将军路派出所',
    });
    await step('vetApplicant', { id });
    const { volunteer } = await step('acceptApplicant', { id }, 'volunteer { id }');
    const found = await world.ask(coordinator, `{ volunteer(id: "${volunteer.id}") { mayServeChildrenUntil } }`);
    expect(found.data.volunteer).toEqual({ mayServeChildrenUntil: '2027-03-01' });
  });

  it('is one of two that are accepted when twenty are at once', async () => {
    const callId = await published({ places: 2 });
    const ids: string[] = [];
    for (let each = 0; each < 20; each++) ids.push(await vetted(callId));
    const answers = await Promise.all(ids.map((id) => world.does(coordinator, 'acceptApplicant', { id })));
    const codes = answers.map(({ userErrors }) => userErrors.map(codeAndPath).join());
    expect(codes.filter((code) => code === '')).toHaveLength(2);
    expect(codes.filter((code) => code === 'PLACES_TAKEN id')).toHaveLength(18);
  });

  it('is read by those who run it and by the applicant; a program counts it without a name', async () => {
    const id = await receive(await published(), { fullName: '肖文斌', skills: ['手语'] });
    const query = `{ volunteerApplication(id: "${id}") { status skills person { fullName } } }`;
    const program = world.program('VOLUNTEER_READ');
    expect((await world.ask(program, query)).data.volunteerApplication).toEqual({
      status: 'RECEIVED',
      skills: null,
      person: { fullName: null },
    });
    expect((await world.ask(world.as('VOLUNTEER'), query)).faults).toEqual(['FORBIDDEN']);
  });
});
