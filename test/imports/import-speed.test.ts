// Twenty thousand volunteers at once, with everything on: keys and seals, memberships, row level security, the audit trail.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openImportWorld, teamCsv, type ImportWorld } from './import-world.ts';
import { manyVolunteers } from './many-volunteers.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await openImportWorld();
});
afterAll(() => world?.stop());

const count = 20_000;

it('twenty thousand volunteers come in within flat time a row, and a check knows them all again', async () => {
  await world.take('volunteerTeams', '志愿服务队.csv', teamCsv);
  const text = manyVolunteers(count, ['邻里互助团', '健康守望队']);
  const fileId = await world.upload('两万.csv', text);
  const begun = performance.now();
  const { importRun } = await world.does(
    world.coordinator,
    'startImport',
    { fileId, ledger: 'volunteers', policy: 'ALL_ROWS' },
    'importRun { id }',
  );
  expect(await world.ended(importRun.id)).toMatchObject({
    status: 'DONE',
    badRows: 0,
    processedRows: count,
    createdRows: count,
  });
  const imported = performance.now();
  const checked = await world.check('volunteers', '两万.csv', text);
  expect(checked.importRun).toMatchObject({ badRows: 0, unchangedRows: count });
  const rates = [imported - begun, performance.now() - imported].map((milliseconds) =>
    Math.round((count * 1_000) / milliseconds),
  );
  process.stdout.write(`${count} volunteers: ${rates[0]} rows/s imported, ${rates[1]} rows/s checked\n`);
  // On four busy cores; a statement that compares all rows with all would take a hundred times as long.
  expect(Math.min(...rates)).toBeGreaterThan(300);
  const [mentored] = await world.rows('select count(*)::int from volunteer where mentor_id is not null');
  expect(mentored).toEqual({ count: 6_633 });
}, 120_000);
