// What a held training delivers of the pledge of its provider.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type Answer, type World } from '../../../../test/support/world.ts';
import { forkFor } from '../../kernel/context.ts';
import type { Caller } from '../../kernel/scope.ts';
import { countHeldTrainings } from './count-towards-pledge.ts';

let world: World;
let coordinator: Caller;
let hospital: Caller;
let unit: string;

beforeAll(async () => {
  world = await openWorld();
  coordinator = world.as('COORDINATOR');
});
afterAll(() => world?.stop());

let units = 0;
beforeEach(async () => {
  const made = await world.does(
    coordinator,
    'createPartnerUnit',
    { name: `金柳医院${++units}`, kind: 'HOSPITAL' },
    'partnerUnit { id }',
  );
  unit = made.partnerUnit.id;
  hospital = world.as('PARTNER_STAFF', { unit });
});

async function pledge(facts: object = {}): Promise<string> {
  const input = {
    ...{ partnerUnitId: unit, kind: 'TRAINING', title: '健康培训', promisedQuantity: 6, unit: 'SESSIONS' },
    ...{ from: '2026-01-01', until: '2026-12-31' },
    ...facts,
  };
  const { pledge: made, userErrors } = await world.does(coordinator, 'createPledge', input, 'pledge { id }');
  expect(userErrors).toEqual([]);
  return made.id;
}

async function plan(): Promise<string> {
  const input = { title: '急救培训', topicArea: 'FIRST_AID', startsAt: '2026-03-10T01:00:00Z', minutes: 90 };
  const { trainingSession } = await world.does(hospital, 'planTrainingSession', input, 'trainingSession { id }');
  return trainingSession.id;
}

const hold = (id: string): Promise<Answer> =>
  world.does(hospital, 'holdTrainingSession', { id }, 'trainingSession { id }');

async function log(heldOn = '2026-03-01', rosterText = ''): Promise<string> {
  const input = { title: '急救培训', topicArea: 'FIRST_AID', heldOn, minutes: 90, rosterText };
  const made = await world.does(hospital, 'logTraining', input, 'trainingSession { id }');
  expect(made.userErrors).toEqual([]);
  return made.trainingSession.id;
}

/** `delivered of promised` and the deliveries, as `day quantity STATUS`. */
async function standing(id: string): Promise<string[]> {
  const query = `{ pledge(id: "${id}") { deliveredQuantity remainingQuantity deliveries(orderBy: [{ field: CREATED_AT }]) { nodes { deliveredOn quantity status trainingSessions { totalCount } } } } }`;
  const { data } = await world.ask(coordinator, query);
  const { deliveredQuantity, remainingQuantity, deliveries } = data.pledge;
  return [
    `${deliveredQuantity} delivered, ${remainingQuantity} left`,
    ...deliveries.nodes.map(
      (each: Answer) => `${each.deliveredOn} ${each.quantity} ${each.status} of ${each.trainingSessions.totalCount}`,
    ),
  ];
}

async function volunteer(name: string): Promise<void> {
  const input = { fullName: name, phone: `1990000${String(++phones).padStart(4, '0')}` };
  const { userErrors } = await world.does(coordinator, 'registerVolunteer', input, 'volunteer { id }');
  expect(userErrors).toEqual([]);
}
let phones = 4200;

describe('a pledge of sessions', () => {
  it('is delivered by one when a planned training is held, not before', async () => {
    const id = await pledge();
    const session = await plan();
    expect(await standing(id)).toEqual(['0 delivered, 6 left']);
    await hold(session);
    expect(await standing(id)).toEqual(['1 delivered, 5 left', '2026-03-10 1 RECORDED of 1']);
  });

  it('is delivered by one when a training is logged, also by one whose roster is still empty', async () => {
    const id = await pledge();
    await log();
    expect(await standing(id)).toEqual(['1 delivered, 5 left', '2026-03-01 1 RECORDED of 1']);
  });

  it('has it taken back when the training is cancelled', async () => {
    const id = await pledge();
    const session = await log();
    await world.does(hospital, 'cancelTrainingSession', { id: session, reason: '登记错误' });
    const reasons = `{ pledge(id: "${id}") { deliveries { nodes { cancelReason } } } }`;
    expect((await world.ask(coordinator, reasons)).data.pledge.deliveries.nodes).toEqual([
      { cancelReason: '登记错误' },
    ]);
    expect(await standing(id)).toEqual(['0 delivered, 6 left', '2026-03-01 1 CANCELLED of 0']);
  });

  it('has it taken back when the training is archived, and again when it comes out of the archive', async () => {
    const id = await pledge();
    const session = await log();
    for (let twice = 0; twice < 2; twice++) await world.does(hospital, 'archiveTrainingSession', { id: session });
    expect(await standing(id)).toEqual(['0 delivered, 6 left', '2026-03-01 1 CANCELLED of 0']);
    await world.does(hospital, 'restoreTrainingSession', { id: session });
    expect(await standing(id)).toEqual([
      '1 delivered, 5 left',
      '2026-03-01 1 CANCELLED of 0',
      '2026-03-01 1 RECORDED of 1',
    ]);
  });

  it('keeps a delivery that was cancelled by hand cancelled, whatever happens to the training', async () => {
    const id = await pledge();
    const session = await log();
    const { data } = await world.ask(coordinator, `{ trainingSession(id: "${session}") { deliveryId } }`);
    await world.does(coordinator, 'cancelDelivery', { id: data.trainingSession.deliveryId, reason: '不属于本承诺' });
    await world.does(hospital, 'rescheduleTrainingSession', { id: session, startsAt: '2026-03-02T01:00:00Z' });
    expect(await standing(id)).toEqual(['0 delivered, 6 left', '2026-03-01 1 CANCELLED of 1']);
  });

  it('takes no training of another day, kind or unit than was promised', async () => {
    const over = await pledge({ until: '2026-02-28' });
    const venue = await pledge({ kind: 'VENUE' });
    const hours = await pledge({ unit: 'HOURS' });
    await log();
    for (const id of [over, venue, hours]) expect(await standing(id)).toEqual([expect.stringMatching(/^0 delivered/)]);
  });

  it('takes a training on its first day and on its last, which may be one', async () => {
    const id = await pledge({ from: '2026-03-01', until: '2026-03-01' });
    for (const day of ['2026-02-28', '2026-03-01', '2026-03-02']) await log(day);
    expect(await standing(id)).toEqual(['1 delivered, 5 left', '2026-03-01 1 RECORDED of 1']);
  });

  it('is passed over for the next one once it is fulfilled', async () => {
    const first = await pledge({ promisedQuantity: 1 });
    const second = await pledge({ title: '加办的培训', promisedQuantity: 2 });
    await log();
    await log('2026-03-02');
    expect((await standing(first))[0]).toBe('1 delivered, 0 left');
    expect((await standing(second))[0]).toBe('1 delivered, 1 left');
  });

  it('is delivered beyond what was promised when all are fulfilled, of the first', async () => {
    const first = await pledge({ promisedQuantity: 1 });
    const second = await pledge({ title: '加办的培训', promisedQuantity: 1 });
    for (const day of ['2026-03-01', '2026-03-02', '2026-03-03']) await log(day);
    expect([(await standing(first))[0], (await standing(second))[0]]).toEqual([
      expect.stringMatching(/^2 delivered/),
      expect.stringMatching(/^1 delivered/),
    ]);
  });

  it('keeps a training that it counts although another pledge could take it', async () => {
    const first = await pledge({ promisedQuantity: 1 });
    const session = await log();
    await pledge({ title: '加办的培训' });
    await world.does(hospital, 'rescheduleTrainingSession', { id: session, startsAt: '2026-03-02T01:00:00Z' });
    expect(await standing(first)).toEqual(['1 delivered, 0 left', '2026-03-02 1 RECORDED of 1']);
  });

  it('that is archived is delivered by nothing more', async () => {
    const id = await pledge();
    await world.does(coordinator, 'archivePledge', { id });
    await log();
    expect(await standing(id)).toEqual(['0 delivered, 6 left']);
  });

  it('follows a training to another day, and lets go of it beyond its term', async () => {
    const id = await pledge({ from: '2026-02-01' });
    const session = await log();
    await world.does(hospital, 'rescheduleTrainingSession', { id: session, startsAt: '2026-02-20T01:00:00Z' });
    expect(await standing(id)).toEqual(['1 delivered, 5 left', '2026-02-20 1 RECORDED of 1']);
    await world.does(hospital, 'rescheduleTrainingSession', { id: session, startsAt: '2026-01-20T01:00:00Z' });
    expect(await standing(id)).toEqual(['0 delivered, 6 left', '2026-02-20 1 CANCELLED of 0']);
  });

  it('counts twenty trainings that are held at once, each once', async () => {
    const id = await pledge({ promisedQuantity: 40 });
    const sessions = [];
    for (let index = 0; index < 20; index++) sessions.push(await plan());
    await Promise.all([...sessions, ...sessions].map(hold));
    expect((await standing(id))[0]).toBe('20 delivered, 20 left');
  });
});

describe('a pledge of person-times', () => {
  it('is delivered by those who attended, and follows the roster', async () => {
    for (const name of ['柳一鸣', '柳二妹', '柳三江']) await volunteer(name);
    const id = await pledge({ unit: 'PERSON_TIMES', promisedQuantity: 100 });
    const session = await log('2026-03-01', '柳一鸣;柳二妹');
    expect(await standing(id)).toEqual(['2 delivered, 98 left', '2026-03-01 2 RECORDED of 1']);
    await world.does(hospital, 'recordTrainingAttendance', { sessionId: session, rosterText: '柳三江' });
    expect(await standing(id)).toEqual(['3 delivered, 97 left', '2026-03-01 3 RECORDED of 1']);
    const [line] = await world.rows('select id from training_attendance where session_id = $1 and position = 1', [
      session,
    ]);
    await world.does(hospital, 'removeTrainingAttendance', { id: line!['id'], reason: '登记错误' });
    expect(await standing(id)).toEqual(['2 delivered, 98 left', '2026-03-01 2 RECORDED of 1']);
  });

  it('is delivered by nothing while nobody has come, or only absent ones', async () => {
    await volunteer('柳四海');
    const id = await pledge({ unit: 'PERSON_TIMES', promisedQuantity: 100 });
    const session = await log();
    const record = (result: string) =>
      world.does(hospital, 'recordTrainingAttendance', { sessionId: session, entries: [{ name: '柳四海', result }] });
    await record('ABSENT');
    expect(await standing(id)).toEqual(['0 delivered, 100 left']);
    await record('FAILED');
    expect(await standing(id)).toEqual(['1 delivered, 99 left', '2026-03-01 1 RECORDED of 1']);
    await record('ABSENT');
    expect(await standing(id)).toEqual(['0 delivered, 100 left', '2026-03-01 1 CANCELLED of 0']);
  });
});

describe('the nightly job', () => {
  it('counts what was held before the pledge was written down, once', async () => {
    await log();
    const archived = await log();
    await world.does(hospital, 'archiveTrainingSession', { id: archived });
    await plan();
    await volunteer('柳五谷');
    const locked = await log('2026-03-02', '柳五谷');
    await world.does(hospital, 'lockTrainingAttendance', { id: locked });
    const certified = await log('2026-03-03', '柳五谷');
    await world.does(hospital, 'lockTrainingAttendance', { id: certified });
    await world.rows(`update training_session set status = 'CERTIFICATES_ISSUED' where id = $1`, [certified]);
    const id = await pledge();
    const night = (): Promise<number> =>
      forkFor(world.services, world.system, 'night').transactional((em) => countHeldTrainings(em as never));
    expect(await night()).toBe(3);
    expect(await night()).toBe(0);
    expect((await standing(id)).toSorted()).toEqual([
      ...['2026-03-01 1 RECORDED of 1', '2026-03-02 1 RECORDED of 1', '2026-03-03 1 RECORDED of 1'],
      '3 delivered, 3 left',
    ]);
  });
});
