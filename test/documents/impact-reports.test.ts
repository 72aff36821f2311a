// Reports of the figures as files: ordered, followed, fetched by whoever may, and forgotten after a day.
import { setTimeout as wait } from 'node:timers/promises';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Client, type TestApp } from '../support/app.ts';
import { asOwner } from '../support/elsewhere.ts';
import { insightsMessages } from '../../api/src/modules/insights/insights.messages.ts';
import { readWorkbook } from '../../api/src/modules/platform/imports/read-workbook.ts';

let test: TestApp;
let community: string;
let committee: Client;

beforeAll(async () => {
  test = await startApp({ demo: true });
  committee = await test.as('committee');
  community = (await committee.data('{ communities(filter: { level: { eq: COMMUNITY } }) { nodes { id } } }'))
    .communities.nodes[0].id;
});
afterAll(() => test?.stop());

interface Report {
  readonly id: string;
  readonly status: string;
  readonly progressPercent: number;
  readonly fileName: string;
  readonly url: string;
}

async function order(input: object, headers = {}): Promise<Report> {
  const { startImpactReport } = await committee.data(
    'mutation ($input: StartImpactReportInput!) { startImpactReport(input: $input) { impactReport { id status } userErrors { code } } }',
    { input: { communityId: community, ...input } },
    headers,
  );
  expect(startImpactReport).toMatchObject({ userErrors: [], impactReport: { status: 'QUEUED' } });
  for (;;) {
    const { impactReport } = await committee.data(
      'query ($id: ID!) { impactReport(id: $id) { id status progressPercent fileName url } }',
      { id: startImpactReport.impactReport.id },
    );
    if (impactReport.status === 'DONE' || impactReport.status === 'FAILED') return impactReport;
    await wait(50);
  }
}

const fetchFile = (client: Client, { url }: { url: string }) => fetch(`${test.url}${url}`, { headers: client.headers });

describe('a report', () => {
  it('as PDF holds the figures with what they count, the committee and the pledges, in Chinese', async () => {
    const report = await order({ from: '2025-01-01', to: '2025-12-31', format: 'PDF' });
    expect(report).toMatchObject({ status: 'DONE', progressPercent: 100 });
    expect(report.fileName).toMatch(/^刘家墩社区壹对壹敲门行动成效报告 \d{4}-\d{2}-\d{2}\.pdf$/);
    const answer = await fetchFile(committee, report);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    const found = text.replace(/\s+/g, '');
    for (const words of [
      '统计时间2025-01-01至2025-12-31',
      '医院培训到训124人次',
      '骨干志愿者56人',
      '联席会议4次',
      '承诺与兑现',
    ])
      expect(found).toContain(words);
  });

  it('as a workbook holds the same, in the language of the request', async () => {
    const report = await order({ format: 'EXCEL' }, { 'accept-language': 'en' });
    const bytes = Buffer.from(await (await fetchFile(committee, report)).arrayBuffer());
    const { sheetNames, rows } = await readWorkbook(bytes, 'Training');
    expect(sheetNames).toEqual(expect.arrayContaining(['Training', 'Partner units', 'Pledges and deliveries']));
    expect(rows[0]).toEqual(['Figure', 'Value', 'Unit', 'Definition']);
    expect(rows.find(([name]) => name === 'Attended at hospitals')!.slice(0, 3)).toEqual([
      ...['Attended at hospitals', '124', 'person-times'],
    ]);
  });

  it('is fetched by whoever may make reports, and by nobody else; each time is on record', async () => {
    const report = await order({ format: 'EXCEL' });
    expect((await fetchFile(await test.as('coordinator'), report)).status).toBe(200);
    expect((await fetchFile(test.withHeaders({}), report)).status).toBe(401);
    for (const username of ['volunteer', 'hospital', 'auditor'])
      expect([username, (await fetchFile(await test.as(username), report)).status]).toEqual([username, 403]);
    expect((await fetchFile(test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' }), report)).status).toBe(
      403,
    );
    expect((await fetchFile(committee, { url: '/impact-reports/00000000-0000-7000-8000-000000000000' })).status).toBe(
      404,
    );
    const { impactReport } = await committee.data('query ($id: ID!) { impactReport(id: $id) { fetchedCount } }', {
      id: report.id,
    });
    expect(impactReport.fetchedCount).toBe(1);
  });

  it('expires', async () => {
    const report = await order({ format: 'EXCEL' });
    await asOwner(test, (client) =>
      client.query(`update impact_report set expires_at = now() - interval '1 minute' where id = $1`, [report.id]),
    );
    const answer = await fetchFile(committee, report);
    expect(answer.status).toBe(422);
    const { message } = ((await answer.json()) as { errors: { message: string }[] }).errors[0]!;
    expect(message).toBe('报告的下载已过期，请重新生成。');
    expect(message).toBe(insightsMessages['zh-CN'].errors['REPORT_EXPIRED']);
  });

  it('is forgotten in the night after it expired, and not before', async () => {
    const [fresh, expired] = [await order({ format: 'EXCEL' }), await order({ format: 'EXCEL' })];
    await asOwner(test, async (client) => {
      await client.query(`update impact_report set expires_at = now() - interval '1 minute' where id = $1`, [
        expired.id,
      ]);
      await client.query(`select graphile_worker.add_job('forget-impact-reports')`);
      const bytesOf = async (id: string): Promise<number> => {
        const sql = 'select octet_length(sealed_bytes) as bytes from impact_report_file where report_id = $1';
        return (await client.query<{ bytes: number }>(sql, [id])).rows[0]!.bytes;
      };
      await expect.poll(() => bytesOf(expired.id)).toBe(0);
      expect(await bytesOf(fresh.id)).toBeGreaterThan(0);
    });
    expect((await fetchFile(committee, fresh)).status).toBe(200);
  });

  it('of a period that runs backwards is refused', async () => {
    const { startImpactReport } = await committee.data(
      'mutation ($input: StartImpactReportInput!) { startImpactReport(input: $input) { userErrors { code path } } }',
      { input: { communityId: community, from: '2025-02-01', to: '2025-01-01', format: 'PDF' } },
    );
    expect(startImpactReport.userErrors).toEqual([{ code: 'PERIOD_BACKWARDS', path: ['input', 'to'] }]);
  });
});
