// The HTTP face: GraphQL over HTTP as the specification has it, closed headers, an explorer of its own, honest health.
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';

let test: TestApp;

beforeAll(async () => {
  test = await startApp({ demo: true });
}, 120_000);

afterAll(() => test?.stop());

describe('GraphQL over HTTP', () => {
  it('passes the audits of the specification without an error', async () => {
    const results = await Promise.all(serverAudits({ url: `${test.url}/graphql` }).map((audit) => audit.fn()));
    const errors = results
      .filter(({ status }) => status === 'error')
      .map((each) => `${each.name}: ${'reason' in each ? each.reason : ''}`);
    expect(errors).toEqual([]);
    expect(results.filter(({ status }) => status === 'ok').length).toBeGreaterThan(50);
  });

  it('answers a planned read with its own media type when that is asked for', async () => {
    const response = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: '{ communities(first: 1) { totalCount } }' }),
    });
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await response.json()).toEqual({ data: { communities: { totalCount: 30 } } });
  });

  it('tells which way a read went only to who asks for it', async () => {
    const ask = async (headers: Record<string, string>): Promise<string | null> => {
      const body = JSON.stringify({ query: '{ communities(first: 1) { totalCount } }' });
      const response = await fetch(`${test.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      return response.headers.get('x-qiaomen-read');
    };
    expect([await ask({}), await ask({ 'x-qiaomen-debug': '1' })]).toEqual([null, 'planned']);
  });
});

describe('headers', () => {
  it('are closed for the API and for the console', async () => {
    const api = await fetch(`${test.url}/graphql?query={__typename}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(api.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(api.headers.get('x-content-type-options')).toBe('nosniff');
    const page = await fetch(`${test.url}/livez`);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(page.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  });

  it('carry the id of the request, which a client may choose', async () => {
    const given = await fetch(`${test.url}/livez`, { headers: { 'x-request-id': 'a-request-of-mine' } });
    expect(given.headers.get('x-request-id')).toBe('a-request-of-mine');
    const made = await fetch(`${test.url}/livez`, { headers: { 'x-request-id': '<script>' } });
    expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('of a session cookie keep it from scripts and from other sites', async () => {
    const response = await fetch(`${test.url}/auth/sign-in/username`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'hospital', password: 'demo-knock-2026' }),
    });
    const cookie = response.headers.getSetCookie().find((each) => each.includes('session_token='))!;
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
  });
});

describe('the explorer', () => {
  it('comes from here with all that it needs', async () => {
    const html = await (await fetch(`${test.url}/graphiql`)).text();
    const sources = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source!);
    const scripts = sources.filter((source) => source.endsWith('.js') || source.endsWith('.css'));
    expect(sources.filter((source) => /^(https?:)?\/\//.test(source))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect((await fetch(test.url + script)).status, script).toBe(200);
  });
});

describe('health', () => {
  it('is told without a sign-in', async () => {
    expect(await (await fetch(`${test.url}/livez`)).json()).toEqual({ alive: true });
    expect(await (await fetch(`${test.url}/readyz`)).json()).toEqual({ ready: true });
    expect(await (await fetch(`${test.url}/metrics`)).text()).toContain('qiaomen_read_operations_total{way="planned"}');
  });
});
