// Places at an activity: who may take one, who waits and moves up, and what a child needs before it is enrolled.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../kernel/scope.ts';
import { now, onTheDay, openActivitiesWorld, type ActivitiesWorld, type Somebody } from './activities.fixture.ts';

let world: ActivitiesWorld;
let zhao: Somebody;
let qian: Somebody;
let sun: Somebody;

beforeAll(async () => {
  world = await openActivitiesWorld();
  zhao = await world.addVolunteer('赵一鸣', { birthDate: '1958-04-02' });
  qian = await world.addVolunteer('钱小燕', { isChecked: true });
  sun = await world.addVolunteer('孙大海', { level: 'APPLICANT' });
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(now));

const shown = 'activityEnrolment { id status role personId volunteerId participantName ageBand isChild allowsPhotos }';
const enrol = async (caller: Caller, activityId: string, input: object = {}) =>
  (await world.done(caller, 'enrolInActivity', { activityId, ...input }, shown)).activityEnrolment;
const refused = (caller: Caller, activityId: string, input: object = {}): Promise<string[]> =>
  world.refused(caller, 'enrolInActivity', { activityId, ...input });
const consent = { guardianName: '王秀英', relation: 'GRANDPARENT', givenOn: '2026-03-09' };
const child = { name: '李小朵', ageBand: 'AGE_7_TO_13', consent };

describe('a place', () => {
  it('is taken by a volunteer for themselves, with the age band of the day', async () => {
    const id = await world.openActivity();
    expect(await enrol(zhao.caller, id, { allowsPhotos: true })).toMatchObject({
      status: 'ENROLLED',
      role: 'PARTICIPANT',
      personId: zhao.person,
      volunteerId: zhao.volunteer,
      participantName: '赵一鸣',
      ageBand: 'AGE_60_TO_69',
      isChild: false,
      allowsPhotos: true,
    });
    expect(await refused(zhao.caller, id)).toEqual(['ALREADY_COMING activityId']);
    expect(await refused(zhao.caller, id, { personId: qian.person })).toEqual(['NOT_ALLOWED_HERE personId']);
    expect(await refused(zhao.caller, id, { name: '客人' })).toEqual(['NOT_ALLOWED_HERE name']);
  });

  it('is taken by staff for anybody, and by the host for guests', async () => {
    const id = await world.openActivity({}, world.hospitalStaff);
    expect(await enrol(world.coordinator, id, { personId: zhao.person })).toMatchObject({ participantName: '赵一鸣' });
    expect(await enrol(world.hospitalStaff, id, { name: '周阿姨', ageBand: 'AGE_60_TO_69' })).toMatchObject({
      personId: null,
      participantName: '周阿姨',
    });
    expect(await refused(world.hospitalStaff, id, { personId: qian.person })).toEqual(['NOT_ALLOWED_HERE personId']);
    expect(await refused(world.clinicStaff, id, { name: '周阿姨' })).toEqual(['NOT_ALLOWED_HERE name']);
  });

  it('is waited for in order, and passed on when one is given back', async () => {
    const id = await world.openActivity({ capacity: 1 });
    const first = await enrol(zhao.caller, id);
    expect(await refused(qian.caller, id)).toEqual(['PLACES_TAKEN activityId']);
    const second = await enrol(qian.caller, id, { waitIfFull: true });
    const third = await enrol(world.coordinator, id, { name: '周阿姨', waitIfFull: true });
    expect([second.status, third.status]).toEqual(['WAITING', 'WAITING']);
    const { movedUp } = await world.done(
      zhao.caller,
      'withdrawFromActivity',
      { id: first.id },
      'movedUp { id status }',
    );
    expect(movedUp).toEqual({ id: second.id, status: 'ENROLLED' });
    const resized = await world.done(
      world.coordinator,
      'resizeActivity',
      { id, capacity: 2 },
      'activity { takenPlaces } movedUp { id }',
    );
    expect(resized).toMatchObject({ activity: { takenPlaces: 2 }, movedUp: [{ id: third.id }] });
    expect(await world.refused(world.coordinator, 'resizeActivity', { id, capacity: 1 })).toEqual([
      'PLACES_BELOW_TAKEN capacity',
    ]);
  });

  it('is there neither before the activity is opened nor after it has started', async () => {
    const id = await world.openActivity();
    world.clock.set(onTheDay);
    expect(await refused(zhao.caller, id)).toEqual(['ACTIVITY_STARTED activityId']);
  });

  it('is not needed by those who help, who must be serving', async () => {
    const id = await world.openActivity({ capacity: 1 });
    expect(await enrol(zhao.caller, id, { role: 'HELPER' })).toMatchObject({ role: 'HELPER', status: 'ENROLLED' });
    expect(await enrol(qian.caller, id)).toMatchObject({ role: 'PARTICIPANT', status: 'ENROLLED' });
    expect(await world.activity(id, 'takenPlaces')).toEqual({ takenPlaces: 1 });
    expect(await refused(sun.caller, id, { role: 'HELPER' })).toEqual(['HELPER_NOT_SERVING role']);
  });
});

describe('a child under 14', () => {
  it('is enrolled with the consent of a guardian, and named nowhere in clear', async () => {
    const id = await world.openActivity({ isForChildren: true });
    expect(await refused(world.coordinator, id, { ...child, consent: null })).toEqual([
      'GUARDIAN_CONSENT_NEEDED consent',
    ]);
    expect(await refused(world.coordinator, id, { name: '李小朵' })).toEqual(['AGE_BAND_NEEDED ageBand']);
    const later = { ...child, consent: { ...consent, givenOn: '2026-03-11' } };
    expect(await refused(world.coordinator, id, later)).toEqual(['IN_FUTURE consent.givenOn']);
    const enrolment = await enrol(world.coordinator, id, child);
    expect(enrolment).toMatchObject({ isChild: true, participantName: null, allowsPhotos: false, status: 'ENROLLED' });
    const everywhere = await world.rows(
      `select 1 from activity_enrolment t where t::text like '%小朵%' union all select 1 from guardian_consent t where t::text like '%秀英%'
       union all select 1 from audit_entry t where t::text like '%小朵%' or t::text like '%秀英%'`,
    );
    expect(everywhere).toEqual([]);
  });

  it('is not enrolled where no children take part', async () => {
    const id = await world.openActivity();
    expect(await refused(world.coordinator, id, child)).toEqual(['NOT_FOR_CHILDREN activityId']);
  });

  it('is named once, to few, for a reason on record', async () => {
    const id = await world.openActivity({ isForChildren: true });
    const { id: enrolmentId } = await enrol(world.coordinator, id, child);
    const reveal = { id, reason: '核对到场儿童' };
    const { children } = await world.done(
      world.coordinator,
      'revealActivityChildren',
      reveal,
      'children { enrolmentId childName guardianName }',
    );
    expect(children).toEqual([{ enrolmentId, childName: '李小朵', guardianName: '王秀英' }]);
    expect(await world.refused(world.teamLeader, 'revealActivityChildren', reveal)).toEqual(['FORBIDDEN']);
    expect(await world.refused(world.coordinator, 'revealActivityChildren', { id, reason: ' ' })).toEqual([
      'REQUIRED reason',
    ]);
    const { data } = await world.ask(
      world.as('AUDIT_READER'),
      `query ($id: ID!) { childNamesReads(filter: { activityId: { eq: $id } }) { nodes { reason children } } }`,
      { variables: { id } },
    );
    expect(data.childNamesReads.nodes).toEqual([{ reason: '核对到场儿童', children: 1 }]);
  });

  it('leaves, and its name is gone, when the guardian takes consent back', async () => {
    const id = await world.openActivity({ isForChildren: true, capacity: 1 });
    const enrolment = await enrol(world.coordinator, id, child);
    const waiting = await enrol(world.coordinator, id, { ...child, name: '张小树', waitIfFull: true });
    const [row] = await world.rows<{ id: string }>('select id from guardian_consent where enrolment_id = $1', [
      enrolment.id,
    ]);
    const { movedUp } = await world.done(
      world.coordinator,
      'withdrawGuardianConsent',
      { id: row!.id, reason: '家长不再同意' },
      'guardianConsent { withdrawnAt } movedUp { id }',
    );
    expect(movedUp).toEqual({ id: waiting.id });
    expect(
      await world.rows(
        `select e.status, e.child_name_sealed, c.guardian_name_sealed from activity_enrolment e join guardian_consent c on c.enrolment_id = e.id where e.id = $1`,
        [enrolment.id],
      ),
    ).toEqual([{ status: 'WITHDRAWN', child_name_sealed: null, guardian_name_sealed: null }]);
  });

  it('is helped only by whoever has a check that is clear and holds on the day', async () => {
    const later = await world.openActivity({
      isForChildren: true,
      startsAt: '2027-01-05T14:00:00+08:00',
      endsAt: '2027-01-05T15:00:00+08:00',
    });
    expect(await refused(qian.caller, later, { role: 'HELPER' })).toEqual(['BACKGROUND_CHECK_NEEDED role']);

    const id = await world.openActivity({ isForChildren: true });
    expect(await refused(zhao.caller, id, { role: 'HELPER' })).toEqual(['BACKGROUND_CHECK_NEEDED role']);
    expect(await enrol(qian.caller, id, { role: 'HELPER' })).toMatchObject({ role: 'HELPER' });
  });
});

describe('help that was promised', () => {
  it('is open for whoever stops serving, until the activity is over', async () => {
    const wang = await world.addVolunteer('王成');
    const id = await world.openActivity();
    await enrol(wang.caller, id, { role: 'HELPER' });
    await enrol(wang.caller, await world.openActivity());
    const duties = async () =>
      (await world.ask(world.coordinator, `{ volunteerDuties(volunteerId: "${wang.volunteer}") { type id title on } }`))
        .data.volunteerDuties;
    expect(await duties()).toEqual([{ type: 'Activity', id, title: '高血压防治', on: '2026-03-20' }]);
    const end = { id: wang.volunteer, reason: '迁居' };
    expect(await world.refused(world.coordinator, 'endVolunteer', end)).toEqual(['DUTIES_OPEN handOver']);
    world.clock.set(new Date('2026-03-21T02:00:00Z'));
    expect(await duties()).toEqual([]);
  });
});
