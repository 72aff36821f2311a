// Ledgers as they come from offices: in GB18030, in Excel, under strange headers; sent over HTTP, and the result file back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  checkFields,
  openImportWorld,
  teamCsv,
  volunteerCsv,
  volunteerHeaders,
  type ImportWorld,
} from './import-world.ts';
import { gb18030 } from './gb18030.ts';
import { rightsOf } from '../../api/src/kernel/read/rights.ts';
import type { Caller } from '../../api/src/kernel/scope.ts';
import { readLedger } from '../../api/src/modules/platform/imports/read-ledger.ts';
import { writeResultXlsx } from '../../api/src/modules/platform/imports/result-file.ts';
import { theSystem } from '../../api/src/modules.ts';
import { createHttp, type HttpOptions } from '../../api/src/pipeline/http.ts';
import { importFileRoutes } from '../../api/src/pipeline/import-files.ts';

let world: ImportWorld;
let http: Awaited<ReturnType<typeof createHttp>>;
let caller: Caller;
const publicUrl = 'http://localhost';

beforeAll(async () => {
  world = await openImportWorld();
  caller = world.coordinator;
  const { catalog, dictionary } = theSystem();
  const { services } = world;
  const identify = async () => ({ caller, rights: rightsOf(catalog, caller) });
  const unused = {
    apollo: {},
    signIn: {},
    log: {},
    isReady: async () => true,
    trustProxy: false,
    consoleFolder: '/nowhere',
  } as unknown as HttpOptions;
  const extend: HttpOptions['extend'] = async (app) =>
    await app.register(importFileRoutes, { services, dictionary, identify, publicUrl });
  http = await createHttp({ ...unused, services, dictionary, identify, extend });
});
afterAll(async () => {
  await http?.close();
  await world?.stop();
});

async function as<T>(other: Caller, work: () => Promise<T>): Promise<T> {
  caller = other;
  try {
    return await work();
  } finally {
    caller = world.coordinator;
  }
}

const send = (fileName: string, payload: string | Buffer, headers: Record<string, string> = {}) =>
  http.inject({
    method: 'POST',
    url: '/imports/files',
    payload,
    headers: {
      'content-type': 'application/octet-stream',
      cookie: 'session=1',
      origin: publicUrl,
      'x-file-name': encodeURIComponent(fileName),
      ...headers,
    },
  });
const codeOf = (response: { json(): unknown }) =>
  (response.json() as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;

describe('a ledger in GB18030', () => {
  it('comes in as its characters mean', async () => {
    const run = await world.take('volunteerTeams', '志愿服务队.csv', gb18030(teamCsv));
    expect([run.status, run.createdRows]).toEqual(['DONE', 2]);
    expect(await world.rows('select name from volunteer_team order by filing_number')).toEqual([
      { name: '邻里互助团' },
      { name: '健康守望队' },
    ]);
  });
});

describe('a workbook', () => {
  it('is uploaded over HTTP, read from the sheet that is named, and imported', async () => {
    const [headers = '', ...rows] = volunteerCsv.trim().split('\n');
    const cells = rows.map((row) => ({ cells: row.split(','), outcome: 'READY' as const, reasons: [] }));
    const book = await writeResultXlsx(headers.split(','), cells, 'zh-CN');
    const sent = await send('志愿者 2025.xlsx', book, {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
    expect([sent.statusCode, sent.json().sheetNames]).toEqual([201, ['结果']]);
    const input = { fileId: sent.json().fileId, ledger: 'volunteers', sheetName: '结果' };
    const checked = await world.does(world.coordinator, 'checkImport', input, checkFields);
    expect([checked.importRun.sheetName, checked.importRun.goodRows, checked.faults]).toEqual(['结果', 4, []]);
    const started = await world.does(
      world.coordinator,
      'startImport',
      { runId: checked.importRun.id, policy: 'ALL_ROWS' },
      'importRun { id }',
    );
    expect(await world.ended(started.importRun.id)).toMatchObject({ status: 'DONE', createdRows: 4, processedRows: 4 });
    expect(
      await world.rows(
        'select file_name, content from (select file_name, sealed_content is not null as content from import_file) f where file_name like $1',
        ['%.xlsx'],
      ),
    ).toEqual([{ file_name: '志愿者 2025.xlsx', content: true }]);
  });

  it('that has no such sheet is refused at the field', async () => {
    const [file] = await world.rows<{ id: string }>(`select id from import_file where file_name like '%.xlsx'`);
    const refusals = await world.refused(world.coordinator, 'checkImport', {
      fileId: file!.id,
      ledger: 'volunteers',
      sheetName: '没有',
    });
    expect(refusals).toEqual(['LEDGER_SHEET_NOT_FOUND sheetName']);
  });
});

describe('strange headers', () => {
  const text = '谁,号码,档次,队\n何平,19900000301,普通,健康守望队\n';

  it('leave required fields open, which is said instead of guessed', async () => {
    const checked = await world.check('volunteers', '名单.csv', text);
    expect([checked.importRun, checked.missingFields]).toEqual([null, ['fullName', 'level']]);
    expect(
      checked.columns.map(({ header, taken }: { header: string; taken: object | null }) => [header, taken]),
    ).toEqual([
      ['谁', null],
      ['号码', { field: 'phone', confidence: 0.7, reason: 'CONTAINED' }],
      ['档次', null],
      ['队', null],
    ]);
  });

  it('are mapped by people', async () => {
    const mapping = ['fullName', 'phone', 'level', 'teamName'].map((field, column) => ({ field, column }));
    const fileId = await world.upload('名单.csv', text);
    const checked = await world.does(
      world.coordinator,
      'checkImport',
      { fileId, ledger: 'volunteers', mapping },
      checkFields,
    );
    expect([checked.importRun.goodRows, checked.columns[0].taken]).toEqual([
      1,
      { field: 'fullName', confidence: 1, reason: 'GIVEN' },
    ]);
    const twice = [...mapping, { field: 'phone', column: 2 }];
    expect(
      await world.refused(world.coordinator, 'checkImport', { fileId, ledger: 'volunteers', mapping: twice }),
    ).toEqual(['LEDGER_MAPPING_INVALID mapping']);
    const unmapped = { fileId, ledger: 'volunteers', policy: 'ALL_ROWS', mapping: mapping.slice(0, 2) };
    expect(await world.refused(world.coordinator, 'startImport', unmapped)).toEqual(['LEDGER_COLUMNS_MISSING mapping']);
  });
});

describe('an upload', () => {
  it('is refused with a code where it cannot be a ledger', async () => {
    const refused = [
      await send('旧.xls', 'x'),
      await send('图.png', 'x'),
      await send('坏.xlsx', 'x'),
      await send('空.csv', ''),
      await send('', 'x'),
      await send('大.csv', Buffer.alloc(20 * 1024 * 1024 + 1, 'x')),
    ];
    expect(refused.map((each) => `${each.statusCode} ${codeOf(each)}`)).toEqual([
      '422 LEDGER_XLS_NOT_SUPPORTED',
      '422 LEDGER_FORMAT_NOT_SUPPORTED',
      '422 LEDGER_XLSX_DAMAGED',
      '422 LEDGER_EMPTY',
      '422 LEDGER_NAME_MISSING',
      '413 LEDGER_FILE_TOO_LARGE',
    ]);
    expect(refused[0]!.json().errors[0].message).toBe('不支持旧版 .xls，请在 Excel 或 WPS 里另存为 .xlsx 或 CSV');
  });

  it('is for those who may import, from our own page, into their own community', async () => {
    const count = async () => (await world.rows('select count(*) from import_file'))[0];
    const before = await count();
    const foreign = await send('队.csv', teamCsv, { origin: 'http://elsewhere.example' });
    const [nobody, hospital] = [
      await as(world.nobody, () => send('队.csv', teamCsv)),
      await as(world.as('PARTNER_STAFF'), () => send('队.csv', teamCsv)),
    ];
    expect([foreign, nobody, hospital].map((each) => `${each.statusCode} ${codeOf(each)}`)).toEqual([
      '403 FORBIDDEN',
      '401 UNAUTHENTICATED',
      '403 FORBIDDEN',
    ]);
    const elsewhere = await http.inject({
      method: 'POST',
      url: `/imports/files?communityId=${world.elsewhere}`,
      payload: teamCsv,
      headers: { 'x-file-name': 'a.csv', 'content-type': 'text/csv' },
    });
    expect(`${elsewhere.statusCode} ${codeOf(elsewhere)}`).toBe('422 NOT_ALLOWED_HERE');
    expect(await count()).toEqual(before);
  });

  it('is nothing to anybody of another community', async () => {
    const fileId = await world.upload('队.csv', teamCsv);
    const stranger = world.as('COORDINATOR', { community: world.elsewhere });
    expect(await world.refused(stranger, 'checkImport', { fileId, ledger: 'volunteerTeams' })).toEqual([
      'NOT_FOUND fileId',
    ]);
    expect(
      (await world.ask(stranger, `{ importFile(id: "${fileId}") { id } importFiles { totalCount } }`)).data,
    ).toEqual({ importFile: null, importFiles: { totalCount: 0 } });
    expect((await world.ask(world.as('VOLUNTEER'), '{ importRuns { totalCount } }')).faults).toEqual(['FORBIDDEN']);
  });

  it('is kept for thirty days to the millisecond', async () => {
    const [last, past] = [await world.upload('三十天.csv', teamCsv), await world.upload('过三十天.csv', teamCsv)];
    const thirtyDaysAgo = world.clock.now().getTime() - 30 * 86_400_000;
    for (const [id, time] of [
      [last, thirtyDaysAgo],
      [past, thirtyDaysAgo - 1],
    ] as const)
      await world.rows('update import_file set created_at = $2 where id = $1', [id, new Date(time)]);
    await world.upload('又一份.csv', teamCsv);
    const sql =
      'select forgotten_at is not null as forgotten, sealed_content is null as empty from import_file where id = $1';
    expect([...(await world.rows(sql, [last])), ...(await world.rows(sql, [past]))]).toEqual([
      { forgotten: false, empty: false },
      { forgotten: true, empty: true },
    ]);
  });

  it('keeps its bytes sealed, and forgets them after a month', async () => {
    const [row] = await world.rows<{ content: Buffer }>(
      `select sealed_content as content from import_file where file_name = '队.csv'`,
    );
    expect(row!.content.includes('邻里互助团')).toBe(false);
    const [old] = await world.rows<{ id: string }>(
      `update import_file set created_at = '2026-02-01' where file_name = '队.csv' returning id`,
    );
    await world.upload('新.csv', teamCsv);
    expect(
      await world.rows('select sealed_content, forgotten_at is not null as forgotten from import_file where id = $1', [
        old!.id,
      ]),
    ).toEqual([{ sealed_content: null, forgotten: true }]);
    expect(
      await world.refused(world.coordinator, 'checkImport', { fileId: old!.id, ledger: 'volunteerTeams' }),
    ).toEqual(['LEDGER_FORGOTTEN fileId']);
  });
});

describe('a result file', () => {
  const text = `${volunteerHeaders}\n=赵一鸣,男,1959-05-15,19900000008,骨干,是,,,,,\n何平,男,,19900000301,普通,否,健康守望队,+理发,,,\n何平,男,,1990000030,普通,否,健康守望队,,,,\n`;

  it('says of each row what became of it and why, as CSV and as a workbook, and no formula lives in it', async () => {
    const run = await world.take('volunteers', '名单.csv', text, 'GOOD_ROWS');
    const csv = await http.inject({ url: `/imports/${run.id}/result.csv` });
    expect(csv.headers['content-disposition']).toContain(encodeURIComponent('名单-结果.csv'));
    expect(csv.body.replace('\ufeff', '').trim().split('\r\n').slice(1)).toEqual([
      `"'=赵一鸣","男","1959-05-15","19900000008","骨干","是","","","","","","有误，未导入","「姓名」不像姓名：“=赵一鸣”"`,
      `"何平","男","","19900000301","普通","否","健康守望队","'+理发","","","","新增",""`,
      `"何平","男","","1990000030","普通","否","健康守望队","","","","","有误，未导入","「手机号」不是 11 位手机号"`,
    ]);
    const book = await http.inject({ url: `/imports/${run.id}/result.xlsx?language=en` });
    const { headers, rows } = await readLedger(book.rawPayload, { fileName: 'result.xlsx' });
    const read: (readonly string[])[] = [];
    for await (const { cells } of rows) read.push(cells.slice(-2));
    expect([headers.slice(-2), ...read]).toEqual([
      ['Result', 'Reason'],
      ['refused', '“姓名” is not a name: “=赵一鸣”'],
      ['created', ''],
      ['refused', '“手机号” is not an 11-digit mobile number'],
    ]);
  });

  it('hides phone numbers from colleagues who may not see them, and every download is on record', async () => {
    const [run] = await world.rows<{ id: string }>(
      `select r.id from import_run r join import_file f on f.id = r.file_id where f.file_name = '名单.csv' and r.status = 'DONE'`,
    );
    const operator = world.as('SYSTEM_ADMIN', { name: '管理员' });
    const csv = await as(operator, () => http.inject({ url: `/imports/${run!.id}/result.csv` }));
    expect(csv.body.split('\r\n')[2]).toContain('"何平","男","","***","普通"');
    expect(
      await world.rows(
        'select actor_name, format, is_whole from import_download where run_id = $1 order by created_at',
        [run!.id],
      ),
    ).toEqual([
      { actor_name: '协调员', format: 'CSV', is_whole: true },
      { actor_name: '协调员', format: 'XLSX', is_whole: true },
      { actor_name: '管理员', format: 'CSV', is_whole: false },
    ]);
    const stranger = world.as('COORDINATOR', { community: world.elsewhere });
    expect((await as(stranger, () => http.inject({ url: `/imports/${run!.id}/result.csv` }))).statusCode).toBe(404);
  });
});
