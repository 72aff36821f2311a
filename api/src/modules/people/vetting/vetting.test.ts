// Background checks: who may serve children by them, until when, and who is told what.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../../test/support/world.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { doer, volunteerAt, type Made, type Step } from '../people.fixture.ts';
import { Volunteer } from '../volunteer.entity.ts';
import { mayServeChildren, requireMayServeChildren } from './serve-children.ts';

let world: World;
let coordinator: Caller;
let step: Step;

beforeAll(async () => {
  world = await openWorld();
  coordinator = world.as('COORDINATOR', { name: '王主任' });
  step = doer(world, coordinator);
});
afterAll(() => world?.stop());

let phones = 910;
const offences = ['SEXUAL_OFFENCE', 'ABUSE', 'TRAFFICKING', 'VIOLENCE'];
const check = (personId: string, rest: object = {}): object => ({
  personId,
  checkedOn: '2026-03-01',
  checkedOffences: offences,
  result: 'CLEAR',
  issuer: '将军路派出所',
  ...rest,
});

async function until({ volunteer }: Made): Promise<string | null> {
  return (await world.ask(coordinator, `{ volunteer(id: "${volunteer}") { mayServeChildrenUntil } }`)).data.volunteer
    .mayServeChildrenUntil;
}

describe('a background check', () => {
  it('lets a volunteer serve children for a year', async () => {
    const made = await volunteerAt(step, 'NEW');
    expect(await until(made)).toBeNull();
    const { credential } = await step(
      'recordBackgroundCheck',
      check(made.person, { issuer: ' 将军路派出所 ', number: ' ', checkedOffences: offences.toReversed() }),
      'credential { kind issuer number expiresOn verifiedBy verifiedOn checkResult checkedOffences }',
    );
    expect(credential).toEqual({
      kind: 'BACKGROUND_CHECK',
      issuer: '将军路派出所',
      number: null,
      expiresOn: '2027-02-28',
      verifiedBy: '王主任',
      verifiedOn: '2026-03-10',
      checkResult: 'CLEAR',
      checkedOffences: offences,
    });
    expect(await until(made)).toBe('2027-02-28');
  });

  it('that is adverse, leaves out an offence, or is archived or changed, lets nobody', async () => {
    const adverse = await volunteerAt(step, 'NEW');
    await step('recordBackgroundCheck', check(adverse.person, { checkedOn: '2026-02-01' }));
    await step('recordBackgroundCheck', check(adverse.person, { result: 'ADVERSE' }));
    expect(await until(adverse)).toBeNull();
    const partly = await volunteerAt(step, 'NEW');
    await step('recordBackgroundCheck', check(partly.person, { checkedOffences: offences.slice(1) }));
    expect(await until(partly)).toBeNull();
    const changed = await volunteerAt(step, 'NEW');
    const { credential } = await step('recordBackgroundCheck', check(changed.person), 'credential { id }');
    await step('updateCredential', { id: credential.id, patch: { expiresOn: '2035-01-01' } });
    expect(await until(changed)).toBeNull();
    // What it came to is forgotten with the change: to look at it again does not bring it back.
    await step('verifyCredential', { id: credential.id });
    expect(await until(changed)).toBeNull();
    await step('recordBackgroundCheck', check(changed.person));
    expect(await until(changed)).toBe('2027-02-28');
    const { data } = await world.ask(
      coordinator,
      `{ credentials(filter: { personId: { eq: "${changed.person}" }, expiresOn: { eq: "2027-02-28" } }) { nodes { id } } }`,
    );
    await step('archiveCredential', { id: data.credentials.nodes[0].id });
    expect(await until(changed)).toBeNull();
  });

  it('counts by the day of the check, and of two on one day the one that was recorded last', async () => {
    const made = await volunteerAt(step, 'NEW');
    await step('recordBackgroundCheck', check(made.person));
    await step('recordBackgroundCheck', check(made.person, { checkedOn: '2026-02-28', result: 'ADVERSE' }));
    expect(await until(made)).toBe('2027-02-28');
    await step('recordBackgroundCheck', check(made.person, { result: 'ADVERSE' }));
    expect(await until(made)).toBeNull();
    await step('recordBackgroundCheck', check(made.person, { checkedOn: '2026-03-10' }));
    expect(await until(made)).toBe('2027-03-09');
    const expires = (day: string | null): Promise<object[]> =>
      world.rows(`update credential set expires_on = $2 where person_id = $1 and issued_on = '2026-03-10'`, [
        made.person,
        day,
      ]);
    await expires('2026-12-31');
    expect(await until(made)).toBe('2026-12-31');
    for (const day of ['2035-12-31', null]) {
      await expires(day);
      expect(await until(made)).toBe('2027-03-09');
    }
  });

  it('stands behind one that says nothing, was verified by nobody, or has no day', async () => {
    const made = await volunteerAt(step, 'NEW');
    await step('recordBackgroundCheck', check(made.person));
    const paper = { personId: made.person, kind: 'BACKGROUND_CHECK', issuer: '派出所', issuedOn: '2026-03-05' };
    await step('verifyCredential', { id: (await step('createCredential', paper, 'credential { id }')).credential.id });
    expect(await until(made)).toBe('2027-02-28');
    const adverse = check(made.person, { checkedOn: '2026-03-06', result: 'ADVERSE' });
    const { id } = (await step('recordBackgroundCheck', adverse, 'credential { id }')).credential;
    expect(await until(made)).toBeNull();
    for (const change of [
      'verified_by = null, verified_on = null',
      `verified_by = '王主任', verified_on = '2026-03-06', issued_on = null`,
    ]) {
      await world.rows(`update credential set ${change} where id = $1`, [id]);
      expect(await until(made), change).toBe('2027-02-28');
    }
  });

  it.each([
    ['nothing else is known', '', '2027-02-28'],
    ['the later one is in the archive', 'archived_at = now()', '2027-01-31'],
    ['nobody verified the later one', 'verified_by = null, verified_on = null', '2027-01-31'],
    ['the later one came to nothing', 'check_result = null', '2027-01-31'],
    ['the later one has no day', 'issued_on = null', '2027-01-31'],
    ['the later one is adverse', `check_result = 'ADVERSE'`, null],
    ['the later one leaves out an offence', `checked_offences = array['SEXUAL_OFFENCE', 'ABUSE', 'VIOLENCE']`, null],
    ['the later one expires sooner', `expires_on = '2026-12-31'`, '2026-12-31'],
    ['the later one would last longer than a year', `expires_on = '2035-12-31'`, '2027-02-28'],
    ['the later one is of no end', 'expires_on = null', '2027-02-28'],
  ])('is reckoned alike for whoever volunteers before and after it, when %s', async (_what, change, expected) => {
    const before = await volunteerAt(step, 'NEW');
    const input = { fullName: '何秀英', phone: `19900009${++phones}` };
    const after = (await step('registerPerson', input, 'person { id }')).person.id;
    for (const person of [before.person, after]) {
      await step('recordBackgroundCheck', check(person, { checkedOn: '2026-02-01' }));
      const made = await step('recordBackgroundCheck', check(person), 'credential { id }');
      if (change) await world.rows(`update credential set ${change} where id = $1`, [made.credential.id]);
    }
    const { volunteer } = await step('registerVolunteer', { personId: after }, 'volunteer { id }');
    expect([await until(before), await until({ volunteer: volunteer.id, person: after })]).toEqual([
      expected,
      expected,
    ]);
  });

  it('needs each of the four offences', async () => {
    const made = await volunteerAt(step, 'NEW');
    for (const left of offences) {
      const rest = { checkedOffences: offences.filter((each) => each !== left) };
      await step('recordBackgroundCheck', check(made.person, rest));
      expect(await until(made), left).toBeNull();
    }
    await step('recordBackgroundCheck', check(made.person));
    expect(await until(made)).toBe('2027-02-28');
  });

  it('of whoever becomes a volunteer afterwards counts as well', async () => {
    const input = { fullName: '何秀英', phone: '19900009901' };
    const { person } = await step('registerPerson', input, 'person { id }');
    await step('recordBackgroundCheck', check(person.id));
    const { volunteer } = await step('registerVolunteer', { personId: person.id }, 'volunteer { id }');
    expect(await until({ volunteer: volunteer.id, person: person.id })).toBe('2027-02-28');
  });

  it('is recorded by somebody else, who may, and not before its day', async () => {
    const { person } = await volunteerAt(step, 'NEW');
    const refused = (input: object, caller = coordinator): Promise<string[]> =>
      world.refused(caller, 'recordBackgroundCheck', input);
    expect(await refused(check(person), world.as('SOCIAL_WORKER', { person }))).toEqual([
      'CREDENTIAL_OF_ONESELF personId',
    ]);
    expect(await refused(check(person, { checkedOn: '2026-03-11' }))).toEqual(['IN_FUTURE checkedOn']);
    expect(await refused(check(person, { checkedOffences: [] }))).toEqual(['REQUIRED checkedOffences']);
    expect(await refused(check(person, { issuer: ' ' }))).toEqual(['REQUIRED issuer']);
    const gone = await step('registerPerson', { fullName: '何档案', phone: '19900009902' }, 'person { id }');
    await step('archivePerson', { id: gone.person.id });
    expect(await refused(check(gone.person.id))).toEqual(['ARCHIVED personId']);
    for (const role of ['COMMITTEE_CHAIR', 'GRID_WORKER', 'PARTNER_STAFF'] as const)
      expect(await refused(check(person), world.as(role)), role).toEqual(['FORBIDDEN']);
  });

  it('shows what it came to only to those who may read sensitive values; the day is for all who plan', async () => {
    const { person, volunteer } = await volunteerAt(step, 'NEW');
    await step('recordBackgroundCheck', check(person, { result: 'ADVERSE' }));
    const query = `{ volunteer(id: "${volunteer}") { mayServeChildrenUntil person { credentials { nodes { kind checkResult } } } } }`;
    const answer = (await world.ask(world.program('VOLUNTEER_READ'), query)).data.volunteer;
    expect(answer).toEqual({
      mayServeChildrenUntil: null,
      person: { credentials: { nodes: [{ kind: 'BACKGROUND_CHECK', checkResult: null }] } },
    });
    const chair = (await world.ask(world.as('COMMITTEE_CHAIR'), query)).data.volunteer;
    expect(chair.person.credentials.nodes[0].checkResult).toBeNull();
    const own = (await world.ask(coordinator, query)).data.volunteer;
    expect(own.person.credentials.nodes[0].checkResult).toBe('ADVERSE');
  });

  it('that is due within sixty days is found by a filter', async () => {
    const due = await volunteerAt(step, 'NEW');
    await step('recordBackgroundCheck', check(due.person, { checkedOn: '2025-04-20' }));
    const query =
      '{ volunteers(filter: { mayServeChildrenUntil: { gte: "2026-03-10", lte: "2026-05-09" } }) { nodes { id mayServeChildrenUntil } } }';
    expect((await world.ask(coordinator, query)).data.volunteers.nodes).toEqual([
      { id: due.volunteer, mayServeChildrenUntil: '2026-04-19' },
    ]);
  });
});

describe('whoever is to serve children', () => {
  it('serves, and is covered by a check on that day', async () => {
    const made = await volunteerAt(step, 'NEW');
    await step('recordBackgroundCheck', check(made.person));
    const load = async (): Promise<Volunteer> => {
      const em = world.services.orm.em.fork({ session: { variables: { 'app.communities': `{${world.community}}` } } });
      return em.transactional(async (inside) => (await inside.findOneOrFail(Volunteer, made.volunteer)) as Volunteer);
    };
    const volunteer = await load();
    expect(mayServeChildren(volunteer, '2027-02-28')).toBe(true);
    expect(mayServeChildren(volunteer, '2027-03-01')).toBe(false);
    expect(() => requireMayServeChildren(volunteer, '2027-03-01', ['volunteerId'])).toThrow('BACKGROUND_CHECK_NEEDED');
    await step('pauseVolunteer', { id: made.volunteer, reason: '探亲' });
    const pausing = await load();
    expect(mayServeChildren(pausing, '2026-03-10')).toBe(false);
    expect(() => requireMayServeChildren(pausing, '2026-03-10', ['volunteerId'])).toThrow('STATE');
  });
});
