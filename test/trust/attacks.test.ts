// Requests that mean harm (trust 9): each is answered quickly with a closed code and the id of the request, never with
// a 500, and never with a stack, SQL or the inside of a library.
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kernelMessages } from '../../api/src/kernel/kernel.messages.ts';
import { processorTime } from '../support/processor-time.ts';
import { startApp, type TestApp } from '../support/app.ts';

let test: TestApp;
let cookie: string;

beforeAll(async () => {
  test = await startApp({ demo: true });
  cookie = (await test.as('coordinator')).headers.cookie!;
  // The first requests of a process compile what the later ones use.
  for (let turn = 0; turn < 3; turn++)
    await ask('{ communities { nodes { id } } volunteers(search: "a") { totalCount } }');
});
afterAll(() => test?.stop());

const codes = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_REQUEST', 'COST_EXCEEDED', 'RATE_LIMITED'];
const leaks =
  /node_modules|\.[jt]s:\d+|\n\s+at |select .* from |"t\d+"|SQLSTATE|MikroORM|pg_|relation "|RangeError|TypeError|call stack/i;
/** How much processor time a request may take: a document that goes through once costs some tens. */
const mostMilliseconds = 2_000;

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly milliseconds: number;
}

async function send(path: string, init: RequestInit = {}): Promise<Answer> {
  const { result, milliseconds } = await processorTime(async () => {
    const response = await fetch(test.url + path, {
      method: 'POST',
      ...init,
      headers: {
        ...(init.method === 'GET' ? {} : { 'content-type': 'application/json' }),
        cookie,
        'accept-language': 'en',
        ...(init.headers as object),
      },
    });
    return { status: response.status, text: await response.text(), headers: response.headers };
  });
  return { ...result, milliseconds };
}

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<Answer> =>
  send('/graphql', { body, headers });
const ask = (query: string, variables?: unknown): Promise<Answer> => post(JSON.stringify({ query, variables }));

/** The code with which a request was refused, after a look at everything that every refusal promises. */
function refusal({ status, text, headers, milliseconds }: Answer): string {
  expect(status, text).toBeLessThan(500);
  expect(milliseconds).toBeLessThan(mostMilliseconds);
  expect(text).not.toMatch(leaks);
  const { errors } = JSON.parse(text) as {
    errors: { message: string; extensions: { code: string; requestId: string } }[];
  };
  expect(errors.length, text).toBeGreaterThan(0);
  for (const { message, extensions } of errors) {
    expect(message).toMatch(/./);
    expect(codes).toContain(extensions.code);
    expect(extensions.requestId).toBe(headers.get('x-request-id'));
    expect(Object.keys(extensions).sort()).toEqual(['code', 'requestId']);
  }
  return `${status} ${errors[0]!.extensions.code}`;
}

const messageOf = ({ text }: Answer): string =>
  (JSON.parse(text) as { errors: { message: string }[] }).errors[0]!.message;

/** The code of the dictionary whose sentence a refusal reads. */
function reasonOf(answer: Answer): string | undefined {
  const message = messageOf(answer);
  const reads = (sentence: string): boolean => sentence.split(/\{\w+\}/).every((part) => message.includes(part));
  return Object.entries(kernelMessages.en.errors).find(([, sentence]) => reads(sentence))?.[0];
}

/** The answer to a request that is strange and harmless. */
function data({ status, text, milliseconds }: Answer): Record<string, unknown> {
  expect(status, text.slice(0, 300)).toBe(200);
  expect(milliseconds).toBeLessThan(mostMilliseconds);
  const answer = JSON.parse(text) as { data: Record<string, unknown>; errors?: unknown };
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const someId = '019aa000-0000-7000-8000-000000000000';

describe('a document beyond the limits is refused', () => {
  it('by its bytes', async () => {
    expect(refusal(await post(JSON.stringify({ query: '{ __typename }', pad: 'x'.repeat(128 * 1024) })))).toBe(
      '413 BAD_REQUEST',
    );
    const most = JSON.stringify({ query: '{ __typename }', pad: '' });
    expect(data(await post(most.replace('""', `"${'x'.repeat(128 * 1024 - most.length)}"`)))).toEqual({
      __typename: 'Query',
    });
  });

  it('by its tokens', async () => {
    const tokens = (count: number): string => `{ nodes(ids: [${repeat(count - 12, () => '"x"')}]) { id } }`;
    const tooMany = await ask(tokens(1_501));
    expect([refusal(tooMany), messageOf(tooMany)]).toEqual(['400 BAD_REQUEST', expect.stringContaining('1500 tokens')]);
    const atMost = await ask(tokens(1_500));
    expect([refusal(atMost), messageOf(atMost)]).toEqual(['200 BAD_REQUEST', 'At most 100 items.']);
  });

  it('by its depth, in plain sight and through fragments', async () => {
    const nested = (levels: number, inner: string): string => 'parent { '.repeat(levels) + inner + ' }'.repeat(levels);
    const tooDeep = await ask(`{ communities { nodes { ${nested(10, 'id')} } } }`);
    expect([refusal(tooDeep), messageOf(tooDeep), reasonOf(tooDeep)]).toEqual([
      '400 BAD_REQUEST',
      'The operation nests more than 12 levels.',
      'TOO_DEEP',
    ]);
    expect(data(await ask(`{ communities { nodes { ${nested(9, 'id')} } } }`))).toHaveProperty('communities');
    const hidden = `{ communities { nodes { ...A } } } fragment A on Community { ${nested(5, '...B')} } fragment B on Community { ${nested(5, 'id')} }`;
    expect(refusal(await ask(hidden))).toBe('400 BAD_REQUEST');
  });

  it('by its aliases, wherever they stand', async () => {
    const alias = (index: number): string => `a${index}: __typename`;
    const tooMany = await ask(`{ ${repeat(16, alias)} }`);
    expect([refusal(tooMany), messageOf(tooMany), reasonOf(tooMany)]).toEqual([
      '400 BAD_REQUEST',
      'The operation has more than 15 aliases.',
      'TOO_MANY_ALIASES',
    ]);
    expect(Object.keys(data(await ask(`{ ${repeat(15, alias)} }`)))).toHaveLength(15);
    expect(
      refusal(
        await ask(`{ ...F communities { nodes { ${repeat(8, alias)} } } } fragment F on Query { ${repeat(8, alias)} }`),
      ),
    ).toBe('400 BAD_REQUEST');
  });

  it('by its price: more than ten thousand things', async () => {
    const tree = (first: string): string =>
      `communities(first: ${first}) { nodes { children(first: 50) { nodes { children(first: 2) { nodes { id } } } } } }`;
    const attempts: [string, unknown?][] = [
      [`{ ${tree('100')} }`],
      [`query ($n: Int) { ${tree('$n')} }`, { n: 100 }],
      [`query ($n: Int = 100) { ${tree('$n')} }`],
      [`{ ...F } fragment F on Query { ${tree('100')} }`],
      [`{ ... on Query { ${tree('100')} } }`],
      [
        `{ communities(last: 100) { edges { node { children(first: 50) { edges { node { children(last: 2) { edges { cursor } } } } } } } } }`,
      ],
      [
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Community { children(first: 50) { nodes { children(first: 2) { nodes { id } } } } } } }`,
        { ids: Array.from({ length: 100 }, () => someId) },
      ],
      [`{ ${repeat(11, (index) => `a${index}: __schema { types { fields { type { fields { name } } } } }`)} }`],
      [
        `mutation ($ids: [ID!]!) { archivePartnerUnits(input: { ids: $ids }) { results { partnerUnit { contacts { nodes { id } } } } } }`,
        { ids: Array.from({ length: 500 }, () => someId) },
      ],
    ];
    for (const [query, variables] of attempts) {
      const answer = await ask(query, variables);
      expect(refusal(answer), query).toBe('400 COST_EXCEEDED');
      expect(messageOf(answer)).toMatch(/^The operation costs \d+; at most 10000 is allowed\./);
    }
    expect(data(await ask(`query ($n: Int = 100) { ${tree('$n')} }`, { n: 40 }))).toHaveProperty('communities');
    expect(
      data(
        await ask(
          `query ($no: Boolean!) { __typename ...F @include(if: $no) } fragment F on Query { ${tree('100')} }`,
          { no: false },
        ),
      ),
    ).toEqual({ __typename: 'Query' });
  });

  it('when a sensitive mutation stands in it twice, also in a fragment', async () => {
    const set = (alias: string): string =>
      `${alias}: setPassword(input: { id: "${someId}", password: "guess" }) { userErrors { code } }`;
    for (const query of [
      `mutation { ${set('a')} ${set('b')} }`,
      `mutation { ...A ...B } fragment A on Mutation { ${set('a')} } fragment B on Mutation { ${set('b')} }`,
    ]) {
      const answer = await ask(query);
      expect([refusal(answer), messageOf(answer), reasonOf(answer)]).toEqual([
        '400 BAD_REQUEST',
        'The sensitive operation setPassword may stand only once in a request.',
        'ONE_SENSITIVE_OPERATION',
      ]);
    }
    expect(refusal(await ask(`mutation { ${set('a')} }`))).toBe('200 FORBIDDEN');
  });

  it.each([
    ...['createAccount', 'createApiKey', 'erasePerson', 'openIncident', 'openSafeguardingReport', 'revealContact'],
    'setPassword',
  ])('when %s stands in it twice', async (name) => {
    const call = (alias: string): string => `${alias}: ${name}(input: $input) { userErrors { code } }`;
    const document = (calls: string): string => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      return `mutation ($input: ${type}!) { ${calls} }`;
    };
    const twice = await ask(document(`${call('a')} ${call('b')}`));
    expect([refusal(twice), reasonOf(twice)]).toEqual(['400 BAD_REQUEST', 'ONE_SENSITIVE_OPERATION']);
    expect(reasonOf(await ask(document(call('a'))))).not.toBe('ONE_SENSITIVE_OPERATION');
  });
});

describe('a document that is built to be expensive is refused or answered at once', () => {
  const shapes: [string, () => string, 'refused' | 'answered'][] = [
    ['fragments in a circle', () => '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'refused'],
    [
      'fragments that double at each step',
      () =>
        `{ communities { nodes { ...F0 } } } ${repeat(80, (index) => `fragment F${index} on Community { ...F${index + 1} ...F${index + 1} }`)} fragment F80 on Community { id }`,
      'refused',
    ],
    [
      'one fragment many times',
      () => `{ communities { nodes { ${repeat(500, () => '...F')} } } } fragment F on Community { id name }`,
      'answered',
    ],
    ['one field many times', () => `{ communities { nodes { ${repeat(1_400, () => 'id')} } } }`, 'refused'],
    ['one field a hundred times', () => `{ communities { nodes { ${repeat(100, () => 'id')} } } }`, 'answered'],
    ['one object many times', () => `{ communities { nodes { ${repeat(300, () => 'parent { id }')} } } }`, 'answered'],
    [
      'fields that do not merge',
      () => `{ communities { nodes { ${repeat(100, (index) => `children(first: ${index}) { totalCount }`)} } } }`,
      'refused',
    ],
    ['directives by the hundred', () => `{ __typename ${repeat(200, () => '@include(if: true)')} }`, 'refused'],
    ['directives by the thousand', () => `{ __typename ${repeat(5_000, () => '@include(if: true)')} }`, 'refused'],
    ['unknown directives', () => `{ __typename ${repeat(700, () => '@a')} }`, 'refused'],
    ['unknown fields', () => `{ ${repeat(700, (index) => `f${index}`)} }`, 'refused'],
    [
      'variables by the hundred',
      () => `query (${repeat(300, (index) => `$v${index}: Int`)}) { __typename }`,
      'refused',
    ],
    ['braces', () => '{'.repeat(1_400), 'refused'],
    ['lists in lists', () => `{ nodes(ids: ${'['.repeat(700)}${']'.repeat(700)}) { id } }`, 'refused'],
    [
      'introspection in a circle',
      () => '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      'refused',
    ],
    [
      'introspection through types',
      () =>
        `{ ${repeat(15, (index) => `a${index}: __type(name: "Query") { fields { type { fields { type { name } } } } }`)} }`,
      'answered',
    ],
  ];

  it.each(shapes)('%s', async (_name, make, expected) => {
    const answer = await ask(make());
    if (expected === 'refused') expect(refusal(answer)).toBe('400 BAD_REQUEST');
    else expect(data(answer)).toBeTypeOf('object');
  });

  it('a whole introspection, as tools ask for it, is answered', async () => {
    const { __schema: schema } = data(
      await ask(
        '{ __schema { types { name fields { name args { name type { name ofType { name ofType { name } } } } } } directives { name } } }',
      ),
    ) as { __schema: { types: unknown[] } };
    expect(schema.types.length).toBeGreaterThan(200);
  });
});

describe('inputs that are built to be expensive', () => {
  const volunteers = 'query ($s: String) { volunteers(search: $s) { totalCount } }';

  it.each([
    ['one long word', 'a'.repeat(120_000)],
    ['very many words', 'a b '.repeat(30_000)],
    ['signs of patterns', '%_'.repeat(50_000)],
  ])('searching for %s is answered at once', async (_what, s) => {
    expect(data(await ask(volunteers, { s }))).toHaveProperty('volunteers.totalCount');
    expect(
      data(await ask('query ($s: String) { partnerUnits(filter: { name: { contains: $s } }) { totalCount } }', { s })),
    ).toEqual({ partnerUnits: { totalCount: 0 } });
  });

  it('filters may nest six levels, as literals or in variables', async () => {
    const literal = (levels: number): string =>
      '{ not: '.repeat(levels) + '{ name: { eq: "x" } }' + ' }'.repeat(levels);
    const query = 'query ($f: PartnerUnitFilter) { partnerUnits(filter: $f) { totalCount } }';
    const nested = (levels: number): object => (levels === 0 ? { name: { eq: 'x' } } : { not: nested(levels - 1) });
    for (const answer of [
      await ask(`{ partnerUnits(filter: ${literal(7)}) { totalCount } }`),
      await ask(`{ partnerUnits(filter: ${literal(200)}) { totalCount } }`),
      await ask(query, { f: nested(7) }),
      await ask(query, { f: nested(18) }),
    ]) {
      expect([refusal(answer), messageOf(answer)]).toEqual(['200 BAD_REQUEST', 'A filter nests at most 6 levels.']);
    }
    expect(data(await ask(query, { f: nested(6) }))).toHaveProperty('partnerUnits');
  });

  it.each([
    [
      'a filter',
      `{"query":"query ($f: PartnerUnitFilter) { partnerUnits(filter: $f) { totalCount } }","variables":{"f":${'{"not":'.repeat(9_000)}{}${'}'.repeat(9_000)}}}`,
    ],
    [
      'a list',
      `{"query":"query ($f: [ID!]!) { nodes(ids: $f) { id } }","variables":{"f":${'['.repeat(60_000)}${']'.repeat(60_000)}}}`,
    ],
    [
      'something that nobody asked for',
      `{"query":"{ __typename }","extensions":${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}}`,
    ],
  ])('%s that nests without end is refused', async (_what, body) => {
    expect(refusal(await post(body))).toBe('400 BAD_REQUEST');
  });

  it('the same in a GET', async () => {
    const query = encodeURIComponent('query ($f: [ID!]!) { nodes(ids: $f) { id } }');
    const variables = `{"f":${'['.repeat(2_000)}${']'.repeat(2_000)}}`;
    const headers = { 'apollo-require-preflight': '1' };
    expect(
      refusal(
        await send(`/graphql?query=${query}&variables=${encodeURIComponent(variables)}`, { method: 'GET', headers }),
      ),
    ).toBe('400 BAD_REQUEST');
  });

  it.each([
    ['nodes', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', '200 BAD_REQUEST', 'At most 100 items.'],
    [
      'a filter',
      'query ($ids: [ID!]) { partnerUnits(filter: { id: { in: $ids } }) { totalCount } }',
      '200 BAD_REQUEST',
      'At most 500 items.',
    ],
  ])('a list of ten thousand ids for %s is refused', async (_what, query, code, message) => {
    const answer = await ask(query, { ids: Array.from({ length: 10_000 }, (_, index) => String(index)) });
    expect([refusal(answer), messageOf(answer)]).toEqual([code, message]);
  });

  it('a bulk call of thousands is refused before a row is touched', async () => {
    const answer = await ask(
      'mutation ($ids: [ID!]!) { archivePartnerUnits(input: { ids: $ids }) { failedCount userErrors { code message path } } }',
      { ids: Array.from({ length: 3_000 }, (_, index) => String(index)) },
    );
    expect(data(answer)).toEqual({
      archivePartnerUnits: {
        failedCount: 0,
        userErrors: [{ code: 'LIST_TOO_LONG', message: 'At most 500 items.', path: ['input', 'ids'] }],
      },
    });
  });

  it('numbers that no column holds are refused by name', async () => {
    const answer = await ask('query ($n: Int!) { partnerUnits(first: $n) { totalCount } }', { n: 99_999_999_999 });
    expect([refusal(answer), messageOf(answer)]).toEqual(['400 BAD_REQUEST', expect.stringContaining('"$n"')]);
    for (const literal of ['first: 99999999999', 'first: 1.5', 'first: "3"', 'offset: -1', 'first: -1', 'last: 101'])
      expect(refusal(await ask(`{ partnerUnits(${literal}) { totalCount } }`)), literal).toMatch(
        /^(200|400) BAD_REQUEST$/,
      );
  });
});

describe('characters that no text holds', () => {
  const places: [string, string][] = [
    ['a search', 'volunteers(search: VALUE) { totalCount }'],
    ['a filter', 'partnerUnits(filter: { name: { eq: VALUE } }) { totalCount }'],
    ['a pattern', 'partnerUnits(filter: { name: { contains: VALUE } }) { totalCount }'],
    ['a list', 'partnerUnits(filter: { resources: { has: VALUE } }) { totalCount }'],
    ['a cursor', 'partnerUnits(after: VALUE) { totalCount }'],
  ];

  it.each(places)('NUL in %s is refused, as a literal, raw and in a variable', async (_place, field) => {
    for (const answer of [
      await ask(`{ ${field.replace('VALUE', '"a\\u0000b"')} }`),
      await ask(`{ ${field.replace('VALUE', '"a\u0000b"')} }`),
      await ask(`{ ${field.replace('VALUE', '"""a\u0000b"""')} }`),
      await ask(`query ($v: String!) { ${field.replace('VALUE', '$v')} }`, { v: 'a\u0000b' }),
    ]) {
      expect([refusal(answer), reasonOf(answer)]).toEqual(['400 BAD_REQUEST', 'NUL_CHARACTER']);
    }
  });

  it('NUL in an id, in the input of a mutation and in a reason is refused', async () => {
    for (const [query, variables] of [
      ['query ($v: ID!) { partnerUnit(id: $v) { id } node(id: $v) { id } }', { v: '\u0000' }],
      [
        'mutation ($v: String!) { createPartnerUnit(input: { name: $v, kind: HOSPITAL }) { partnerUnit { id } } }',
        { v: 'a\u0000' },
      ],
      [
        `mutation ($v: String!) { archivePartnerUnit(input: { id: "${someId}", reason: $v }) { userErrors { code } } }`,
        { v: '\u0000' },
      ],
      [
        `mutation { archivePartnerUnit(input: { id: "${someId}", reason: "\\u0000" }) { userErrors { code } } }`,
        undefined,
      ],
    ] as const) {
      const answer = await ask(query, variables);
      expect([refusal(answer), messageOf(answer)]).toEqual([
        '400 BAD_REQUEST',
        'The text holds a character that is not allowed.',
      ]);
    }
  });

  it('half a character is no harm', async () => {
    expect(
      data(
        await ask(
          'query ($v: String) { volunteers(search: $v) { totalCount } partnerUnits(filter: { name: { startsWith: $v } }) { totalCount } }',
          { v: '\ud800' },
        ),
      ),
    ).toEqual({ volunteers: { totalCount: 0 }, partnerUnits: { totalCount: 0 } });
    expect(refusal(await ask('{ volunteers(search: "\\ud800") { totalCount } }'))).toBe('400 BAD_REQUEST');
    const created = data(
      await ask(
        'mutation ($v: String!) { createPartnerUnit(input: { name: $v, kind: COMPANY }) { partnerUnit { name } userErrors { code } } }',
        { v: 'a\udc00b' },
      ),
    );
    expect(created).toEqual({ createPartnerUnit: { partnerUnit: { name: 'a�b' }, userErrors: [] } });
  });

  it('text that turns the line round or has no width is kept as it is', async () => {
    const name = 'x\u202e\u200b\ufeffy';
    expect(
      data(
        await ask(
          'mutation ($v: String!) { createPartnerUnit(input: { name: $v, kind: COMPANY }) { partnerUnit { name } } }',
          { v: name },
        ),
      ),
    ).toEqual({ createPartnerUnit: { partnerUnit: { name } } });
  });
});

describe('HTTP', () => {
  const get = (
    search: string,
    headers: Record<string, string> = { 'apollo-require-preflight': '1' },
  ): Promise<Answer> => send(`/graphql?${search}`, { method: 'GET', headers });

  it('changes nothing by GET', async () => {
    const query = encodeURIComponent(
      `mutation { createPartnerUnit(input: { name: "GET", kind: COMPANY }) { partnerUnit { id } } }`,
    );
    expect(refusal(await get(`query=${query}`))).toBe('405 BAD_REQUEST');
    expect(data(await ask('{ partnerUnits(filter: { name: { eq: "GET" } }) { totalCount } }'))).toEqual({
      partnerUnits: { totalCount: 0 },
    });
    expect(refusal(await get(`query=${encodeURIComponent('subscription { changed { types } }')}`))).toMatch(
      /^40[05] BAD_REQUEST$/,
    );
  });

  it('answers a GET that a foreign page could not send', async () => {
    expect(data(await get('query=%7B__typename%7D'))).toEqual({ __typename: 'Query' });
    expect(refusal(await get('query=%7B__typename%7D', {}))).toBe('400 BAD_REQUEST');
    for (const search of [
      'query=%7B__typename%7D&variables=%7B',
      'query=%7B__typename%7D&variables=1',
      'query=%7B__typename%7D&query=%7B__typename%7D',
      'variables=%7B%7D',
      '',
      'query=%00',
      'query=%7B__typename%7D&extensions=x',
      'query=%FF',
    ])
      expect(refusal(await get(search)), search).toBe('400 BAD_REQUEST');
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/graphql',
    'image/png',
    'x',
    '',
  ])('takes no body of the type %j, which a foreign page might send', async (type) => {
    expect(refusal(await post('{"query":"{ __typename }"}', { 'content-type': type }))).toMatch(
      /^4(00|15) BAD_REQUEST$/,
    );
  });

  it('takes no batch', async () => {
    for (const body of [
      '[]',
      '[{"query":"{ __typename }"}]',
      JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' }))),
    ])
      expect(refusal(await post(body))).toBe('400 BAD_REQUEST');
  });

  it.each([
    ...[
      '',
      ' ',
      'null',
      '5',
      '"x"',
      'true',
      '{',
      '{}',
      '{"query":',
      'query { __typename }',
      '{"query":5}',
      '{"query":null}',
      '{"query":""}',
      '{"query":" "}',
      '{"query":["{ __typename }"]}',
      '{"query":{}}',
    ],
    ...[
      '{"query":"{ __typename }","variables":"x"}',
      '{"query":"{ __typename }","variables":[1]}',
      '{"query":"{ __typename }","variables":5}',
      '{"query":"{ __typename }","operationName":5}',
      '{"query":"{ __typename }","extensions":"x"}',
    ],
    ...[
      '{"query":"{ __typename }","operationName":"nobody"}',
      '{"query":"query A { __typename } query B { __typename }"}',
      '{"query":"query A { __typename } query A { __typename }"}',
      '{"query":"{ __typename } { __typename }"}',
    ],
    ...[
      '{"query":"fragment F on Query { __typename }"}',
      '{"query":"type Query { a: Int }"}',
      '{"query":"{ nothing }"}',
      '{"query":"{ partnerUnits }"}',
      '{"query":"{ __typename { id } }"}',
      '{"query":"subscription { changed { types } }"}',
    ],
    ...[
      '{"__proto__":{"x":1},"query":"{ __typename }"}',
      '{"constructor":{"prototype":{"x":1}},"query":"{ __typename }"}',
      '{"query":"query ($a: Nothing) { __typename }"}',
      '{"query":"query ($a: Int!) { partnerUnits(first: $a) { totalCount } }"}',
    ],
    ...[
      '{"query":"{ partnerUnits(filter: { kind: { eq: NOTHING } }) { totalCount } }"}',
      '{"query":"{ partnerUnits(orderBy: [{ field: NOTHING }]) { totalCount } }"}',
      '{"query":"\\u0000"}',
      '{"query":"{ partnerUnit { id } }"}',
    ],
  ])('refuses the body %j', async (body) => {
    expect(refusal(await post(body))).toBe('400 BAD_REQUEST');
  });

  it('refuses a persisted query that it does not know, by a closed code', async () => {
    expect(refusal(await post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}'))).toBe(
      '200 BAD_REQUEST',
    );
    expect(
      refusal(await post('{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}')),
    ).toBe('400 BAD_REQUEST');
  });

  it('refuses bytes that are no UTF-8, and takes back nothing that it does not offer', async () => {
    expect(refusal(await post(new Uint8Array([0x7b, 0x22, 0x71, 0x22, 0x3a, 0xff, 0xfe, 0x7d])))).toBe(
      '400 BAD_REQUEST',
    );
    expect(refusal(await post('{"query":"{ __typename }"}', { accept: 'text/html' }))).toBe('406 BAD_REQUEST');
  });

  it.each([
    'Bearer nothing',
    'Bearer ',
    'Bearer qm_',
    'Basic eA==',
    'x',
    `Bearer qm_${'a'.repeat(5_000)}`,
    "Bearer qm_' or true --",
  ])('refuses the authorization %s without a look at the session', async (authorization) => {
    const answer = await post('{"query":"{ me { permissions } }"}', { authorization });
    expect([refusal(answer), messageOf(answer)]).toEqual([
      '401 UNAUTHENTICATED',
      'The API key is not valid, has expired or was revoked.',
    ]);
  });

  it.each(['', 'x', 'qiaomen.session_token=forged.forged', 'a=b; '.repeat(2_000)])(
    'takes the cookie %.40j for nobody',
    async (forged) => {
      expect(data(await post('{"query":"{ me { permissions } }"}', { cookie: forged }))).toEqual({ me: null });
    },
  );

  it('refuses headers beyond all measure', async () => {
    expect(refusal(await post('{"query":"{ __typename }"}', { 'x-large': 'x'.repeat(60_000) }))).toBe(
      '431 BAD_REQUEST',
    );
  });

  it.each([
    ['no request at all', 'hello\r\n\r\n'],
    ['a broken length', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: x\r\n\r\n'],
    [
      'two lengths, to smuggle a request',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a header that breaks the line', 'GET /graphql HTTP/1.1\r\nhost: x\r\nx-a: b\u0000c\r\n\r\n'],
  ])('refuses %s', async (_what, bytes) => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(test.url).port), '127.0.0.1', () => socket.write(bytes));
      let text = '';
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
      socket.setTimeout(5_000, () => socket.destroy());
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(JSON.parse(answer.split('\r\n\r\n')[1]!)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST', requestId: /^x-request-id: (.+)$/m.exec(answer)![1]!.trim() } }],
    });
  });

  it('serves no other method and no other path', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await send('/graphql', {
        method,
        body: method === 'OPTIONS' ? undefined : '{"query":"{ __typename }"}',
      });
      expect([400, 404, 405], method).toContain(answer.status);
      expect(answer.text).not.toMatch(leaks);
    }
    for (const path of [
      '/graphql/x',
      '/graphql/..%2f..%2fetc/passwd',
      '/%00',
      '/assets/../../package.json',
      '/.env',
      '/graphiql/static/../../../package.json',
      '/graphiql/static/%2e%2e/%2e%2e/package.json',
    ]) {
      const answer = await send(path, { method: 'GET' });
      expect([400, 403, 404], path).toContain(answer.status);
      expect(answer.text).not.toMatch(leaks);
      expect(answer.text).not.toContain('dependencies');
    }
  });

  it('streams subscriptions only, to those who ask for a stream', async () => {
    const stream = (body: string, headers: Record<string, string> = { accept: 'text/event-stream' }): Promise<Answer> =>
      send('/graphql/stream', { body, headers });
    for (const body of [
      '{"query":"{"}',
      '{"query":"{ __typename }"}',
      '{"query":"mutation { __typename }"}',
      '{}',
      '[]',
      'null',
      '{"query":5}',
    ]) {
      const { status, text } = await stream(body);
      expect([status, text]).toEqual([400, expect.not.stringMatching(leaks)]);
    }
    const posted = await ask('subscription { changed(types: []) { types } }');
    expect([refusal(posted), reasonOf(posted)]).toEqual(['400 BAD_REQUEST', 'ONLY_STREAMED']);
    expect(
      refusal(
        await stream('{"query":"subscription { changed(types: []) { types } }"}', { accept: 'application/json' }),
      ),
    ).toBe('400 BAD_REQUEST');
    expect(
      refusal(await stream(`{"query":"{ __typename }","variables":{"f":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`)),
    ).toBe('400 BAD_REQUEST');
    expect([400, 404]).toContain((await send('/graphql/stream', { method: 'PUT' })).status);
  });
});
