// Where an import begins to be refused: no row that is good, one that is bad, a ledger that nobody keeps, a file of others.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runImport } from '../../api/src/modules/platform/imports/run-import.ts';
import { openImportWorld, teamCsv, volunteerHeaders, type ImportWorld } from './import-world.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await openImportWorld();
});
afterAll(() => world?.stop());

const start = (input: object): Promise<string[]> => world.refused(world.coordinator, 'startImport', input);
const teams = (...rows: string[]): string => `队伍名称,服务领域,备案编号,成立日期\n${rows.join('\n')}\n`;
const good = (name: string): string => `${name},理发,,2025-01-05`;
const bad = (name: string): string => `${name},理发,,2025-02-30`;
const countOf = async (name: string): Promise<number> =>
  (await world.rows(`select 1 from volunteer_team where name like $1`, [`${name}%`])).length;

/** Starts an import without a check, and gives it once it has ended. */
async function unchecked(text: string, policy: 'ALL_ROWS' | 'GOOD_ROWS'): Promise<any> {
  const fileId = await world.upload('队伍.csv', text);
  const input = { fileId, ledger: 'volunteerTeams', policy };
  return world.ended((await world.does(world.coordinator, 'startImport', input, 'importRun { id }')).importRun.id);
}

describe('one row at fault', () => {
  it('keeps all from being saved where all are wanted, whether it was checked before or not', async () => {
    const text = teams(good('甲一队'), bad('甲二队'), good('甲三队'));
    const { importRun } = await world.check('volunteerTeams', '甲.csv', text);
    expect([importRun.goodRows, importRun.badRows]).toEqual([2, 1]);
    expect(await start({ runId: importRun.id, policy: 'ALL_ROWS' })).toEqual(['IMPORT_HAS_BAD_ROWS policy']);
    expect(await unchecked(text, 'ALL_ROWS')).toMatchObject({ status: 'FAILED', failureCode: 'IMPORT_HAS_BAD_ROWS' });
    expect(await countOf('甲')).toBe(0);
    expect(await world.take('volunteerTeams', '甲.csv', text, 'GOOD_ROWS')).toMatchObject({
      status: 'DONE',
      createdRows: 2,
    });
    expect(await countOf('甲')).toBe(2);
  });

  it('is none, and all are saved', async () => {
    expect(await unchecked(teams(good('乙一队'), good('乙二队')), 'ALL_ROWS')).toMatchObject({
      ...{ status: 'DONE', createdRows: 2, badRows: 0 },
    });
    expect(await countOf('乙')).toBe(2);
  });
});

describe('an import of nothing good', () => {
  it('is refused, whether it was checked before or not', async () => {
    const text = teams(bad('丙一队'), bad('丙二队'));
    const { importRun } = await world.check('volunteerTeams', '丙.csv', text);
    expect(await start({ runId: importRun.id, policy: 'GOOD_ROWS' })).toEqual(['IMPORT_NOTHING_GOOD runId']);
    expect(await unchecked(text, 'GOOD_ROWS')).toMatchObject({
      ...{ status: 'FAILED', failureCode: 'IMPORT_NOTHING_GOOD', failureMessage: '没有一行可以导入。', badRows: 2 },
    });
    expect(await countOf('丙')).toBe(0);
  });

  it('with one good row is started', async () => {
    const text = teams(bad('丁一队'), good('丁二队'));
    expect(await world.take('volunteerTeams', '丁.csv', text, 'GOOD_ROWS')).toMatchObject({
      status: 'DONE',
      createdRows: 1,
    });
    expect(await unchecked(teams(bad('丁三队'), good('丁四队')), 'GOOD_ROWS')).toMatchObject({ status: 'DONE' });
    expect(await countOf('丁')).toBe(2);
  });
});

describe('an order', () => {
  it('is of a check or of a file with its ledger, and of one of the two', async () => {
    const { importRun } = await world.check('volunteerTeams', '戊.csv', teams(good('戊一队')));
    const fileId = await world.upload('戊.csv', teams(good('戊一队')));
    const [runId, ledger, policy] = [importRun.id, 'volunteerTeams', 'ALL_ROWS'];
    for (const input of [{}, { fileId }, { ledger }, { runId, fileId }, { runId, ledger }])
      expect(await start({ policy, ...input }), Object.keys(input).join()).toEqual(['IMPORT_RUN_OR_FILE runId']);
    await world.does(world.coordinator, 'startImport', { runId, policy });
    expect((await world.ended(runId)).status).toBe('DONE');
    expect(await start({ runId, policy })).toEqual(['STATE id']);
    expect(await world.refused(world.coordinator, 'cancelImport', { id: runId })).toEqual(['STATE id']);
  });

  it('names a ledger that there is', async () => {
    const fileId = await world.upload('己.csv', teamCsv);
    expect(await world.refused(world.coordinator, 'checkImport', { fileId, ledger: 'pigeons' })).toEqual([
      'LEDGER_UNKNOWN ledger',
    ]);
    expect(await start({ fileId, ledger: 'pigeons', policy: 'ALL_ROWS' })).toEqual(['LEDGER_UNKNOWN ledger']);
  });

  it('is for a file and a check of one’s own community', async () => {
    const { importRun } = await world.check('volunteerTeams', '庚.csv', teams(good('庚一队')));
    const fileId = await world.upload('庚.csv', teams(good('庚一队')));
    const stranger = world.as('COORDINATOR', { community: world.elsewhere });
    const policy = 'ALL_ROWS';
    expect(await world.refused(stranger, 'startImport', { fileId, ledger: 'volunteerTeams', policy })).toEqual([
      'NOT_FOUND fileId',
    ]);
    expect(await world.refused(stranger, 'startImport', { runId: importRun.id, policy })).toEqual(['NOT_FOUND runId']);
    expect(await world.refused(stranger, 'cancelImport', { id: importRun.id })).toEqual(['NOT_FOUND id']);
    expect(await world.refused(stranger, 'undoImport', { id: importRun.id, reason: '误导' })).toEqual(['NOT_FOUND id']);
  });
});

describe('a row', () => {
  it('has no more cells than the header has columns', async () => {
    const checked = await world.check('volunteerTeams', '辛.csv', teams(good('辛一队'), `${good('辛二队')},备注`));
    expect(checked.faults.map(({ line, code }: { line: number; code: string }) => `${line} ${code}`)).toEqual([
      '3 CELLS_BEYOND_HEADER',
    ]);
  });

  it('takes no number that belongs to another, in the file or on record; its own it keeps', async () => {
    const numbered = (name: string, number: string): string => `${name},理发,${number},2025-01-05`;
    await world.take('volunteerTeams', '壬.csv', teams(numbered('壬一队', 'LY-9')));
    const text = teams(numbered('壬一队', 'LY-9'), numbered('壬二队', 'LY-9'), numbered('壬三队', 'LY-8'));
    const faultsOf = ({ faults }: { faults: { line: number; column: string; code: string }[] }): string[] =>
      faults.map(({ line, column, code }) => `${line} ${column} ${code}`);
    expect(faultsOf(await world.check('volunteerTeams', '壬.csv', text))).toEqual(['3 备案编号 VALUE_TAKEN']);
    const twice = teams(numbered('壬四队', 'LY-7'), numbered('壬五队', 'LY-7'));
    expect(faultsOf(await world.check('volunteerTeams', '壬.csv', twice))).toEqual(['3 备案编号 VALUE_TAKEN']);
    const people = ['何平', '何静'].map((name, index) => `${name},男,,1990000040${index},普通,否,,,,,,FJ-1`);
    const checked = await world.check(
      'volunteers',
      '壬.csv',
      `${volunteerHeaders},全国志愿者编号\n${people.join('\n')}\n`,
    );
    expect(faultsOf(checked)).toEqual(['3 全国志愿者编号 VALUE_TAKEN']);
  });
});

describe('a fault of the system itself', () => {
  it('fails the import at the last attempt, and not before', async () => {
    const { importRun } = await world.check('volunteerTeams', '癸.csv', teams(good('癸一队')));
    await world.rows(
      `update import_file f set sealed_content = '\\x00' from import_run r where r.file_id = f.id and r.id = $1`,
      [importRun.id],
    );
    await world.rows(`update import_run set status = 'QUEUED', policy = 'ALL_ROWS' where id = $1`, [importRun.id]);
    const order = { runId: importRun.id, communityId: world.community };
    const statusAfter = async (isLastAttempt: boolean): Promise<unknown> => {
      await expect(runImport(world.services, order, { isLastAttempt })).rejects.toThrow();
      const [row] = await world.rows('select status, failure_code from import_run where id = $1', [importRun.id]);
      return row;
    };
    expect(await statusAfter(false)).toEqual({ status: 'RUNNING', failure_code: null });
    expect(await statusAfter(true)).toEqual({ status: 'FAILED', failure_code: 'IMPORT_FAILED' });
    expect(await countOf('癸')).toBe(0);
  });
});
