// The job of an import: all or nothing, whatever happens to it; cancelled, undone, and fast enough for twenty thousand rows.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openImportWorld, teamCsv, volunteerCsv, volunteerHeaders, type ImportWorld } from './import-world.ts';
import { manyVolunteers } from './many-volunteers.ts';
import { patience } from '../support/patience.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await openImportWorld();
  await world.take('volunteerTeams', '志愿服务队.csv', teamCsv);
});
afterAll(() => world?.stop());

const teams = ['邻里互助团', '健康守望队'];
const countOf = async (table: string) =>
  (await world.rows<{ count: number }>(`select count(*)::int from ${table}`))[0]!.count;

async function counts(): Promise<number[]> {
  const found: number[] = [];
  for (const table of ['person', 'person_key', 'volunteer', 'team_member']) found.push(await countOf(table));
  return found;
}

async function start(fileName: string, text: string, policy = 'ALL_ROWS'): Promise<string> {
  const fileId = await world.upload(fileName, text);
  return (
    await world.does(world.coordinator, 'startImport', { fileId, ledger: 'volunteers', policy }, 'importRun { id }')
  ).importRun.id;
}

/** The connection of an import at work, once it is in a statement of the given kind. */
const importerAt = (statement: string) =>
  vi.waitFor(
    async () => {
      const sql = `select pid from pg_stat_activity where application_name = 'qiaomen-import' and datname = current_database() and state = 'active' and query ilike $1`;
      const [found] = await world.rows<{ pid: number }>(sql, [`${statement}%`]);
      if (!found) throw new Error(`no import is in ${statement}`);
      return found.pid;
    },
    { ...patience, interval: 3 },
  );

describe('an import that is killed', () => {
  it.each([
    ['while it copies', 'copy staged', 4_000, 0],
    ['while it saves', 'insert into volunteer', 3_000, 4_000],
  ])('%s is tried again, and every row is there once', async (_when, statement, rows, known) => {
    const runId = await start(`${rows}.csv`, manyVolunteers(known + rows, teams));
    await world.rows('select pg_terminate_backend($1)', [await importerAt(statement)]);
    const run = await world.ended(runId);
    expect(run).toMatchObject({
      status: 'DONE',
      totalRows: known + rows,
      createdRows: rows,
      unchangedRows: known,
      badRows: 0,
      processedRows: known + rows,
    });
    expect(await counts()).toEqual([known + rows, known + rows, known + rows, known + rows]);
    // The queue is done with it.
    await expect.poll(() => world.rows('select from graphile_worker._private_jobs')).toEqual([]);
  });

  it('with its whole worker is taken up by another', async () => {
    const before = await countOf('volunteer');
    const runId = await start('又一批.csv', `${volunteerHeaders}\n何平,男,,19700000001,普通,否,健康守望队,,,,\n`);
    await world.ended(runId);
    // As it stands after a kill between the start and the end: marked as running, with its job still in the queue.
    const again = await start(
      '再一批.csv',
      `${volunteerHeaders}\n何平,男,,19700000001,普通,否,健康守望队,,,,\n何静,女,,19700000002,普通,否,健康守望队,,,,\n`,
    );
    await world.rows(
      `update import_run set status = 'RUNNING', started_at = now() where id = $1 and status = 'QUEUED'`,
      [again],
    );
    expect(await world.ended(again)).toMatchObject({ status: 'DONE', createdRows: 1, unchangedRows: 1 });
    expect(await countOf('volunteer')).toBe(before + 2);
  });
});

describe('an import that is cancelled', () => {
  it('leaves nothing behind, while it waits and while it is at work', async () => {
    const before = await counts();
    const runId = await start('很多.csv', manyVolunteers(20_000, teams).replaceAll(',199', ',188'));
    await importerAt('copy staged');
    const cancelled = await world.does(world.coordinator, 'cancelImport', { id: runId }, 'importRun { status }');
    expect(cancelled.importRun).toEqual({ status: 'CANCELLED' });
    const importing = `select 1 from pg_stat_activity where application_name = 'qiaomen-import' and datname = current_database()`;
    await expect.poll(() => world.rows(importing)).toEqual([]);
    expect([await counts(), (await world.ended(runId)).status]).toEqual([before, 'CANCELLED']);
    expect(await world.refused(world.coordinator, 'cancelImport', { id: runId })).toEqual(['STATE id']);
  });
});

describe('an import that is undone', () => {
  it('has what it made archived, but for what was changed or used since; imported again, all is back', async () => {
    const text = volunteerCsv
      .replaceAll('19900000', '17700000')
      .replaceAll('赵一鸣', '欧阳远')
      .replaceAll('钱小燕', '司马静')
      .replaceAll('孙大海', '上官海');
    const run = await world.take('volunteers', '志愿者.csv', text);
    const [sun] = await world.rows<{ id: string }>(
      `select v.id from volunteer v join person p on p.id = v.person_id where p.full_name = '上官海'`,
    );
    await world.does(world.coordinator, 'pauseVolunteer', { id: sun!.id, reason: '休假' });
    const undone = await world.does(
      world.coordinator,
      'undoImport',
      { id: run.id, reason: '传错了文件' },
      'importRun { undoneAt undoReason } undoneCount notUndoneCount notUndone { recordType recordId }',
    );
    // 上官海 stays with his person and his membership; of the others three people, three volunteers and two memberships go.
    expect([undone.undoneCount, undone.notUndoneCount, undone.userErrors]).toEqual([8, 3, []]);
    expect(undone.notUndone.map(({ recordType }: { recordType: string }) => recordType).toSorted()).toEqual([
      'Person',
      'TeamMember',
      'Volunteer',
    ]);
    const live = `select p.full_name, p.archived_at is null and v.archived_at is null as live from volunteer v join person p on p.id = v.person_id
      where p.full_name in ('欧阳远', '司马静', '上官海') order by p.phone_tail`;
    expect(await world.rows(live)).toEqual([
      { full_name: '欧阳远', live: false },
      { full_name: '司马静', live: false },
      { full_name: '上官海', live: true },
    ]);
    expect(await world.refused(world.coordinator, 'undoImport', { id: run.id, reason: '再来' })).toEqual([
      'IMPORT_UNDONE id',
    ]);
    const again = await world.take('volunteers', '志愿者.csv', text);
    expect([again.createdRows, again.updatedRows, again.unchangedRows]).toEqual([0, 3, 1]);
    expect((await world.rows(live)).every(({ live: isLive }) => isLive)).toBe(true);
  });

  it('and whose every record was used since is refused', async () => {
    const run = await world.take('volunteerTeams', '新队.csv', '队伍名称,备案编号\n微光队,LY-2025-09\n');
    await world.take(
      'volunteers',
      '队员.csv',
      `${volunteerHeaders}\n何琳,女,,17700000901,普通,否,微光队,,2025-02-01,,\n`,
    );
    expect(await world.refused(world.coordinator, 'undoImport', { id: run.id, reason: '不要了' })).toEqual([
      'IMPORT_NOT_UNDOABLE id',
    ]);
  });
});
