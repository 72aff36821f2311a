// A training session through its life, from the plan to the lock; every move that its state forbids; and whose it is.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/id.ts';
import { openTrainingWorld, type Payload, type TrainingWorld } from './training.fixture.ts';
import { entities, theSystem } from '../../modules.ts';

let world: TrainingWorld;

beforeAll(async () => {
  world = await openTrainingWorld(theSystem(), entities);
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(new Date('2026-03-10T02:00:00Z')));

const shown =
  'trainingSession { id status title topicArea heldOn startsAt minutes place seats takenSeats attendedCount cancelReason version providerUnitId }';

const planned = { title: '跌倒预防', topicArea: 'HEALTH', minutes: 120, startsAt: '2026-03-20T01:30:00Z' };

async function plan(input: object = {}, caller = world.hospital): Promise<Payload> {
  return world.does(caller, 'planTrainingSession', { ...planned, ...input }, shown);
}

async function move(name: string, id: string, more: object = {}, caller = world.hospital): Promise<Payload> {
  return world.does(caller, name, { id, ...more }, shown);
}

const codes = (payload: Payload): unknown => payload.userErrors.map((each) => [each.code, each.path.join('.')]);

async function statusOf(id: string): Promise<string> {
  const { rows } = await world.owner.query<{ status: string }>('select status from training_session where id = $1', [
    id,
  ]);
  return rows[0]!.status;
}

/** A session that stands in a state, with one volunteer on its roster where it was held. */
async function standing(status: string): Promise<string> {
  const { id } = (await plan({ startsAt: '2026-03-09T01:30:00Z' })).trainingSession as { id: string };
  const moves: Record<string, string[]> = {
    PLANNED: [],
    OPEN: ['openTrainingSession'],
    HELD: ['holdTrainingSession'],
    ATTENDANCE_LOCKED: ['holdTrainingSession', 'lockTrainingAttendance'],
    CANCELLED: ['cancelTrainingSession'],
  };
  for (const name of moves[status]!) {
    if (name === 'lockTrainingAttendance')
      await world.does(
        world.hospital,
        'recordTrainingAttendance',
        { sessionId: id, rosterText: '赵一鸣' },
        'rows { status }',
      );
    await move(name, id, name === 'cancelTrainingSession' ? { reason: '停电' } : {});
  }
  expect(await statusOf(id)).toBe(status);
  return id;
}

describe('planning', () => {
  it('gives a hospital a session of its own, on the day that it is in Shanghai', async () => {
    const payload = await plan({ startsAt: '2026-03-20T17:00:00Z', place: '  二楼会议室 ', seats: 20 });
    expect(payload.userErrors).toEqual([]);
    expect(payload.trainingSession).toMatchObject({
      status: 'PLANNED',
      title: '跌倒预防',
      heldOn: '2026-03-21',
      startsAt: '2026-03-20T17:00:00+00:00',
      place: '二楼会议室',
      seats: 20,
      takenSeats: 0,
      attendedCount: 0,
      providerUnitId: world.ids.hospital,
    });
  });

  it('takes what is not said from the course', async () => {
    const course = await world.does(
      world.coordinator,
      'createCourse',
      { title: '心肺复苏', topicArea: 'FIRST_AID', minutes: 90 },
      'course { id }',
    );
    const payload = await world.does(
      world.hospital,
      'planTrainingSession',
      { courseId: course.course.id, startsAt: '2026-03-20T01:30:00Z' },
      shown,
    );
    expect(payload.trainingSession).toMatchObject({ title: '心肺复苏', topicArea: 'FIRST_AID', minutes: 90 });
  });

  it('names every fact that is missing at once', async () => {
    const payload = await world.does(
      world.hospital,
      'planTrainingSession',
      { startsAt: '2026-03-20T01:30:00Z' },
      shown,
    );
    expect(codes(payload)).toEqual([
      ['REQUIRED', 'input.title'],
      ['REQUIRED', 'input.topicArea'],
      ['REQUIRED', 'input.minutes'],
    ]);
  });

  it('gives the first result again for the same id, and refuses the id for another session', async () => {
    const id = newId();
    const first = await plan({ id });
    const second = await plan({ id });
    expect(second.trainingSession).toEqual(first.trainingSession);
    expect(codes(await plan({ id, title: '别的' }))).toEqual([['ID_TAKEN', 'input.id']]);
    const { rows } = await world.owner.query('select 1 from training_session where id = $1', [id]);
    expect(rows).toHaveLength(1);
  });

  it('needs the unit to be named by whoever works for the whole community', async () => {
    expect(codes(await plan({}, world.coordinator))).toEqual([['REQUIRED', 'input.providerUnitId']]);
    const payload = await plan({ providerUnitId: world.ids.station }, world.coordinator);
    expect(payload.trainingSession.providerUnitId).toBe(world.ids.station);
  });

  it('is refused to a hospital for another unit, and for a unit of another community', async () => {
    expect(codes(await plan({ providerUnitId: world.ids.clinic }))).toEqual([
      ['NOT_ALLOWED_HERE', 'input.providerUnitId'],
    ]);
    expect(codes(await plan({ providerUnitId: world.ids.foreignUnit }))).toEqual([
      ['NOT_FOUND', 'input.providerUnitId'],
    ]);
  });

  it('is refused to volunteers, committee members, administrators and reading programs', async () => {
    for (const caller of [world.zhao, world.committeeMember, world.operator, world.teamLeader, world.program]) {
      const { data, faults } = await world.ask(
        caller,
        `mutation { planTrainingSession(input: {title: "x", topicArea: HEALTH, minutes: 10, startsAt: "2026-03-20T01:30:00Z"}) { trainingSession { id } } }`,
      );
      expect(faults).toEqual(['FORBIDDEN NOT_ALLOWED']);
      expect(data).toBeNull();
    }
  });

  it('may be done by a program of the hospital', async () => {
    const payload = await plan({}, world.hospitalProgram);
    expect(payload.trainingSession.providerUnitId).toBe(world.ids.hospital);
  });
});

describe('moves', () => {
  const moves: Record<string, { input: object; from: string[] }> = {
    openTrainingSession: { input: {}, from: ['PLANNED'] },
    holdTrainingSession: { input: {}, from: ['PLANNED', 'OPEN'] },
    lockTrainingAttendance: { input: {}, from: [] },
    cancelTrainingSession: { input: { reason: '讲师生病' }, from: ['PLANNED', 'OPEN', 'HELD'] },
    rescheduleTrainingSession: { input: { startsAt: '2026-03-08T01:30:00Z' }, from: ['PLANNED', 'OPEN', 'HELD'] },
    resizeTrainingSession: { input: { seats: 5 }, from: ['PLANNED', 'OPEN'] },
    issueTrainingCertificates: { input: {}, from: [] },
  };

  for (const [name, { input, from }] of Object.entries(moves)) {
    it(`${name} works from ${from.join(', ') || 'no state without more'} and from no other`, async () => {
      for (const status of ['PLANNED', 'OPEN', 'HELD', 'ATTENDANCE_LOCKED', 'CANCELLED']) {
        const id = await standing(status);
        const payload = await move(name, id, input);
        if (from.includes(status)) expect(payload.userErrors).toEqual([]);
        else {
          const guarded: Record<string, string> = {
            'lockTrainingAttendance HELD': 'NOBODY_ATTENDED',
            'issueTrainingCertificates ATTENDANCE_LOCKED': 'COURSE_GRANTS_NOTHING',
          };
          expect(codes(payload)).toEqual([[guarded[`${name} ${status}`] ?? 'STATE', 'input.id']]);
          expect(await statusOf(id)).toBe(status);
        }
      }
    });
  }

  it('say in Chinese and English in which state the session stands', async () => {
    const id = await standing('HELD');
    const mutation = `mutation { openTrainingSession(input: {id: "${id}"}) { userErrors { message } } }`;
    expect((await world.ask(world.hospital, mutation)).data.openTrainingSession.userErrors).toEqual([
      { message: '现在的状态是「已举办」，不能这样操作。' },
    ]);
    expect((await world.ask(world.hospital, mutation, {}, 'en')).data.openTrainingSession.userErrors).toEqual([
      { message: 'This is not possible while it is "Held".' },
    ]);
  });

  it('refuse a stale version', async () => {
    const { id, version } = (await plan()).trainingSession;
    await move('openTrainingSession', id, { expectedVersion: version });
    expect(codes(await move('cancelTrainingSession', id, { expectedVersion: version, reason: '停电' }))).toEqual([
      ['STALE_VERSION', 'input'],
    ]);
    expect(await statusOf(id)).toBe('OPEN');
  });

  it('are refused to another hospital, which changes nothing', async () => {
    for (const [name, { input }] of Object.entries(moves)) {
      const id = await standing('PLANNED');
      expect(codes(await move(name, id, input, world.clinic))).toEqual([['NOT_ALLOWED_HERE', 'input.id']]);
      expect(await statusOf(id)).toBe('PLANNED');
    }
  });

  it('find no session by an id that is none', async () => {
    expect(codes(await move('openTrainingSession', newId()))).toEqual([['NOT_FOUND', 'input.id']]);
    expect(codes(await move('openTrainingSession', 'none'))).toEqual([['NOT_AN_ID', 'input.id']]);
  });

  it('are refused for an archived session', async () => {
    const id = await standing('PLANNED');
    await world.ask(
      world.hospital,
      `mutation { archiveTrainingSession(input: {id: "${id}"}) { userErrors { code } } }`,
    );
    expect(codes(await move('openTrainingSession', id))).toEqual([['ARCHIVED', 'input.id']]);
  });
});

describe('holding', () => {
  it('waits for the day in Shanghai', async () => {
    const { id } = (await plan({ startsAt: '2026-03-20T16:30:00Z' })).trainingSession;
    world.clock.set(new Date('2026-03-20T15:59:00Z'));
    expect(codes(await move('holdTrainingSession', id))).toEqual([['NOT_HELD_YET', 'input.id']]);
    world.clock.set(new Date('2026-03-20T16:00:00Z'));
    expect((await move('holdTrainingSession', id)).trainingSession.status).toBe('HELD');
  });

  it('stays in the past when the session is moved', async () => {
    const id = await standing('HELD');
    expect(codes(await move('rescheduleTrainingSession', id, { startsAt: '2026-03-11T01:00:00Z' }))).toEqual([
      ['NOT_HELD_YET', 'input.startsAt'],
    ]);
    const payload = await move('rescheduleTrainingSession', id, { startsAt: '2026-03-07T01:00:00Z', place: '三楼' });
    expect(payload.trainingSession).toMatchObject({ heldOn: '2026-03-07', place: '三楼', status: 'HELD' });
  });
});

describe('cancelling', () => {
  it('needs a reason and keeps it', async () => {
    const id = await standing('OPEN');
    expect(codes(await move('cancelTrainingSession', id, { reason: '  ' }))).toEqual([['REQUIRED', 'input.reason']]);
    expect((await move('cancelTrainingSession', id, { reason: ' 台风 ' })).trainingSession).toMatchObject({
      status: 'CANCELLED',
      cancelReason: '台风',
    });
  });

  it('takes the lines of its roster out of every figure', async () => {
    const id = await standing('HELD');
    await world.does(
      world.hospital,
      'recordTrainingAttendance',
      { sessionId: id, rosterText: '赵一鸣;钱小燕' },
      'rows { status }',
    );
    expect((await move('cancelTrainingSession', id, { reason: '重复登记' })).trainingSession).toMatchObject({
      status: 'CANCELLED',
      attendedCount: 0,
    });
    const { data } = await world.ask(
      world.hospital,
      `{ trainingAttendances(filter: {sessionId: {eq: "${id}"}}) { totalCount } }`,
    );
    expect(data.trainingAttendances.totalCount).toBe(0);
  });
});

describe('what is locked', () => {
  it('is not changed by an update', async () => {
    const id = await standing('ATTENDANCE_LOCKED');
    const update = (patch: string) =>
      world.ask(
        world.hospital,
        `mutation { updateTrainingSession(input: {id: "${id}", patch: ${patch}}) { trainingSession { minutes note } userErrors { code path } } }`,
      );
    expect((await update('{minutes: 240}')).data.updateTrainingSession.userErrors).toEqual([
      { code: 'ATTENDANCE_LOCKED', path: ['input', 'patch'] },
    ]);
    expect((await update('{note: "讲义已存档"}')).data.updateTrainingSession.trainingSession).toEqual({
      minutes: 120,
      note: '讲义已存档',
    });
  });

  it('is not changed in the database either, nor does a state go back', async () => {
    const id = await standing('ATTENDANCE_LOCKED');
    await expect(
      world.owner.query('update training_session set held_on = held_on - 1, starts_at = null where id = $1', [id]),
    ).rejects.toMatchObject({ constraint: 'training_session_locked' });
    await expect(
      world.owner.query(`update training_session set status = 'HELD' where id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'training_session_moves' });
    await expect(
      world.owner.query(`update training_attendance set result = 'FAILED' where session_id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'training_attendance_locked' });
    await expect(
      world.owner.query(`delete from training_attendance where session_id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'training_attendance_locked' });
  });
});

describe('reading', () => {
  it('shows every member all sessions, and counts them by the kind of the provider', async () => {
    await plan({ providerUnitId: world.ids.station }, world.coordinator);
    const count = `{ trainingSessions(filter: {providerUnitKind: {eq: SOCIAL_WORK_AGENCY}}) { totalCount } }`;
    const expected = (await world.ask(world.coordinator, count)).data.trainingSessions.totalCount as number;
    expect(expected).toBeGreaterThan(0);
    for (const caller of [world.clinic, world.zhao, world.operator, world.program]) {
      expect((await world.ask(caller, count)).data.trainingSessions.totalCount).toBe(expected);
    }
  });

  it('finds a session by the pinyin of its title', async () => {
    await plan({ title: '海姆立克急救法' });
    const { data } = await world.ask(world.hospital, `{ trainingSessions(search: "haimulike") { nodes { title } } }`);
    expect(data.trainingSessions.nodes).toEqual([{ title: '海姆立克急救法' }]);
  });

  it('gives a unit its last session with the roster, to repeat it', async () => {
    const roster = {
      title: '血压监测',
      topicArea: 'HEALTH',
      minutes: 60,
      heldOn: '2026-03-10',
      rosterText: '赵一鸣;钱小燕',
    };
    await world.does(world.clinic, 'logTraining', roster, shown);
    const { data } = await world.ask(
      world.clinic,
      `{ trainingSessions(filter: {providerUnitId: {eq: "${world.ids.clinic}"}, status: {ne: CANCELLED}}, orderBy: [{field: HELD_ON, direction: DESC}], first: 1) {
        nodes { title attendances(orderBy: [{field: POSITION}]) { nodes { volunteerId volunteerName } } } } }`,
    );
    const nodes = [
      { volunteerId: world.volunteers['赵一鸣0001'], volunteerName: '赵一鸣' },
      { volunteerId: world.volunteers['钱小燕0002'], volunteerName: '钱小燕' },
    ];
    expect(data.trainingSessions.nodes).toEqual([{ title: '血压监测', attendances: { nodes } }]);
  });
});
