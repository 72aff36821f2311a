// An agreement from its draft over signature and renewal to its end; every step that a state or a day forbids.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../test/support/world.ts';
import type { Caller } from '../../kernel/scope.ts';
import { forkFor } from '../../kernel/context.ts';
import { ageAgreements } from './agreements.workflows.ts';

let world: World;
let chair: Caller;
let hospital: string;
let agreement: string;

beforeAll(async () => {
  world = await openWorld();
  chair = world.as('COMMITTEE_CHAIR');
  const input = { name: '青石桥医院', kind: 'HOSPITAL' };
  hospital = (await world.does(chair, 'createPartnerUnit', input, 'partnerUnit { id }')).partnerUnit.id;
});

afterAll(() => world?.stop());

let drafted = 0;
beforeEach(async () => {
  world.clock.set(new Date('2026-03-10T02:00:00Z'));
  agreement = await draft({ validFrom: '2026-03-01', validUntil: '2026-12-31' });
});

async function draft(term: object): Promise<string> {
  const input = { partnerUnitId: hospital, title: `医养共建协议第 ${++drafted} 版`, ...term };
  return (await world.does(chair, 'createAgreement', input, 'agreement { id }')).agreement.id;
}

const signatures = { communitySignatory: '王建华', partnerSignatory: '彭长顺' };

/** Takes one step with an agreement and gives the state in which it stands then. */
async function step(name: string, input: object = {}): Promise<string> {
  const { agreement: given, userErrors } = await world.does(
    chair,
    name,
    { id: agreement, ...input },
    'agreement { status }',
  );
  expect(userErrors).toEqual([]);
  return given.status;
}

const refused = (name: string, input: object = {}): Promise<string[]> =>
  world.refused(chair, name, { id: agreement, ...input });

/** An agreement in force since today. */
async function inForce(): Promise<void> {
  await step('signAgreement', signatures);
  await step('activateAgreement');
}

const moveTo = (day: string): void => world.clock.set(new Date(`${day}T02:00:00Z`));

describe('an agreement', () => {
  it('is drafted, signed, put into force, renewed when it is due, and lapses after its end', async () => {
    expect(await step('signAgreement', { ...signatures, signedOn: '2026-03-09' })).toBe('SIGNED');
    expect(await step('activateAgreement')).toBe('ACTIVE');
    moveTo('2026-10-31');
    expect(await ageAll()).toBe(0);
    moveTo('2026-11-01');
    expect(await ageAll()).toBe(1);
    expect(await stateOf(agreement)).toBe('RENEWAL_DUE');
    expect(await step('renewAgreement', { validUntil: '2027-12-31' })).toBe('ACTIVE');
    moveTo('2028-01-01');
    expect(await step('lapseAgreement')).toBe('LAPSED');
    expect(await step('renewAgreement', { validUntil: '2028-12-31' })).toBe('ACTIVE');
  });

  it('keeps who signed and when, and shows the names only to those who may read personal values', async () => {
    await step('signAgreement', { ...signatures, communitySignatory: ' 王建华 ', signedOn: '2026-03-09' });
    const query = `{ agreement(id: "${agreement}") { signedOn communitySignatory partnerSignatory masked } }`;
    const full = { signedOn: '2026-03-09', communitySignatory: '王建华', partnerSignatory: '彭长顺', masked: [] };
    expect((await world.ask(chair, query)).data.agreement).toEqual(full);
    const masked = {
      signedOn: '2026-03-09',
      communitySignatory: null,
      partnerSignatory: null,
      masked: ['communitySignatory', 'partnerSignatory'],
    };
    expect((await world.ask(world.program('PARTNER_READ'), query)).data.agreement).toEqual(masked);
  });

  it('may hold for one day, is signed today where no day is said, and comes into force on that day', async () => {
    const day = { validFrom: '2026-03-10', validUntil: '2026-03-10' };
    agreement = await draft(day);
    const backwards = { partnerUnitId: hospital, title: '倒签协议', ...day, validUntil: '2026-03-09' };
    expect(await world.refused(chair, 'createAgreement', backwards)).toEqual(['ENDS_BEFORE_START validUntil']);
    await step('signAgreement', { ...signatures, ...day, partnerSignatory: ' 彭长顺 ' });
    const { data } = await world.ask(chair, `{ agreement(id: "${agreement}") { signedOn partnerSignatory } }`);
    expect(data.agreement).toEqual({ signedOn: '2026-03-10', partnerSignatory: '彭长顺' });
    expect(await step('activateAgreement')).toBe('RENEWAL_DUE');
  });

  it('is renewed until today at the earliest, and is due anew where that end is near', async () => {
    await inForce();
    moveTo('2027-03-01');
    expect(await step('renewAgreement', { validUntil: '2027-03-01' })).toBe('RENEWAL_DUE');
    moveTo('2027-03-02');
    expect(await step('lapseAgreement')).toBe('LAPSED');
  });

  it('takes its term from the signature where that says another', async () => {
    await step('signAgreement', { ...signatures, validFrom: '2026-04-01', validUntil: '2027-03-31' });
    const [row] = await world.rows('select valid_from::text, valid_until::text from agreement where id = $1', [
      agreement,
    ]);
    expect(row).toEqual({ valid_from: '2026-04-01', valid_until: '2027-03-31' });
  });

  it('may be without an end; then it never falls due', async () => {
    agreement = await draft({ validFrom: '2026-03-01' });
    await inForce();
    moveTo('2099-01-01');
    await ageAll();
    expect(await stateOf(agreement)).toBe('ACTIVE');
    expect(await refused('renewAgreement', { validUntil: '2100-01-01' })).toEqual(['AGREEMENT_WITHOUT_END id']);
    expect(await refused('lapseAgreement')).toEqual(['AGREEMENT_STILL_VALID id']);
  });

  it('comes into force within 60 days of its end as due for renewal', async () => {
    await step('signAgreement', { ...signatures, validUntil: '2026-05-09' });
    expect(await step('activateAgreement')).toBe('RENEWAL_DUE');
    expect(await step('renewAgreement', { validUntil: '2026-05-10' })).toBe('ACTIVE');
  });
});

describe('a step is refused, and changes nothing,', () => {
  it('when the state forbids it', async () => {
    for (const name of ['activateAgreement', 'lapseAgreement']) expect(await refused(name), name).toEqual(['STATE id']);
    expect(await refused('renewAgreement', { validUntil: '2027-12-31' })).toEqual(['STATE id']);
    await step('signAgreement', signatures);
    expect(await refused('signAgreement', signatures)).toEqual(['STATE id']);
    expect(await refused('renewAgreement', { validUntil: '2027-12-31' })).toEqual(['STATE id']);
    await step('activateAgreement');
    expect(await refused('signAgreement', signatures)).toEqual(['STATE id']);
    expect(await refused('activateAgreement')).toEqual(['STATE id']);
    moveTo('2027-01-01');
    await step('lapseAgreement');
    expect(await refused('lapseAgreement')).toEqual(['STATE id']);
    expect(await refused('activateAgreement')).toEqual(['STATE id']);
  });

  it('with the state named in the language of the request', async () => {
    const { userErrors } = await world.does(chair, 'activateAgreement', { id: agreement });
    expect(userErrors[0].message).toBe('现在的状态是「草拟」，不能这样操作。');
    const english = await world.does(chair, 'activateAgreement', { id: agreement }, '', { locale: 'en' });
    expect(english.userErrors[0].message).toBe('This is not possible while it is "Draft".');
  });

  it('when the signature lies in the future, or names nobody, or has no first day', async () => {
    expect(await refused('signAgreement', { ...signatures, signedOn: '2026-03-11' })).toEqual(['IN_FUTURE signedOn']);
    expect(await refused('signAgreement', { ...signatures, partnerSignatory: '  ' })).toEqual([
      'REQUIRED partnerSignatory',
    ]);
    expect(await refused('signAgreement', { ...signatures, partnerSignatory: '彭'.repeat(81) })).toEqual([
      'TOO_LONG partnerSignatory',
    ]);
    expect(await refused('signAgreement', { ...signatures, validUntil: '2026-02-28' })).toEqual([
      'ENDS_BEFORE_START validUntil',
    ]);
    agreement = await draft({});
    expect(await refused('signAgreement', signatures)).toEqual(['REQUIRED validFrom']);
  });

  it('when it would come into force outside its term', async () => {
    await step('signAgreement', { ...signatures, validFrom: '2026-03-11' });
    expect(await refused('activateAgreement')).toEqual(['AGREEMENT_NOT_YET_VALID id']);
    moveTo('2027-01-01');
    expect(await refused('activateAgreement')).toEqual(['AGREEMENT_PAST_END id']);
    expect(await step('lapseAgreement')).toBe('LAPSED');
  });

  it('when it would lapse before the day after its end', async () => {
    await inForce();
    moveTo('2026-12-31');
    expect(await refused('lapseAgreement')).toEqual(['AGREEMENT_STILL_VALID id']);
  });

  it('when a renewal is no later than the present end, or past', async () => {
    await inForce();
    expect(await refused('renewAgreement', { validUntil: '2026-12-31' })).toEqual(['RENEWAL_NOT_LATER validUntil']);
    moveTo('2027-06-01');
    expect(await refused('renewAgreement', { validUntil: '2027-05-31' })).toEqual(['RENEWAL_PAST validUntil']);
  });

  it('when somebody else was faster, and the record is given as it stands', async () => {
    await step('signAgreement', { ...signatures, expectedVersion: 1 });
    const input = { id: agreement, expectedVersion: 1 };
    expect(await world.refused(chair, 'activateAgreement', input)).toEqual(['STALE_VERSION']);
  });

  it('when it is archived', async () => {
    await world.does(chair, 'archiveAgreement', { id: agreement, reason: '重复录入' });
    expect(await refused('signAgreement', signatures)).toEqual(['ARCHIVED id']);
  });
});

describe('by the rules of who may,', () => {
  it('the staff of a unit read the agreements of their own unit and write none', async () => {
    const staff = world.as('PARTNER_STAFF', { unit: hospital });
    const stranger = world.as('PARTNER_STAFF', { unit: agreement });
    const query = `{ agreement(id: "${agreement}") { id } }`;
    expect((await world.ask(staff, query)).data.agreement).toEqual({ id: agreement });
    expect((await world.ask(stranger, query)).data.agreement).toBeNull();
    expect(await world.refused(staff, 'signAgreement', { id: agreement, ...signatures })).toEqual(['FORBIDDEN']);
  });

  it('a volunteer is refused, a stranger is asked to sign in, and another community finds nothing', async () => {
    const input = { id: agreement, ...signatures };
    expect(await world.refused(world.as('VOLUNTEER'), 'signAgreement', input)).toEqual(['FORBIDDEN']);
    expect(await world.refused(world.nobody, 'signAgreement', input)).toEqual(['UNAUTHENTICATED']);
    expect(
      await world.refused(world.as('COMMITTEE_CHAIR', { community: world.elsewhere }), 'signAgreement', input),
    ).toEqual(['NOT_FOUND id']);
    expect(await world.refused(chair, 'signAgreement', { ...input, id: 'x' })).toEqual(['NOT_AN_ID id']);
  });

  it('two agreements of a unit have two titles', async () => {
    const title = `医养共建协议第 ${drafted} 版`;
    expect(await world.refused(chair, 'createAgreement', { partnerUnitId: hospital, title })).toEqual(['TAKEN title']);
  });
});

describe('the nightly job', () => {
  it('moves what falls due and what is over, in its communities alone, and once', async () => {
    await inForce();
    const over = agreement;
    agreement = await draft({ validFrom: '2026-03-01', validUntil: '2027-02-01' });
    await inForce();
    moveTo('2027-01-01');
    expect(await ageAll(world.elsewhere)).toBe(0);
    expect(await ageAll()).toBeGreaterThanOrEqual(2);
    expect([await stateOf(over), await stateOf(agreement)]).toEqual(['LAPSED', 'RENEWAL_DUE']);
    expect(await ageAll()).toBe(0);
  });

  it('lets an agreement hold to the end of its last day, signed or in force, and leaves the archive alone', async () => {
    await inForce();
    const active = agreement;
    agreement = await draft({ validFrom: '2026-03-01', validUntil: '2026-12-31' });
    await inForce();
    const archived = agreement;
    await world.does(chair, 'archiveAgreement', { id: archived });
    agreement = await draft({ validFrom: '2026-03-01', validUntil: '2026-12-31' });
    await step('signAgreement', signatures);
    const drafted = await draft({ validFrom: '2026-03-01', validUntil: '2026-12-31' });
    const states = () => Promise.all([active, agreement, archived, drafted].map(stateOf));
    moveTo('2026-12-31');
    await ageAll();
    expect(await states()).toEqual(['RENEWAL_DUE', 'SIGNED', 'ACTIVE', 'DRAFT']);
    moveTo('2027-01-01');
    await ageAll();
    expect(await states()).toEqual(['LAPSED', 'LAPSED', 'ACTIVE', 'DRAFT']);
  });

  it('moves all of them, however many there are', async () => {
    await world.rows(
      `insert into agreement (id, created_at, updated_at, version, community_id, partner_unit_id, title, status, signed_on, valid_from, valid_until, search_text)
       select gen_random_uuid(), now(), now(), 1, $1, $2, '批量 ' || number, 'ACTIVE', '2026-03-01', '2026-03-01', '2026-03-09', ''
       from generate_series(1, 501) number`,
      [world.community, hospital],
    );
    expect(await ageAll()).toBeGreaterThanOrEqual(501);
    expect(await world.rows(`select 1 from agreement where title like '批量%' and status <> 'LAPSED'`)).toEqual([]);
  });
});

async function ageAll(community = world.community): Promise<number> {
  const em = forkFor(world.services, { ...world.system, reach: [community] }, 'nightly');
  return em.transactional((inside) => ageAgreements(inside as typeof em, world.clock));
}

async function stateOf(id: string): Promise<unknown> {
  return (await world.rows<{ status: string }>('select status from agreement where id = $1', [id]))[0]?.status;
}
