import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { ledgerLimits } from './ledger-limits.ts';
import { cellsOf, refusalOf, rowsOf } from './ledgers-in-tests.fixture.ts';
import { readLedger } from './read-ledger.ts';
import { readWorkbook } from './read-workbook.ts';
import { bombXlsx, handmadeXlsx, textRow } from './xlsx.fixture.ts';

const header = textRow(1, ['姓名', '手机号', '加入日期']);
const read = (bytes: Buffer, sheet?: string): ReturnType<typeof readLedger> =>
  readLedger(bytes, { fileName: '花名册.xlsx', sheet });
const sheetOf = (rows: string): Buffer => handmadeXlsx([{ name: '名单', rows }]);

describe('a workbook', () => {
  it('gives text, days and numbers as people see them, by the row numbers of the sheet', async () => {
    const bytes = await writeXlsxFile([
      ['志愿者花名册'],
      [],
      ['姓名', '手机号', '加入日期', '时长', '银发'],
      ['张三', 19900000001, { value: new Date(Date.UTC(2025, 0, 5)), type: Date, format: 'yyyy/m/d' }, 90, true],
      [],
      [
        '李四',
        '19900000002',
        { value: new Date(Date.UTC(2025, 2, 1, 9, 30)), type: Date, format: 'yyyy-mm-dd hh:mm' },
        1.5,
        false,
      ],
    ]).toBuffer();
    const file = await read(bytes);
    expect(file).toMatchObject({
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      headerRow: 3,
      sheetName: 'Sheet1',
      sheetNames: ['Sheet1'],
    });
    expect(file.headers).toEqual(['姓名', '手机号', '加入日期', '时长', '银发']);
    expect(await rowsOf(file)).toEqual([
      { line: 4, cells: ['张三', '19900000001', '2025-01-05', '90', 'TRUE'] },
      { line: 6, cells: ['李四', '19900000002', '2025-03-01 09:30', '1.5', 'FALSE'] },
    ]);
    expect(await rowsOf(file)).toHaveLength(2);
  });

  it('writes numbers out: no exponent, no .0, no noise of floating point, no digit of an ID number that the file has', async () => {
    const numbers = [
      '19900000001',
      '1.9900000002E10',
      '19900000003.0',
      '0.30000000000000004',
      '110105194912310021',
      '4.20101195905151E+17',
      '-3',
      '45.50',
      'x',
    ];
    const cells = numbers.map(
      (number, index) => `<row r="${index + 2}"><c r="A${index + 2}"><v>${number}</v></c></row>`,
    );
    expect((await cellsOf(await read(sheetOf(textRow(1, ['编号']) + cells.join(''))))).flat()).toEqual([
      '19900000001',
      '19900000002',
      '19900000003',
      '0.3',
      '110105194912310021',
      '420101195905151000',
      '-3',
      '45.5',
      'x',
    ]);
  });

  it('reads days by their format, in Chinese formats and from 1904 too, and times without a day', async () => {
    const cells =
      '<c r="A2" s="1"><v>45662</v></c><c r="B2" s="3"><v>45662</v></c><c r="C2" s="2"><v>45662.395833333336</v></c><c r="D2" s="4"><v>0.39583333333333331</v></c><c r="E2"><v>45662</v></c><c r="F2" t="d"><v>2025-01-05T00:00:00Z</v></c>';
    const rows = textRow(1, ['甲', '乙', '丙', '丁', '戊', '己']) + `<row r="2">${cells}</row>`;
    expect(await cellsOf(await read(sheetOf(rows)))).toEqual([
      ['2025-01-05', '2025-01-05', '2025-01-05 09:30', '09:30', '45662', '2025-01-05'],
    ]);
    const old = handmadeXlsx(
      [{ name: 'a', rows: `${textRow(1, ['甲'])}<row r="2"><c r="A2" s="1"><v>44200</v></c></row>` }],
      { countsFrom1904: true },
    );
    expect(await cellsOf(await read(old))).toEqual([['2025-01-05']]);
  });

  it('reads hidden rows, shared strings and results of formulas; a formula without a result or in error is blank', async () => {
    const rows = `${header}${textRow(2, ['张三', '19900000001'], ' hidden="1"')}<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="str"><f>A1</f><v>19900000002</v></c><c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="str"><f>A1</f></c></row>`;
    const file = await read(handmadeXlsx([{ name: '名单', rows }], { strings: ['李四 &amp; 王五', ' 赵六\n'] }));
    expect(await cellsOf(file)).toEqual([
      ['张三', '19900000001', ''],
      ['李四 & 王五', '19900000002', ''],
      [' 赵六\n', '', ''],
    ]);
  });

  it('takes the first sheet that is not hidden, or the one that is asked for', async () => {
    const bytes = handmadeXlsx([
      { name: '字典', rows: textRow(1, ['不是']), state: 'hidden' },
      { name: '志愿者&amp;名单', rows: header + textRow(2, ['张三']) },
      { name: '二月', rows: header + textRow(2, ['李四']) },
    ]);
    const file = await read(bytes);
    expect([file.sheetName, file.sheetNames]).toEqual(['志愿者&名单', ['字典', '志愿者&名单', '二月']]);
    expect(await cellsOf(file)).toEqual([['张三', '', '']]);
    expect(await cellsOf(await read(bytes, '二月'))).toEqual([['李四', '', '']]);
    expect(await refusalOf(read(bytes, '三月'))).toEqual({
      code: 'LEDGER_SHEET_NOT_FOUND',
      params: { sheet: '三月', sheets: '字典、志愿者&名单、二月' },
    });
  });

  it('may have formatted but empty cells and rows anywhere', async () => {
    const rows = `${header}${textRow(2, ['张三'])}<row r="3"><c r="XFD3" s="1"/></row><row r="1048576"><c r="A1048576" s="1"></c></row>`;
    expect(await cellsOf(await read(sheetOf(rows)))).toEqual([['张三', '', '']]);
  });
});

describe('a workbook is refused', () => {
  it('when it is none, is damaged, or has a password', async () => {
    const sound = sheetOf(header + textRow(2, ['张三']));
    const damaged: Buffer[] = [
      Buffer.from('姓名,手机号\n'),
      Buffer.from('PK\x03\x04'),
      sound.subarray(0, 600),
      Buffer.concat([sound.subarray(0, -6), Buffer.from([0xff, 0xff, 0xff, 0x7f, 0, 0])]),
    ];
    for (const bytes of damaged)
      expect(await refusalOf(read(bytes))).toEqual({ code: 'LEDGER_XLSX_DAMAGED', params: {} });
    expect(await refusalOf(read(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0])))).toMatchObject({
      code: 'LEDGER_XLSX_LOCKED',
    });
    expect(await refusalOf(read(sheetOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')))).toMatchObject({
      code: 'LEDGER_XLSX_DAMAGED',
    });
    expect(await refusalOf(read(sheetOf('')))).toMatchObject({ code: 'LEDGER_EMPTY' });
  });

  it('when it unpacks to more than is allowed, whether it says so or lies', async () => {
    const huge = ledgerLimits.unpackedBytes + 1;
    expect(await refusalOf(read(bombXlsx(1000, 4_000_000_000)))).toMatchObject({ code: 'LEDGER_XLSX_TOO_LARGE' });
    const bomb = bombXlsx(huge, 1000);
    expect(bomb.length).toBeLessThan(300_000);
    expect(await refusalOf(read(bomb))).toMatchObject({ code: 'LEDGER_XLSX_TOO_LARGE' });
    expect(await refusalOf(read(bombXlsx(1000, 1000)))).toMatchObject({ code: 'LEDGER_XLSX_DAMAGED' });
  });

  it('when a cell claims a place that would make the reader fill millions of gaps', async () => {
    const value = 't="inlineStr"><is><t>x</t></is></c>';
    const claims: [string, string][] = [
      [`<row r="2"><c r="XFD2" ${value}</row>`, 'LEDGER_TOO_MANY_COLUMNS'],
      [`<row r="1048576"><c r="A1048576" ${value}</row>`, 'LEDGER_TOO_MANY_ROWS'],
      [`<row r="150000"><c r="GR150000" ${value}</row>`, 'LEDGER_XLSX_TOO_LARGE'],
      ['<row r="999999999"/>', 'LEDGER_XLSX_DAMAGED'],
      ['<row r="1e9"/>', 'LEDGER_XLSX_DAMAGED'],
      ["<row  x='y'r = '0x3B9ACA00'></row>", 'LEDGER_XLSX_DAMAGED'],
      ['<row r="&#57;99999999"/>', 'LEDGER_XLSX_DAMAGED'],
      ['<row axmlns:r="999999999"/>', 'LEDGER_XLSX_DAMAGED'],
      ['<row x:r="999999999"/>', 'LEDGER_XLSX_DAMAGED'],
      [`<row r="2"><c r="ZZZZZ2" ${value}</row>`, 'LEDGER_XLSX_DAMAGED'],
      [`<row r="2"><c r="XFD2" s="/>" ${value}</row>`, 'LEDGER_TOO_MANY_COLUMNS'],
      [`<row r="2"><c ${value}</row>`, 'LEDGER_XLSX_DAMAGED'],
    ];
    for (const [rows, code] of claims)
      expect([rows, await refusalOf(read(sheetOf(header + rows)))]).toMatchObject([rows, { code }]);
  });

  it('when it declares entities of its own', async () => {
    const bytes = sheetOf(
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><row r="1"><c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row>',
    );
    expect(await refusalOf(read(bytes))).toMatchObject({ code: 'LEDGER_XLSX_DAMAGED' });
  });

  it('or read, but nothing else, whatever bytes of it are changed', async () => {
    const sound = handmadeXlsx([{ name: '名单', rows: header + textRow(2, ['张三', '19900000001']) }], {
      strings: ['甲'],
    });
    const change = fc.tuple(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 255 }));
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.option(fc.nat({ max: sound.length })),
        async (changes, end) => {
          const bytes = Buffer.from(sound);
          for (const [place, value] of changes) bytes[place] = value;
          const outcome = await readWorkbook(bytes.subarray(0, end ?? sound.length), undefined).then(
            () => 'read',
            (error: Error) => error.name,
          );
          outcomes.add(outcome);
          expect(['read', 'DomainError']).toContain(outcome);
        },
      ),
      { numRuns: 1_500 },
    );
    expect(outcomes).toEqual(new Set(['read', 'DomainError']));
  });
});
