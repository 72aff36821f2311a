// The ledger of meetings: held, with confirmed minutes and their topics; the same file again without doubles.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../../test/support/world.ts';
import { guessColumns } from '../../platform/imports/guess-columns.ts';
import { asImporter } from '../../platform/imports/importer-connection.ts';
import { readLedger } from '../../platform/imports/read-ledger.ts';
import { headersOfFields, stageRows } from '../../platform/imports/stage-rows.ts';
import { stagedResult, type StagedResult } from '../../platform/imports/staged-result.ts';
import { run } from '../../platform/imports/statement.ts';
import { jointMeetingImport } from './joint-meetings.import.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());
beforeEach(() => world.rows('truncate committee_meeting cascade'));

async function take(lines: readonly string[], headers = '会议名称,会议日期,议题'): Promise<StagedResult> {
  const file = await readLedger(Buffer.from([headers, ...lines].join('\n')), { fileName: '联席会议.csv' });
  const { mapping } = guessColumns(file.headers, jointMeetingImport.ledger, []);
  const values = { community: world.community, now: world.clock.now(), today: world.clock.today() };
  const staging = { declared: jointMeetingImport, file, mapping, values };
  const scope = { communityId: world.community, actor: 'importer', actorName: 'importer', requestId: 'import' };
  return asImporter(world.services, scope, async (client, keep) => {
    await stageRows(client, world.services, staging);
    const result = await stagedResult(client, headersOfFields(staging));
    for (const statement of jointMeetingImport.save) await run(client, statement, values);
    keep();
    return result;
  });
}

const meetings = (): Promise<unknown[]> =>
  world.rows(`select title, held_on::text as day, kind, status, place, seat_count as seats,
    (select string_agg(position || i.title, '/' order by position) from agenda_item i where i.meeting_id = m.id) as items
    from committee_meeting m order by held_on`);

const first = '2025年第1季度联席会议,2025-03-28,志愿者管理;结对服务';
const second = '2025年第2季度联席会议,2025-06-28,资源调配;应急处置';

describe('the ledger of joint meetings', () => {
  it('becomes meetings of the past with their topics, of which no quorum is known', async () => {
    const result = await take([first, second]);
    expect(result.errors).toEqual([]);
    const past = { kind: 'QUARTERLY_JOINT', status: 'MINUTES_CONFIRMED', place: null, seats: null };
    expect(await meetings()).toEqual([
      { title: '2025年第1季度联席会议', day: '2025-03-28', items: '1志愿者管理/2结对服务', ...past },
      { title: '2025年第2季度联席会议', day: '2025-06-28', items: '1资源调配/2应急处置', ...past },
    ]);
  });

  it('taken in again makes no doubles and contradicts nothing that is confirmed', async () => {
    await take([first]);
    const again = await take([first, second]);
    expect(again.counts).toMatchObject({ createdRows: 1, unchangedRows: 1 });
    const other = await take([first.replace('结对服务', '财务'), second.replace('2025-06-28', '2027-06-28')]);
    expect(other.errors.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, '议题', 'RECORD_DIFFERS'],
      [3, '会议日期', 'DATE_IN_FUTURE'],
    ]);
    expect(await meetings()).toHaveLength(2);
  });

  it('is told when the kind is another on record, and takes what was cancelled or put away for no record', async () => {
    await take([first, second]);
    const headers = '会议名称,会议日期,议题,会议类型';
    const other = await take([`${first},专题会议`], headers);
    expect(other.errors.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, '会议类型', 'RECORD_DIFFERS'],
    ]);
    await world.rows('set session_replication_role = replica');
    await world.rows(`update committee_meeting set archived_at = now() where held_on = '2025-03-28'`);
    await world.rows(
      `update committee_meeting set status = 'CANCELLED', cancel_reason = '误记' where held_on = '2025-06-28'`,
    );
    await world.rows('set session_replication_role = origin');
    expect((await take([first, second])).counts).toMatchObject({ createdRows: 2, unchangedRows: 0 });
  });

  it('may name another kind of meeting, and no topics', async () => {
    const result = await take(['楼道议事,2025-04-01,,居民议事会,三栋大厅'], '会议名称,会议日期,议题,会议类型,地点');
    expect(result.errors).toEqual([]);
    expect(await meetings()).toMatchObject([{ kind: 'RESIDENTS_COUNCIL', place: '三栋大厅', items: null }]);
  });
});
