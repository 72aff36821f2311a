// A child under 14 at an activity: what it needs before it comes, how old people are on the day, and what a guardian takes back.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../kernel/scope.ts';
import { now, onTheDay, openActivitiesWorld, type ActivitiesWorld, type Somebody } from './activities.fixture.ts';
import { ageBandOf } from './activity-kind.ts';

let world: ActivitiesWorld;
let zhao: Somebody;
let qian: Somebody;

beforeAll(async () => {
  world = await openActivitiesWorld();
  zhao = await world.addVolunteer('赵一鸣', { birthDate: '1958-04-02' });
  qian = await world.addVolunteer('钱小燕', { isChecked: true });
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(now));

const shown = 'activityEnrolment { id status role participantName ageBand isChild allowsPhotos }';
const enrol = async (caller: Caller, activityId: string, input: object = {}) =>
  (await world.done(caller, 'enrolInActivity', { activityId, ...input }, shown)).activityEnrolment;
const refused = (caller: Caller, activityId: string, input: object = {}): Promise<string[]> =>
  world.refused(caller, 'enrolInActivity', { activityId, ...input });
const consentOf = async (enrolmentId: string): Promise<{ id: string; purposes: string }> => {
  const sql = 'select id, purposes::text from guardian_consent where enrolment_id = $1';
  return (await world.rows<{ id: string; purposes: string }>(sql, [enrolmentId]))[0]!;
};
const consent = { guardianName: '王秀英', relation: 'GRANDPARENT', givenOn: '2026-03-09' };
const child = { name: '李小朵', ageBand: 'AGE_7_TO_13', consent };

describe('the age on the day', () => {
  it('changes on a birthday, at the edges of its bands', () => {
    const bands = [
      [0, 'AGE_0_TO_6'],
      [6, 'AGE_0_TO_6'],
      [7, 'AGE_7_TO_13'],
      [13, 'AGE_7_TO_13'],
      [14, 'AGE_14_TO_17'],
      [17, 'AGE_14_TO_17'],
      [18, 'AGE_18_TO_59'],
      [59, 'AGE_18_TO_59'],
      [60, 'AGE_60_TO_69'],
      [69, 'AGE_60_TO_69'],
      [70, 'AGE_70_TO_79'],
      [79, 'AGE_70_TO_79'],
      [80, 'AGE_80_AND_OVER'],
    ] as const;
    for (const [years, band] of bands) {
      expect(ageBandOf(`${2026 - years}-03-20`, '2026-03-20'), `${years} today`).toBe(band);
      expect(ageBandOf(`${2025 - years}-03-21`, '2026-03-20'), `${years} until tomorrow`).toBe(band);
    }
    expect([ageBandOf(null, '2026-03-20'), ageBandOf(undefined, '2026-03-20')]).toEqual(['UNKNOWN', 'UNKNOWN']);
  });

  it('decides whether a guardian is asked: not on the 14th birthday, and on the day before', async () => {
    const id = await world.openActivity({ isForChildren: true });
    const [grown, young] = [await world.addPerson('陈晨', '2012-03-20'), await world.addPerson('陈曦', '2012-03-21')];
    expect(await enrol(world.coordinator, id, { personId: grown, ageBand: 'AGE_7_TO_13' })).toMatchObject({
      ageBand: 'AGE_14_TO_17',
      isChild: false,
      participantName: '陈晨',
    });
    expect(await refused(world.coordinator, id, { personId: young, ageBand: 'AGE_14_TO_17' })).toEqual([
      'GUARDIAN_CONSENT_NEEDED consent',
    ]);
    const today = { ...consent, givenOn: '2026-03-10' };
    expect(await enrol(world.coordinator, id, { personId: young, consent: today, allowsPhotos: true })).toMatchObject({
      ageBand: 'AGE_7_TO_13',
      isChild: true,
      participantName: null,
      allowsPhotos: false,
    });
  });

  it('must be told where children take part, of everybody but a volunteer', async () => {
    const id = await world.openActivity({ isForChildren: true });
    const personId = await world.addPerson('周阿姨');
    expect(await refused(world.coordinator, id, { personId })).toEqual(['AGE_BAND_NEEDED ageBand']);
    await enrol(world.coordinator, id, { personId, ageBand: 'AGE_60_TO_69' });
    expect(await enrol(qian.caller, id)).toMatchObject({ ageBand: 'UNKNOWN', isChild: false });
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

  it('is named with all who come or wait, in the order in which they enrolled, and nobody grown up with it', async () => {
    const id = await world.openActivity({ isForChildren: true, capacity: 3 });
    await enrol(world.coordinator, id, { name: '周阿姨', ageBand: 'AGE_60_TO_69' });
    const onFile = await world.addPerson('林小鹿', '2016-05-01');
    // The one who enrols last has the id that comes first.
    const comers = [
      { ...child, name: ' 李小朵 ', id: '99999999-0000-7000-8000-999999999991' },
      { personId: onFile, id: '99999999-0000-7000-8000-999999999990' },
      { ...child, name: '张小树', id: '11111111-0000-7000-8000-111111111111', waitIfFull: true },
    ];
    const guardians = [' 王秀英 ', '何秀兰', '林建国'];
    const enrolled: string[] = [];
    for (const [index, comer] of comers.entries()) {
      world.clock.set(new Date(now.getTime() + index * 60_000));
      const given = { ...consent, guardianName: guardians[index] };
      enrolled.push((await enrol(world.coordinator, id, { ...comer, consent: given })).id);
    }
    const caller = world.as('SOCIAL_WORKER', { name: '社工' });
    const reveal = { id, reason: ' 核对到场儿童 ' };
    const fields = 'children { enrolmentId childName guardianName }';
    const { children } = await world.done(caller, 'revealActivityChildren', reveal, fields);
    expect(children).toEqual([
      { enrolmentId: enrolled[0], childName: '李小朵', guardianName: '王秀英' },
      { enrolmentId: enrolled[1], childName: '林小鹿', guardianName: '何秀兰' },
      { enrolmentId: enrolled[2], childName: '张小树', guardianName: '林建国' },
    ]);
    expect(
      await world.rows('select actor, actor_name, reason, children from child_names_read where activity_id = $1', [id]),
    ).toEqual([{ actor: caller.actor, actor_name: '社工', reason: '核对到场儿童', children: 3 }]);
    const { data } = await world.ask(
      world.coordinator,
      '{ guardianConsents { nodes { enrolmentId relation givenOn purposes } } }',
    );
    expect(data.guardianConsents.nodes).toContainEqual({
      ...{ enrolmentId: enrolled[0], relation: 'GRANDPARENT', givenOn: '2026-03-09', purposes: ['TAKING_PART'] },
    });
  });

  it('leaves, and its name is gone, when the guardian takes consent back', async () => {
    const id = await world.openActivity({ isForChildren: true, capacity: 1 });
    const enrolment = await enrol(world.coordinator, id, child);
    const waiting = await enrol(world.coordinator, id, { ...child, name: '张小树', waitIfFull: true });
    const { id: consentId } = await consentOf(enrolment.id);
    const { movedUp } = await world.done(
      world.coordinator,
      'withdrawGuardianConsent',
      { id: consentId, reason: '家长不再同意' },
      'guardianConsent { withdrawnAt } movedUp { id }',
    );
    expect(movedUp).toEqual({ id: waiting.id });
    expect(
      await world.refused(world.coordinator, 'allowActivityPhotos', { id: enrolment.id, allowsPhotos: true }),
    ).toEqual(['GUARDIAN_CONSENT_NEEDED id']);
    const again = { id: consentId, reason: '再次撤回' };
    expect(
      (await world.done(world.coordinator, 'withdrawGuardianConsent', again, 'movedUp { id }')).movedUp,
    ).toBeNull();
    expect(await world.activity(id, 'takenPlaces')).toEqual({ takenPlaces: 1 });
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

  it('may be on photos when the guardian says so, and no longer when the guardian says otherwise', async () => {
    const id = await world.openActivity({ isForChildren: true });
    const enrolment = await enrol(world.coordinator, id, { ...child, consent: { ...consent, coversPhotos: true } });
    expect(enrolment.allowsPhotos).toBe(true);
    expect((await consentOf(enrolment.id)).purposes).toBe('{TAKING_PART,PHOTOS}');
    for (const [allowsPhotos, purposes] of [
      [false, '{TAKING_PART}'],
      [true, '{TAKING_PART,PHOTOS}'],
    ] as const) {
      await world.done(world.coordinator, 'allowActivityPhotos', { id: enrolment.id, allowsPhotos });
      expect((await consentOf(enrolment.id)).purposes).toBe(purposes);
    }
  });

  it('stays counted when consent is taken back after the activity; only the names go', async () => {
    const id = await world.openActivity({ isForChildren: true });
    const [stays, left] = [await enrol(world.coordinator, id, child), await enrol(world.coordinator, id, child)];
    await world.done(world.coordinator, 'withdrawFromActivity', { id: left.id });
    world.clock.set(new Date('2026-03-11T02:00:00Z'));
    await world.done(world.coordinator, 'withdrawGuardianConsent', {
      id: (await consentOf(left.id)).id,
      reason: '家长不再同意',
    });
    expect(await world.rows('select withdrawn_at from activity_enrolment where id = $1', [left.id])).toEqual([
      { withdrawn_at: now },
    ]);
    world.clock.set(onTheDay);
    const entries = [{ enrolmentId: stays.id }];
    await world.done(world.coordinator, 'recordActivityRoll', { activityId: id, entries });
    await world.done(world.coordinator, 'holdActivity', { id });
    await world.done(world.coordinator, 'withdrawGuardianConsent', {
      id: (await consentOf(stays.id)).id,
      reason: '家长不再同意',
    });
    expect(await world.activity(id, 'attendedCount takenPlaces enrolments { nodes { id status } }')).toEqual({
      attendedCount: 1,
      takenPlaces: 1,
      enrolments: {
        nodes: expect.arrayContaining([
          { id: stays.id, status: 'ENROLLED' },
          { id: left.id, status: 'WITHDRAWN' },
        ]),
      },
    });
    const reveal = { id, reason: '核对到场儿童' };
    const { children } = await world.done(
      world.coordinator,
      'revealActivityChildren',
      reveal,
      'children { enrolmentId childName guardianName }',
    );
    expect(children).toEqual([{ enrolmentId: stays.id, childName: null, guardianName: null }]);
  });

  it('on file is named by its enrolment alone, at a stall too', async () => {
    const activityId = await world.openActivity({ isForChildren: true });
    const [guest, enrolled] = [
      await world.addPerson('林小鹿', '2016-05-01'),
      await world.addPerson('林小羽', '2016-05-01'),
    ];
    const { id: enrolmentId } = await enrol(world.coordinator, activityId, { personId: enrolled, consent });
    const stall = await world.done(
      world.coordinator,
      'addActivityStall',
      { activityId, name: '套圈' },
      'activityStall { id }',
    );
    const visit = (personId: string) => ({ id: stall.activityStall.id, personId });
    world.clock.set(onTheDay);
    const write = (entry: object) => ({ activityId, entries: [entry] });
    expect(await world.refused(world.coordinator, 'recordActivityRoll', write({ personId: guest }))).toEqual([
      'CHILD_BY_NAME entries.0',
    ]);
    expect(await world.refused(world.coordinator, 'countStallVisits', visit(guest))).toEqual([
      'CHILD_BY_NAME personId',
    ]);
    await world.done(world.coordinator, 'recordActivityRoll', write({ enrolmentId }));
    await world.done(world.coordinator, 'countStallVisits', visit(enrolled));
    expect(
      await world.rows('select participant_name, stall_visit_count from activity_attendance where activity_id = $1', [
        activityId,
      ]),
    ).toEqual([{ participant_name: null, stall_visit_count: 1 }]);
  });
});
