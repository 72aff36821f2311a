// Live changes tell what has changed to those alone who may know of it, and stop at once when that ends.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../api/src/kernel/id.ts';
import type { Happening } from '../../api/src/kernel/outbox.ts';
import { startApp, type Client, type TestApp } from '../support/app.ts';
import { asOwner } from '../support/elsewhere.ts';
import { inDays } from '../support/days.ts';

let test: TestApp;
let operator: Client;
let community: string;
const open: AbortController[] = [];

beforeAll(async () => {
  test = await startApp({ demo: true });
  operator = await test.as('operator');
  community = await asOwner(
    test,
    async (client) =>
      (await client.query<{ id: string }>(`select id from community where level = 'COMMUNITY'`)).rows[0]!.id,
  );
});
afterAll(async () => {
  for (const each of open) each.abort();
  await test?.stop();
});

interface Stream {
  readonly heard: { types: string[]; ids: string[] }[];
  readonly codes: string[];
  isOpen: boolean;
}

/** Follows the changes as a caller, and goes on in the background. */
async function follow({ headers }: Client, types: readonly string[] = []): Promise<Stream> {
  const end = new AbortController();
  open.push(end);
  const response = await fetch(`${test.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({
      query: 'subscription ($types: [String!]!) { changed(types: $types) { types ids } }',
      variables: { types },
    }),
    signal: end.signal,
  });
  const stream: Stream = { heard: [], codes: [], isOpen: true };
  void (async () => {
    let text = '';
    try {
      for await (const chunk of response.body!) {
        text += Buffer.from(chunk).toString();
        const lines = text.split('\n');
        text = lines.pop()!;
        for (const line of lines) take(stream, line.replace(/^data: ?/, ''));
      }
    } catch {
      // It was given up.
    }
    take(stream, text);
    stream.isOpen = false;
  })();
  return stream;
}

function take(stream: Stream, line: string): void {
  if (!line.startsWith('{')) return;
  const { data, errors = [] } = JSON.parse(line) as {
    data?: { changed: Stream['heard'][number] } | null;
    errors?: { extensions: { code: string } }[];
  };
  if (data) stream.heard.push(data.changed);
  stream.codes.push(...errors.map(({ extensions }) => extensions.code));
}

const happening = (recordType: string, recordId: string, communityId: string): Happening => ({
  operation: 'test',
  recordType,
  recordId,
  communityId,
});

async function makeKey(scopes: readonly string[]): Promise<{ id: string; client: Client }> {
  const input = { name: `流 ${newId()}`, purpose: 'test', scopes, expiresOn: inDays(200) };
  const { createApiKey } = await operator.data(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } secret } }',
    { input },
  );
  return { id: createApiKey.apiKey.id, client: test.withHeaders({ authorization: `Bearer ${createApiKey.secret}` }) };
}

describe('a follower', () => {
  it('hears of a change that another makes, by type and id', async () => {
    const stream = await follow(await test.as('volunteer'));
    const coordinator = await test.as('coordinator');
    const { createPartnerUnit } = await coordinator.data(
      'mutation { createPartnerUnit(input: { name: "流动单位", kind: COMPANY }) { partnerUnit { id } } }',
    );
    await expect
      .poll(() => stream.heard)
      .toEqual([{ types: ['PartnerUnit'], ids: [createPartnerUnit.partnerUnit.id] }]);
  });

  it('hears nothing of another community, not even what changed at the same moment', async () => {
    const stream = await follow(await test.as('coordinator'));
    const [own, foreign, later] = [newId(), newId(), newId()];
    const { changes } = test.app.services;
    changes.announce([happening('PartnerUnit', own, community), happening('Volunteer', foreign, newId())]);
    await expect.poll(() => stream.heard).toHaveLength(1);
    changes.announce([happening('Volunteer', foreign, newId())]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    changes.announce([happening('PartnerUnit', later, community)]);
    await expect.poll(() => stream.heard).toHaveLength(2);
    expect(stream.heard).toEqual([
      { types: ['PartnerUnit'], ids: [own] },
      { types: ['PartnerUnit'], ids: [later] },
    ]);
  });

  it('hears no type that it may not read, and no id beside one', async () => {
    const stream = await follow(await test.as('volunteer'));
    const { changes } = test.app.services;
    changes.announce([happening('Account', newId(), community)]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    changes.announce([happening('Account', newId(), community), happening('PartnerUnit', newId(), community)]);
    await expect.poll(() => stream.heard).toEqual([{ types: ['PartnerUnit'], ids: [] }]);
  });

  it('hears of the types that it asked for', async () => {
    const stream = await follow(await test.as('coordinator'), ['Course']);
    const [course, unit] = [newId(), newId()];
    const { changes } = test.app.services;
    changes.announce([happening('PartnerUnit', unit, community)]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    changes.announce([happening('Course', course, community)]);
    await expect.poll(() => stream.heard).toEqual([{ types: ['Course'], ids: [course] }]);
  });

  it.each([
    ['nobody', 'UNAUTHENTICATED'],
    ['a key without the scope', 'FORBIDDEN'],
  ])('is not %s', async (who, code) => {
    const client = who === 'nobody' ? test.withHeaders({}) : (await makeKey(['TRAINING_READ'])).client;
    const stream = await follow(client);
    await expect.poll(() => stream).toMatchObject({ isOpen: false, codes: [code], heard: [] });
  });

  it('is cut off when its key is revoked, and nobody else', async () => {
    const key = await makeKey(['COMMUNITY_READ']);
    const [stream, other] = [await follow(key.client), await follow(await test.as('coordinator'))];
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(stream.isOpen).toBe(true);
    await operator.data(
      'mutation ($id: ID!) { revokeApiKey(input: { id: $id, reason: "test" }) { userErrors { code } } }',
      { id: key.id },
    );
    await expect.poll(() => stream.isOpen).toBe(false);
    expect(other.isOpen).toBe(true);
  });
});
