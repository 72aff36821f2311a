import { describe, expect, expectTypeOf, it } from 'vitest';
import { checkRows, columnName } from './check-rows.ts';
import type { LedgerValues } from './columns.ts';
import { guessColumns } from './guess-columns.ts';
import { importErrors, importMessages, ledgerFileMessages, placedImportMessage } from './import-messages.ts';
import { checkText, collect, readCsvText, refusalOf, today } from './ledgers-in-tests.fixture.ts';
import {
  partnerUnitCsv,
  partnerUnitLedger,
  trainingCsv,
  trainingLedger,
  volunteerCsv,
  volunteerLedger,
  volunteerTeamCsv,
  volunteerTeamLedger,
} from './ledgers.fixture.ts';

const header = '姓名,手机号,志愿者级别,加入日期,晋升骨干日期';

describe('a row', () => {
  it('gives the values that its columns declare', async () => {
    const [, promoted, , fresh] = await checkText(volunteerCsv, volunteerLedger);
    expect(promoted).toMatchObject({
      line: 3,
      isGood: true,
      errors: [],
      values: {
        fullName: '钱小燕',
        sex: 'FEMALE',
        birthDate: '1991-05-08',
        phone: '19900000046',
        level: 'CORE',
        isSilver: false,
        teamName: '健康守望队',
        skills: ['健康监测', '理发'],
        joinedOn: '2025-01-10',
        mentorName: '赵一鸣',
        promotedOn: '2025-07-17',
      },
    });
    expect(fresh?.values).toMatchObject({
      level: 'NEW',
      teamName: null,
      skills: null,
      mentorName: null,
      promotedOn: null,
    });
    expect(fresh?.raw).toEqual([
      '李晓云',
      '女',
      '2001-11-30',
      '19900000151',
      '新志愿者',
      '否',
      '',
      '',
      '2025-09-02',
      '',
      '',
    ]);
  });

  it('is good in every ledger that communities keep', async () => {
    const [unit] = await checkText(partnerUnitCsv, partnerUnitLedger);
    expect(unit?.values).toEqual({
      name: '青石桥医院',
      kind: 'HOSPITAL',
      contactName: '周明',
      contactPhone: '19900000001',
      resources: ['健康培训', '就医绿色通道'],
      joinedOn: '2025-01-18',
    });
    expect((await checkText(partnerUnitCsv, partnerUnitLedger)).map(({ values }) => values.resources)[1]).toEqual([
      '每周四、周日上门服务',
    ]);
    expect((await checkText(volunteerTeamCsv, volunteerTeamLedger)).map(({ values }) => values.filingNumber)).toEqual([
      'QSQ-2025-01',
      'QSQ-2025-02',
    ]);
    const [training] = await checkText(trainingCsv, trainingLedger);
    expect(training).toMatchObject({
      isGood: true,
      values: { kind: 'HEALTH', heldOn: '2025-02-15', minutes: 120, seats: null },
    });
    expect(training?.values.roster?.map(({ name }) => name)).toEqual(['赵一鸣', '钱小燕', '孙大海']);
  });

  it('has a type that says what may be null', () => {
    type Values = LedgerValues<typeof volunteerLedger>;
    expectTypeOf<Values['fullName']>().toEqualTypeOf<string>();
    expectTypeOf<Values['level']>().toEqualTypeOf<'CORE' | 'ORDINARY' | 'NEW'>();
    expectTypeOf<Values['isSilver']>().toEqualTypeOf<boolean | null>();
    expectTypeOf<Values['skills']>().toEqualTypeOf<string[] | null>();
  });

  it('tells every fault of it by row and column, and keeps what could be read', async () => {
    const text = `花名册\n\n${header}\n张三,1990000000,骨干,2025-13-01,\n,19900000002,资深,-,\n李四,19900000003,普通,2025-03-01,2025-01-01,错列\n`;
    const [phone, name, shifted] = await checkText(text, volunteerLedger);
    expect(phone).toMatchObject({
      line: 4,
      isGood: false,
      values: { fullName: '张三', phone: null, level: 'CORE', joinedOn: null },
    });
    const said = [phone, name, shifted]
      .flatMap((row) => row?.errors ?? [])
      .map((error) => placedImportMessage(error, 'zh-CN'));
    expect(said).toEqual([
      '第 4 行「手机号」：不是 11 位手机号',
      '第 4 行「加入日期」：没有“2025-13-01”这一天',
      '第 5 行「姓名」：不能为空',
      '第 5 行「志愿者级别」：没有“资深”这一项，可填：骨干、普通、新志愿者',
      '第 6 行：最后一列的右边还有内容，可能错列了',
    ]);
    expect(phone?.errors[0]).toEqual({
      line: 4,
      column: '手机号',
      field: 'phone',
      code: 'PHONE_NOT_MOBILE',
      params: {},
    });
    expect(placedImportMessage(phone!.errors[0]!, 'en')).toBe('Row 4, “手机号”: is not an 11-digit mobile number');
    expect(placedImportMessage(shifted!.errors[0]!, 'en')).toBe(
      'Row 6: has text to the right of the last column: cells may have shifted',
    );
  });

  it('is held to the rules between its cells, once the cells are good', async () => {
    const [row] = await checkText(`${header}\n李四,19900000003,普通,2025-03-01,2025-01-01\n`, volunteerLedger);
    expect(row).toMatchObject({
      isGood: false,
      errors: [
        {
          line: 2,
          column: '晋升骨干日期',
          field: 'promotedOn',
          code: 'EARLIER_THAN_OTHER',
          params: { other: '加入日期' },
        },
      ],
    });
    expect(placedImportMessage(row!.errors[0]!, 'zh-CN')).toBe('第 2 行「晋升骨干日期」：早于“加入日期”');
  });

  it('may have a cell that is too long, which is refused alone', async () => {
    const [long, short] = await checkText(
      `${header},备注\n${'长'.repeat(4_001)},19900000003,普通,,,好\n李四,19900000004,普通,,,${'长'.repeat(5_000)}\n`,
      volunteerLedger,
    );
    expect(long?.errors).toEqual([
      { line: 2, column: '姓名', field: 'fullName', code: 'CELL_TOO_LONG', params: { max: 4_000 } },
    ]);
    expect([short?.isGood, short?.raw[5]?.length]).toEqual([true, 4_001]);
  });
});

describe('the fingerprint of a row', () => {
  it('is the same for the same values, whatever their spelling, the order of columns and the encoding', async () => {
    const rows = await checkText(
      '姓名,手机号,志愿者级别,加入日期\n张三,19900000001,骨干,2025-01-05\n李四,19900000002,普通,\n',
      volunteerLedger,
    );
    const again = await checkText(
      '花名册\n级别,加入日期,姓名,手机号\n核心,2025年1月5日,张 三,199-0000-0001\n普通,-,李四,+86 19900000002\n',
      volunteerLedger,
    );
    expect(again.map(({ fingerprint }) => fingerprint)).toEqual(rows.map(({ fingerprint }) => fingerprint));
    expect(rows[0]?.fingerprint).toMatch(/^[\da-f]{64}$/);
    expect(rows[0]?.fingerprint).not.toBe(rows[1]?.fingerprint);
  });

  it('differs where a value does, also where a cell cannot be read', async () => {
    const rows = await checkText(
      '姓名,手机号,志愿者级别\n张三,19900000001,骨干\n张三,19900000001,普通\n张三,1,普通\n张三,2,普通\n张三,,普通\n',
      volunteerLedger,
    );
    expect(new Set(rows.map(({ fingerprint }) => fingerprint)).size).toBe(5);
  });
});

describe('a mapping', () => {
  it('is refused when required columns are missing, naming them in both languages', async () => {
    const file = await readCsvText('姓名\n张三\n');
    const check = async (mapping: object): Promise<unknown> =>
      collect(checkRows(file, { ledger: volunteerLedger, mapping, today }));
    expect(await refusalOf(check({ fullName: 0 }))).toEqual({
      code: 'LEDGER_COLUMNS_MISSING',
      params: { columns: '手机号、志愿者级别', columnsInEnglish: 'Mobile, Level' },
    });
    for (const mapping of [
      { fullName: 0, phone: 0 },
      { fullName: 1 },
      { fullName: -1 },
      { fullName: 0.5 },
      { nobody: 0 },
      { constructor: 0 },
    ]) {
      expect(await refusalOf(check(mapping))).toMatchObject({ code: 'LEDGER_MAPPING_INVALID' });
    }
  });

  it('names columns by their header, and by their letter where that is missing or stands twice', () => {
    const headers = ['姓名', '', '电话', '电话', ...Array.from({ length: 23 }, () => '')];
    expect([0, 1, 2, 3, 25, 26].map((index) => columnName(headers, index))).toEqual([
      '姓名',
      'B',
      '电话 (C)',
      '电话 (D)',
      'Z',
      'AA',
    ]);
  });
});

describe('a large ledger', () => {
  it('is checked row by row, while other work goes on', async () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, index) => `张三,男,1959-05-15,199${String(index).padStart(8, '0')},骨干,是,邻里互助团,急救;理发,2025/1/5,,`,
    );
    const file = await readCsvText([volunteerCsv.slice(0, volunteerCsv.indexOf('\n')), ...lines].join('\n'));
    const { mapping } = guessColumns(file.headers, volunteerLedger);
    let turns = 0;
    const otherWork = setInterval(() => (turns += 1), 1);
    let good = 0;
    for await (const row of checkRows(file, { ledger: volunteerLedger, mapping, today })) if (row.isGood) good += 1;
    clearInterval(otherWork);
    expect(good).toBe(100_000);
    expect(turns).toBeGreaterThan(30);
  });
});

describe('the messages', () => {
  it('say something for every code in Chinese and in English, with the same parameters', () => {
    const namesIn = (sentence = ''): string[] =>
      [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => (name ?? '').replace('InEnglish', '')).sort();
    const codes = [...Object.keys(importMessages), ...Object.keys(ledgerFileMessages)];
    expect(Object.keys(importErrors.en)).toHaveLength(codes.length);
    for (const code of codes) {
      expect(importErrors['zh-CN'][code]).toMatch(/\p{Script=Han}/u);
      expect(importErrors.en[code]).not.toMatch(/\p{Script=Han}/u);
      expect([code, namesIn(importErrors.en[code])]).toEqual([code, namesIn(importErrors['zh-CN'][code])]);
    }
  });
});
