// Trainings at their edges: the queue for a seat, what a course and a session may say, and what the database keeps by itself.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onceMore, openWorld, type World } from '../../../../test/support/world.ts';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';
import { bar, doer, volunteerAt, type Made, type Step } from '../people/people.fixture.ts';

let world: World;
let step: Step;
let coordinator: Caller;
let hospital: Caller;
let people: Made[];

beforeAll(async () => {
  world = await openWorld();
  coordinator = world.as('COORDINATOR');
  step = doer(world, coordinator);
  const unit = await step('createPartnerUnit', { name: '青石桥医院', kind: 'HOSPITAL' }, 'partnerUnit { id }');
  hospital = world.as('PARTNER_STAFF', { unit: unit.partnerUnit.id });
  people = [];
  for (const name of ['赵一鸣', '钱小燕', '孙大海', '李晓云']) people.push(await volunteerAt(step, 'ORDINARY', name));
});
afterAll(() => world?.stop());
const now = new Date('2026-03-10T02:00:00Z');
beforeEach(() => world.clock.set(now));

const facts = { title: '急救', topicArea: 'FIRST_AID', minutes: 60, startsAt: '2026-03-20T09:00:00+08:00' };

async function plan(more: object = {}): Promise<string> {
  const made = await step('planTrainingSession', { ...facts, ...more }, 'trainingSession { id }', hospital);
  return made.trainingSession.id;
}

async function open(more: object = {}): Promise<string> {
  const id = await plan(more);
  await step('openTrainingSession', { id }, '', hospital);
  return id;
}

const enrol = async (sessionId: string, who: Made, more: object = {}) =>
  (
    await step(
      'enrolInTrainingSession',
      { sessionId, volunteerId: who.volunteer, ...more },
      'trainingEnrolment { id status }',
    )
  ).trainingEnrolment;
const asVolunteer = ({ person }: Made): Caller => world.as('VOLUNTEER', { person });
const refused = (name: string, input: object, caller = hospital): Promise<string[]> =>
  world.refused(caller, name, input);

describe('the queue for a seat', () => {
  it('moves in the order in which they began to wait, whatever their ids', async () => {
    const sessionId = await open({ seats: 1 });
    const [first, ...others] = people as [Made, Made, Made, Made];
    const { id } = await enrol(sessionId, first);
    const waiting: string[] = [];
    for (const [index, who] of others.entries()) {
      world.clock.set(new Date(now.getTime() + index * 60_000));
      const digit = String(9 - index);
      const own = `${digit.repeat(8)}-0000-7000-8000-${digit.repeat(12)}`;
      waiting.push((await enrol(sessionId, who, { id: own, waitIfFull: true })).id);
    }
    const { movedUp } = await step('withdrawFromTrainingSession', { id }, 'movedUp { id }');
    expect(movedUp).toEqual({ id: waiting[0] });
    const resized = await step('resizeTrainingSession', { id: sessionId, seats: 3 }, 'movedUp { id }', hospital);
    expect(resized.movedUp).toEqual([{ id: waiting[1] }, { id: waiting[2] }]);
  });

  it('opens with the session and closes at its start; a seat is given back until it is held', async () => {
    const sessionId = await plan();
    const [zhao, qian] = people as [Made, Made];
    expect(await refused('enrolInTrainingSession', { sessionId }, asVolunteer(zhao))).toEqual(['STATE sessionId']);
    await step('openTrainingSession', { id: sessionId }, '', hospital);
    world.clock.set(new Date('2026-03-20T00:59:59.999Z'));
    const own = newId();
    const { id } = await enrol(sessionId, zhao, { id: own });
    world.clock.set(new Date('2026-03-20T01:00:00Z'));
    expect(await refused('enrolInTrainingSession', { sessionId }, asVolunteer(qian))).toEqual([
      'ALREADY_STARTED sessionId',
    ]);
    expect(await enrol(sessionId, zhao, { id: own })).toEqual({ id, status: 'ENROLLED' });
    const other = { sessionId: await open(), id: own, volunteerId: zhao.volunteer };
    expect(await refused('enrolInTrainingSession', other, coordinator)).toEqual(['ID_TAKEN id']);
    await step('holdTrainingSession', { id: sessionId }, '', hospital);
    expect(await refused('withdrawFromTrainingSession', { id }, asVolunteer(zhao))).toEqual(['STATE id']);
  });

  it('is for volunteers who serve or come to serve, by their own account too', async () => {
    const sessionId = await open();
    const person = await step('registerPerson', { fullName: '周阿姨' }, 'person { id }');
    const guest = world.as('VOLUNTEER', { person: person.person.id });
    expect(await refused('enrolInTrainingSession', { sessionId }, guest)).toEqual(['NOT_A_VOLUNTEER volunteerId']);
    const filed = await volunteerAt(step, 'NEW', '吴档');
    await step('archiveVolunteer', { id: filed.volunteer });
    expect(await refused('enrolInTrainingSession', { sessionId }, asVolunteer(filed))).toEqual([
      'NOT_A_VOLUNTEER volunteerId',
    ]);
    const [left, applicant] = [await volunteerAt(step, 'NEW', '吴敏'), await volunteerAt(step, 'NEW', '郑远')];
    await world.rows(`update volunteer set level = 'APPLICANT' where id = $1`, [applicant.volunteer]);
    await step('enrolInTrainingSession', { sessionId, volunteerId: applicant.volunteer }, '', asVolunteer(applicant));
    await step('endVolunteer', { id: left.volunteer, reason: '迁居' });
    expect(await refused('enrolInTrainingSession', { sessionId }, asVolunteer(left))).toEqual([
      'VOLUNTEER_HAS_LEFT volunteerId',
    ]);
    await bar(world, left.volunteer);
    expect(await refused('enrolInTrainingSession', { sessionId }, asVolunteer(left))).toEqual(['BARRED volunteerId']);
  });

  it('is a duty that somebody else must take over, for a seat and for waiting, until the session was held', async () => {
    const who = await volunteerAt(step, 'NEW', '王成');
    const [seat, full, other] = [await open(), await open({ seats: 1 }), await open()];
    await enrol(full, people[0]!);
    await enrol(seat, who);
    await enrol(full, who, { waitIfFull: true });
    const { id } = await enrol(other, who);
    await step('withdrawFromTrainingSession', { id });
    const duties = async (): Promise<string[]> => {
      const { data } = await world.ask(
        coordinator,
        `{ volunteerDuties(volunteerId: "${who.volunteer}") { type id on } }`,
      );
      expect(data.volunteerDuties.filter(({ on }: { on: string }) => on !== '2026-03-20')).toEqual([]);
      return data.volunteerDuties.map((each: { id: string }) => each.id);
    };
    expect((await duties()).toSorted()).toEqual([seat, full].toSorted());
    world.clock.set(new Date('2026-03-20T02:00:00Z'));
    await step('holdTrainingSession', { id: seat }, '', hospital);
    expect(await duties()).toEqual([full]);
    await step('archiveTrainingSession', { id: full }, '', hospital);
    expect(await duties()).toEqual([]);
  });
});

describe('what is said of a training', () => {
  it('keeps within a day, a hundred marks and at least one seat', async () => {
    for (const good of [
      { minutes: 1, passMark: 1, seats: 1 },
      { minutes: 1440, passMark: 100 },
    ])
      await plan(good);
    expect(await refused('planTrainingSession', { ...facts, minutes: 0, passMark: 0, seats: 0 })).toEqual([
      'TOO_SMALL seats',
      'TOO_SMALL minutes',
      'TOO_SMALL passMark',
    ]);
    expect(await refused('planTrainingSession', { ...facts, minutes: 1441, passMark: 101 })).toEqual([
      'TOO_LARGE minutes',
      'TOO_LARGE passMark',
    ]);
    const id = await plan();
    const update = (patch: object) => refused('updateTrainingSession', { id, patch });
    expect(await update({ minutes: 1441, passMark: 101 })).toEqual(['TOO_LARGE minutes', 'TOO_LARGE passMark']);
    expect(await update({ minutes: 0, passMark: 0 })).toEqual(['TOO_SMALL minutes', 'TOO_SMALL passMark']);
  });

  it('with an id of the client stands once, and each fact of it counts', async () => {
    const own = { ...facts, id: newId() };
    await plan(own);
    expect(await plan(own)).toBe(own.id);
    for (const other of [
      { title: '别的' },
      { topicArea: 'HEALTH' },
      { minutes: 61 },
      { startsAt: '2026-03-21T09:00:00+08:00' },
    ])
      expect(await refused('planTrainingSession', { ...own, ...other })).toEqual(['ID_TAKEN id']);
    const unit = (await step('createPartnerUnit', { name: '临江医院', kind: 'HOSPITAL' }, 'partnerUnit { id }'))
      .partnerUnit.id;
    const ofAnother = { ...own, providerUnitId: unit };
    expect(await refused('planTrainingSession', ofAnother, coordinator)).toEqual(['ID_TAKEN id']);
    await step('archivePartnerUnit', { id: unit });
    const late = { ...facts, providerUnitId: unit };
    expect(await refused('planTrainingSession', late, coordinator)).toEqual(['ARCHIVED providerUnitId']);
  });

  it('belongs to a course of the community that still stands', async () => {
    const course = { title: '心肺复苏', topicArea: 'FIRST_AID', minutes: 90 };
    const made = await step('createCourse', course, 'course { id }');
    const courseId = made.course.id;
    const id = await plan({ courseId });
    const own = { ...facts, id };
    expect(await refused('planTrainingSession', own)).toEqual(['ID_TAKEN id']);
    await step('archiveCourse', { id: courseId });
    expect(await refused('planTrainingSession', { ...facts, courseId })).toEqual(['ARCHIVED courseId']);
    expect(await refused('planTrainingSession', { ...facts, courseId: newId() })).toEqual(['NOT_FOUND courseId']);
  });

  it('of a course says how long its credential holds only where it grants one, from one month to twenty years', async () => {
    const course = { title: '护理', topicArea: 'HEALTH', minutes: 60 };
    const create = (more: object) => refused('createCourse', { ...course, ...more }, coordinator);
    expect(await create({ credentialMonths: 12 })).toEqual(['REQUIRED credentialKind']);
    const granting = { credentialKind: 'TRAINING_CERTIFICATE' };
    expect(await create({ ...granting, credentialMonths: 0 })).toEqual(['TOO_SMALL credentialMonths']);
    expect(await create({ ...granting, credentialMonths: 241 })).toEqual(['TOO_LARGE credentialMonths']);
    for (const [index, credentialMonths] of [1, 240, null].entries())
      await step('createCourse', { ...course, ...granting, title: `护理${index}`, credentialMonths });
    expect(await create({ title: '护理0' })).toEqual(['TAKEN title']);
    for (const [minutes, code] of [
      [0, 'TOO_SMALL'],
      [1441, 'TOO_LARGE'],
    ])
      expect(await create({ minutes })).toEqual([`${code} minutes`]);
    await step('createCourse', { ...course, title: '全天护理', minutes: 1440 });
  });

  it('was held today at the latest, logged or moved', async () => {
    const log = { title: '血压监测', topicArea: 'HEALTH', minutes: 60 };
    const made = await step('logTraining', { ...log, heldOn: '2026-03-10' }, 'trainingSession { id }', hospital);
    const { id } = made.trainingSession;
    const move = { id, startsAt: '2026-03-10T23:59:59+08:00' };
    await step('rescheduleTrainingSession', { ...move, place: ' 活动室 ' }, '', hospital);
    const moved = await step(
      'rescheduleTrainingSession',
      { ...move, place: ' ' },
      'trainingSession { place }',
      hospital,
    );
    expect(moved.trainingSession).toEqual({ place: '活动室' });
    expect(await refused('rescheduleTrainingSession', { id, startsAt: '2026-03-11T00:00:00+08:00' })).toEqual([
      'NOT_HELD_YET startsAt',
    ]);
  });
});

describe('a roster', () => {
  const rows = 'rows { status attendance { result minutes note } } trainingSession { attendedCount }';
  const log = async (entries: object[]) => {
    const input = { title: '血压监测', topicArea: 'HEALTH', minutes: 60, heldOn: '2026-03-09', entries };
    return (await step('logTraining', input, 'trainingSession { id }', hospital)).trainingSession.id as string;
  };
  const record = (sessionId: string, entry: object) =>
    step('recordTrainingAttendance', { sessionId, entries: [{ name: '赵一鸣', ...entry }] }, rows, hospital);
  const shown = ({ rows: [row], trainingSession }: Awaited<ReturnType<typeof record>>) =>
    [
      row.status,
      row.attendance.result,
      row.attendance.minutes,
      row.attendance.note,
      trainingSession.attendedCount,
    ].join(' ');

  it('takes up what a line says anew, and keeps the rest', async () => {
    const id = await log([{ name: '赵一鸣', minutes: 45, note: '迟到' }]);
    expect(shown(await record(id, {}))).toBe('UNCHANGED ATTENDED 45 迟到 1');
    expect(shown(await record(id, { minutes: 45 }))).toBe('UNCHANGED ATTENDED 45 迟到 1');
    expect(shown(await record(id, { note: '早退' }))).toBe('UPDATED ATTENDED 45 早退 1');
    expect(shown(await record(id, { minutes: 50 }))).toBe('UPDATED ATTENDED 50 早退 1');
    expect(shown(await record(id, { result: 'PASSED' }))).toBe('UPDATED PASSED 50 早退 1');
    expect(shown(await record(id, { result: 'ABSENT' }))).toBe('UPDATED ABSENT 0 早退 0');
    expect(shown(await record(id, { result: 'ABSENT' }))).toBe('UNCHANGED ABSENT 0 早退 0');
    expect(shown(await record(id, {}))).toBe('UPDATED ATTENDED 60 早退 1');
  });

  it('begins a line anew that had been taken off, with the usual length', async () => {
    const id = await log([{ name: '赵一鸣', result: 'FAILED', minutes: 45 }]);
    const [line] = await world.rows<{ id: string }>('select id from training_attendance where session_id = $1', [id]);
    await step('removeTrainingAttendance', { id: line!.id, reason: '登记错误' }, '', hospital);
    expect(shown(await record(id, {}))).toBe('RECORDED ATTENDED 60  1');
  });

  it('has at most five hundred lines', async () => {
    const id = await log([]);
    const lines = (count: number) => ({
      sessionId: id,
      rosterText: Array.from({ length: count }, () => '路人甲').join(';'),
    });
    expect(await refused('recordTrainingAttendance', lines(500))).toHaveLength(500);
    expect(await refused('recordTrainingAttendance', lines(501))).toEqual(['LIST_TOO_LONG rosterText']);
    expect(await refused('recordTrainingAttendance', { sessionId: id, rosterText: '1.; 2) ;' })).toEqual([
      'REQUIRED entries',
    ]);
  });

  it('suggests at most fifty, and nobody who was barred since', async () => {
    const who = await volunteerAt(step, 'NEW', '韩冰');
    await log([{ name: '韩冰' }]);
    const suggested = (first: number, caller = hospital) =>
      world.ask(caller, `{ rosterCandidates(search: "韩冰", first: ${first}) { volunteerId } }`);
    expect((await suggested(50)).data.rosterCandidates).toEqual([{ volunteerId: who.volunteer }]);
    expect((await suggested(0)).data.rosterCandidates).toEqual([]);
    for (const first of [51, -1]) expect((await suggested(first)).faults).toEqual(['BAD_REQUEST']);
    await bar(world, who.volunteer);
    for (const caller of [hospital, coordinator])
      expect((await suggested(50, caller)).data.rosterCandidates).toEqual([]);
  });
});

describe('the database', () => {
  it('keeps every fact on which a certificate rests, the path of the states, and the seats', async () => {
    const id = await open({ seats: 1, startsAt: '2026-03-09T09:00:00+08:00', passMark: 60 });
    const by = (change: string, table = 'training_session', key = 'id') =>
      world.refusedByDatabase(`update ${table} set ${change} where ${key} = $1`, [id]);
    expect(await by('taken_seats = 2')).toEqual(['SEATS_BELOW_TAKEN seats']);
    expect(await by(`status = 'ATTENDANCE_LOCKED'`)).toEqual(['SESSION_MOVE_IMPOSSIBLE id']);
    expect(await by(`status = 'PLANNED'`)).toEqual(['SESSION_MOVE_IMPOSSIBLE id']);
    await step('holdTrainingSession', { id }, '', hospital);
    await step('recordTrainingAttendance', { sessionId: id, rosterText: '赵一鸣' }, '', hospital);
    await step('lockTrainingAttendance', { id }, '', hospital);
    for (const change of [
      `topic_area = 'HEALTH'`,
      'minutes = 61',
      'pass_mark = null',
      'attended_count = 2',
      `starts_at = starts_at + interval '1 minute'`,
      'starts_at = null, held_on = held_on - 1',
    ])
      expect(await by(change), change).toEqual(['ATTENDANCE_LOCKED patch']);
    for (const change of [`result = 'FAILED'`, 'minutes = 61', 'archived_at = now()'])
      expect(await by(change, 'training_attendance', 'session_id'), change).toEqual(['ATTENDANCE_LOCKED id']);
    expect(await by(`status = 'CANCELLED', cancel_reason = '误'`)).toEqual(['SESSION_MOVE_IMPOSSIBLE id']);
    await world.rows(`update training_attendance set note = '已核对' where session_id = $1`, [id]);
  });

  it('enrols each volunteer once at a time', async () => {
    const sessionId = await open();
    await enrol(sessionId, people[0]!);
    const again = onceMore('training_enrolment', 'session_id = $1');
    expect(await world.refusedByDatabase(again, [sessionId])).toEqual(['ALREADY_ENROLLED sessionId']);
  });
});
