// What an operation costs, and how much of it one caller may have in a minute.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Client, type TestApp } from '../../../test/support/app.ts';
import { kernelMessages } from '../kernel/kernel.messages.ts';

let test: TestApp;
let coordinator: Client;

beforeAll(async () => {
  test = await startApp({ demo: true, config: { pointsPerMinute: 3_000, trustProxy: 1 } });
  coordinator = await test.as('coordinator');
});
afterAll(() => test?.stop());

interface Body {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: string } }];
  readonly extensions?: unknown;
}

async function send(client: Client, query: string, headers: Record<string, string> = {}, variables?: object) {
  const answer = await fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...client.headers, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Body };
}

const ids = ['019aa000-0000-7000-8000-000000000001', '019aa000-0000-7000-8000-000000000002'];

describe('an operation', () => {
  it.each<[number, string, object?]>([
    [0, '{ __typename }'],
    [1, '{ communities { totalCount } }'],
    [26, '{ communities { nodes { id name } } }'],
    [26, '{ communities { edges { node { id } } } }'],
    [26, '{ communities { edges { cursor } } }'],
    [51, '{ communities { nodes { id } pageInfo { hasNextPage } } }'],
    [4, '{ communities(first: 3) { nodes { id } } }'],
    [4, '{ communities(last: 3) { nodes { id } } }'],
    [4, 'query ($n: Int) { communities(first: $n) { nodes { id } } }', { n: 3 }],
    [101, '{ communities(first: 5000) { nodes { id } } }'],
    [1, '{ communities(first: -1) { nodes { id } } }'],
    [7, '{ communities(first: 3) { nodes { parent { id } } } }'],
    [1, `{ nodes(ids: ["${ids.join('", "')}"]) { id } }`],
    [3, `{ nodes(ids: ["${ids.join('", "')}"]) { ... on Community { parent { id } } } }`],
    [1_001, '{ __schema { queryType { name } } communities { totalCount } }'],
  ])('costs %i: %s', async (cost, query, variables) => {
    const who = test.withHeaders({ 'x-forwarded-for': `203.0.113.${cost % 250}` });
    const { body } = await send(who, query, { 'x-qiaomen-debug': '1' }, variables);
    expect(body.extensions).toEqual({ cost: { requested: cost } });
    expect((await send(who, query, {}, variables)).body.extensions).toBeUndefined();
  });
});

describe('a caller', () => {
  const hundred = '{ communities(first: 99) { nodes { id } } }';

  /** How many hundreds of points somebody is given, one after the other. */
  async function spend(client: Client): Promise<number> {
    for (let hundreds = 0; ; hundreds++) {
      const { status, headers, body } = await send(client, hundred);
      if (status === 200) continue;
      expect([status, body.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
      const seconds = Number(headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(60);
      expect(body.errors[0].message).toBe(
        kernelMessages.en.errors['RATE_LIMITED']!.replace('{seconds}', String(seconds)),
      );
      return hundreds;
    }
  }

  it('has so many points a minute, of its own: one who has spent them keeps nobody else waiting', async () => {
    expect(await spend(coordinator)).toBe(30);
    const again = await test.as('coordinator');
    expect((await send(again, hundred)).status).toBe(429);
    expect((await send(await test.as('volunteer'), hundred)).status).toBe(200);
    expect((await send(test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' }), hundred)).status).toBe(200);
  });

  it('who has not signed in shares them with whoever comes from the same address', async () => {
    const from = (address: string): Client => test.withHeaders({ 'x-forwarded-for': address });
    expect(await spend(from('198.51.100.1'))).toBe(30);
    expect((await send(from('198.51.100.1'), hundred)).status).toBe(429);
    expect((await send(from('198.51.100.2'), hundred)).status).toBe(200);
  });
});
