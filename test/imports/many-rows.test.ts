// Five thousand volunteers at once, with everything on: keys and seals, memberships, row level security, the audit trail.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openImportWorld, teamCsv, type ImportWorld } from './import-world.ts';
import { manyVolunteers } from './many-volunteers.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await openImportWorld();
});
afterAll(() => world?.stop());

const count = 5_000;

it('five thousand volunteers come in at once, and a check knows them all again', async () => {
  await world.take('volunteerTeams', '志愿服务队.csv', teamCsv);
  const text = manyVolunteers(count, ['邻里互助团', '健康守望队']);
  const fileId = await world.upload('两万.csv', text);
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
  const checked = await world.check('volunteers', '两万.csv', text);
  expect(checked.importRun).toMatchObject({ badRows: 0, unchangedRows: count });
  const [mentored] = await world.rows('select count(*)::int from volunteer where mentor_id is not null');
  expect(mentored).toEqual({ count: 1_633 });
});
