// The HTTP face: GraphQL over HTTP by its audits, headers that protect, cookies that cannot be taken, an explorer that
// needs nobody else, health, and an id for every request.
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../../api/src/modules/platform/sign-in/password.ts';
import { startApp, type TestApp } from '../support/app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startApp({ demo: true });
});
afterAll(() => test?.stop());

const json = 'application/json; charset=utf-8';
const response = 'application/graphql-response+json; charset=utf-8';

function post(query: string, headers: Record<string, string> = {}, variables?: object): Promise<Response> {
  return fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

const policyOf = (headers: Headers): Record<string, string[]> =>
  Object.fromEntries(
    headers
      .get('content-security-policy')!
      .split(';')
      .map((part) => part.trim().split(' '))
      .map(([name, ...sources]) => [name!, sources]),
  );

describe('GraphQL over HTTP', () => {
  it('passes all audits without an error, and with these three warnings only', async () => {
    const results = await auditServer({ url: `${test.url}/graphql`, fetchFn: fetch });
    expect(results).toHaveLength(61);
    const named = (status: string): string[] =>
      results.filter((each) => each.status === status).map(({ name }) => name);
    expect(named('error')).toEqual([]);
    // A mistake in a document or its variables is answered with 400 to every client, as most clients expect it.
    expect(named('warn')).toEqual([
      'SHOULD use 200 status code on document parsing failure when accepting application/json',
      'SHOULD use 200 status code on document validation failure when accepting application/json',
      'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ]);
  });

  it.each([
    [undefined, 200, json],
    ['*/*', 200, json],
    ['application/json', 200, json],
    ['application/graphql-response+json', 200, response],
    ['application/graphql-response+json, application/json;q=0.9', 200, response],
    ['application/json, application/graphql-response+json', 200, json],
    ['text/html', 406, json],
    ['application/xml', 406, json],
  ])('answers what accepts %s with %i and %s', async (accept, status, type) => {
    const answer = await post('{ __typename }', accept ? { accept } : {});
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
  });

  it.each<[string, string, object | undefined, number]>([
    ['a syntax error', '{', undefined, 400],
    ['an unknown field', '{ nothing }', undefined, 400],
    ['a variable that does not fit', 'query ($n: Int!) { communities(first: $n) { totalCount } }', { n: 'x' }, 400],
    [
      'an operation that is too deep',
      `{ communities { nodes { ${'parent { '.repeat(11)}id${' }'.repeat(11)} } } }`,
      undefined,
      400,
    ],
    ['a field that is refused', '{ volunteers { totalCount } }', undefined, 200],
    [
      'a field that is refused beside one that is not',
      '{ volunteers { totalCount } communities { totalCount } }',
      undefined,
      200,
    ],
  ])('answers %s in the same media type', async (_what, query, variables, status) => {
    const answer = await post(query, { accept: 'application/graphql-response+json' }, variables);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, response]);
    const body = (await answer.json()) as Record<string, unknown>;
    expect(Object.keys(body).sort()).toEqual(status === 400 ? ['errors'] : ['data', 'errors']);
  });
});

describe('a document of several mutations', () => {
  it('reads after each what it wrote', async () => {
    const coordinator = await test.as('coordinator');
    const [unit, pledge] = ['019aa000-0000-7000-8000-00000000a001', '019aa000-0000-7000-8000-00000000a002'];
    const facts = `partnerUnitId: "${unit}", title: "义诊", kind: TRAINING, promisedQuantity: 4, unit: SESSIONS`;
    const { before, after } = await coordinator.data(`mutation {
      createPartnerUnit(input: { id: "${unit}", name: "一号药店", kind: COMPANY }) { userErrors { code } }
      before: createPledge(input: { id: "${pledge}", ${facts} }) { pledge { partnerUnit { name } } userErrors { code } }
      updatePartnerUnit(input: { id: "${unit}", patch: { name: "二号药店" } }) { userErrors { code } }
      after: updatePledge(input: { id: "${pledge}", patch: { note: "每季度一次" } }) {
        pledge { partnerUnit { name } }
        userErrors { code }
      }
    }`);
    expect([before, after]).toEqual([
      { pledge: { partnerUnit: { name: '一号药店' } }, userErrors: [] },
      { pledge: { partnerUnit: { name: '二号药店' } }, userErrors: [] },
    ]);
  });
});

describe('the key of a repeat', () => {
  it('is known by up to a hundred and fifty characters; a longer one is none', async () => {
    const coordinator = await test.as('coordinator');
    const create = async (key: string): Promise<string> => {
      const source = `mutation { createPartnerUnit(input: { name: "重发 ${key.length}", kind: COMPANY }) { partnerUnit { id } userErrors { code } } }`;
      const { createPartnerUnit } = await coordinator.data(source, {}, { 'idempotency-key': key });
      return createPartnerUnit.partnerUnit?.id ?? createPartnerUnit.userErrors[0].code;
    };
    const [most, tooLong] = ['k'.repeat(150), 'k'.repeat(151)];
    expect(await create(most)).toBe(await create(most));
    expect(await create(tooLong)).not.toBe(await create(tooLong));
  });
});

describe('the id of a request', () => {
  it('is made by the server, or taken over when it is one', async () => {
    expect((await post('{ __typename }')).headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    for (const given of ['abcd1234', 'A_b-C_d-1', 'x'.repeat(64)])
      expect((await post('{ __typename }', { 'x-request-id': given })).headers.get('x-request-id')).toBe(given);
    for (const given of ['short', 'x'.repeat(65), 'with space here', '<script>x</script>', "quote'quote"])
      expect((await post('{ __typename }', { 'x-request-id': given })).headers.get('x-request-id'), given).not.toBe(
        given,
      );
  });

  it('stands in every error and in the audit trail', async () => {
    const answer = await post('{ volunteers { totalCount } }', { 'x-request-id': 'trace-12345' });
    expect(((await answer.json()) as { errors: { extensions: object }[] }).errors[0]!.extensions).toEqual({
      code: 'UNAUTHENTICATED',
      requestId: 'trace-12345',
    });
    const coordinator = await test.as('coordinator');
    const { createPartnerUnit } = await coordinator.data(
      'mutation { createPartnerUnit(input: { name: "请求编号", kind: COMPANY }) { partnerUnit { id } } }',
      {},
      { 'x-request-id': 'trace-67890' },
    );
    const { auditEntries } = await coordinator.data(
      'query ($id: ID!) { auditEntries(filter: { recordId: { eq: $id } }) { nodes { requestId } } }',
      { id: createPartnerUnit.partnerUnit.id },
    );
    expect(auditEntries.nodes).toEqual([{ requestId: 'trace-67890' }]);
  });
});

describe('headers', () => {
  it.each([
    '/graphql?query=%7B__typename%7D',
    '/graphiql',
    '/livez',
    '/readyz',
    '/metrics',
    '/auth/get-session',
    '/nowhere',
    '/graphiql/static/ruru.js',
  ])('protect %s', async (path) => {
    const { headers } = await fetch(test.url + path, {
      headers: { 'apollo-require-preflight': '1', origin: 'https://foreign.example' },
    });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('x-request-id')).toBeTruthy();
    expect(policyOf(headers)['frame-ancestors']).toEqual(["'none'"]);
    expect(policyOf(headers)['default-src']).toHaveLength(1);
    for (const told of ['x-powered-by', 'server', 'access-control-allow-origin', 'access-control-allow-credentials'])
      expect(headers.get(told), told).toBeNull();
  });

  it('let pages load from this server alone, and run no script that stands in a page', async () => {
    expect(policyOf((await fetch(`${test.url}/livez`)).headers)).toEqual({
      'default-src': ["'self'"],
      'script-src': ["'self'"],
      'script-src-attr': ["'none'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'font-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'object-src': ["'none'"],
      'frame-ancestors': ["'none'"],
      'base-uri': ["'self'"],
      'form-action': ["'self'"],
    });
  });

  it('keep answers of the API out of every cache', async () => {
    const answers = [
      await post('{ __typename }'),
      await post('{'),
      await fetch(`${test.url}/graphql?query=%7B__typename%7D`, { headers: { 'apollo-require-preflight': '1' } }),
    ];
    expect(answers.map(({ headers }) => headers.get('cache-control'))).toEqual(['no-store', 'no-store', 'no-store']);
  });
});

describe('the explorer', () => {
  it('is served with all that it needs by this server', async () => {
    const page = await fetch(`${test.url}/graphiql`);
    const html = await page.text();
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(html).not.toMatch(/(from|import|fetch)\s*\(?["'`](https?:)?\/\//);
    const own = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path!);
    expect(own).toContain('/graphiql/static/ruru.js');
    const workers = ['jsonWorker.js', 'graphqlWorker.js', 'editorWorker.js'].map((name) => `/graphiql/static/${name}`);
    for (const path of [...own, ...workers]) expect((await fetch(test.url + path)).status, path).toBe(200);
  });

  it('has scripts that load their parts from this server alone', async () => {
    const seen = new Set<string>();
    const waiting = ['/graphiql/static/ruru.js', '/graphiql/static/graphqlWorker.js', '/graphiql/static/ruru.css'];
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const answer = await fetch(test.url + path);
      expect(answer.status, path).toBe(200);
      const text = await answer.text();
      const parts = [
        ...text.matchAll(/(?:import\s*\(\s*|from\s*|import\s*|url\()["']?([^"')\s]+\.(?:js|css|woff2?|ttf))["']?/g),
      ].map(([, part]) => part!);
      for (const part of parts) {
        expect(part, path).not.toMatch(/^(https?:)?\/\//);
        if (part.startsWith('.')) waiting.push(new URL(part, `http://x${path}`).pathname);
      }
    }
    expect(seen.size).toBeGreaterThanOrEqual(3);
  });

  it('runs only scripts with the number of this one page', async () => {
    const numbers: string[] = [];
    for (let turn = 0; turn < 2; turn++) {
      const page = await fetch(`${test.url}/graphiql`);
      const policy = policyOf(page.headers);
      const nonce = /'nonce-([^']+)'/.exec(policy['script-src']!.join(' '))![1]!;
      const html = await page.text();
      expect(html.match(/<script/g)!.length).toBe(html.split(`<script nonce="${nonce}"`).length - 1);
      expect(policy['connect-src']).toEqual(["'self'"]);
      expect(policy['script-src']).not.toContain("'unsafe-inline'");
      numbers.push(nonce);
    }
    expect(numbers[0]).not.toBe(numbers[1]);
  });
});

describe('the cookie of a session', () => {
  const signIn = (url: string, origin: string): Promise<Response> =>
    fetch(`${url}/auth/sign-in/username`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ username: 'coordinator', password: demoPassword }),
    });

  it('is not for scripts, not for other sites, and lives eight hours at most', async () => {
    const [cookie, ...others] = (await signIn(test.url, 'http://localhost')).headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie!.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Max-Age=28800', 'Path=/', 'SameSite=Strict']);
  });

  it('goes over secure connections only where the server is reached by one, and belongs to this host alone', async () => {
    const secure = await startApp({ demo: true, config: { publicUrl: 'https://qiaomen.example.org' } });
    try {
      const [cookie] = (await signIn(secure.url, 'https://qiaomen.example.org')).headers.getSetCookie();
      expect(cookie).toMatch(/^__Host-/);
      expect(cookie!.split('; ').slice(1).sort()).toEqual([
        'HttpOnly',
        'Max-Age=28800',
        'Path=/',
        'SameSite=Strict',
        'Secure',
      ]);
    } finally {
      await secure.stop();
    }
  });

  it('is not even read when a key is sent: the key alone counts', async () => {
    const { headers } = await test.as('coordinator');
    const answer = await post('{ me { account { username } } }', {
      ...headers,
      authorization: 'Bearer qm_demo_thirdparty',
    });
    expect(await answer.json()).toEqual({ data: { me: { account: null } } });
  });
});

describe('health', () => {
  it('says that it is ready before anybody has asked it anything', async () => {
    const fresh = await startApp();
    const ready = await fetch(`${fresh.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
    await fresh.stop();
  });

  it('is told without a sign-in and without a word more', async () => {
    const [live, ready] = [await fetch(`${test.url}/livez`), await fetch(`${test.url}/readyz`)];
    expect([live.status, await live.json()]).toEqual([200, { alive: true }]);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
  });

  it('counts which way reads go, and shows it to whoever debugs', async () => {
    const counted = async (): Promise<number[]> =>
      [...(await (await fetch(`${test.url}/metrics`)).text()).matchAll(/way="\w+"\} (\d+)/g)].map(([, count]) =>
        Number(count),
      );
    const [planned, ordinary] = await counted();
    const headers = { 'x-qiaomen-debug': '1' };
    expect((await post('{ communities { totalCount } }', headers)).headers.get('x-qiaomen-read')).toBe('planned');
    expect((await post('{ me { permissions } }', headers)).headers.get('x-qiaomen-read')).toBe('ordinary');
    expect((await post('{ communities { totalCount } }')).headers.get('x-qiaomen-read')).toBeNull();
    // One field that is worked out by hand, however deep, takes the whole operation along.
    const operator = { ...headers, ...(await test.as('operator')).headers };
    const wayOf = async (field: string): Promise<string | null> =>
      (await post(`{ importRuns { nodes { ${field} } } }`, operator)).headers.get('x-qiaomen-read');
    expect([await wayOf('failureCode'), await wayOf('failureMessage')]).toEqual(['planned', 'ordinary']);
    expect(await counted()).toEqual([planned! + 3, ordinary! + 2]);
  });
});
