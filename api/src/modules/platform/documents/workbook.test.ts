// A workbook is read back by another library than the one that wrote it.
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from './workbook.ts';

describe('a workbook', () => {
  it('keeps numbers as numbers and gives no formula away', async () => {
    const book = await writeWorkbook([
      {
        name: '成效/2025',
        columns: [{ header: '指标', width: 30 }, { header: '数值' }],
        rows: [
          ['培训人次', 334],
          ['=1+1', null],
        ],
      },
      { name: '说明', columns: [{ header: '口径' }], rows: [['按人次']] },
    ]);
    const sheets = await readXlsxFile(book);
    expect(sheets.map(({ sheet, data }) => [sheet, data])).toEqual([
      [
        '成效 2025',
        [
          ['指标', '数值'],
          ['培训人次', 334],
          ["'=1+1", null],
        ],
      ],
      ['说明', [['口径'], ['按人次']]],
    ]);
  });
});
