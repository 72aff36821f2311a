// Papers: what is written into them is read back by another program.
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { commonFont, fontsOf } from '../../api/src/modules/platform/documents/paper-fonts.ts';
import { writePdf } from '../../api/src/modules/platform/documents/paper-pdf.ts';
import type { Paper } from '../../api/src/modules/platform/documents/paper.ts';

const paper: Paper = {
  language: 'zh-CN',
  title: '志愿服务记录证明',
  madeAt: new Date('2026-03-10T02:00:00Z'),
  footer: '柳荫社区 · 第 2026 号',
  parts: [
    { kind: 'title', text: '志愿服务记录证明' },
    {
      kind: 'text',
      text: '兹证明高淑玲同志于2025年参加志愿服务 36.5 小时（Certificate No. 2026-000001）。',
      isIndented: true,
    },
    {
      kind: 'facts',
      facts: [
        ['编号', '2026-000001'],
        ['姓名', '珺犇谖喆'],
      ],
    },
    {
      kind: 'table',
      columns: [{ header: '内容' }, { header: '小时', isNumber: true }],
      rows: [
        ['急救培训', '4.0'],
        ['邻里守望', '32.5'],
      ],
    },
    { kind: 'code', content: 'https://qiaomen.example.org/verify/abc', words: ['扫码核验'] },
  ],
};

async function textOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text.replace(/\s+/g, '');
}

describe('a paper', () => {
  it('holds its Chinese, its digits and its rare characters as text', async () => {
    const pdf = await writePdf(paper);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const text = await textOf(pdf);
    for (const each of [
      '志愿服务记录证明',
      '兹证明高淑玲同志于2025年参加志愿服务36.5小时（CertificateNo.2026-000001）。',
      '姓名珺犇谖喆',
      '急救培训4.0',
      '扫码核验',
      '柳荫社区·第2026号1/1',
    ])
      expect(text).toContain(each);
    const { info } = await getMeta(await getDocumentProxy(new Uint8Array(pdf)));
    expect(info).toMatchObject({ Title: '志愿服务记录证明', Language: 'zh-CN' });
    // Only the characters that are used go along.
    expect(pdf.length).toBeLessThan(150_000);
  });

  it('goes on over pages, each with its number', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`第 ${index + 1} 场`, String(index)]);
    const columns = [{ header: '场次' }, { header: '人次', isNumber: true }];
    const pdf = await writePdf({ ...paper, isLandscape: true, parts: [{ kind: 'table', columns, rows }] });
    const text = await textOf(pdf);
    expect(text.match(/场次人次/g)!.length).toBe((await getDocumentProxy(new Uint8Array(pdf))).numPages);
    expect(text).toContain('第120场119');
  });

  it('takes each character from a font that has it', async () => {
    const fonts = await fontsOf('高A1，谖℃');
    expect(Object.fromEntries(fonts)).toEqual({
      ...{ 高: commonFont, A: commonFont, 1: commonFont, '，': commonFont },
      ...{ 谖: '35', '℃': '107' },
    });
  });
});
