import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, isBlankCell, ledger, type CellParser } from './columns.ts';
import { today } from './ledgers-in-tests.fixture.ts';
import { localDate } from './parse-date.ts';
import { idNumber, phone } from './parse-identity.ts';
import { integer, minutes } from './parse-number.ts';
import { roster } from './parse-roster.ts';
import { choice, list, personName, sex, text, yesNo } from './parse-text.ts';
import { bracketedIn, foldHeader, foldWord, tidyCell } from './tidy-text.ts';

/** The value of a cell as it would be read in a row: null when blank, the code when refused. */
function read<T>(parser: CellParser<T>, cell: string, header = ''): T | string | null {
  const tidy = tidyCell(cell);
  if (isBlankCell(tidy, parser)) return null;
  const result = parser.parse(tidy, { header, today });
  return 'value' in result ? result.value : result.code;
}

function readAll<T>(parser: CellParser<T>, cells: readonly string[], header = ''): (T | string | null)[] {
  return cells.map((cell) => read(parser, cell, header));
}

function fullWidth(signs: string): string {
  return signs.replace(/[\dA-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

describe('a day', () => {
  it('is read in the many ways in which people write it', () => {
    const written = [
      '2025-1-5',
      '2025-01-05',
      '2025/01/05',
      '2025/1/5',
      '2025.1.5',
      '2025．1．5',
      '2025年1月5日',
      '2025年01月05号',
      '2025 年 1 月 5 日',
      '20250105',
      '45662',
      '45662.395833',
      '2025-01-05 09:30',
      '2025-01-05 09:30:15',
      '2025/1/5 0:00:00',
      '2025-01-05T09:30:00',
      '2025-01-05T09:30:00.000+08:00',
      '２０２５－０１－０５',
      '2025—1—5',
      '2025-01-05 星期日',
      '2025年1月5日(周日)',
      '2025年1月5日 上午9时30分',
      '\u200b2025-01-05\u00a0',
      '2025-01-04T18:00:00Z',
      '202501050930',
    ];
    for (const cell of written) expect([cell, read(localDate(), cell)]).toEqual([cell, '2025-01-05']);
  });

  it('is refused when it is no day, not whole, or could be two', () => {
    const refused: Record<string, string> = {
      '2025-02-30': 'DATE_IMPOSSIBLE',
      '2025-13-01': 'DATE_IMPOSSIBLE',
      '20250231': 'DATE_IMPOSSIBLE',
      '2025-00-10': 'DATE_IMPOSSIBLE',
      '2025-1': 'DATE_INCOMPLETE',
      '2025年1月': 'DATE_INCOMPLETE',
      '2025': 'DATE_INCOMPLETE',
      '202501': 'DATE_INCOMPLETE',
      '1月5日': 'DATE_INCOMPLETE',
      '25-1-5': 'DATE_SHORT_YEAR',
      '63.12.1': 'DATE_SHORT_YEAR',
      '1/5/2025': 'DATE_AMBIGUOUS',
      '15/1/2025': 'DATE_AMBIGUOUS',
      去年: 'DATE_UNREADABLE',
      '9999': 'DATE_INCOMPLETE',
      '19900000001': 'DATE_UNREADABLE',
      '99999': 'DATE_UNREADABLE',
      '1850-01-01': 'DATE_TOO_EARLY',
      '2190-01-01': 'DATE_TOO_LATE',
    };
    for (const [cell, code] of Object.entries(refused)) expect([cell, read(localDate(), cell)]).toEqual([cell, code]);
    expect(read(localDate(), '2024-02-29')).toBe('2024-02-29');
    expect(read(localDate(), '2023-02-29')).toBe('DATE_IMPOSSIBLE');
  });

  it('keeps its limits, and does not lie in the future where it may not', () => {
    expect(
      readAll(localDate({ min: '2025-01-01', max: '2025-12-31' }), ['2024-12-31', '2025-01-01', '2026-01-01']),
    ).toEqual(['DATE_TOO_EARLY', '2025-01-01', 'DATE_TOO_LATE']);
    expect(readAll(localDate({ notInFuture: true }), ['2026-11-21', '2026-11-22'])).toEqual([
      '2026-11-21',
      'DATE_IN_FUTURE',
    ]);
  });
});

describe('a phone number', () => {
  it('loses spaces, dashes, country code, full-width forms and what spreadsheets add', () => {
    const written = [
      '19900000001',
      '199 0000 0001',
      '199-0000-0001',
      '+8619900000001',
      '+86 199 0000 0001',
      '8619900000001',
      '(+86)19900000001',
      '0086-19900000001',
      fullWidth('19900000001'),
      "'19900000001",
      '19900000001.0',
      '199.0000.0001',
      '\u202d19900000001\u202c',
    ];
    for (const cell of written) expect([cell, read(phone(), cell)]).toEqual([cell, '19900000001']);
  });

  it('is refused when it is none, lost its digits, or is more than one', () => {
    expect(
      readAll(phone(), [
        '1990000000',
        '199000000011',
        '12900000001',
        '电话',
        '1.99E+10',
        '19900000001/19900000002',
        '19900000001、19900000002',
        '027-83000000',
      ]),
    ).toEqual([
      'PHONE_NOT_MOBILE',
      'PHONE_NOT_MOBILE',
      'PHONE_NOT_MOBILE',
      'PHONE_NOT_MOBILE',
      'DIGITS_LOST',
      'PHONE_SEVERAL',
      'PHONE_SEVERAL',
      'PHONE_NOT_MOBILE',
    ]);
  });

  it('may be a fixed line where that is allowed', () => {
    expect(
      readAll(phone({ fixedLines: true }), [
        '027-83000000',
        '02783000000',
        '(027) 83000000',
        '0712-8300000',
        '010-83000000转12',
        '+86-27-83000000',
        '400-000-0000',
        '19900000001',
        '83000000',
      ]),
    ).toEqual([
      '027-83000000',
      '027-83000000',
      '027-83000000',
      '0712-8300000',
      '010-83000000-12',
      '027-83000000',
      '4000000000',
      '19900000001',
      'PHONE_UNREADABLE',
    ]);
  });
});

describe('an ID number', () => {
  it('has its check and its date of birth verified, and an old one gets its century and check', () => {
    const number = '11010519491231002X';
    for (const cell of [
      number,
      number.toLowerCase(),
      '110105 19491231 002X',
      fullWidth(number),
      `'${number}`,
      '110105491231002',
    ]) {
      expect([cell, read(idNumber(), cell)]).toEqual([cell, number]);
    }
    expect(readAll(idNumber(), ['110105194912310021', '110105194912310031'])).toEqual([
      'ID_NUMBER_CHECK_FAILED',
      'ID_NUMBER_CHECK_FAILED',
    ]);
    expect(readAll(idNumber(), ['110105194902300028', '12345', '1.10105E+17', '110105194912310000'])).toEqual([
      'ID_NUMBER_BIRTH_IMPOSSIBLE',
      'ID_NUMBER_UNREADABLE',
      'DIGITS_LOST',
      'DIGITS_LOST',
    ]);
  });
});

describe('words', () => {
  it('are names without inner spaces, with one kind of dot', () => {
    expect(
      readAll(personName(), [
        '张 三',
        '　张　三　',
        '阿不都•热合曼',
        '阿不都.热合曼',
        'Li  Ming',
        'Ｌｉ Ming',
        '张三1',
        '13900000000',
        '-',
        '无',
        '〇〇',
      ]),
    ).toEqual([
      '张三',
      '张三',
      '阿不都·热合曼',
      '阿不都·热合曼',
      'Li Ming',
      'Li Ming',
      'NAME_UNREADABLE',
      'NAME_UNREADABLE',
      null,
      null,
      'NAME_UNREADABLE',
    ]);
  });

  it('are one of the choices, by any of their words, however written', () => {
    const level = choice({ CORE: ['骨干', '骨干志愿者', '核心'], ORDINARY: ['普通'] });
    expect(readAll(level, ['骨干', ' 骨 干 ', '骨干志愿者', 'core', 'CORE', '普通。', ''])).toEqual([
      'CORE',
      'CORE',
      'CORE',
      'CORE',
      'CORE',
      'ORDINARY',
      null,
    ]);
    expect(level.parse('资深', { header: '', today })).toEqual({
      code: 'CHOICE_UNKNOWN',
      params: { value: '资深', allowed: '骨干、普通' },
    });
    expect(readAll(sex(), ['男', '女性', 'M', 'female', '不详'])).toEqual([
      'MALE',
      'FEMALE',
      'MALE',
      'FEMALE',
      'CHOICE_UNKNOWN',
    ]);
    expect(() => choice({ A: ['甲'], B: ['甲'] })).toThrow('甲 stands for two choices');
  });

  it('say yes or no', () => {
    expect(readAll(yesNo(), ['是', '√', '✓', 'Y', 'yes', '有', '1', 'TRUE', '☑'])).toEqual(
      Array.from({ length: 9 }, () => true),
    );
    expect(readAll(yesNo(), ['否', '×', 'x', 'N', 'No', '无', '0', 'FALSE', '□'])).toEqual(
      Array.from({ length: 9 }, () => false),
    );
    expect(readAll(yesNo(), ['也许', '/', ''])).toEqual(['YES_NO_UNREADABLE', null, null]);
  });

  it('are lists by the separators of the column, each entry once', () => {
    expect(read(list(), '急救; 理发；手语、急救，代办\n家电')).toEqual(['急救', '理发', '手语', '代办', '家电']);
    expect(read(list(';；'), '每周四、周日上门服务')).toEqual(['每周四、周日上门服务']);
    expect(readAll(list(), ['无', ';;', '—'])).toEqual([null, [], null]);
    expect(read(list(';', { max: 2, maxEntry: 9 }), 'a;b;c')).toBe('ENTRIES_TOO_MANY');
  });

  it('are text of a limited length', () => {
    expect(readAll(text({ max: 4 }), ['一二三四', '一二三四五', '无', '  '])).toEqual([
      '一二三四',
      'CELL_TOO_LONG',
      '无',
      null,
    ]);
  });
});

describe('numbers', () => {
  it('are whole, within limits, with or without their unit', () => {
    expect(
      readAll(integer({ min: 0, max: 2000, units: ['人', '名'] }), [
        '21',
        '２１',
        '21人',
        '21 名',
        '1,200',
        '21.0',
        '+5',
        '-1',
        '2001',
        '21.5',
        '二十',
        '1,20',
        '21个',
      ]),
    ).toEqual([
      21,
      21,
      21,
      21,
      1200,
      21,
      5,
      'NUMBER_TOO_SMALL',
      'NUMBER_TOO_LARGE',
      'NUMBER_NOT_WHOLE',
      'NUMBER_UNREADABLE',
      'NUMBER_UNREADABLE',
      'NUMBER_UNREADABLE',
    ]);
  });

  it('are minutes, from hours too', () => {
    const parser = minutes({ min: 1, max: 1440 });
    const cells = [
      '120',
      '120分钟',
      '120 min',
      '2小时',
      '2h',
      '2个小时',
      '两小时',
      '1.5小时',
      '1小时30分',
      '1小时30分钟',
      '1时30分',
      '1:30',
      '一个半小时',
      '半小时',
      '半个小时',
      '约2小时',
      '90.0',
    ];
    expect(readAll(parser, cells)).toEqual([
      120, 120, 120, 120, 120, 120, 120, 90, 90, 90, 90, 90, 90, 30, 30, 120, 90,
    ]);
    expect(readAll(parser, ['0', '25小时', '很久', '2课时', '1.3'])).toEqual([
      'NUMBER_TOO_SMALL',
      'NUMBER_TOO_LARGE',
      'MINUTES_UNREADABLE',
      'MINUTES_UNIT_UNKNOWN',
      'NUMBER_NOT_WHOLE',
    ]);
  });

  it('are hours where the header says so, and never guessed from lessons', () => {
    const parser = minutes({ min: 1, max: 1440 });
    expect(readAll(parser, ['2', '1.5', '120分钟'], '时长（小时）')).toEqual([120, 90, 120]);
    expect(readAll(parser, ['120'], '课程时长')).toEqual([120]);
    expect(readAll(parser, ['2', '90分钟'], '时长(学时)')).toEqual(['MINUTES_UNIT_UNKNOWN', 90]);
    expect(readAll(parser, ['2'], 'Length (hours)')).toEqual([120]);
  });
});

describe('a roster', () => {
  const plain = (name: string): object => ({ name, phoneTail: null, phone: null });

  it('is split by what people put between names', () => {
    const cells = [
      '张三;李四',
      '张三；李四；',
      '张三、李四',
      '张三,李四',
      '张三，李四',
      '张三\n李四',
      '张三 李四',
      '张三　李 四',
      '1、张三；2、李四',
      '1.张三;2.李四',
      '1）张三 \n2）李四',
    ];
    for (const cell of cells) expect([cell, read(roster(), cell)]).toEqual([cell, [plain('张三'), plain('李四')]]);
    expect(read(roster(), '欧阳 修')).toEqual([plain('欧阳修')]);
    expect(read(roster(), '阿不都·热合曼;Li Ming')).toEqual([plain('阿不都·热合曼'), plain('Li Ming')]);
  });

  it('takes a phone or its tail behind a name', () => {
    const whole = { name: '张三', phoneTail: '0008', phone: '19900000008' };
    const tail = { name: '张三', phoneTail: '0008', phone: null };
    for (const cell of [
      '张三19900000008',
      '张三(19900000008)',
      '张三 199 0000 0008',
      '张三:19900000008',
      `张 三（${fullWidth('19900000008')}）`,
    ]) {
      expect([cell, read(roster(), cell)]).toEqual([cell, [whole]]);
    }
    for (const cell of ['张三(0008)', '张三（0008）', '张三 0008', '张三0008', '张三-0008', '张三（尾号0008）'])
      expect([cell, read(roster(), cell)]).toEqual([cell, [tail]]);
    expect(read(roster(), '张三(0008);张三(0009)')).toEqual([tail, { ...tail, phoneTail: '0009' }]);
  });

  it('is refused with the entries that nobody can be sure about', () => {
    const refusal = (cell: string): unknown => roster().parse(cell, { header: '', today });
    expect(refusal('张三;李四(请假);王五等20人')).toEqual({
      code: 'ROSTER_ENTRY_UNREADABLE',
      params: { entries: '李四(请假)、王五等20人' },
    });
    expect(refusal('张三;李四;张三')).toEqual({ code: 'ROSTER_ENTRY_REPEATED', params: { entries: '张三' } });
    expect(refusal('张三(0008);张三')).toMatchObject({ code: 'ROSTER_ENTRY_REPEATED' });
    expect(refusal('共21人')).toMatchObject({ code: 'ROSTER_ENTRY_UNREADABLE' });
    expect(refusal(Array.from({ length: 9 }, (_, index) => `甲${index}`).join(';'))).toEqual({
      code: 'ROSTER_ENTRY_UNREADABLE',
      params: { entries: '甲0、甲1、甲2、甲3、甲4 … (9)' },
    });
  });
});

describe('whatever stands in a cell', () => {
  const parsers: Record<string, CellParser<unknown>> = {
    localDate: localDate(),
    phone: phone(),
    anyPhone: phone({ fixedLines: true }),
    idNumber: idNumber(),
    personName: personName(),
    choice: choice({ A: ['甲'] }),
    sex: sex(),
    yesNo: yesNo(),
    list: list(),
    text: text({ max: 50 }),
    integer: integer({ min: 0, max: 9, units: ['人'] }),
    minutes: minutes({ min: 1, max: 99 }),
    roster: roster(),
  };
  const likely = fc.stringMatching(/^[\d０-９年月日时分张三李、，;；()（）:：./+\-E 　xX小半个]{0,30}$/);

  it('no parser throws, and a refusal has a code', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), likely), fc.string(), (cell, header) => {
        for (const [name, parser] of Object.entries(parsers)) {
          const result = parser.parse(cell, { header, today });
          expect([name, 'value' in result || /^[A-Z_]+$/.test(result.code)]).toEqual([name, true]);
        }
        expect(tidyCell(tidyCell(cell))).toBe(tidyCell(tidyCell(tidyCell(cell))));
        expect(typeof foldHeader(cell) + typeof foldWord(cell) + typeof bracketedIn(cell)).toBe('stringstringstring');
      }),
      { numRuns: 2_000 },
    );
  });

  it('a day that is read is a day of the calendar, and reads as itself', () => {
    fc.assert(
      fc.property(likely, (cell) => {
        const day = read(localDate(), cell);
        if (day === null || !/^\d/.test(day)) return;
        expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect(read(localDate(), day)).toBe(day);
      }),
      { numRuns: 5_000 },
    );
  });

  it('the longest cell is parsed at once', () => {
    const long = ['(', ' ', '1', '-', '张 ', '年', '((', '小时', "'", '1,', '0 '].map(
      (part) => `张${part.repeat(4_000 / part.length)}(!`,
    );
    // What else the machine does is no time of this thread.
    const start = process.threadCpuUsage();
    for (const cell of long) for (const parser of Object.values(parsers)) parser.parse(cell, { header: cell, today });
    expect(process.threadCpuUsage(start).user).toBeLessThan(1_000_000);
  });
});

describe('headers', () => {
  it('compare without case, spaces, marks, full-width forms and what stands in brackets', () => {
    for (const header of ['时长', ' 时 长 ', '时长(分钟)', '时长（分钟）', '*时长', '时长【必填】:', '时长：'])
      expect([header, foldHeader(header)]).toEqual([header, '时长']);
    expect([foldHeader('(必填)'), foldHeader('Full Name'), foldHeader('***'), bracketedIn('时长（小时）')]).toEqual([
      '必填',
      'fullname',
      '***',
      '小时',
    ]);
  });

  it('may not stand for two columns of one ledger', () => {
    const settings = { headers: ['姓名', '名字(必填)'], label: { zh: '姓名', en: 'Name' }, pii: 'S2' } as const;
    const columns = { a: column(personName(), settings), b: column(personName(), { ...settings, headers: ['名字'] }) };
    expect(() => ledger({ name: 'x', label: settings.label, columns, key: [] })).toThrow(
      'the header 名字 stands for a and for b',
    );
  });
});
