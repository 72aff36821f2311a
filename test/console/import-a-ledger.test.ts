// A coordinator takes in a list of volunteers as it came: in GB18030, under Chinese headers, with faults. It is checked first,
// the good rows go in, the others come back with their reasons, and the same file again makes nobody twice.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gb18030 } from '../imports/gb18030.ts';
import {
  accessibilityFaults,
  complaintsOf,
  desk,
  go,
  openConsole,
  type OpenConsole,
  openMenu,
  phone,
  settle,
  textsOf,
} from '../support/browser.ts';

let qiaomen: OpenConsole;
let page: Page;

const ledger = `姓名,性别,出生日期,手机号,志愿者级别,是否银发志愿者,所属队伍,专长,加入日期,带教老志愿者,晋升骨干日期
林小满,女,1990-03-03,19900000901,普通,否,邻里帮帮团,急救,2026-03-01,赵永康,
何大江,男,1962-02-30,19900000902,普通,是,邻里帮帮团,,2026-03-01,,
苏一舟,女,1995-05-05,123,新志愿者,否,,,2026-03-01,,
马春生,男,1970-01-01,19900000904,金牌,否,,,2026-03-01,,
,女,1980-01-01,19900000905,普通,否,,,2026-03-01,,
沈云,女,1988-08-08,19900000906,新志愿者,否,春风服务队,,2026-03-01,,
周小雨,女,1999-09-09,19900000907,新志愿者,否,微光行动队,手语;理发,2026-03-01,,
赵永康,男,1959-05-15,19900000008,骨干,是,邻里帮帮团,急救,2025-01-23,,
`;
const file = { name: '志愿者(三月).csv', mimeType: 'text/csv', buffer: gb18030(ledger) };

beforeAll(async () => {
  qiaomen = await openConsole();
  page = await qiaomen.open({ as: 'coordinator' });
});
afterAll(() => qiaomen?.close());

const volunteerCount = async (): Promise<number> =>
  (await (await qiaomen.app.as('coordinator')).data('{ volunteers { totalCount } }')).volunteers.totalCount;

async function chooseFile(given: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /选择文件|换一个文件/ }).click(),
  ]);
  await chooser.setFiles(given);
  await page.getByRole('region', { name: '核对' }).waitFor();
  await settle(page);
}

const alert = (): Promise<string> => page.getByRole('main').getByRole('alert').filter({ hasText: /./ }).innerText();

describe('the wizard', () => {
  it('knows the ledger by its name, checks it, names each fault by row and column, and changes nothing', async () => {
    await (await openMenu(page)).getByRole('link', { name: '台账导入' }).click();
    await page.getByRole('link', { name: '导入台账' }).first().click();
    await chooseFile(file);
    expect(await page.getByRole('radio', { name: '志愿者', exact: true }).isChecked()).toBe(true);
    expect(await page.getByText('认出了 11 列，共 11 列').isVisible()).toBe(true);
    expect(await textsOf(page.getByRole('table', { name: '错误' }).getByRole('row'))).toEqual([
      '行 列 问题',
      '3 出生日期 没有“1962-02-30”这一天',
      '4 手机号 不是 11 位手机号',
      '5 志愿者级别 没有“金牌”这一项，可填：骨干、普通、新志愿者',
      '6 姓名 不能为空',
      '7 所属队伍 找不到“春风服务队”',
    ]);
    expect((await alert()).split('\n')).toEqual([
      '共 8 行：3 行没有问题，5 行有误。现在什么都还没有改动。',
      '导入后会新增 2 条，更新 0 条，1 条已有且相同。',
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize(phone);
    await settle(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize(desk);
    expect(await volunteerCount()).toBe(168);
  });

  it('explains why not all rows can go in, takes the good ones, and says what came of it', async () => {
    const all = page.getByRole('button', { name: '导入全部 8 行' });
    expect(await all.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: '只导入没问题的 3 行' }).click();
    await page.getByText('导入完成').waitFor();
    await settle(page);
    expect(await alert()).toBe('导入完成：新增 2 条，更新 0 条，1 条已有且相同，5 行没有导入。');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await volunteerCount()).toBe(170);
  });

  it('gives the rows back as they came, each with what became of it', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '结果文件（CSV）' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('志愿者(三月)-结果.csv');
    const lines = (await readFile(await download.path(), 'utf8')).replace('\uFEFF', '').trim().split(/\r?\n/);
    expect(lines[0]).toBe(ledger.split('\n', 1)[0]!.replace(/[^,]+/g, '"$&"') + ',"结果","原因"');
    expect(lines.slice(1).map((line) => line.split(',').slice(-2).join())).toEqual([
      '"新增",""',
      '"有误，未导入","「出生日期」没有“1962-02-30”这一天"',
      '"有误，未导入","「手机号」不是 11 位手机号"',
      '"有误，未导入","「志愿者级别」没有“金牌”这一项，可填：骨干、普通、新志愿者"',
      '"有误，未导入","「姓名」不能为空"',
      '"有误，未导入","「所属队伍」找不到“春风服务队”"',
      '"新增",""',
      '"已有，未改动",""',
    ]);
  });

  it('knows the file again, and would make nobody twice', async () => {
    await go(page, '/import-a-ledger');
    await chooseFile(file);
    expect(await page.getByText(/这份文件已在 .* 由 社区协调员 导入过，再导入不会产生重复记录。/).isVisible()).toBe(
      true,
    );
    expect(await page.getByText('导入后会新增 0 条，更新 0 条，3 条已有且相同。').isVisible()).toBe(true);
  });

  it('shows how far a long ledger is', async () => {
    await chooseFile({ ...file, name: '志愿者(全区).csv', buffer: Buffer.from(longLedger(2_400)) });
    await page.getByRole('button', { name: '导入全部 2400 行' }).click();
    await page.getByRole('progressbar', { name: '导入进度' }).waitFor();
    await page.getByText('导入完成：新增 2400 条').waitFor();
    expect(await volunteerCount()).toBe(2_570);
    expect(complaintsOf(page)).toEqual([]);
  });
});

function longLedger(rows: number): string {
  const signs = Array.from(
    '春夏秋冬江河湖海山川林木花草云雨风雪星月日光明亮平安康健文武忠诚仁义礼信勤俭温良谦恭智勇刚毅宁静远志',
  );
  const name = (row: number): string => `于${signs[row % signs.length]}${signs[Math.floor(row / signs.length)]}`;
  const lines = Array.from({ length: rows }, (_, row) => `${name(row)},1990000${3_000 + row},普通,微光行动队`);
  return ['姓名,手机号,志愿者级别,所属队伍', ...lines].join('\n');
}
