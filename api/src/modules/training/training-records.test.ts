// The ledger of trainings: providers and volunteers found by name, the same file again without doubles, bad rows by name.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTrainingWorld, type TrainingWorld } from './training.fixture.ts';
import { entities, theSystem } from '../../modules.ts';
import { guessColumns } from '../platform/imports/guess-columns.ts';
import { asImporter } from '../platform/imports/importer-connection.ts';
import { readLedger } from '../platform/imports/read-ledger.ts';
import { headersOfFields, stageRows } from '../platform/imports/stage-rows.ts';
import { stagedResult, type StagedResult } from '../platform/imports/staged-result.ts';
import { run } from '../platform/imports/statement.ts';
import { trainingRecordImport } from './training-records.import.ts';

let world: TrainingWorld;

beforeAll(async () => {
  world = await openTrainingWorld(theSystem(), entities);
});
afterAll(() => world?.stop());
beforeEach(() => world.owner.query('truncate training_session cascade'));

const header = '培训名称,主办单位,培训类型,培训日期,时长(分钟),签到名单';
const first = '健康培训第1期:心肺复苏,青石桥医院,健康培训,2025-02-15,120,赵一鸣;钱小燕;王芳(0006)';
const second = '系统培训第1场:需求评估,柳荫街道社工站,社工培训,2025-03-22,1.5小时,孙大海、吴敏';

async function take(lines: readonly string[], headers = header): Promise<StagedResult> {
  const file = await readLedger(Buffer.from([headers, ...lines].join('\n')), { fileName: '培训记录.csv' });
  const { mapping } = guessColumns(file.headers, trainingRecordImport.ledger, []);
  const values = { community: world.ids.community, now: world.clock.now(), today: world.clock.today() };
  const staging = { declared: trainingRecordImport, file, mapping, values };
  const scope = { communityId: world.ids.community, actor: 'importer', actorName: 'importer', requestId: 'import' };
  return asImporter(world.services, scope, async (client, keep) => {
    await stageRows(client, world.services, staging);
    const result = await stagedResult(client, headersOfFields(staging));
    for (const statement of trainingRecordImport.save) await run(client, statement, values);
    keep();
    return result;
  });
}

async function sessions(): Promise<unknown[]> {
  const sql = `select s.title, u.name as provider, s.topic_area as topic, s.held_on::text as day, s.minutes, s.status, s.attended_count as attended,
      (select string_agg(a.volunteer_name || a.minutes, ',' order by a.position) from training_attendance a where a.session_id = s.id) as roster
    from training_session s join partner_unit u on u.id = s.provider_unit_id order by s.held_on`;
  return (await world.owner.query<object>(sql)).rows;
}

const saved = [
  {
    title: '健康培训第1期:心肺复苏',
    provider: '青石桥医院',
    topic: 'HEALTH',
    day: '2025-02-15',
    minutes: 120,
    status: 'HELD',
    attended: 3,
    roster: '赵一鸣120,钱小燕120,王芳120',
  },
  {
    title: '系统培训第1场:需求评估',
    provider: '柳荫街道社工站',
    topic: 'SOCIAL_WORK',
    day: '2025-03-22',
    minutes: 90,
    status: 'HELD',
    attended: 2,
    roster: '孙大海90,吴敏90',
  },
];

const faults = (result: StagedResult) =>
  result.errors.map(({ line, column, code, params }) => ({ line, column, code, params }));

describe('the ledger of trainings', () => {
  it('becomes sessions with their rosters', async () => {
    const result = await take([first, second]);
    expect(result.errors).toEqual([]);
    expect(result.counts).toMatchObject({ totalRows: 2, createdRows: 2 });
    expect(await sessions()).toEqual(saved);
  });

  it('taken in again makes no doubles and changes nothing', async () => {
    await take([first, second]);
    const { rows: before } = await world.owner.query('select * from training_session order by id');
    const result = await take([first, second]);
    expect(result.counts).toMatchObject({ createdRows: 0, updatedRows: 0, unchangedRows: 2 });
    expect((await world.owner.query('select * from training_session order by id')).rows).toEqual(before);
    expect(await sessions()).toEqual(saved);
  });

  it('adds whom a roster lacks, and keeps what the roster has', async () => {
    await take([first]);
    const result = await take([first.replace('赵一鸣;钱小燕', '赵一鸣;李晓云')]);
    expect(result.counts).toMatchObject({ updatedRows: 1 });
    expect(await sessions()).toMatchObject([{ attended: 4, roster: '赵一鸣120,钱小燕120,王芳120,李晓云120' }]);
  });

  it('says of each row what is wrong, and leaves the row out', async () => {
    const result = await take([
      first.replace('青石桥医院', '没有的医院'),
      first.replace('第1期', '第2期').replace('钱小燕', '路人甲;郑远'),
      first.replace('第1期', '第3期').replace('王芳(0006)', '王芳'),
      first.replace('第1期', '第4期').replace('钱小燕', '周强'),
      first.replace('第1期', '第5期').replace('2025-02-15', '2026-03-11'),
      second,
      second,
    ]);
    expect(faults(result)).toEqual([
      { line: 2, column: '主办单位', code: 'REFERENCE_UNKNOWN', params: { value: '没有的医院' } },
      { line: 3, column: '签到名单', code: 'REFERENCE_UNKNOWN', params: { value: '路人甲、郑远' } },
      { line: 4, column: '签到名单', code: 'REFERENCE_AMBIGUOUS', params: { value: '王芳', count: 2 } },
      { line: 5, column: '签到名单', code: 'REFERENCE_UNKNOWN', params: { value: '周强' } },
      { line: 6, column: '培训日期', code: 'DATE_IN_FUTURE', params: {} },
      { line: 8, column: '培训名称', code: 'ROW_REPEATED', params: { line: 7 } },
    ]);
    expect(await sessions()).toEqual([saved[1]]);
  });

  it('contradicts nothing that is on record, and opens nothing that is locked', async () => {
    await take([first, second]);
    await world.owner.query(`update training_session set status = 'ATTENDANCE_LOCKED' where minutes = 90`);
    const result = await take([first.replace('120', '60'), second.replace('吴敏', '吴敏、赵一鸣')]);
    expect(faults(result)).toEqual([
      { line: 2, column: '时长(分钟)', code: 'RECORD_DIFFERS', params: {} },
      { line: 3, column: '签到名单', code: 'STATE_STANDS', params: {} },
    ]);
    expect(await sessions()).toMatchObject([saved[0], { ...saved[1], status: 'ATTENDANCE_LOCKED' }]);
  });

  it('means whoever was barred after the training, and nobody who was barred by then or is in the archive', async () => {
    const row = first.replace('赵一鸣;钱小燕;王芳(0006)', '周强');
    const barred = (day: string) =>
      world.owner.query('update volunteer set ended_on = $2 where id = $1', [world.volunteers['周强0007'], day]);
    const unknown = [{ line: 2, column: '签到名单', code: 'REFERENCE_UNKNOWN', params: { value: '周强' } }];
    await barred('2025-02-15');
    expect(faults(await take([row]))).toEqual(unknown);
    await barred('2025-02-16');
    await world.owner.query('update volunteer set archived_at = now() where id = $1', [world.volunteers['周强0007']]);
    expect(faults(await take([row]))).toEqual(unknown);
    await world.owner.query('update volunteer set archived_at = null where id = $1', [world.volunteers['周强0007']]);
    expect(faults(await take([row]))).toEqual([]);
    expect(await sessions()).toMatchObject([{ attended: 1, roster: '周强120' }]);
    await world.owner.query('update volunteer set ended_on = null where id = $1', [world.volunteers['周强0007']]);
  });

  it('knows no training that was cancelled or archived, and makes it anew', async () => {
    await take([first, second]);
    await world.owner.query(`update training_session set archived_at = now() where minutes = 120`);
    await world.owner.query(
      `update training_session set status = 'CANCELLED', cancel_reason = '重复登记' where minutes = 90`,
    );
    expect((await take([first, second])).counts).toMatchObject({ createdRows: 2, updatedRows: 0, unchangedRows: 0 });
    expect(await sessions()).toHaveLength(4);
  });

  it('fills in what is not on record yet, and overwrites nothing', async () => {
    const headers = `${header},讲师,培训地点,名额`;
    await take([first]);
    const filled = async (row: string) => {
      const { counts } = await take([row], headers);
      const { rows } = await world.owner.query('select trainer_name, place, seats, version from training_session');
      return [counts.updatedRows, ...rows];
    };
    const full = { trainer_name: '彭医生', place: '活动室', seats: 30 };
    expect(await filled(`${first},彭医生,,`)).toEqual([1, { ...full, place: null, seats: null, version: 2 }]);
    expect(await filled(`${first},周医生,活动室,30`)).toEqual([1, { ...full, version: 3 }]);
    expect(await filled(`${first},周医生,会议室,40`)).toEqual([0, { ...full, version: 3 }]);
    const oneMore = first.replace('钱小燕', '钱小燕;李晓云');
    expect(await filled(`${oneMore},周医生,会议室,40`)).toEqual([1, { ...full, version: 4 }]);
  });

  it('counts what hospitals and social work stations did, each by the kind of the provider', async () => {
    await take([first, second]);
    const count = (kind: string) =>
      `trainingAttendances(filter: {sessionProviderUnitKind: {eq: ${kind}}, sessionStatus: {ne: CANCELLED}, result: {ne: ABSENT}}) { totalCount }`;
    expect((await world.ask(world.coordinator, `{ ${count('HOSPITAL')} }`)).data.trainingAttendances.totalCount).toBe(
      3,
    );
    expect(
      (await world.ask(world.program, `{ ${count('SOCIAL_WORK_AGENCY')} }`)).data.trainingAttendances.totalCount,
    ).toBe(2);
  });

  it('is known by other headers too', async () => {
    const result = await take(
      ['健康讲座,青石桥医院,健康,2025/2/15,60,赵一鸣,彭医生'],
      '培训主题,培训单位,类型,日期,培训时长,名单,讲师',
    );
    expect(result.errors).toEqual([]);
    expect(await sessions()).toMatchObject([{ title: '健康讲座', attended: 1 }]);
  });
});
