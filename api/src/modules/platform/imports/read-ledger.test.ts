import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownHeaders } from './columns.ts';
import { ledgerLimits } from './ledger-limits.ts';
import { cellsOf, collect, readCsvText, refusalOf, rowsOf } from './ledgers-in-tests.fixture.ts';
import { trainingCsv, trainingLedger, volunteerCsv, volunteerLedger } from './ledgers.fixture.ts';
import { readLedger } from './read-ledger.ts';
import { writeResultCsv } from './result-file.ts';

/** 姓名,备注 / 张三,你好 / 李四,㐀𠮷 in GB18030, the last two as four-byte signs. */
const gb18030 = Buffer.from('d0d5c3fb2cb1b8d7a20d0ad5c5c8fd2cc4e3bac30d0ac0eecbc42c8139ee399534b2350d0a', 'hex');

describe('a CSV', () => {
  it('is read in UTF-8 with a byte order mark as without one', async () => {
    const plain = await readCsvText(volunteerCsv);
    const marked = await readCsvText(`\ufeff${volunteerCsv}`);
    expect(plain.headers.slice(0, 4)).toEqual(['姓名', '性别', '出生日期', '手机号']);
    expect(marked.headers).toEqual(plain.headers);
    expect(await rowsOf(marked)).toEqual(await rowsOf(plain));
    expect([plain.encoding, plain.delimiter, plain.headerRow, plain.format]).toEqual(['utf-8', ',', 1, 'csv']);
    expect((await rowsOf(plain)).map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });

  it('is read in GB18030 when it is no UTF-8, signs beyond GBK included', async () => {
    const file = await readLedger(gb18030, { fileName: '名单.CSV' });
    expect(file.encoding).toBe('gb18030');
    expect(file.headers).toEqual(['姓名', '备注']);
    expect(await cellsOf(file)).toEqual([
      ['张三', '你好'],
      ['李四', '㐀𠮷'],
    ]);
  });

  it('is read in GB18030 across chunk borders', async () => {
    const header = gb18030.subarray(0, 11);
    const rows = gb18030.subarray(11);
    const file = await readLedger(Buffer.concat([header, ...Array.from({ length: 30_000 }, () => rows)]), {
      fileName: 'a.csv',
    });
    const cells = await cellsOf(file);
    expect(cells).toHaveLength(60_000);
    expect(new Set(cells.map((each) => each.join()))).toEqual(new Set(['张三,你好', '李四,㐀𠮷']));
  });

  it('is read in UTF-16 of both orders, with tabs, as Excel saves "Unicode text"', async () => {
    const text = '\ufeff姓名\t手机号\r\n张三\t19900000001\r\n';
    const little = Buffer.from(text, 'utf16le');
    for (const [bytes, encoding] of [
      [little, 'utf-16le'],
      [Buffer.from(little).swap16(), 'utf-16be'],
    ] as const) {
      const file = await readLedger(bytes, { fileName: '名单.txt' });
      expect([file.encoding, file.delimiter, file.headers]).toEqual([encoding, '\t', ['姓名', '手机号']]);
      expect(await cellsOf(file)).toEqual([['张三', '19900000001']]);
    }
  });

  it('finds commas, semicolons and tabs, and is not misled by lists inside cells', async () => {
    expect((await readCsvText(trainingCsv)).delimiter).toBe(',');
    expect((await readCsvText('姓名;专长\n张三;"急救,理发"\n李四;手语,急救,理发\n')).delimiter).toBe(';');
    expect((await readCsvText('姓名\t专长\n张三\t急救,理发\n')).delimiter).toBe('\t');
    expect((await readCsvText('花名册\n\n姓名;手机\n张三;19900000001\n')).delimiter).toBe(';');
    expect(await readCsvText('sep=;\n姓名;手机\n张三;1\n')).toMatchObject({
      delimiter: ';',
      headerRow: 2,
      headers: ['姓名', '手机'],
    });
    expect(await cellsOf(await readCsvText('姓名\n张三\n李四\n'))).toEqual([['张三'], ['李四']]);
  });

  it('keeps line breaks, quotes and delimiters inside quoted cells, whatever ends the lines', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const file = await readCsvText(['姓名,备注', `张三,"第一行${end}""第二行"", 完"`, '李四,好'].join(end));
      expect(await rowsOf(file)).toEqual([
        { line: 2, cells: ['张三', '第一行\n"第二行", 完'] },
        { line: 3, cells: ['李四', '好'] },
      ]);
    }
  });

  it('finds the header below a title, blank lines and a line of remarks', async () => {
    const text =
      '刘家墩社区志愿者花名册,,,\n\n填表人:周明,,,填表日期:2025-01-05\n姓名,性别,手机号,级别,,\n张三,男,19900000001,骨干,,\n\n李四,女,19900000002,普通\n';
    const file = await readCsvText(text);
    expect([file.headerRow, file.headers]).toEqual([4, ['姓名', '性别', '手机号', '级别']]);
    expect(await rowsOf(file)).toEqual([
      { line: 5, cells: ['张三', '男', '19900000001', '骨干'] },
      { line: 7, cells: ['李四', '女', '19900000002', '普通'] },
    ]);
  });

  it('finds the header by the names a ledger knows, or where a person says it is', async () => {
    const text = '社区,街道,区,市\n姓名,手机号,,\n张三,19900000001,,\n';
    expect((await readCsvText(text)).headerRow).toBe(1);
    expect((await readCsvText(text, { knownHeaders: knownHeaders(volunteerLedger) })).headers).toEqual([
      '姓名',
      '手机号',
    ]);
    expect((await readCsvText(text, { headerRow: 2 })).headers).toEqual(['姓名', '手机号']);
    expect(knownHeaders(trainingLedger).has('签到名单')).toBe(true);
  });

  it('skips the header where it is printed again, and shows text to the right of the last header', async () => {
    const file = await readCsvText('姓名,级别\n张三,骨干\n姓名,级别\n李四,普通,错列\n王五\n');
    expect(await rowsOf(file)).toEqual([
      { line: 2, cells: ['张三', '骨干'] },
      { line: 4, cells: ['李四', '普通', '错列'] },
      { line: 5, cells: ['王五', ''] },
    ]);
  });

  it('gives its rows as often as asked, also after somebody stopped halfway', async () => {
    const file = await readCsvText(volunteerCsv);
    for await (const row of file.rows) {
      expect(row.line).toBe(2);
      break;
    }
    expect(await rowsOf(file)).toHaveLength(4);
    expect(await rowsOf(file)).toHaveLength(4);
  });

  it('comes whole through chunk borders, in the middle of signs, quotes and line ends', async () => {
    const rows = Array.from({ length: 9_000 }, (_, index) => [
      `姓名${index}`,
      `甲"乙",\n丙𠮷${'长'.repeat(index % 90)}`,
    ]);
    const text = `姓名,备注\r\n${rows.map(([name, note]) => `${name},"${note?.replaceAll('"', '""')}"`).join('\r\n')}\r\n`;
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(Buffer.byteLength(text)).toBeGreaterThan(3 * 256 * 1024);
    expect(await cellsOf(await readCsvText(text))).toEqual(rows);
    expect(await cellsOf(await readLedger(utf16, { fileName: 'a.csv' }))).toEqual(rows);
  });

  it('comes back as it was written, for arbitrary text', async () => {
    const cell = fc
      .string({ unit: 'binary' })
      .map((text) => text.replaceAll('\0', '').replace(/[\ud800-\udfff]/gu, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 }), async (rows) => {
        const written = rows.map((cells) => ({ cells, outcome: 'READY' as const, reasons: [] }));
        const text = (await collect(writeResultCsv(['甲', '乙', '丙'], written, 'zh-CN'))).join('');
        const file = await readCsvText(text);
        expect(file.headers).toEqual(['甲', '乙', '丙', '结果', '原因']);
        const back = (await cellsOf(file)).map((cells) => cells.slice(0, 3));
        // A formula keeps the quote before it, and every line break is one kind.
        expect(back).toEqual(rows.map((cells) => cells.map((each) => unquoted(each))));
      }),
      { numRuns: 300 },
    );
  });
});

function unquoted(cell: string): string {
  const isFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell);
  return (isFormula ? `'${cell}` : cell).replace(/\r\n?/g, '\n');
}

describe('a file is refused as a whole', () => {
  const read = (bytes: Uint8Array | string, fileName = '台账.csv'): Promise<unknown> =>
    readLedger(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { fileName }).then(rowsOf);

  it('by its name, for .xls and what is no ledger', async () => {
    expect(await refusalOf(read('x', '名单.xls'))).toEqual({ code: 'LEDGER_XLS_NOT_SUPPORTED', params: {} });
    expect(await refusalOf(read('x', '名单.XLS'))).toMatchObject({ code: 'LEDGER_XLS_NOT_SUPPORTED' });
    for (const ending of ['.ods', '.et', '.xlsm', '.pdf', '.numbers']) {
      expect(await refusalOf(read('x', `名单${ending}`))).toEqual({
        code: 'LEDGER_FORMAT_NOT_SUPPORTED',
        params: { ending },
      });
    }
    expect(await refusalOf(read('x', '名单'))).toMatchObject({ code: 'LEDGER_FORMAT_NOT_SUPPORTED' });
  });

  it('when it is empty or has only blank lines', async () => {
    expect(await refusalOf(read(''))).toEqual({ code: 'LEDGER_EMPTY', params: {} });
    expect(await refusalOf(read('\ufeff\n\n,,,\n　\n'))).toMatchObject({ code: 'LEDGER_EMPTY' });
  });

  it('when it is larger than allowed, without reading it all', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield Buffer.alloc(1024 * 1024, 'a');
      }
    }
    expect(await refusalOf(readLedger(endless(), { fileName: 'a.csv' }))).toEqual({
      code: 'LEDGER_FILE_TOO_LARGE',
      params: { maxMebibytes: 20 },
    });
    expect(given).toBe(21);
  });

  it('when it holds no text, or text in an unknown or damaged encoding', async () => {
    expect(await refusalOf(read(Buffer.from('PK\x03\x04rest')))).toMatchObject({ code: 'LEDGER_NOT_TEXT' });
    expect(await refusalOf(read(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2])))).toMatchObject({
      code: 'LEDGER_NOT_TEXT',
    });
    expect(await refusalOf(read(Buffer.from('a,b\n\0,c')))).toMatchObject({ code: 'LEDGER_NOT_TEXT' });
    expect(await refusalOf(read(Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x0a])))).toMatchObject({
      code: 'LEDGER_ENCODING_UNKNOWN',
    });
    // UTF-8 that lost one byte would otherwise pass as senseless GB18030.
    const damaged = Buffer.from(volunteerCsv.repeat(3));
    const hurt = Buffer.concat([damaged.subarray(0, 900), damaged.subarray(901)]);
    expect(await refusalOf(read(hurt))).toMatchObject({ code: 'LEDGER_ENCODING_UNKNOWN' });
  });

  it('when a quotation mark has no pair, naming the row', async () => {
    expect(await refusalOf(read('姓名,备注\n张三,好\n李四,"没有结束\n王五,好\n'))).toEqual({
      code: 'LEDGER_QUOTES_BROKEN',
      params: { line: 3 },
    });
    expect(await refusalOf(read('姓名,备注\n张三,"小张"同学\n李四,"好"\n'))).toEqual({
      code: 'LEDGER_QUOTES_BROKEN',
      params: { line: 2 },
    });
    expect(
      await refusalOf(read(`姓名,备注\n张三,"${'长'.repeat(ledgerLimits.recordCharacters + 600_000)}`)),
    ).toMatchObject({ code: 'LEDGER_QUOTES_BROKEN' });
    expect(await cellsOf(await readCsvText('姓名,身高\n张三,5"6\n李四,"好" '))).toEqual([
      ['张三', '5"6'],
      ['李四', '好'],
    ]);
  });

  it('when it has too many rows or columns', async () => {
    const many = `姓名\n${'张三\n'.repeat(ledgerLimits.rows)}`;
    expect(await cellsOf(await readCsvText(many))).toHaveLength(200_000);
    expect(await refusalOf(read(`${many}李四\n`))).toEqual({ code: 'LEDGER_TOO_MANY_ROWS', params: { max: 200_000 } });
    const wide = Array.from({ length: 201 }, (_, index) => `列${index}`).join(',');
    expect(await refusalOf(read(`${wide}\n1\n`))).toEqual({ code: 'LEDGER_TOO_MANY_COLUMNS', params: { max: 200 } });
    expect((await readCsvText(`${wide.slice(0, wide.lastIndexOf(','))}\n1\n`)).headers).toHaveLength(200);
  });

  it('when no row looks like column names, unless a person says which one is', async () => {
    expect(await refusalOf(read('19900000001,2025-01-05\n19900000002,2025-01-06\n'))).toMatchObject({
      code: 'LEDGER_HEADER_NOT_FOUND',
    });
    expect((await readCsvText('1,2\n3,4\n', { headerRow: 1 })).headers).toEqual(['1', '2']);
    expect(await refusalOf(readCsvText('姓名\n张三\n', { headerRow: 9 }))).toMatchObject({
      code: 'LEDGER_HEADER_NOT_FOUND',
    });
  });
});

describe('the bytes of a file', () => {
  it('give its fingerprint: the same for the same file, from a buffer as from a stream', async () => {
    const bytes = Buffer.from(volunteerCsv);
    async function* inPieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
    }
    const whole = await readLedger(bytes, { fileName: 'a.csv' });
    const streamed = await readLedger(inPieces(), { fileName: 'b.csv' });
    expect(whole.fingerprint).toMatch(/^[\da-f]{64}$/);
    expect(streamed.fingerprint).toBe(whole.fingerprint);
    expect(await rowsOf(streamed)).toEqual(await rowsOf(whole));
    expect((await readCsvText(`${volunteerCsv}\n`)).fingerprint).not.toBe(whole.fingerprint);
  });

  it('may be anything: either rows or a refusal comes out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.csv', 'a.xlsx', 'a.tsv'),
        async (bytes, fileName) => {
          const outcome = await readLedger(bytes, { fileName })
            .then(rowsOf)
            .then(
              () => 'rows',
              (error: Error) => error.name,
            );
          expect(['rows', 'DomainError']).toContain(outcome);
        },
      ),
      { numRuns: 300 },
    );
  });
});
