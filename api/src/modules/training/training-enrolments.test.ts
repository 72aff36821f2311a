// Seats of a training session: who may take one, who waits, who moves up; and that the last seat is taken once.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';
import { openTrainingWorld, type Payload, type TrainingWorld } from './training.fixture.ts';
import { entities, theSystem } from '../../modules.ts';

let world: TrainingWorld;
let sessionId: string;

beforeAll(async () => {
  world = await openTrainingWorld(theSystem(), entities);
});
afterAll(() => world?.stop());

const noon = new Date('2026-03-10T04:00:00Z');

async function openSession(seats: number | null): Promise<string> {
  const facts = { title: '急救', topicArea: 'FIRST_AID', minutes: 60, startsAt: '2026-03-20T01:00:00Z', seats };
  const { trainingSession } = await world.does(world.hospital, 'planTrainingSession', facts, 'trainingSession { id }');
  await world.does(world.hospital, 'openTrainingSession', { id: trainingSession.id }, 'trainingSession { id }');
  return trainingSession.id as string;
}

beforeEach(async () => {
  world.clock.set(noon);
  sessionId = await openSession(2);
});

const shown = 'trainingEnrolment { id status volunteerId volunteerName }';

async function enrol(caller: Caller, input: object): Promise<Payload> {
  return world.does(caller, 'enrolInTrainingSession', { sessionId, ...input }, shown);
}

async function withdraw(caller: Caller, id: string): Promise<Payload> {
  return world.does(caller, 'withdrawFromTrainingSession', { id }, `${shown} movedUp { id status volunteerId }`);
}

const codes = (payload: Payload): unknown => payload.userErrors.map((each) => [each.code, each.path.join('.')]);
const volunteer = (name: string): { volunteerId: string } => ({ volunteerId: world.volunteers[name]! });

async function takenSeats(): Promise<number> {
  const { rows } = await world.owner.query<{ taken_seats: number }>(
    'select taken_seats from training_session where id = $1',
    [sessionId],
  );
  return rows[0]!.taken_seats;
}

async function live(): Promise<string[]> {
  const sql = `select status from training_enrolment where session_id = $1 and status <> 'WITHDRAWN' order by enrolled_at, id`;
  return (await world.owner.query<{ status: string }>(sql, [sessionId])).rows.map(({ status }) => status);
}

describe('a seat', () => {
  it('is taken by the volunteer for themselves', async () => {
    const payload = await enrol(world.zhao, {});
    expect(payload.trainingEnrolment).toMatchObject({
      status: 'ENROLLED',
      ...volunteer('赵一鸣0001'),
      volunteerName: '赵一鸣',
    });
    expect(await takenSeats()).toBe(1);
  });

  it('is not taken by a volunteer for somebody else', async () => {
    expect(codes(await enrol(world.zhao, volunteer('钱小燕0002')))).toEqual([
      ['NOT_ALLOWED_HERE', 'input.volunteerId'],
    ]);
    expect(codes(await enrol(world.zhao, { name: '钱小燕' }))).toEqual([['NOT_ALLOWED_HERE', 'input.name']]);
    await expect(enrol(world.stranger, {})).rejects.toThrow('FORBIDDEN');
    expect(await live()).toEqual([]);
  });

  it('is taken by the coordinator, a team leader and the hospital for others', async () => {
    expect((await enrol(world.coordinator, volunteer('赵一鸣0001'))).userErrors).toEqual([]);
    const led = await enrol(world.teamLeader, volunteer('钱小燕0002'));
    expect(led.trainingEnrolment).toMatchObject({ status: 'ENROLLED', volunteerName: null });
    sessionId = await openSession(null);
    expect((await enrol(world.hospital, { name: '孙大海' })).trainingEnrolment).toMatchObject(volunteer('孙大海0003'));
  });

  it('is not taken by another hospital', async () => {
    expect(codes(await enrol(world.clinic, volunteer('赵一鸣0001')))).toEqual([
      ['NOT_ALLOWED_HERE', 'input.volunteerId'],
    ]);
    expect(await live()).toEqual([]);
  });

  it('cannot be used by a hospital to learn the name behind an id', async () => {
    const { data } = await world.ask(world.hospital, `{ volunteers { nodes { id } } }`);
    const { id } = data.volunteers.nodes.find((each) => each.id === world.volunteers['李晓云0004'])!;
    expect(codes(await enrol(world.hospital, { volunteerId: id }))).toEqual([['NOT_FOUND', 'input.volunteerId']]);
    expect(codes(await enrol(world.hospital, { volunteerId: id, name: '李小云' }))).toEqual([
      ['NOT_FOUND', 'input.volunteerId'],
    ]);
    expect((await enrol(world.hospital, { volunteerId: id, name: '李晓云' })).trainingEnrolment.volunteerName).toBe(
      '李晓云',
    );
  });

  it('is refused to whoever is barred, has left, is unknown or not told apart', async () => {
    expect(codes(await enrol(world.coordinator, volunteer('周强0007')))).toEqual([['BARRED', 'input.volunteerId']]);
    expect(codes(await enrol(world.coordinator, volunteer('吴敏0008')))).toEqual([
      ['VOLUNTEER_HAS_LEFT', 'input.volunteerId'],
    ]);
    expect(codes(await enrol(world.coordinator, volunteer('郑远0009')))).toEqual([['NOT_FOUND', 'input.volunteerId']]);
    expect(codes(await enrol(world.coordinator, { name: '王芳' }))).toEqual([['AMBIGUOUS', 'input.name']]);
    expect((await enrol(world.coordinator, { name: '王芳', phoneTail: '0006' })).trainingEnrolment).toMatchObject(
      volunteer('王芳0006'),
    );
    expect(await live()).toEqual(['ENROLLED']);
  });

  it('is taken once by each, and once by each id of a client', async () => {
    const id = newId();
    const first = await enrol(world.coordinator, { id, ...volunteer('赵一鸣0001') });
    expect(await enrol(world.coordinator, { id, ...volunteer('赵一鸣0001') })).toEqual(first);
    expect(codes(await enrol(world.coordinator, { id, ...volunteer('钱小燕0002') }))).toEqual([
      ['ID_TAKEN', 'input.id'],
    ]);
    expect(codes(await enrol(world.zhao, {}))).toEqual([['ALREADY_ENROLLED', 'input.sessionId']]);
    expect(await takenSeats()).toBe(1);
  });

  it('is there only while the session is open and has not started', async () => {
    world.clock.set(new Date('2026-03-20T01:00:00Z'));
    expect(codes(await enrol(world.zhao, {}))).toEqual([['ALREADY_STARTED', 'input.sessionId']]);
    await world.does(world.hospital, 'holdTrainingSession', { id: sessionId }, 'trainingSession { id }');
    expect(codes(await enrol(world.zhao, {}))).toEqual([['STATE', 'input.sessionId']]);
  });
});

describe('a full session', () => {
  beforeEach(async () => {
    await enrol(world.coordinator, volunteer('赵一鸣0001'));
    await enrol(world.coordinator, volunteer('钱小燕0002'));
  });

  it('refuses, or lets wait whoever wants to', async () => {
    expect(codes(await enrol(world.coordinator, volunteer('孙大海0003')))).toEqual([
      ['SEATS_TAKEN', 'input.sessionId'],
    ]);
    expect(
      (await enrol(world.coordinator, { ...volunteer('孙大海0003'), waitIfFull: true })).trainingEnrolment.status,
    ).toBe('WAITING');
    expect(await takenSeats()).toBe(2);
  });

  it('moves the first who waits up when a seat is given back', async () => {
    const { data } = await world.ask(
      world.coordinator,
      `{ trainingEnrolments(filter: {sessionId: {eq: "${sessionId}"}, volunteerId: {eq: "${world.volunteers['赵一鸣0001']}"}}) { nodes { id } } }`,
    );
    await enrol(world.coordinator, { ...volunteer('孙大海0003'), waitIfFull: true });
    world.clock.set(new Date(noon.getTime() + 1_000));
    await enrol(world.coordinator, { ...volunteer('李晓云0004'), waitIfFull: true });
    const payload = await withdraw(world.zhao, data.trainingEnrolments.nodes[0]!.id);
    expect(payload.trainingEnrolment.status).toBe('WITHDRAWN');
    const { rows } = await world.owner.query('select withdrawn_at from training_enrolment where status = $1', [
      'WITHDRAWN',
    ]);
    expect(rows).toEqual([{ withdrawn_at: new Date(noon.getTime() + 1_000) }]);
    expect(payload.movedUp).toMatchObject({ status: 'ENROLLED', ...volunteer('孙大海0003') });
    expect(await takenSeats()).toBe(2);
    expect(await live()).toEqual(['ENROLLED', 'ENROLLED', 'WAITING']);
    expect((await enrol(world.zhao, { waitIfFull: true })).trainingEnrolment.status).toBe('WAITING');
  });

  it('frees no seat when somebody stops waiting, and none twice', async () => {
    const waiting = await enrol(world.coordinator, { ...volunteer('孙大海0003'), waitIfFull: true });
    for (let times = 0; times < 2; times++) {
      const payload = await withdraw(world.coordinator, waiting.trainingEnrolment.id);
      expect(payload).toMatchObject({ trainingEnrolment: { status: 'WITHDRAWN' }, movedUp: null, userErrors: [] });
    }
    expect(await takenSeats()).toBe(2);
  });

  it('gets more seats, which go to those who wait; never fewer than are taken', async () => {
    await enrol(world.coordinator, { ...volunteer('孙大海0003'), waitIfFull: true });
    await enrol(world.coordinator, { ...volunteer('李晓云0004'), waitIfFull: true });
    const resize = (seats: number | null) =>
      world.does(
        world.hospital,
        'resizeTrainingSession',
        { id: sessionId, seats },
        'trainingSession { takenSeats } movedUp { volunteerId }',
      );
    expect(codes(await resize(1))).toEqual([['SEATS_BELOW_TAKEN', 'input.seats']]);
    expect((await resize(3)).movedUp).toEqual([volunteer('孙大海0003')]);
    expect(await resize(null)).toMatchObject({
      trainingSession: { takenSeats: 4 },
      movedUp: [volunteer('李晓云0004')],
    });
  });

  it('gives back a seat only to whom the enrolment is open', async () => {
    const { data } = await world.ask(
      world.coordinator,
      `{ trainingEnrolments(filter: {sessionId: {eq: "${sessionId}"}, volunteerId: {eq: "${world.volunteers['钱小燕0002']}"}}) { nodes { id } } }`,
    );
    const { id } = data.trainingEnrolments.nodes[0]!;
    expect(codes(await withdraw(world.zhao, id))).toEqual([['NOT_ALLOWED_HERE', 'input.id']]);
    expect(codes(await withdraw(world.clinic, id))).toEqual([['NOT_ALLOWED_HERE', 'input.id']]);
    expect(codes(await withdraw(world.zhao, newId()))).toEqual([['NOT_FOUND', 'input.id']]);
    expect((await withdraw(world.hospital, id)).userErrors).toEqual([]);
    expect(await takenSeats()).toBe(1);
  });
});

describe('forty at once', () => {
  it('take the last seat exactly once', async () => {
    const ids = [];
    for (let index = 0; index < 40; index++) ids.push(await world.addVolunteer(`志愿者${index}`, String(1000 + index)));
    sessionId = await openSession(1);
    const payloads = await Promise.all(ids.map((volunteerId) => enrol(world.coordinator, { volunteerId })));
    expect(payloads.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(payloads.filter(({ userErrors }) => userErrors[0]?.code === 'SEATS_TAKEN')).toHaveLength(39);
    expect(await takenSeats()).toBe(1);
    expect(await live()).toEqual(['ENROLLED']);
  });

  it('enrol one volunteer exactly once', async () => {
    sessionId = await openSession(null);
    const payloads = await Promise.all(
      Array.from({ length: 40 }, () => enrol(world.coordinator, volunteer('赵一鸣0001'))),
    );
    expect(payloads.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(payloads.filter(({ userErrors }) => userErrors[0]?.code === 'ALREADY_ENROLLED')).toHaveLength(39);
    expect(await takenSeats()).toBe(1);
  });

  it('give back and take seats, and none is lost or doubled', async () => {
    sessionId = await openSession(20);
    const ids = [];
    for (let index = 0; index < 40; index++) ids.push(await world.addVolunteer(`学员${index}`, String(2000 + index)));
    const first = await Promise.all(
      ids.map((volunteerId) => enrol(world.coordinator, { volunteerId, waitIfFull: true })),
    );
    expect((await live()).filter((each) => each === 'ENROLLED')).toHaveLength(20);
    const enrolled = first.filter(({ trainingEnrolment }) => trainingEnrolment.status === 'ENROLLED').slice(0, 12);
    await Promise.all(enrolled.map(({ trainingEnrolment }) => withdraw(world.coordinator, trainingEnrolment.id)));
    const standing = await live();
    expect(standing.filter((each) => each === 'ENROLLED')).toHaveLength(20);
    expect(standing.filter((each) => each === 'WAITING')).toHaveLength(8);
    expect(await takenSeats()).toBe(20);
  });
});
