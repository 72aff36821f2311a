// Nothing points from one community into another: every reference that a create or an update takes is tried with a row of
// another community, by somebody who reaches the own community alone and by somebody who reaches both.
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../api/src/kernel/id.ts';
import { rightsOf } from '../../api/src/kernel/read/rights.ts';
import type { Exposure, ReferenceField, ScalarField } from '../../api/src/kernel/resource/catalog.ts';
import { personCaller } from '../../api/src/modules/access/caller.ts';
import type { Identity } from '../../api/src/modules/access/person-of.ts';
import { Role } from '../../api/src/modules/access/role-grant.entity.ts';
import { answerOrdinarily } from '../support/callers.ts';
import { contentOf } from '../support/elsewhere.ts';
import { startFullWorld, type FullWorld } from '../support/full-world.ts';

let world: FullWorld;

beforeAll(async () => {
  world = await startFullWorld();
});
afterAll(() => world?.stop());

/** Somebody who holds every role in some communities. */
function everyRoleIn(...communities: string[]): Identity {
  const { permissions, catalog } = world.app.system;
  const grants = communities.flatMap((communityId) =>
    Role.items.map((role) => ({ role, scopeName: '', communityId, partnerUnitId: null, communities: [communityId] })),
  );
  const caller = personCaller(permissions, {
    ...{ accountId: newId(), name: '许静', personId: newId(), grants, mayOpenSensitive: true },
  });
  return { caller, rights: rightsOf(catalog, caller) } as Identity;
}

interface Attempt {
  readonly exposure: Exposure;
  readonly way: 'create' | 'update';
  readonly field: ReferenceField;
}

/** Every reference that a create or an update takes. */
function attempts(): Attempt[] {
  return world.app.system.catalog.exposures.flatMap((exposure) =>
    (['create', 'update'] as const).flatMap((way) =>
      (exposure.resource[way] ?? []).flatMap((key) => {
        const field = exposure.properties.get(key)!;
        return field.is === 'one' && key !== 'community' ? [{ exposure, way, field }] : [];
      }),
    ),
  );
}

const labelOf = ({ exposure, way, field }: Attempt): string => `${way} ${exposure.name} ${field.name}`;

/** Whether the reference itself says which community a new record is of: whoever reaches both may then make it there. */
function saysTheCommunity({ exposure, way, field }: Attempt): boolean {
  const keys: readonly string[] = exposure.resource.create ?? [];
  const first = keys.find((key) => exposure.properties.get(key)!.is === 'one');
  return way === 'create' && !keys.includes('community') && first === field.name;
}

/** What the rules of a record want beside the reference. */
const besides: Readonly<Record<string, () => object>> = {
  'EmergencyRole substitute': () => ({ holderUnitId: world.rows.mine.PartnerUnit![0] }),
};

/** The refusals, as `CODE field`; `nothing` when it was done. */
async function refusalsOf(identity: Identity, { exposure, way, field }: Attempt): Promise<string> {
  const values = {
    ...besides[`${exposure.name} ${field.name}`]?.(),
    [`${field.name}Id`]: world.rows.foreign[field.target]![0],
  };
  const name = `${way}${exposure.name}`;
  // The last row of a type is the one in which nothing stands that need not.
  const input =
    way === 'create'
      ? { ...neededFor(exposure), ...values }
      : { id: world.rows.mine[exposure.name]!.at(-1), patch: values };
  const upper = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const document = parse(`mutation ($input: ${upper}Input!) { ${name}(input: $input) { userErrors { code path } } }`);
  const { data, errors } = await answerOrdinarily(world, identity, document, { input });
  if (errors) return errors.map(({ message }) => message).join(', ');
  const refusals = data[name].userErrors as { code: string; path: string[] }[];
  return refusals.map(({ code, path }) => `${code} ${path.at(-1)}`).join(', ') || 'nothing';
}

/** The least that a create takes, all of it of the own community. */
function neededFor(exposure: Exposure): Record<string, unknown> {
  const needed = (exposure.resource.create ?? [])
    .map((key) => exposure.properties.get(key)!)
    .filter((field) => field.name === 'community' || (!field.nullable && !field.hasDefault));
  return Object.fromEntries(
    needed.map((field) =>
      field.is === 'scalar'
        ? [field.name, valueFor(exposure, field)]
        : [`${field.name}Id`, world.rows.mine[field.target]![0]],
    ),
  );
}

function valueFor({ meta }: Exposure, { name, kind, array, maxLength }: ScalarField): unknown {
  const item = (meta.properties[name as never] as { items?: string[] }).items?.[0];
  const value =
    item ??
    {
      integer: 1,
      boolean: true,
      date: '2026-05-05',
      instant: '2026-05-05T09:00:00+08:00',
      json: {},
      id: newId(),
      text: '柳荫社区',
      enum: '',
    }[kind];
  return array ? [value] : typeof value === 'string' ? value.slice(0, maxLength) : value;
}

/** Tries to point to another community; gives what each attempt was refused by. Fails if anything has changed. */
async function refusedTo(identity: Identity, tried: readonly Attempt[]): Promise<Record<string, string>> {
  const { home, foreign } = world.communities;
  const content = (): Promise<string[]> => Promise.all([home, foreign].map((community) => contentOf(world, community)));
  const before = await content();
  const found: Record<string, string> = {};
  for (const attempt of tried) found[labelOf(attempt)] = await refusalsOf(identity, attempt);
  expect(await content()).toEqual(before);
  return found;
}

const expectedOf = (tried: readonly Attempt[], refusal: (attempt: Attempt) => string): Record<string, string> =>
  Object.fromEntries(tried.map((attempt) => [labelOf(attempt), refusal(attempt)]));

describe('a reference to a row of another community', () => {
  it('is to nothing, for whoever reaches the own community alone', async () => {
    const expected = expectedOf(attempts(), (attempt) => {
      const { name, target } = attempt.field;
      if (target !== 'Community') return `NOT_FOUND ${name}Id`;
      // Places are public: they are seen, and may not be pointed to.
      return saysTheCommunity(attempt) ? 'NOT_ALLOWED_HERE communityId' : `OTHER_COMMUNITY ${name}Id`;
    });
    expect(await refusedTo(everyRoleIn(world.communities.home), attempts())).toEqual(expected);
    expect(Object.keys(expected).length).toBeGreaterThan(30);
  });

  it('is refused by its name, for whoever reaches both', async () => {
    const { home, foreign } = world.communities;
    const tried = attempts().filter((attempt) => !saysTheCommunity(attempt));
    const expected = expectedOf(tried, ({ field }) => `OTHER_COMMUNITY ${field.name}Id`);
    expect(await refusedTo(everyRoleIn(home, foreign), tried)).toEqual(expected);
  });
});
