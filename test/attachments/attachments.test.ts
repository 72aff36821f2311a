// Attachments over HTTP: who may send which file, who gets it back, and what becomes of a withdrawn one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';
import { rightsOf } from '../../api/src/kernel/read/rights.ts';
import type { Caller } from '../../api/src/kernel/scope.ts';
import { photoWithTraces, pictures, placeText } from '../../api/src/modules/platform/attachments/pictures.fixture.ts';
import { theSystem } from '../../api/src/modules.ts';
import { attachmentFileRoutes } from '../../api/src/pipeline/attachment-files.ts';
import { createHttp, type HttpOptions } from '../../api/src/pipeline/http.ts';

let world: World;
let http: Awaited<ReturnType<typeof createHttp>>;
let caller: Caller;
let coordinator: Caller;
let leader: Caller;
const publicUrl = 'http://localhost';

beforeAll(async () => {
  world = await openWorld();
  coordinator = world.as('COORDINATOR');
  leader = world.as('TEAM_LEADER');
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
    await app.register(attachmentFileRoutes, { services, dictionary, identify, publicUrl });
  http = await createHttp({ ...(unused as unknown as HttpOptions), services, dictionary, identify, extend });
});
afterAll(async () => {
  await http?.close();
  await world?.stop();
});

interface Sent {
  readonly query?: string;
  readonly name?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send(by: Caller, payload: Buffer, { query = '', name = '演练.jpg', headers = {} }: Sent = {}) {
  caller = by;
  return http.inject({
    method: 'POST',
    url: `/attachments?${query}`,
    payload,
    headers: {
      ...{ 'content-type': 'application/octet-stream', cookie: 'session=1', origin: publicUrl },
      ...{ 'x-file-name': encodeURIComponent(name), ...headers },
    },
  });
}

async function open(by: Caller, id: string) {
  caller = by;
  return http.inject({ url: `/attachments/${id}` });
}

const told = (response: { statusCode: number; json(): unknown }): string => {
  const { errors } = response.json() as { errors?: { extensions: { code: string } }[] };
  return `${response.statusCode} ${errors?.[0]?.extensions.code ?? 'OK'}`;
};

describe('an attachment', () => {
  it('is kept without the place where it was taken, sealed, and given back to those who may read it', async () => {
    const sent = await send(leader, photoWithTraces(1), { query: 'kind=PROOF&caption=%E6%A5%BC%E9%81%93' });
    expect([sent.statusCode, sent.json()]).toMatchObject([
      201,
      { fileName: '演练.jpg', mediaType: 'JPEG', sizeBytes: pictures.jpeg.length },
    ]);
    const { id } = sent.json() as { id: string };
    const [kept] = await world.rows<{ bytes: Buffer }>(
      'select sealed_bytes as bytes from attachment_content where attachment_id = $1',
      [id],
    );
    expect([kept!.bytes.includes(pictures.jpeg.subarray(0, 40)), kept!.bytes.includes(placeText)]).toEqual([
      false,
      false,
    ]);
    const given = await open(coordinator, id);
    expect([given.statusCode, given.rawPayload.equals(pictures.jpeg)]).toEqual([200, true]);
    expect(given.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `inline; filename="file.jpg"; filename*=UTF-8''${encodeURIComponent('演练.jpg')}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(given.headers['content-security-policy']).toContain("default-src 'none'");
    const { data } = await world.ask(coordinator, `{ attachment(id: "${id}") { kind caption uploadedBy } }`);
    expect(data.attachment).toEqual({ kind: 'PROOF', caption: '楼道', uploadedBy: leader.actor });
  });

  it('is refused by what it is, not by its name, and above eight mebibytes', async () => {
    const answers = [
      await send(leader, Buffer.from('<html><script>alert(1)</script>'), { name: '照片.jpg' }),
      await send(leader, Buffer.alloc(0)),
      await send(leader, pictures.jpeg.subarray(0, 100)),
      await send(leader, Buffer.alloc(8 * 1024 * 1024 + 1)),
      await send(leader, pictures.png, { name: '' }),
      await send(leader, pictures.png, { query: 'kind=VIRUS' }),
    ];
    expect(answers.map(told)).toEqual([
      '422 ATTACHMENT_TYPE',
      '422 ATTACHMENT_EMPTY',
      '422 ATTACHMENT_BROKEN',
      '413 ATTACHMENT_TOO_LARGE',
      '422 ATTACHMENT_NAME_MISSING',
      '422 INVALID',
    ]);
    expect(answers[3]!.json().errors[0].message).toBe('文件不能超过 8 MB。');
    // The name says PDF, the content is a picture: the content counts.
    expect((await send(leader, pictures.png, { name: 'a.pdf' })).json().mediaType).toBe('PNG');
    const pdf = await send(leader, Buffer.from('%PDF-1.7\n%%EOF'), { name: '预案.pdf' });
    const saved = await open(leader, pdf.json().id);
    expect(saved.headers['content-disposition']).toMatch(/^attachment; filename="file.pdf"/);
  });

  it('is taken from the members of the programme alone, from our own page, into their own community', async () => {
    const answers = [
      await send(world.nobody, pictures.png),
      await send(world.as('SYSTEM_ADMIN'), pictures.png),
      await send(world.program('ACTIVITY_READ', 'SAFETY_READ'), pictures.png),
      await send(leader, pictures.png, { headers: { origin: 'http://elsewhere.example' } }),
      await send(leader, pictures.png, { query: `communityId=${world.elsewhere}` }),
    ];
    expect(answers.map(told)).toEqual([
      '401 UNAUTHENTICATED',
      '403 FORBIDDEN',
      '403 FORBIDDEN',
      '403 FORBIDDEN',
      '422 NOT_ALLOWED_HERE',
    ]);
  });

  it('is nothing to another community, nor to a program, and a wrong id is answered like a foreign one', async () => {
    const { id } = (await send(leader, pictures.png)).json() as { id: string };
    const stranger = world.as('COORDINATOR', { community: world.elsewhere });
    const answers = [
      await open(stranger, id),
      await open(stranger, 'no-id'),
      await open(world.nobody, id),
      await open(world.program('ACTIVITY_READ'), id),
    ];
    expect(answers.map(told)).toEqual(['404 NOT_FOUND', '404 NOT_FOUND', '401 UNAUTHENTICATED', '403 FORBIDDEN']);
    const { data } = await world.ask(stranger, `{ attachment(id: "${id}") { id } attachments { totalCount } }`);
    expect(data).toEqual({ attachment: null, attachments: { totalCount: 0 } });
  });
});

describe('an upload', () => {
  it('may weigh eight mebibytes, and its words two hundred characters', async () => {
    const whole = Buffer.alloc(8 * 1024 * 1024, '%PDF-1.7\n');
    expect(told(await send(leader, whole, { name: '厚.pdf' }))).toBe('201 OK');
    const caption = (length: number): Sent => ({ query: `caption=${encodeURIComponent('图'.repeat(length))}` });
    const long = await send(leader, pictures.png, caption(201));
    expect([told(await send(leader, pictures.png, caption(200))), told(long)]).toEqual(['201 OK', '422 TOO_LONG']);
    expect(told(await send(leader, pictures.png, { query: 'caption=%00' }))).toBe('422 INVALID');
    const { data } = await world.ask(
      leader,
      '{ attachments(orderBy: [{ field: CREATED_AT }], last: 1) { nodes { caption kind } } }',
    );
    expect(data.attachments.nodes).toEqual([{ caption: '图'.repeat(200), kind: 'DOCUMENT' }]);
  });

  it('keeps of its name the last two hundred characters, and nothing of a folder', async () => {
    const nameOf = async (name: string): Promise<string> =>
      ((await send(leader, pictures.png, { name })).json() as { fileName: string }).fileName;
    expect(await nameOf('C:\\照片\\演练.png')).toBe('演练.png');
    expect(await nameOf(' /home/演\u0000练.png ')).toBe('演练.png');
    expect(await nameOf(`${'长'.repeat(200)}.png`)).toBe(`${'长'.repeat(196)}.png`);
  });

  it('goes into the community that is named, by whoever works in several', async () => {
    const both = [world.community, world.elsewhere];
    const ofBoth: Caller = { ...leader, reach: both, communities: () => both };
    expect(told(await send(ofBoth, pictures.png))).toBe('422 REQUIRED');
    expect(told(await send(ofBoth, pictures.png, { query: 'communityId=here' }))).toBe('422 NOT_ALLOWED_HERE');
    const sent = await send(ofBoth, pictures.png, { query: `communityId=${world.elsewhere}` });
    expect(told(sent)).toBe('201 OK');
    expect(await world.rows('select community_id from attachment where id = $1', [sent.json().id])).toEqual([
      { community_id: world.elsewhere },
    ]);
  });
});

describe('a photo in which people can be recognised', () => {
  const query = `showsPeople=true&consentNote=${encodeURIComponent('高淑玲当面同意')}`;

  it('needs a note of their consent, and opens only for whoever may read personal values', async () => {
    expect(told(await send(leader, pictures.jpeg, { query: 'showsPeople=true' }))).toBe('422 ATTACHMENT_CONSENT');
    const { id } = (await send(leader, pictures.jpeg, { query })).json() as { id: string };
    const answers = [await open(coordinator, id), await open(leader, id), await open(world.as('VOLUNTEER'), id)];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 422]);
    const { data } = await world.ask(world.as('VOLUNTEER'), `{ attachment(id: "${id}") { consentNote showsPeople } }`);
    expect(data.attachment).toEqual({ consentNote: null, showsPeople: true });
  });

  it('keeps a note of consent only where people can be recognised', async () => {
    const sent = await send(leader, pictures.jpeg, { query: query.replace('showsPeople=true&', '') });
    expect(
      await world.rows('select consent_note, shows_people from attachment where id = $1', [sent.json().id]),
    ).toEqual([{ consent_note: null, shows_people: false }]);
  });

  it('is not opened by the right to personal values of another community', async () => {
    const { id } = (await send(leader, pictures.jpeg, { query })).json() as { id: string };
    const volunteer = world.as('VOLUNTEER');
    const both = [world.community, world.elsewhere];
    const elsewhere: Caller = {
      ...volunteer,
      reach: both,
      communities: (permission) =>
        permission === 'personal.read' ? [world.elsewhere] : volunteer.communities(permission),
    };
    expect(told(await open(elsewhere, id))).toBe('422 NOT_ALLOWED_HERE');
  });

  it('is taken back by who sent it, and the note of consent goes with it', async () => {
    const { id } = (await send(leader, pictures.jpeg, { query })).json() as { id: string };
    const stranger = world.as('COORDINATOR', { community: world.elsewhere });
    const input = { id, reason: '拍错了' };
    expect(await world.refused(stranger, 'withdrawAttachment', input)).toEqual(['NOT_FOUND id']);
    expect(await world.refused(leader, 'withdrawAttachment', { id, reason: '错'.repeat(201) })).toEqual([
      'TOO_LONG reason',
    ]);
    await world.does(leader, 'withdrawAttachment', input);
    expect(
      await world.rows(
        'select a.consent_note, a.archived_at, c.sealed_bytes from attachment a join attachment_content c on c.attachment_id = a.id where a.id = $1',
        [id],
      ),
    ).toEqual([{ consent_note: null, archived_at: world.clock.now(), sealed_bytes: null }]);
  });

  it('loses its content when consent is withdrawn, by who sent it or by the coordinator', async () => {
    const { id } = (await send(leader, pictures.jpeg, { query })).json() as { id: string };
    const input = { id, reason: '本人撤回同意' };
    expect(await world.refused(world.as('VOLUNTEER'), 'withdrawAttachment', input)).toEqual(['NOT_ALLOWED_HERE id']);
    expect(await world.refused(leader, 'withdrawAttachment', { id, reason: ' ' })).toEqual(['REQUIRED reason']);
    const done = await world.does(coordinator, 'withdrawAttachment', input, 'attachment { withdrawReason }');
    expect(done.attachment).toEqual({ withdrawReason: '本人撤回同意' });
    expect(await world.rows('select sealed_bytes from attachment_content where attachment_id = $1', [id])).toEqual([
      { sealed_bytes: null },
    ]);
    expect(told(await open(coordinator, id))).toBe('422 ATTACHMENT_WITHDRAWN');
    expect(await world.refused(coordinator, 'withdrawAttachment', input)).toEqual(['ARCHIVED id']);
  });
});
