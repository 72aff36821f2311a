// Credentials, contacts of partner units, leaders of places and social workers: what each of them promises.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../test/support/world.ts';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';

let world: World;
let coordinator: Caller;
let chair: Caller;
let person: string;
let hospital: string;
let next = 4000;

beforeAll(async () => {
  world = await openWorld();
  coordinator = world.as('COORDINATOR', { name: '王主任' });
  chair = world.as('COMMITTEE_CHAIR');
  person = await register('梁玉兰');
  hospital = (
    await world.does(chair, 'createPartnerUnit', { name: '青石桥医院', kind: 'HOSPITAL' }, 'partnerUnit { id }')
  ).partnerUnit.id;
});

afterAll(() => world?.stop());

async function register(fullName: string): Promise<string> {
  return (await world.does(coordinator, 'registerPerson', { fullName, phone: `1990000${++next}` }, 'person { id }'))
    .person.id;
}

describe('a credential', () => {
  const card = {
    kind: 'FIRST_AID',
    issuer: '红十字会',
    issuedOn: '2025-02-15',
    expiresOn: '2027-02-14',
    source: '本人提交',
  };

  async function add(values: object = {}): Promise<string> {
    const input = { personId: person, ...card, number: `JJ-${++next}`, ...values };
    const { credential, userErrors } = await world.does(coordinator, 'createCredential', input, 'credential { id }');
    expect(userErrors).toEqual([]);
    return credential.id;
  }

  const selection = 'credential { issuer number source verifiedBy verifiedOn }';
  const verify = (id: string, caller = coordinator): Promise<string[]> =>
    world.refused(caller, 'verifyCredential', { id });
  const change = (id: string, patch: object): Promise<string[]> =>
    world.refused(coordinator, 'updateCredential', { id, patch });

  it('is verified by somebody else, who stands in it by name', async () => {
    const { credential } = await world.does(coordinator, 'verifyCredential', { id: await add() }, selection);
    expect(credential).toMatchObject({ verifiedBy: '王主任', verifiedOn: '2026-03-10' });
  });

  it('is not verified twice, when it has expired, nor by its holder', async () => {
    const id = await add();
    expect(await verify(id, world.as('COORDINATOR', { person }))).toEqual(['CREDENTIAL_OF_ONESELF id']);
    await world.does(coordinator, 'verifyCredential', { id });
    expect(await verify(id)).toEqual(['CREDENTIAL_VERIFIED id']);
    expect(await verify(await add({ expiresOn: '2026-03-09' }))).toEqual(['CREDENTIAL_EXPIRED id']);
    await world.does(coordinator, 'verifyCredential', { id: await add({ expiresOn: '2026-03-10' }) });
    await world.does(coordinator, 'verifyCredential', { id: await add({ expiresOn: null }) });
    for (const expires of ['2026-03-10', null])
      expect(
        await world.rows(
          'select 1 from credential where verified_on is not null and expires_on is not distinct from $1',
          [expires],
        ),
      ).toHaveLength(1);
    expect(await verify(id, chair)).toEqual(['FORBIDDEN']);
  });

  it('has to be verified again after a change of anything but its source', async () => {
    const id = await add();
    await world.does(coordinator, 'verifyCredential', { id });
    const source = await world.does(
      coordinator,
      'updateCredential',
      { id, patch: { source: ' 培训发证 ', issuer: '红十字会' } },
      selection,
    );
    expect(source.credential).toMatchObject({ source: '培训发证', verifiedOn: '2026-03-10' });
    const issuer = await world.does(
      coordinator,
      'updateCredential',
      { id, patch: { issuer: '市红十字会' } },
      selection,
    );
    expect(issuer.credential).toMatchObject({ issuer: '市红十字会', verifiedBy: null, verifiedOn: null });
  });

  it('is there once by kind, number and issuer; without a number it may be there again', async () => {
    await add({ number: 'JJ-1' });
    const again = { personId: person, ...card, number: 'JJ-1' };
    expect(await world.refused(coordinator, 'createCredential', again)).toEqual(['CREDENTIAL_EXISTS number']);
    expect(await change(await add(), { number: 'JJ-1' })).toEqual(['CREDENTIAL_EXISTS number']);
    await add({ number: null });
    await add({ number: null });
  });

  it('is changed to nothing impossible', async () => {
    const id = await add();
    expect(await change(id, { issuer: ' ', kind: null })).toEqual(['REQUIRED patch.kind', 'REQUIRED patch.issuer']);
    expect(await change(id, { expiresOn: '2025-02-14' })).toEqual(['ENDS_BEFORE_START patch.expiresOn']);
    expect(
      (await world.does(coordinator, 'updateCredential', { id, patch: { expiresOn: '2025-02-15' } })).userErrors,
    ).toEqual([]);
    expect(await change(id, { number: '1'.repeat(61) })).toEqual(['TOO_LONG patch.number']);
    expect(
      await world.refused(coordinator, 'createCredential', { personId: person, ...card, expiresOn: '2025-02-14' }),
    ).toEqual(['ENDS_BEFORE_START expiresOn']);
    expect(await world.refused(coordinator, 'createCredential', { personId: newId(), ...card })).toEqual([
      'NOT_FOUND personId',
    ]);
  });

  it('is read by staff and by its holder, its number only by them', async () => {
    const id = await add({ number: 'JJ-9' });
    const query = `{ credentials(filter: {id: {eq: "${id}"}}) { nodes { kind number } } }`;
    const own = world.as('VOLUNTEER', { person });
    expect((await world.ask(own, query)).data.credentials.nodes).toEqual([{ kind: 'FIRST_AID', number: 'JJ-9' }]);
    expect((await world.ask(world.as('VOLUNTEER', { person: newId() }), query)).data.credentials.nodes).toEqual([]);
    expect((await world.ask(world.program('VOLUNTEER_READ'), query)).data.credentials.nodes).toEqual([
      { kind: 'FIRST_AID', number: null },
    ]);
    expect((await world.ask(world.as('PARTNER_STAFF', { unit: hospital }), query)).faults).toEqual(['FORBIDDEN']);
  });
});

describe('a contact of a partner unit', () => {
  const add = (values: object) =>
    world.does(chair, 'createPartnerContact', { partnerUnitId: hospital, ...values }, 'partnerContact { id }');

  it('speaks for the unit with a duty, and one of them is turned to first', async () => {
    const [nurse, doctor] = [await register('彭长顺'), await register('宋文斌')];
    await add({ personId: nurse, duty: '护理部', isPrimary: true });
    const second = await add({ personId: doctor, duty: '医务科' });
    const { partnerUnit } = (
      await world.ask(
        chair,
        `{ partnerUnit(id: "${hospital}") { contacts(orderBy: [{field: IS_PRIMARY, direction: DESC}]) { nodes { duty isPrimary person { fullName } } } } }`,
      )
    ).data;
    expect(partnerUnit.contacts.nodes).toEqual([
      { duty: '护理部', isPrimary: true, person: { fullName: '彭长顺' } },
      { duty: '医务科', isPrimary: false, person: { fullName: '宋文斌' } },
    ]);
    const first = { id: second.partnerContact.id, patch: { isPrimary: true } };
    expect(await world.refused(chair, 'updatePartnerContact', first)).toEqual(['PRIMARY_CONTACT_TAKEN isPrimary']);
    expect(await world.refused(chair, 'createPartnerContact', { partnerUnitId: hospital, personId: nurse })).toEqual([
      'TAKEN personId',
    ]);
    expect(await world.refused(world.as('PARTNER_STAFF', { unit: hospital }), 'updatePartnerContact', first)).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('a leader of a place', () => {
  it('leads it over a time, and not twice at the same time under one title', async () => {
    const grid = (
      await world.does(
        coordinator,
        'addCommunity',
        { parentId: world.community, name: '第一网格', level: 'GRID' },
        'community { id }',
      )
    ).community.id;
    const input = { nodeId: grid, personId: person, title: '网格员', from: '2025-01-01', until: '2025-12-31' };
    expect((await world.does(chair, 'createCommunityLeader', input)).userErrors).toEqual([]);
    expect(await world.refused(chair, 'createCommunityLeader', { ...input, from: '2025-12-31', until: null })).toEqual([
      'OVERLAPS from',
    ]);
    expect(await world.refused(chair, 'createCommunityLeader', { ...input, from: '2026-02-01' })).toEqual([
      'ENDS_BEFORE_START until',
    ]);
    for (const term of [
      { from: '2026-01-01', until: '2026-01-01' },
      { from: '2026-01-02', until: null },
    ])
      expect((await world.does(chair, 'createCommunityLeader', { ...input, ...term })).userErrors).toEqual([]);
    const { community } = (
      await world.ask(
        world.as('GRID_WORKER'),
        `{ community(id: "${grid}") { leaders(filter: {until: {isNull: true}}) { nodes { title person { fullName } } } } }`,
      )
    ).data;
    expect(community.leaders.nodes).toEqual([{ title: '网格员', person: { fullName: '梁玉兰' } }]);
    expect(await world.refused(world.as('GRID_WORKER'), 'createCommunityLeader', input)).toEqual(['FORBIDDEN']);
  });
});

describe('a social worker', () => {
  it('stands once in a community, with an employer and a grade', async () => {
    const worker = await register('黄丽华');
    const input = { personId: worker, employerId: hospital, licenceLevel: 'ASSISTANT', startedOn: '2025-01-03' };
    const { socialWorker } = await world.does(
      coordinator,
      'createSocialWorker',
      input,
      'socialWorker { licenceLevel employer { name socialWorkers { totalCount } } }',
    );
    expect(socialWorker).toEqual({
      licenceLevel: 'ASSISTANT',
      employer: { name: '青石桥医院', socialWorkers: { totalCount: 1 } },
    });
    expect(await world.refused(coordinator, 'createSocialWorker', input)).toEqual(['TAKEN personId']);
    const backwards = { personId: person, startedOn: '2025-01-03', endedOn: '2025-01-02' };
    expect(await world.refused(coordinator, 'createSocialWorker', backwards)).toEqual(['ENDS_BEFORE_START endedOn']);
    const forOneDay = { ...backwards, endedOn: '2025-01-03' };
    expect((await world.does(coordinator, 'createSocialWorker', forOneDay)).userErrors).toEqual([]);
  });
});
