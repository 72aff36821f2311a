// Twenty thousand volunteers at once, with everything on: keys and seals, memberships, row level security, the audit trail.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openImportWorld, teamCsv, type ImportWorld } from './import-world.ts';
import { manyVolunteers } from './many-volunteers.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await openImportWorld();
});
afterAll(() => world.stop());

const count = 20_000;

it('twenty thousand volunteers come in at more than a thousand rows a second, and again as nothing new', async () => {
  await world.take('volunteerTeams', '志愿服务队.csv', teamCsv);
  const text = manyVolunteers(count, ['邻里互助团', '健康守望队']);
  const seconds: number[] = [];
  for (const expected of [{ createdRows: count }, { unchangedRows: count }]) {
    const fileId = await world.upload('两万.csv', text);
    const begun = performance.now();
    const started = await world.does(
      world.coordinator,
      'startImport',
      { fileId, ledger: 'volunteers', policy: 'ALL_ROWS' },
      'importRun { id }',
    );
    const run = await world.ended(started.importRun.id);
    seconds.push((performance.now() - begun) / 1_000);
    expect(run).toMatchObject({ status: 'DONE', badRows: 0, processedRows: count, ...expected });
  }
  const [first = 0, again = 0] = seconds;
  process.stdout.write(
    `${count} volunteers: ${Math.round(count / first)} rows/s new, ${Math.round(count / again)} rows/s again\n`,
  );
  expect(Math.max(first, again)).toBeLessThan(count / 1_000);
  const [mentored] = await world.rows('select count(*)::int from volunteer where mentor_id is not null');
  expect(mentored).toEqual({ count: 6_633 });
}, 120_000);
