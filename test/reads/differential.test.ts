// Both ways of reading agree: what the planner answers is what the ordinary executor answers, for every role.
import { getOperationAST, graphql, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleUrl } from '../../api/src/database/roles.ts';
import { derivePassword } from '../../api/src/kernel/crypto/secrets.ts';
import { Planner } from '../../api/src/kernel/read/planner.ts';
import { openReadPool, type ReadPool } from '../../api/src/kernel/read/read-pool.ts';
import { RequestContext } from '../../api/src/pipeline/context.ts';
import type { Identity } from '../../api/src/modules/access/person-of.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { testSecret } from '../support/secret.ts';
import { Generator, type Operation, type Samples } from './generate-operation.ts';

const callers = [
  'operator',
  'committee',
  'coordinator',
  'volunteer',
  'hospital',
  'auditor',
  'third party',
  'nobody',
] as const;
const operationsEach = Math.ceil(2_000 / callers.length);
const seed = Number(process.env.DIFFERENTIAL_SEED ?? 20_261_121);

let test: TestApp;
let pool: ReadPool;
let planner: Planner;
let samples: Samples;
let entities: string[];

beforeAll(async () => {
  test = await startApp({ demo: true });
  const url = roleUrl(test.database.url, 'qiaomen_app', derivePassword(testSecret, 'app-role-password'));
  pool = openReadPool(url, 4, () => undefined);
  planner = new Planner(test.app.system.schema, test.app.system.catalog);
  entities = test.app.system.catalog.exposures.map((exposure) => exposure.name);
  samples = await takeSamples();
}, 120_000);

afterAll(async () => {
  await pool?.close();
  await test?.stop();
});

async function takeSamples(): Promise<Samples> {
  const operator = await test.as('coordinator');
  const ids: Record<string, string[]> = {};
  const cursors: string[] = [];
  for (const { name, plural } of test.app.system.catalog.exposures) {
    const { data } = await operator.send(`{ ${plural}(first: 20) { nodes { id } pageInfo { endCursor } } }`);
    ids[name] = (data?.[plural]?.nodes ?? []).map((node: { id: string }) => node.id);
    const cursor = data?.[plural]?.pageInfo.endCursor as string | null | undefined;
    if (cursor) cursors.push(cursor);
  }
  return {
    ids,
    cursors,
    texts: ['医院', 'jyt', '张', 'a%b_', '骨干', '', '急救', 'zhang wei', "o'hara"],
    days: ['2025-01-15', '2025-04-01', '2025-07-19', '2026-01-01'],
  };
}

async function identityOf(caller: (typeof callers)[number]): Promise<Identity> {
  if (caller === 'nobody') return test.app.identify({});
  if (caller === 'third party') return test.app.identify({ authorization: 'Bearer qm_demo_thirdparty' });
  return test.app.identify({ cookie: (await test.as(caller)).headers.cookie });
}

async function ordinary(
  identity: Identity,
  { query, variables }: Operation,
): Promise<{ data: unknown; failed: boolean }> {
  const contextValue = new RequestContext(test.app.services, identity, {
    requestId: 'differential',
    body: null,
    address: '127.0.0.1',
    wantsDebug: false,
  });
  const { data, errors } = await graphql({
    schema: test.app.system.schema,
    source: query,
    variableValues: { ...variables },
    contextValue,
  });
  return { data: JSON.parse(JSON.stringify(data ?? null)), failed: !!errors?.length };
}

const isDerived = (type: string, field: string): boolean =>
  field === 'masked' || test.app.system.catalog.get(type).fields.has(field);

describe.each(callers)('reads of %s', (caller) => {
  it(`are the same both ways over ${operationsEach} generated operations`, async () => {
    const identity = await identityOf(caller);
    const generator = new Generator(
      test.app.system.schema,
      entities,
      isDerived,
      samples,
      seed + callers.indexOf(caller),
    );
    const counts = { planned: 0, refused: 0 };
    for (let index = 0; index < operationsEach; index++) {
      const operation = generator.operation();
      const document = parse(operation.query);
      expect(validate(test.app.system.schema, document), operation.query).toEqual([]);
      const plan = planner.plan({
        key: operation.query,
        document,
        operation: getOperationAST(document)!,
        variables: operation.variables,
        rights: identity.rights,
      });
      const slow = await ordinary(identity, operation);
      if (slow.failed) counts.refused++;
      if (!plan) continue;
      counts.planned++;
      const fast = JSON.parse(await pool.read(plan.plan, plan.values, identity.caller.reach)) as unknown;
      expect(
        { failed: slow.failed, data: slow.data },
        `${operation.query}\n${JSON.stringify(operation.variables)}`,
      ).toEqual({ failed: false, data: fast });
    }
    // What is not planned is refused; or would be, if the part that asks for it were ever reached (below an empty page, or skipped).
    expect(counts.planned + counts.refused).toBeGreaterThan(operationsEach * 0.85);
    // Whoever administers reads little of what a community does, and less with each part that joins it.
    expect(counts.planned).toBeGreaterThan(caller === 'nobody' ? 0 : operationsEach / 8);
  }, 240_000);
});
