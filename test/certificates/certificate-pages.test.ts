// The paper of a certificate and the public page that verifies it: what they show, to whom, and what they never tell.
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCertificateWorld, type CertificateWorld } from './certificate-world.ts';
import { rightsOf } from '../../api/src/kernel/read/rights.ts';
import type { Caller } from '../../api/src/kernel/scope.ts';
import { theSystem } from '../../api/src/modules.ts';
import { certificatePageRoutes } from '../../api/src/pipeline/certificate-pages.ts';
import { createHttp, type HttpOptions } from '../../api/src/pipeline/http.ts';

let world: CertificateWorld;
let http: Awaited<ReturnType<typeof createHttp>>;
let caller: Caller;
const publicUrl = 'https://qiaomen.example.org';

beforeAll(async () => {
  world = await openCertificateWorld();
  const { catalog, dictionary } = theSystem();
  const { services } = world;
  const identify = async () => ({ caller, rights: rightsOf(catalog, caller) });
  const unused = {
    apollo: {},
    signIn: {},
    log: {},
    isReady: async () => true,
    trustProxy: false,
    consoleFolder: '/none',
  };
  const extend: HttpOptions['extend'] = async (app) =>
    await app.register(certificatePageRoutes, { services, dictionary, identify, publicUrl });
  http = await createHttp({ ...(unused as unknown as HttpOptions), services, dictionary, identify, extend });
});
afterAll(async () => {
  await http?.close();
  await world?.stop();
});

let lastAddress = 1;
const visit = (code: string, headers: Record<string, string> = {}, remoteAddress = `192.0.2.${lastAddress++}`) =>
  http.inject({ url: `/verify/${code}`, headers, remoteAddress });
const print = (by: Caller, id: string, query = '') => {
  caller = by;
  return http.inject({ url: `/certificates/${id}.pdf${query}` });
};
async function textOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text.replace(/\s+/g, '');
}

describe('the paper', () => {
  it('names the holder, what is certified, who issues it, and where it is verified', async () => {
    const { id, code, seal } = await world.serve(world.gao);
    const answer = await print(world.coordinator, id);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('志愿服务记录证明 FW-2026-000001.pdf'));
    const text = await textOf(answer.rawPayload);
    for (const each of [
      '志愿服务记录证明编号：FW-2026-000001',
      '兹证明高淑玲于2026年2月1日至2026年2月28日参加志愿服务培训2次，共3.5小时。特此证明。',
      '负责人李主任经办人王敏联系方式027-0000柳荫社区（盖章）2026年3月18日',
      `${publicUrl}/verify/${code}`,
      `防伪码${seal.slice(0, 16)}`,
      '2026-02-10血压测量培训2',
    ])
      expect(text).toContain(each);
    expect(await textOf((await print(world.coordinator, id, '?language=en')).rawPayload)).toContain(
      'CertificateofvolunteerserviceNo.FW-2026-000001',
    );
  });

  it('is for whoever may read the name, and not before it is issued', async () => {
    const [{ id }] = await world.certify('2026-03-05', ['高淑玲']);
    const status = async (by: Caller, of = id): Promise<string> => {
      const answer = await print(by, of);
      return `${answer.statusCode} ${answer.statusCode === 200 ? '' : answer.json().errors[0].extensions.code}`.trim();
    };
    expect(await status(world.hospital)).toBe('200');
    expect(await status(world.as('VOLUNTEER', { person: world.gao.personId }))).toBe('200');
    expect(await status(world.as('VOLUNTEER', { person: world.qian.personId }))).toBe('422 NOT_ALLOWED_HERE');
    expect(await status(world.program('CERTIFICATE_READ'))).toBe('422 NOT_ALLOWED_HERE');
    expect(await status(world.as('COORDINATOR', { community: world.elsewhere }))).toBe('404 NOT_FOUND');
    expect(await status(world.nobody)).toBe('401 UNAUTHENTICATED');
    expect(await status(world.coordinator, 'no-id')).toBe('404 NOT_FOUND');
    const { id: requested } = await world.serve(world.qian, 'PUBLICISED');
    expect(await status(world.coordinator, requested)).toBe('422 CERTIFICATE_NOT_ISSUED');
  });

  it('says until when it holds, which volunteer it is of, and once it is revoked that it is', async () => {
    const number = '420100199001010';
    const volunteer = { id: world.gao.volunteerId, patch: { nationalVolunteerNumber: number } };
    await world.does(world.coordinator, 'updateVolunteer', volunteer);
    const [{ id }] = await world.certify('2026-03-04', ['高淑玲']);
    const shown = async (query = ''): Promise<string> => textOf((await print(world.coordinator, id, query)).rawPayload);
    const before = await shown();
    expect(before).toContain(`兹证明高淑玲（志愿者编号${number}）于2026年3月4日参加“红十字急救”培训`);
    expect(before).toContain('有效期至2028年3月10日');
    expect(before).not.toContain('本证明已撤销');
    await world.does(world.coordinator, 'revokeCertificate', { id, reason: '名单有误' });
    expect(await shown()).toContain('本证明已撤销，不再有效。');
    expect(await shown('?language=en')).toContain('Thiscertificatewasrevokedanddoesnothold.');
  });
});

describe('the public page', () => {
  it('shows without sign-in what is certified, and of the name only the stars', async () => {
    const [{ code, number }] = await world.certify('2026-03-06', ['高淑玲']);
    const page = await visit(code);
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    for (const each of [
      '<h1>有效</h1>',
      number,
      '高*玲',
      '青石桥医院',
      '2026年3月10日',
      '参加“红十字急救”培训 90 分钟',
    ])
      expect(page.body).toContain(each);
    expect(page.body).not.toContain('淑');
    expect(page.body).not.toContain('<script');
    expect(page.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/,
    );
    expect(page.headers).toMatchObject({
      'x-robots-tag': 'noindex',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    expect((await visit(code, { 'accept-language': 'en' })).body).toContain('<h1>Valid</h1>');
    expect((await visit(`${code}?language=en`)).body).toContain('<html lang="en">');
    const { data } = await world.ask(
      world.nobody,
      `{ verifyCertificate(code: "${code}") { validity number maskedName issuerName } }`,
    );
    expect(data.verifyCertificate).toEqual({
      validity: 'VALID',
      number,
      maskedName: '高*玲',
      issuerName: '青石桥医院',
    });
  });

  it('takes no word for more than a word, tells hours and days, and of whoever is erased that they are', async () => {
    const entries = [{ name: '高淑玲' }];
    const training = { courseId: world.courseId, title: '<b>急救</b> & "包扎"', heldOn: '2026-03-03', entries };
    const { trainingSession } = await world.does(world.hospital, 'logTraining', training, 'trainingSession { id }');
    await world.does(world.hospital, 'lockTrainingAttendance', { id: trainingSession.id });
    const issue = { id: trainingSession.id };
    const fields = 'certificates { id code }';
    const { certificates } = await world.does(world.hospital, 'issueTrainingCertificates', issue, fields);
    const [{ id, code }] = certificates;
    const { body } = await visit(code);
    expect(body).toContain('参加“&lt;b&gt;急救&lt;/b&gt; &amp; &quot;包扎&quot;”培训');
    expect(body).toContain('<dt>培训时长</dt><dd>1.5 小时</dd>');
    expect(body).toContain('<dt>期间</dt><dd>2026年3月3日</dd>');
    expect(body).toContain('<dt>有效期至</dt><dd>2028年3月10日</dd>');
    expect(body).not.toContain('服务时长');
    await world.rows('update certificate set holder_name = null, masked_name = null where id = $1', [id]);
    expect((await visit(code)).body).toContain('<dt>持证人</dt><dd>已注销</dd>');
    expect((await visit(`${code}?language=en`)).body).toContain('<dt>Holder</dt><dd>erased</dd>');
  });

  it('says of a revoked one that it does not hold, and of one past its day that it is over', async () => {
    const [{ id, code }] = await world.certify('2026-03-07', ['高淑玲']);
    const now = world.clock.now();
    world.clock.set(new Date('2028-03-10T16:00:00Z'));
    expect((await visit(code)).body).toContain('<h1>已过期</h1>');
    world.clock.set(now);
    await world.does(world.coordinator, 'revokeCertificate', { id, reason: '名单有误' });
    const page = await visit(code);
    expect(page.body).toContain('<h1>已撤销，不再有效</h1>');
    expect(page.body).not.toContain('名单有误');
  });

  it('answers an unknown code, a malformed one and one of a request alike', async () => {
    const strange = [
      'x'.repeat(32),
      '1',
      '',
      'a/b',
      `%00${'a'.repeat(400)}`,
      "'; drop table certificate; --",
      '%3Cscript%3E',
    ];
    const pages = await Promise.all(strange.map((code) => visit(encodeURI(code).replace('%2500', '%00'))));
    expect(pages.map(({ statusCode }) => statusCode)).toEqual(strange.map(() => 404));
    expect(new Set(pages.map(({ body }) => body)).size).toBe(1);
    const headers = pages.map((each) => JSON.stringify({ ...each.headers, 'x-request-id': '', date: '' }));
    expect(new Set(headers).size).toBe(1);
    const { data } = await world.ask(world.nobody, '{ verifyCertificate(code: "x") { number } }');
    expect(data).toEqual({ verifyCertificate: null });
  });

  it('does not vouch for a row that was changed by hand', async () => {
    const [{ id, code }] = await world.certify('2026-03-08', ['高淑玲']);
    await world.rows('alter table certificate disable trigger certificate_guard');
    await world.rows(`update certificate set content = '参加“院士评选”' where id = $1`, [id]);
    await world.rows('alter table certificate enable trigger certificate_guard');
    expect((await visit(code)).statusCode).toBe(404);
  });

  it('reads one row alone: with the code nothing else is reached in the database', async () => {
    const [{ code }] = await world.certify('2026-03-09', ['高淑玲']);
    const em = world.services.orm.em.fork({
      session: { variables: { 'app.communities': '{}', 'app.certificate_code': code } },
    });
    const seen = await em.transactional((inside) => inside.execute('select code from certificate'));
    expect(seen).toEqual([{ code }]);
    // Nothing of it is left on the connection for whoever comes next.
    for (let index = 0; index < 25; index++) {
      const next = world.services.orm.em.fork({ session: { variables: { 'app.communities': '{}' } } });
      expect(await next.transactional((inside) => inside.execute('select code from certificate'))).toEqual([]);
    }
  });

  it('is asked thirty times a minute from one address, and no more', async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 32; index++) statuses.push((await visit('unknown', {}, '198.51.100.7')).statusCode);
    expect(statuses).toEqual([...Array<number>(30).fill(404), 429, 429]);
    expect((await visit('unknown', {}, '198.51.100.8')).statusCode).toBe(404);
  });
});
