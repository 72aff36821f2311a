// The console over HTTP: one page for every path of its own, and what browsers may keep of it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../kernel/context.ts';
import { Dictionary } from '../kernel/messages.ts';
import { kernelMessages } from '../kernel/kernel.messages.ts';
import { createHttp, type HttpOptions } from './http.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qiaomen-console-'));
let http: Awaited<ReturnType<typeof createHttp>>;
let isReady = true;

const options = {
  ...{ apollo: {}, signIn: {}, log: {}, trustProxy: false, consoleFolder: folder },
  services: {} as Services,
  isReady: async () => isReady,
  identify: async () => ({}),
  dictionary: new Dictionary({ 'zh-CN': [kernelMessages['zh-CN']], en: [kernelMessages.en] }),
} as unknown as HttpOptions;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<title>敲门</title>');
  writeFileSync(path.join(folder, 'assets', 'index-1a2b.js'), 'export {};');
  http = await createHttp(options);
});
afterAll(async () => {
  await http?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function get(url: string, accept = 'text/html', method: 'GET' | 'POST' = 'GET') {
  const { statusCode, headers, body } = await http.inject({ method, url, headers: { accept } });
  return [statusCode, headers['cache-control'], body];
}

describe('the console', () => {
  const page = [200, 'no-cache', '<title>敲门</title>'];

  it('is one page under every path, asked for anew each time', async () => {
    for (const url of ['/', '/index.html', '/volunteers/new', '/anything?a=b']) expect(await get(url)).toEqual(page);
  });

  it('has parts that browsers keep for good, as a new one has a new name', async () => {
    expect(await get('/assets/index-1a2b.js', '*/*')).toEqual([
      ...[200, 'public, max-age=31536000, immutable', 'export {};'],
    ]);
  });

  it('is not what a program gets that asks for something else', async () => {
    const missing = [404, undefined, '{"code":"NOT_FOUND"}'];
    expect(await get('/volunteers/new', 'application/json')).toEqual(missing);
    expect(await get('/assets/index-old.js', '*/*')).toEqual(missing);
    expect(await get('/volunteers/new', 'text/html', 'POST')).toEqual(missing);
  });

  it('need not be there', async () => {
    const alone = await createHttp({ ...options, consoleFolder: path.join(folder, 'assets') });
    const answer = await alone.inject({ url: '/', headers: { accept: 'text/html' } });
    expect([answer.statusCode, answer.body]).toEqual([404, '{"code":"NOT_FOUND"}']);
    await alone.close();
  });
});

describe('the server', () => {
  it('says when it is not ready, and is alive all the same', async () => {
    isReady = false;
    expect(await get('/readyz')).toEqual([503, undefined, '{"ready":false}']);
    expect(await get('/livez')).toEqual([200, undefined, '{"alive":true}']);
    isReady = true;
    expect(await get('/readyz')).toEqual([200, undefined, '{"ready":true}']);
  });

  it('takes the word of as many proxies about an address as it was told of, or of those at their addresses', async () => {
    const seen = async (trustProxy: HttpOptions['trustProxy'], forwarded: string): Promise<string> => {
      const app = await createHttp({
        ...{ ...options, trustProxy },
        extend: async (inside) => void inside.get('/address', (request, reply) => reply.send(request.ip)),
      });
      const headers = { 'x-forwarded-for': forwarded };
      const { body } = await app.inject({ url: '/address', headers, remoteAddress: '10.0.0.1' });
      await app.close();
      return body;
    };
    const forwarded = '198.51.100.9, 198.51.100.1, 10.0.0.2';
    expect([
      await seen(false, forwarded),
      await seen(1, forwarded),
      await seen(2, forwarded),
      await seen(['10.0.0.0/24'], forwarded),
      await seen(['10.0.0.2'], forwarded),
    ]).toEqual(['10.0.0.1', '10.0.0.2', '198.51.100.1', '198.51.100.1', '10.0.0.1']);
  });
});

describe('a process that is held up', () => {
  it('turns requests away, with a word when to come again', async () => {
    const warned: unknown[] = [];
    const log = { warn: (line: unknown) => warned.push(line) };
    const busy = await createHttp({ ...options, log, longestDelayMilliseconds: 30 } as unknown as HttpOptions);
    const ask = async (): Promise<unknown[]> => {
      for (const until = performance.now() + 100; performance.now() < until;);
      const { statusCode, headers, body } = await busy.inject({ url: '/livez' });
      return [statusCode, headers['retry-after'], statusCode === 503 ? JSON.parse(body).errors[0].extensions.code : ''];
    };
    await expect.poll(ask).toEqual([503, '5', 'UNAVAILABLE']);
    expect(warned).toMatchObject([{ error: { code: 'FST_UNDER_PRESSURE' } }]);
    await busy.close();
  });
});
