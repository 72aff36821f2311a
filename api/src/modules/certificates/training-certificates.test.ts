// Certificates: who earns one, what it says, and numbers without a hole although many are issued at once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrainingWorld, type Payload, type TrainingWorld } from '../training/training.fixture.ts';
import { monthsAfter } from '../partners/days.ts';
import { entities, theSystem } from '../../modules.ts';

let world: TrainingWorld;
let courseId: string;

beforeAll(async () => {
  world = await openTrainingWorld(theSystem(), entities);
  const course = {
    title: '红十字急救',
    topicArea: 'FIRST_AID',
    minutes: 240,
    credentialKind: 'FIRST_AID',
    credentialMonths: 24,
  };
  courseId = (await world.does(world.coordinator, 'createCourse', course, 'course { id }')).course.id;
});
afterAll(() => world?.stop());

const entries = [
  { name: '赵一鸣', result: 'PASSED' },
  { name: '钱小燕', result: 'ATTENDED' },
  { name: '孙大海', result: 'FAILED' },
  { name: '李晓云', result: 'ABSENT' },
];

async function lockedSession(more: object = {}): Promise<string> {
  const { trainingSession } = await world.does(
    world.hospital,
    'logTraining',
    { courseId, heldOn: '2026-03-09', entries, ...more },
    'trainingSession { id }',
  );
  await world.does(world.hospital, 'lockTrainingAttendance', { id: trainingSession.id }, 'trainingSession { id }');
  return trainingSession.id as string;
}

async function issue(id: string, caller = world.hospital): Promise<Payload> {
  return world.does(
    caller,
    'issueTrainingCertificates',
    { id },
    'trainingSession { status } trainingAttendances { volunteerName credentialId }',
  );
}

const codes = (payload: Payload): unknown => payload.userErrors.map((each) => [each.code, each.path.join('.')]);

async function numbers(): Promise<string[]> {
  const { rows } = await world.owner.query<{ number: string }>(
    `select number from credential where number like 'PX-%' order by number`,
  );
  return rows.map(({ number }) => number);
}

describe('certificates', () => {
  it('go to those who passed, or who attended where there is no mark to reach', async () => {
    const id = await lockedSession();
    const payload = await issue(id);
    expect(payload.trainingSession.status).toBe('CERTIFICATES_ISSUED');
    expect(payload.trainingAttendances.map((each) => each.volunteerName)).toEqual(['赵一鸣', '钱小燕']);
    const { data } = await world.ask(
      world.coordinator,
      `{ trainingAttendances(filter: {sessionId: {eq: "${id}"}, credentialId: {isNull: false}}, orderBy: [{field: POSITION}]) {
      nodes { credential { kind issuer number issuedOn expiresOn verifiedOn source } } } }`,
    );
    const credential = {
      kind: 'FIRST_AID',
      issuer: '青石桥医院',
      issuedOn: '2026-03-10',
      expiresOn: '2028-03-10',
      verifiedOn: '2026-03-10',
      source: '红十字急救',
    };
    expect(data.trainingAttendances.nodes).toEqual([
      { credential: { ...credential, number: 'PX-2026-000001' } },
      { credential: { ...credential, number: 'PX-2026-000002' } },
    ]);
  });

  it('go only to those who passed where there is a mark', async () => {
    const payload = await issue(await lockedSession({ passMark: 80 }));
    expect(payload.trainingAttendances.map((each) => each.volunteerName)).toEqual(['赵一鸣']);
  });

  it('are not issued twice', async () => {
    const id = await lockedSession();
    await issue(id);
    const before = await numbers();
    expect(codes(await issue(id))).toEqual([['STATE', 'input.id']]);
    expect(await numbers()).toEqual(before);
  });

  it('are not issued where nobody passed, nor where the course grants none; no number is lost', async () => {
    const before = await numbers();
    const nobody = await lockedSession({ passMark: 60, entries: [{ name: '孙大海', result: 'FAILED' }] });
    expect(codes(await issue(nobody))).toEqual([['NOBODY_PASSED', 'input.id']]);
    const plain = await lockedSession({ courseId: null, title: '健康讲座', topicArea: 'HEALTH', minutes: 60 });
    expect(codes(await issue(plain))).toEqual([['COURSE_GRANTS_NOTHING', 'input.id']]);
    expect(codes(await issue(await lockedSession(), world.clinic))).toEqual([['NOT_ALLOWED_HERE', 'input.id']]);
    expect(await numbers()).toEqual(before);
  });

  it('have numbers in one row without a hole, though twelve sessions issue them at once', async () => {
    const sessions: string[] = [];
    for (let index = 0; index < 12; index++) sessions.push(await lockedSession());
    const payloads = await Promise.all(sessions.map((id) => issue(id)));
    expect(payloads.flatMap((each) => each.userErrors)).toEqual([]);
    const given = await numbers();
    expect(given).toEqual(given.map((_, index) => `PX-2026-${String(index + 1).padStart(6, '0')}`));
    expect(new Set(given).size).toBe(given.length);
  });
});

describe('a term in months', () => {
  it('ends on the same day, or on the last day of a shorter month', () => {
    expect(monthsAfter('2026-03-10', 24)).toBe('2028-03-10');
    expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsAfter('2027-10-31', 4)).toBe('2028-02-29');
    expect(monthsAfter('2026-12-15', 1)).toBe('2027-01-15');
  });
});
