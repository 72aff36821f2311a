// Rosters: given by ids, by names or as a pasted list; each line answered; a repeat makes no doubles; and a hospital keeps
// those of its own trainings, reads the names on them, and learns of nobody else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';
import { openTrainingWorld, type Payload, type ShownCandidate, type TrainingWorld } from './training.fixture.ts';
import { entities, theSystem } from '../../modules.ts';

let world: TrainingWorld;

beforeAll(async () => {
  world = await openTrainingWorld(theSystem(), entities);
});
afterAll(() => world?.stop());

const rows =
  'rows { position given status attendance { id volunteerId volunteerName result minutes position } userErrors { code message path } }';
const shown = `trainingSession { id status title heldOn attendedCount providerUnitId } ${rows}`;
const facts = { title: '血压血糖监测', topicArea: 'HEALTH', minutes: 120, heldOn: '2026-03-09' };

async function log(input: object, caller: Caller = world.hospital): Promise<Payload> {
  return world.does(caller, 'logTraining', { ...facts, ...input }, shown);
}

async function record(sessionId: string, input: object, caller: Caller = world.hospital): Promise<Payload> {
  return world.does(caller, 'recordTrainingAttendance', { sessionId, ...input }, shown);
}

async function heldSession(): Promise<string> {
  return (await log({})).trainingSession.id as string;
}

async function rosterOf(sessionId: string): Promise<string[]> {
  const sql =
    'select volunteer_name, result, minutes from training_attendance where session_id = $1 and archived_at is null order by position';
  const found = await world.owner.query<{ volunteer_name: string; result: string; minutes: number }>(sql, [sessionId]);
  return found.rows.map((row) => `${row.volunteer_name} ${row.result} ${row.minutes}`);
}

const codes = (payload: Payload): unknown => payload.userErrors.map((each) => [each.code, each.path.join('.')]);
const statuses = (payload: Payload): unknown => payload.rows.map((each) => each.status);
const volunteer = (name: string): string => world.volunteers[name]!;

describe('logging a training', () => {
  it('makes the session and its roster in one step, for the only unit of the caller', async () => {
    const payload = await log({
      trainerName: '彭医生',
      place: '活动室',
      rosterText: '赵一鸣;钱小燕、王芳(0006)\n孙 大 海',
    });
    expect(payload.userErrors).toEqual([]);
    expect(payload.trainingSession).toMatchObject({
      status: 'HELD',
      heldOn: '2026-03-09',
      attendedCount: 4,
      providerUnitId: world.ids.hospital,
    });
    expect(statuses(payload)).toEqual(['RECORDED', 'RECORDED', 'RECORDED', 'RECORDED']);
    expect(payload.rows.map((each) => each.attendance?.volunteerId)).toEqual(
      ['赵一鸣0001', '钱小燕0002', '王芳0006', '孙大海0003'].map(volunteer),
    );
    expect(await rosterOf(payload.trainingSession.id)).toEqual([
      '赵一鸣 ATTENDED 120',
      '钱小燕 ATTENDED 120',
      '王芳 ATTENDED 120',
      '孙大海 ATTENDED 120',
    ]);
  });

  it('is repeated safely with an id of the client', async () => {
    const id = newId();
    const first = await log({ id, rosterText: '赵一鸣;钱小燕' });
    const second = await log({ id, rosterText: '赵一鸣;钱小燕' });
    expect(statuses(second)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(second.rows.map((each) => each.attendance?.id)).toEqual(first.rows.map((each) => each.attendance?.id));
    expect(second.trainingSession).toEqual(first.trainingSession);
    await world.does(world.hospital, 'lockTrainingAttendance', { id }, 'trainingSession { id }');
    expect(statuses(await log({ id, rosterText: '赵一鸣;钱小燕' }))).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(codes(await log({ id, rosterText: '赵一鸣;孙大海' }))).toEqual([['STATE', 'input.id']]);
    expect(codes(await log({ id, title: '别的' }))).toEqual([['ID_TAKEN', 'input.id']]);
    expect(await rosterOf(id)).toHaveLength(2);
  });

  it('leaves nothing behind when a line is refused, and tells of every line', async () => {
    const id = newId();
    const payload = await log({ id, rosterText: '赵一鸣;不存在的人' });
    expect(payload.trainingSession).toBeNull();
    expect(statuses(payload)).toEqual(['NOT_SAVED', 'REFUSED']);
    expect(codes(payload)).toEqual([['NOT_FOUND', 'input.rosterText.1']]);
    const { rowCount } = await world.owner.query('select from training_session where id = $1', [id]);
    expect(rowCount).toBe(0);
  });

  it('is refused for a day to come, for another unit, and to whoever runs no trainings', async () => {
    expect(codes(await log({ heldOn: '2026-03-11' }))).toEqual([['NOT_HELD_YET', 'input.heldOn']]);
    expect(codes(await log({ providerUnitId: world.ids.clinic }))).toEqual([
      ['NOT_ALLOWED_HERE', 'input.providerUnitId'],
    ]);
    const { faults } = await world.ask(
      world.program,
      `mutation { logTraining(input: {title: "x", topicArea: HEALTH, minutes: 1, heldOn: "2026-03-09"}) { rows { status } } }`,
    );
    expect(faults).toEqual(['FORBIDDEN NOT_ALLOWED']);
  });

  it('is open to a program of the hospital, which reads the names on its roster', async () => {
    const payload = await log({ rosterText: '赵一鸣' }, world.hospitalProgram);
    expect(payload.rows[0]!.attendance).toMatchObject({ volunteerName: '赵一鸣', result: 'ATTENDED' });
  });
});

describe('a roster', () => {
  it('answers every line that it refuses, in words, and saves the good ones when asked to', async () => {
    const id = await heldSession();
    const entries = [
      { name: '赵一鸣' },
      { name: '王芳' },
      { name: '周强' },
      { volunteerId: volunteer('赵一鸣0001'), name: '赵一鸣' },
      { name: '郑远' },
      {},
    ];
    const payload = await record(id, { entries, rosterText: '钱小燕;李晓云 12', errorPolicy: 'REJECT_FAILED' });
    expect(payload.userErrors).toEqual([]);
    expect(statuses(payload)).toEqual([
      'RECORDED',
      'REFUSED',
      'REFUSED',
      'REFUSED',
      'REFUSED',
      'REFUSED',
      'RECORDED',
      'REFUSED',
    ]);
    expect(payload.rows.flatMap((each) => each.userErrors)).toEqual([
      {
        code: 'AMBIGUOUS',
        message: '有 2 位志愿者叫「王芳」，请加上手机尾号，如 王芳(0008)。',
        path: ['input', 'entries', '1', 'name'],
      },
      { code: 'BARRED', message: '「周强」已被禁止参加志愿服务。', path: ['input', 'entries', '2', 'name'] },
      { code: 'DUPLICATE', message: '「赵一鸣」在名单中重复。', path: ['input', 'entries', '3', 'volunteerId'] },
      { code: 'NOT_FOUND', message: '没有找到，或您无权查看。', path: ['input', 'entries', '4', 'name'] },
      { code: 'REQUIRED', message: '必填。', path: ['input', 'entries', '5', 'name'] },
      {
        code: 'ROSTER_LINE_UNREADABLE',
        message: '「李晓云 12」无法识别，请写成 张三 或 张三(0008)。',
        path: ['input', 'rosterText', '1'],
      },
    ]);
    expect(payload.trainingSession.attendedCount).toBe(2);
    expect(await rosterOf(id)).toEqual(['赵一鸣 ATTENDED 120', '钱小燕 ATTENDED 120']);
  });

  it('saves nothing when a line is refused and nothing else was asked for', async () => {
    const id = await heldSession();
    const payload = await record(id, { rosterText: '赵一鸣;王芳;周强' });
    expect(codes(payload)).toEqual([
      ['AMBIGUOUS', 'input.rosterText.1'],
      ['BARRED', 'input.rosterText.2'],
    ]);
    expect(statuses(payload)).toEqual(['NOT_SAVED', 'REFUSED', 'REFUSED']);
    expect(await rosterOf(id)).toEqual([]);
  });

  it('sent again makes no doubles and keeps what was said before', async () => {
    const id = await heldSession();
    await record(id, {
      entries: [
        { name: '赵一鸣', result: 'PASSED' },
        { name: '钱小燕', minutes: 60 },
        { name: '孙大海', result: 'ABSENT' },
      ],
    });
    expect(await rosterOf(id)).toEqual(['赵一鸣 PASSED 120', '钱小燕 ATTENDED 60', '孙大海 ABSENT 0']);
    const payload = await record(id, { rosterText: '赵一鸣;钱小燕;孙大海' });
    expect(statuses(payload)).toEqual(['UNCHANGED', 'UNCHANGED', 'UPDATED']);
    expect(payload.trainingSession.attendedCount).toBe(3);
    expect(statuses(await record(id, { rosterText: '赵一鸣;钱小燕;孙大海' }))).toEqual([
      'UNCHANGED',
      'UNCHANGED',
      'UNCHANGED',
    ]);
    expect(await rosterOf(id)).toEqual(['赵一鸣 PASSED 120', '钱小燕 ATTENDED 60', '孙大海 ATTENDED 120']);
  });

  it('sent by twenty at once holds each volunteer once', async () => {
    const id = await heldSession();
    const payloads = await Promise.all(
      Array.from({ length: 20 }, () => record(id, { rosterText: '赵一鸣;钱小燕;孙大海' })),
    );
    expect(payloads.flatMap((each) => each.userErrors)).toEqual([]);
    expect(
      payloads.flatMap(statuses as (payload: Payload) => string[]).filter((each) => each === 'RECORDED'),
    ).toHaveLength(3);
    expect(await rosterOf(id)).toHaveLength(3);
  });

  it('counts those who came, not those who were absent', async () => {
    const id = await heldSession();
    const entries = [
      { name: '赵一鸣', result: 'FAILED' },
      { name: '钱小燕', result: 'ABSENT' },
    ];
    expect((await record(id, { entries })).trainingSession.attendedCount).toBe(1);
  });

  it('loses a line that stood there by mistake, and takes it back', async () => {
    const id = await heldSession();
    const payload = await record(id, { rosterText: '赵一鸣;钱小燕' });
    const line = payload.rows[0]!.attendance!.id as string;
    const remove = (caller: Caller) =>
      world.does(
        caller,
        'removeTrainingAttendance',
        { id: line, reason: '登记错误' },
        'trainingAttendance { id archivedAt }',
      );
    expect(codes(await remove(world.clinic))).toEqual([['NOT_ALLOWED_HERE', 'input.id']]);
    const removed = await remove(world.hospital);
    expect(removed.trainingAttendance.archivedAt).not.toBeNull();
    expect(await rosterOf(id)).toEqual(['钱小燕 ATTENDED 120']);
    const query = `{ trainingSessions(filter: { id: { eq: "${id}" } }) { nodes { attendedCount } } }`;
    expect((await world.ask(world.hospital, query)).data.trainingSessions.nodes).toEqual([{ attendedCount: 1 }]);
    world.clock.set(new Date('2026-03-10T03:00:00Z'));
    expect((await remove(world.hospital)).trainingAttendance).toEqual(removed.trainingAttendance);
    world.clock.set(new Date('2026-03-10T02:00:00Z'));
    const again = await record(id, { rosterText: '赵一鸣' });
    expect(again.rows[0]).toMatchObject({ status: 'RECORDED', attendance: { id: line } });
    expect(again.trainingSession.attendedCount).toBe(2);
  });

  it('is recorded only once the session was held, and not after the lock', async () => {
    const { trainingSession } = await world.does(
      world.hospital,
      'planTrainingSession',
      { title: '急救', topicArea: 'FIRST_AID', minutes: 60, startsAt: '2026-03-09T01:00:00Z' },
      'trainingSession { id }',
    );
    expect(codes(await record(trainingSession.id, { rosterText: '赵一鸣' }))).toEqual([['STATE', 'input.sessionId']]);
    const id = await heldSession();
    const [line] = (await record(id, { rosterText: '赵一鸣' })).rows;
    await world.does(world.hospital, 'lockTrainingAttendance', { id }, 'trainingSession { id }');
    expect(codes(await record(id, { rosterText: '钱小燕' }))).toEqual([['STATE', 'input.sessionId']]);
    const removed = await world.does(
      world.hospital,
      'removeTrainingAttendance',
      { id: line!.attendance!.id, reason: '登记错误' },
      'trainingAttendance { id }',
    );
    expect(codes(removed)).toEqual([['STATE', 'input.id']]);
    expect(await rosterOf(id)).toEqual(['赵一鸣 ATTENDED 120']);
  });

  it('has an end', async () => {
    const id = await heldSession();
    expect(codes(await record(id, {}))).toEqual([['REQUIRED', 'input.entries']]);
    const rosterText = Array.from({ length: 501 }, () => '赵一鸣').join(';');
    expect(codes(await record(id, { rosterText }))).toEqual([['LIST_TOO_LONG', 'input.rosterText']]);
    for (const [minutes, code] of [
      [1441, 'TOO_LARGE'],
      [-1, 'TOO_SMALL'],
    ] as const)
      expect(codes(await record(id, { entries: [{ name: '赵一鸣', minutes }] }))).toEqual([
        [code, 'input.entries.0.minutes'],
      ]);
    expect(codes(await record(id, { rosterText: '赵一鸣;赵一鸣' }))).toEqual([['DUPLICATE', 'input.rosterText.1']]);
    const entries = [
      { name: '赵一鸣', minutes: 0 },
      { name: '钱小燕', minutes: 1440 },
    ];
    expect(statuses(await record(id, { entries }))).toEqual(['RECORDED', 'RECORDED']);
    expect(await rosterOf(id)).toEqual(['赵一鸣 ATTENDED 0', '钱小燕 ATTENDED 1440']);
  });
});

describe('a hospital', () => {
  it('keeps no roster of another unit', async () => {
    const id = await heldSession();
    expect(codes(await record(id, { rosterText: '赵一鸣' }, world.clinic))).toEqual([
      ['NOT_ALLOWED_HERE', 'input.sessionId'],
    ]);
    expect(await rosterOf(id)).toEqual([]);
  });

  it('reads the names on its own rosters and on no other', async () => {
    const id = (await log({ rosterText: '赵一鸣' })).trainingSession.id as string;
    const query = `{ trainingAttendances(filter: {sessionId: {eq: "${id}"}}) { totalCount nodes { volunteerId volunteerName result masked } } }`;
    const own = (await world.ask(world.hospital, query)).data.trainingAttendances;
    expect(own.nodes).toEqual([
      { volunteerId: volunteer('赵一鸣0001'), volunteerName: '赵一鸣', result: 'ATTENDED', masked: [] },
    ]);
    for (const caller of [world.clinic, world.program, world.teamLeader, world.stranger]) {
      const { totalCount, nodes } = (await world.ask(caller, query)).data.trainingAttendances;
      expect(totalCount).toBe(1);
      expect(nodes).toEqual([
        {
          volunteerId: volunteer('赵一鸣0001'),
          volunteerName: null,
          result: 'ATTENDED',
          masked: ['volunteerName', 'note'],
        },
      ]);
    }
    expect((await world.ask(world.zhao, query)).data.trainingAttendances.nodes[0]!.volunteerName).toBe('赵一鸣');
    expect((await world.ask(world.coordinator, query)).data.trainingAttendances.nodes[0]!.volunteerName).toBe('赵一鸣');
    expect((await world.ask(world.operator, query)).faults).toEqual(['FORBIDDEN NOT_ALLOWED']);
  });

  it('learns no name by an id, except of somebody it knows', async () => {
    const id = await world.addVolunteer('何清', '0100');
    const session = await heldSession();
    expect(codes(await record(session, { entries: [{ volunteerId: id }] }))).toEqual([
      ['NOT_FOUND', 'input.entries.0.volunteerId'],
    ]);
    expect(codes(await record(session, { entries: [{ volunteerId: id, name: '何明' }] }))).toEqual([
      ['NOT_FOUND', 'input.entries.0.volunteerId'],
    ]);
    expect(statuses(await record(session, { entries: [{ volunteerId: id, name: '何清' }] }))).toEqual(['RECORDED']);
    expect(statuses(await record(await heldSession(), { entries: [{ volunteerId: id }] }))).toEqual(['RECORDED']);
    const other = (await log({}, world.clinic)).trainingSession.id as string;
    expect(codes(await record(other, { entries: [{ volunteerId: id }] }, world.clinic))).toEqual([
      ['NOT_FOUND', 'input.entries.0.volunteerId'],
    ]);
  });
});

describe('a line', () => {
  it('by id and by name means one who is both, whoever gives it', async () => {
    const session = await heldSession();
    const zhao = volunteer('赵一鸣0001');
    for (const line of [{ name: '钱小燕' }, { name: '赵一鸣', phoneTail: '0002' }])
      for (const caller of [world.coordinator, world.hospital])
        expect(codes(await record(session, { entries: [{ volunteerId: zhao, ...line }] }, caller))).toEqual([
          ['NOT_FOUND', 'input.entries.0.volunteerId'],
        ]);
    const both = { volunteerId: zhao, name: '赵一鸣', phoneTail: '0001' };
    expect(statuses(await record(session, { entries: [both] }, world.coordinator))).toEqual(['RECORDED']);
  });

  it('means nobody who is in the archive, as a volunteer or as a person', async () => {
    const session = await heldSession();
    const id = await world.addVolunteer('唐存', '0400');
    const person = `select person_id from volunteer where id = '${id}'`;
    for (const [table, where] of [
      ['volunteer', `id = '${id}'`],
      ['person', `id = (${person})`],
    ]) {
      await world.owner.query(`update ${table} set archived_at = now() where ${where}`);
      for (const entry of [{ name: '唐存' }, { volunteerId: id }])
        expect(codes(await record(session, { entries: [entry] }, world.coordinator)), table).toEqual([
          ['NOT_FOUND', `input.entries.0.${'name' in entry ? 'name' : 'volunteerId'}`],
        ]);
      await world.owner.query(`update ${table} set archived_at = null where ${where}`);
    }
    expect(statuses(await record(session, { entries: [{ volunteerId: id }] }, world.coordinator))).toEqual([
      'RECORDED',
    ]);
  });

  it('by id alone is for a unit of somebody who enrolled with it, and of nobody whose line was struck', async () => {
    const [enrolled, struck] = [await world.addVolunteer('唐预', '0401'), await world.addVolunteer('唐误', '0402')];
    const byId = async (volunteerId: string) => record(await heldSession(), { entries: [{ volunteerId }] });
    for (const id of [enrolled, struck])
      expect(codes(await byId(id))).toEqual([['NOT_FOUND', 'input.entries.0.volunteerId']]);
    const facts = { title: '急救', topicArea: 'FIRST_AID', minutes: 60, startsAt: '2026-03-20T01:00:00Z' };
    const planned = await world.does(world.hospital, 'planTrainingSession', facts, 'trainingSession { id }');
    const { id: sessionId } = planned.trainingSession;
    await world.does(world.hospital, 'openTrainingSession', { id: sessionId }, 'trainingSession { id }');
    const seat = { sessionId, volunteerId: enrolled };
    await world.does(world.coordinator, 'enrolInTrainingSession', seat, 'trainingEnrolment { id }');
    expect(statuses(await byId(enrolled))).toEqual(['RECORDED']);
    const [line] = (await record(await heldSession(), { rosterText: '唐误' })).rows;
    const strike = { id: line!.attendance!.id, reason: '登记错误' };
    await world.does(world.hospital, 'removeTrainingAttendance', strike, 'trainingAttendance { id }');
    expect(codes(await byId(struck))).toEqual([['NOT_FOUND', 'input.entries.0.volunteerId']]);
  });
});

describe('a volunteer who is erased', () => {
  it('stands nameless on every roster, and the figures stand', async () => {
    const id = await world.addVolunteer('韩冰', '0300', 'LEFT');
    const payload = await log({ entries: [{ name: '韩冰', note: '迟到' }, { name: '赵一鸣' }] });
    await world.does(
      world.hospital,
      'lockTrainingAttendance',
      { id: payload.trainingSession.id },
      'trainingSession { id }',
    );
    const { rows } = await world.owner.query<{ person_id: string }>('select person_id from volunteer where id = $1', [
      id,
    ]);
    const erased = await world.does(
      world.coordinator,
      'erasePerson',
      { id: rows[0]!.person_id, reason: '本人要求' },
      'person { id }',
    );
    expect(erased.userErrors).toEqual([]);
    const { data } = await world.ask(
      world.hospital,
      `{ trainingAttendances(filter: {sessionId: {eq: "${payload.trainingSession.id}"}}, orderBy: [{field: POSITION}]) { totalCount nodes { volunteerName note masked } } }`,
    );
    expect(data.trainingAttendances.totalCount).toBe(2);
    expect(data.trainingAttendances.nodes).toEqual([
      { volunteerName: null, note: null, masked: [] },
      { volunteerName: '赵一鸣', note: null, masked: [] },
    ]);
    const trail = await world.owner.query(`select from audit_entry where changes::text like '%韩冰%'`);
    expect(trail.rowCount).toBe(0);
  });
});

describe('roster candidates', () => {
  const ask = async (caller: Caller, search: string): Promise<readonly ShownCandidate[]> =>
    (
      await world.ask(
        caller,
        `query ($search: String!) { rosterCandidates(search: $search) { volunteerId name phoneTail namesakeCount source } }`,
        { search },
      )
    ).data.rosterCandidates;

  it('are for a unit those of its own rosters, and whoever it names in full', async () => {
    await world.addVolunteer('欧阳静怡', '0200');
    expect(await ask(world.clinic, '')).toEqual([]);
    for (const part of ['欧', '欧阳', '静怡', 'oyjy', 'ouyang', '0200', '欧阳静怡0201'])
      expect(await ask(world.clinic, part)).toEqual([]);
    const found = [
      {
        volunteerId: expect.any(String) as string,
        name: '欧阳静怡',
        phoneTail: null,
        namesakeCount: 1,
        source: 'FULL_NAME',
      },
    ];
    for (const whole of ['欧阳静怡', 'ouyangjingyi', '欧阳静怡0200', '欧阳静怡（0200）'])
      expect(await ask(world.clinic, whole)).toEqual(found);
    await log({ rosterText: '欧阳静怡' }, world.clinic);
    const known = [{ ...found[0], source: 'OWN_ROSTER' }];
    for (const part of ['', '欧', 'oyjy', '欧阳静怡']) expect(await ask(world.clinic, part)).toEqual(known);
    expect(await ask(world.clinic, '0200')).toEqual([]);
  });

  it('of one name are not told apart for a unit without the phone tail', async () => {
    expect(await ask(world.clinic, '王芳')).toEqual([
      { volunteerId: null, name: '王芳', phoneTail: null, namesakeCount: 2, source: 'FULL_NAME' },
    ]);
    expect(await ask(world.clinic, '王芳0006')).toEqual([
      { volunteerId: volunteer('王芳0006'), name: '王芳', phoneTail: null, namesakeCount: 1, source: 'FULL_NAME' },
    ]);
    await log({ rosterText: '王芳(0005);王芳(0006)' }, world.clinic);
    const found = await ask(world.clinic, '王芳');
    expect(found.map(({ volunteerId, phoneTail, source }) => ({ volunteerId, phoneTail, source }))).toEqual([
      { volunteerId: volunteer('王芳0005'), phoneTail: '0005', source: 'OWN_ROSTER' },
      { volunteerId: volunteer('王芳0006'), phoneTail: '0006', source: 'OWN_ROSTER' },
    ]);
  });

  it('are for a unit in the order in which it saw them last', async () => {
    const unit = await world.does(
      world.coordinator,
      'createPartnerUnit',
      { name: '北门诊所', kind: 'HOSPITAL' },
      'partnerUnit { id }',
    );
    const providerUnitId = unit.partnerUnit.id;
    for (const [heldOn, rosterText] of [
      ['2026-02-10', '孙大海;赵一鸣'],
      ['2026-03-01', '钱小燕'],
      ['2026-01-10', '李晓云'],
    ])
      await log({ heldOn, rosterText, providerUnitId }, world.coordinator);
    const staff = { ...world.clinic, units: () => [providerUnitId] };
    expect((await ask(staff, '')).map(({ name }) => name)).toEqual(['钱小燕', '孙大海', '赵一鸣', '李晓云']);
    const two = await world.ask(staff, '{ rosterCandidates(first: 2) { name } }');
    expect(two.data.rosterCandidates.map(({ name }) => name)).toEqual(['钱小燕', '孙大海']);
  });

  it('are for the coordinator all volunteers, by any part of a name', async () => {
    const expected = [
      { volunteerId: volunteer('王芳0005'), name: '王芳', phoneTail: '0005', namesakeCount: 2, source: 'COMMUNITY' },
      { volunteerId: volunteer('王芳0006'), name: '王芳', phoneTail: '0006', namesakeCount: 2, source: 'COMMUNITY' },
    ];
    for (const part of ['王', 'wf', 'wangfang'])
      expect(await ask(world.coordinator, part)).toEqual(expect.arrayContaining(expected));
    expect(await ask(world.coordinator, '0006')).toEqual([expected[1]]);
    expect(await ask(world.coordinator, '郑远')).toEqual([]);
    expect(await ask(world.coordinator, '周强')).toEqual([]);
  });

  it('are for nobody who runs no trainings', async () => {
    for (const caller of [world.zhao, world.operator, world.program, world.teamLeader]) {
      const { faults } = await world.ask(caller, `{ rosterCandidates(search: "赵一鸣") { name } }`);
      expect(faults).toEqual(['FORBIDDEN NOT_ALLOWED']);
    }
  });
});
