import { describe, expect, it } from 'vitest';
import { placedImportMessage } from './import-messages.ts';
import { cellsOf, checkText, collect, readCsvText, rowsOf } from './ledgers-in-tests.fixture.ts';
import { volunteerLedger } from './ledgers.fixture.ts';
import { readLedger } from './read-ledger.ts';
import { withoutFormula, writeResultCsv, writeResultXlsx, type ResultRow } from './result-file.ts';

const headers = ['姓名', '手机号', '备注'];
const rows: ResultRow[] = [
  { cells: ['张三', '19900000001', '好'], outcome: 'CREATED', reasons: [] },
  {
    cells: ['李四', '1990', '=HYPERLINK("http://x","点我")'],
    outcome: 'REFUSED',
    reasons: ['第 3 行「手机号」：不是 11 位手机号', '甲'],
  },
  { cells: ['王五'], outcome: 'UNCHANGED', reasons: [] },
];

const csvOf = async (given: readonly string[], results: Iterable<ResultRow>): Promise<string> =>
  (await collect(writeResultCsv(given, results, 'zh-CN'))).join('');

describe('a result file', () => {
  it('as CSV has the columns as they came, what became of each row, and why', async () => {
    expect(await csvOf(headers, rows)).toBe(
      [
        '\ufeff"姓名","手机号","备注","结果","原因"',
        '"张三","19900000001","好","新增",""',
        '"李四","1990","\'=HYPERLINK(""http://x"",""点我"")","有误，未导入","第 3 行「手机号」：不是 11 位手机号；甲"',
        '"王五","","","已有，未改动",""',
        '',
      ].join('\r\n'),
    );
  });

  it('as a workbook reads back the same, phones as text', async () => {
    const file = await readLedger(await writeResultXlsx(headers, rows, 'en'), { fileName: '结果.xlsx' });
    expect([file.sheetName, file.headers]).toEqual(['Result', [...headers, 'Result', 'Reason']]);
    expect(await cellsOf(file)).toEqual([
      ['张三', '19900000001', '好', 'created', ''],
      ['李四', '1990', '\'=HYPERLINK("http://x","点我")', 'refused', '第 3 行「手机号」：不是 11 位手机号; 甲'],
      ['王五', '', '', 'unchanged', ''],
    ]);
  });

  it('holds nothing that a spreadsheet program takes for a formula, in headers and reasons neither', async () => {
    for (const start of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1+1', '－1'])
      expect(withoutFormula(start)).toBe(`'${start}`);
    for (const plain of ['张三', '1-2', "'=1", '', 'a=b']) expect(withoutFormula(plain)).toBe(plain);
    expect(await csvOf(['=A1'], [{ cells: ['x'], outcome: 'REFUSED', reasons: ['@甲'] }])).toContain('"\'=A1"');
    expect(await csvOf(['=A1'], [{ cells: ['x'], outcome: 'REFUSED', reasons: ['@甲'] }])).toContain('"\'@甲"');
  });

  it('can be corrected and imported again: quotes go, and the two columns are replaced, not added', async () => {
    const text = await csvOf(
      ['姓名', '手机号', '志愿者级别'],
      [{ cells: ['张三', '+86 19900000001', '骨干'], outcome: 'REFUSED', reasons: [] }],
    );
    expect(text).toContain('"\'+86 19900000001"');
    const [row] = await checkText(text, volunteerLedger);
    expect(row).toMatchObject({ isGood: true, values: { phone: '19900000001' } });
    const file = await readCsvText(text);
    const again = await csvOf(
      file.headers,
      (await rowsOf(file)).map(({ cells }) => ({ cells, outcome: 'CREATED', reasons: [] })),
    );
    expect(again).toBe(
      '\ufeff"姓名","手机号","志愿者级别","结果","原因"\r\n"张三","\'+86 19900000001","骨干","新增",""\r\n',
    );
  });

  it('is written while the rows arrive', async () => {
    let made = 0;
    async function* slow(): AsyncGenerator<ResultRow> {
      for (let line = 1; line <= 5_000; line += 1) {
        made = line;
        yield {
          cells: [`${line}`],
          outcome: 'REFUSED',
          reasons: [placedImportMessage({ line, column: null, code: 'ROW_REPEATED', params: { line: 2 } }, 'zh-CN')],
        };
      }
    }
    const pieces = writeResultCsv(['编号'], slow(), 'zh-CN');
    await pieces.next();
    await pieces.next();
    expect(made).toBe(1_000);
    const rest = (await collect(pieces)).join('').trim().split('\r\n');
    expect([rest.length, rest.at(-1)]).toEqual([4_000, '"5000","有误，未导入","第 5000 行：与第 2 行重复"']);
  });
});
