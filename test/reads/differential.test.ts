// Both ways of reading agree: what the planner answers is what the ordinary executor answers, for every role.
import { getOperationAST, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleUrl } from '../../api/src/database/roles.ts';
import { derivePassword } from '../../api/src/kernel/crypto/secrets.ts';
import { Planner } from '../../api/src/kernel/read/planner.ts';
import { openReadPool, type ReadPool } from '../../api/src/kernel/read/read-pool.ts';
import type { Identity } from '../../api/src/modules/access/person-of.ts';
import { answerOrdinarily, clientOf } from '../support/callers.ts';
import { startFullWorld, type FullWorld } from '../support/full-world.ts';
import { rowMark } from '../support/rows.ts';
import { testSecret } from '../support/secret.ts';
import { Generator, shuffled, type Operation, type Samples } from './generate-operation.ts';

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

let world: FullWorld;
let pool: ReadPool;
let planner: Planner;
let samples: Samples;
/** The types, in an order of no meaning: all of them are asked for in turn, by one caller after the other. */
let types: readonly string[];
/** Types of which something was told, the same both ways. */
const told = new Set<string>();

beforeAll(async () => {
  world = await startFullWorld();
  const url = roleUrl(world.database.url, 'qiaomen_app', derivePassword(testSecret, 'app-role-password'));
  pool = openReadPool(url, 4, () => undefined);
  planner = new Planner(world.app.system.schema, world.app.system.catalog);
  types = shuffled(
    world.app.system.catalog.exposures.map(({ name }) => name),
    seed,
  );
  samples = await takeSamples();
});

afterAll(async () => {
  await pool?.close();
  await world?.stop();
});

async function takeSamples(): Promise<Samples> {
  const coordinator = await world.as('coordinator');
  const ids: Record<string, string[]> = {};
  const cursors: string[] = [];
  for (const { name, plural } of world.app.system.catalog.exposures) {
    const { data } = await coordinator.send(`{ ${plural}(first: 12) { nodes { id } pageInfo { endCursor } } }`);
    const demo = (data?.[plural]?.nodes ?? []).map((node: { id: string }) => node.id);
    const { mine, theirs, foreign } = world.rows;
    ids[name] = [...demo, ...[mine, theirs, foreign].flatMap((rows) => rows[name]!.slice(0, 4))];
    const cursor = data?.[plural]?.pageInfo.endCursor as string | null | undefined;
    if (cursor) cursors.push(cursor);
  }
  return {
    ids,
    cursors,
    texts: ['医院', 'jyt', '张', 'a%b_', '骨干', '', '急救', 'zhang wei', "o'hara", rowMark],
    days: ['2025-01-15', '2025-04-01', '2025-05-07', '2025-07-19', '2026-01-01'],
  };
}

const isDerived = (type: string, field: string): boolean =>
  field === 'masked' || world.app.system.catalog.get(type).fields.has(field);

/** Asks both ways; says which way it went. */
async function compare(
  identity: Identity,
  operation: Operation,
  type: string,
): Promise<'planned' | 'refused' | 'skipped'> {
  const { query, variables } = operation;
  const document = parse(query);
  expect(validate(world.app.system.schema, document), query).toEqual([]);
  const { rights, caller } = identity;
  const planned = planner.plan({ key: query, document, operation: getOperationAST(document)!, variables, rights });
  const [slow, fast] = await Promise.all([
    answerOrdinarily(world, identity, document, variables),
    planned && pool.read(planned.plan, planned.values, caller.reach),
  ]);
  if (!fast) return slow.errors ? 'refused' : 'skipped';
  expect(slow, `${query}\n${JSON.stringify(variables)}`).toEqual({ data: JSON.parse(fast) });
  if (tellsSomething(slow.data.r0)) told.add(type);
  return 'planned';
}

/** Whether the first thing that was asked for holds a row. */
function tellsSomething(first: unknown): boolean {
  if (first === null || typeof first !== 'object') return false;
  if (Array.isArray(first)) return first.some(tellsSomething);
  const { totalCount, nodes, edges } = first as { totalCount?: number; nodes?: unknown[]; edges?: unknown[] };
  const isConnection = totalCount !== undefined || nodes !== undefined || edges !== undefined;
  return isConnection ? [totalCount, nodes?.length, edges?.length].some(Number) : true;
}

/** So many at once: while the database answers one, the next is being asked. */
const lanes = 4;

describe('reads', () => {
  it.each(callers)(
    `of %s are the same both ways over ${operationsEach} generated operations`,
    async (caller) => {
      const identity = await world.app.identify((await clientOf(world, caller)).headers);
      const place = callers.indexOf(caller);
      const generator = new Generator(world.app.system.schema, types, isDerived, samples, seed + place);
      const waiting = Array.from({ length: operationsEach }, (_, index) => {
        const type = types[(index + place) % types.length]!;
        return { type, operation: generator.operation(type) };
      });
      const counts = { planned: 0, refused: 0, skipped: 0 };
      const work = async (): Promise<void> => {
        for (let next = waiting.pop(); next; next = waiting.pop())
          counts[await compare(identity, next.operation, next.type)]++;
      };
      await Promise.all(Array.from({ length: lanes }, work));
      // What is not planned is refused; or would be, if the part that asks for it were ever reached (below an empty page, or skipped).
      expect(counts.planned + counts.refused).toBeGreaterThan(operationsEach * 0.85);
      // Whoever administers reads little of what a community does, and less with each part that joins it.
      expect(counts.planned).toBeGreaterThan(caller === 'nobody' ? 0 : operationsEach / 8);
    },
    240_000,
  );

  it('have told something of every type', () => {
    expect(types.filter((name) => !told.has(name))).toEqual([]);
  });
});
