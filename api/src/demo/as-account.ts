// Sends operations into the app as one of the demo's accounts, as its page would, without a session.
import { graphql } from 'graphql';
import type { Services } from '../kernel/context.ts';
import { rightsOf } from '../kernel/read/rights.ts';
import { Account } from '../modules/access/account.entity.ts';
import { personCaller } from '../modules/access/caller.ts';
import { grantsOf } from '../modules/access/grants.ts';
import { RequestContext } from '../pipeline/context.ts';
import type { Caller } from '../kernel/scope.ts';
import type { System } from '../kernel/system.ts';

/** What the demo needs of the app to act in it. */
export interface DemoApp {
  readonly services: Services;
  readonly system: System;
}

/** Ids of the accounts as whom most of it is done. */
export interface DemoStaff {
  readonly coordinator: string;
  readonly committee: string;
}

export interface AccountSession {
  readonly caller: Caller;
  /** Sends one operation; throws when it fails or is refused. */
  send: <Data>(source: string, variables?: Record<string, unknown>) => Promise<Data>;
  /** Does one thing, such as `planDrill`; gives the id of what its payload names, such as `drill`. */
  does: (name: string, input: object, thing?: string) => Promise<string>;
}

/** What is to be done in the demo, each on its own. */
export type Deeds = AsyncGenerator<() => Promise<unknown>, void>;

export async function asAccount(
  { services, system }: DemoApp,
  accountId: string,
  name: string,
): Promise<AccountSession> {
  const em = services.orm.em.fork({ session: { variables: { 'app.actor': accountId } } });
  const { grants, personId } = await em.transactional(async (inside) => ({
    grants: await grantsOf(inside as never, accountId, services.clock.today()),
    personId: (await inside.findOneOrFail(Account, accountId)).person?.id ?? null,
  }));
  const caller = personCaller(system.permissions, { accountId, name, personId, grants, mayOpenSensitive: true });
  const identity = { caller, rights: rightsOf(system.catalog, caller) };
  const send = async <Data>(source: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const facts = { requestId: 'demo', body: null, address: '127.0.0.1', wantsDebug: false };
    const contextValue = new RequestContext(services, identity, facts);
    const { data, errors } = await graphql({
      schema: system.schema,
      source,
      variableValues: variables,
      contextValue,
    });
    const refused = Object.values(data ?? {}).flatMap(
      (payload) => (payload as { userErrors?: object[] } | null)?.userErrors ?? [],
    );
    if (errors?.length || refused.length > 0)
      throw new Error(`The demo was refused: ${JSON.stringify(errors ?? refused)}`);
    return data as Data;
  };
  return {
    caller,
    send,
    async does(name, input, thing) {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const made = thing ? `${thing} { id }` : '';
      const data = await send<Record<string, Record<string, { id: string }>>>(
        `mutation($input: ${type}!) { ${name}(input: $input) { ${made} userErrors { code message path } } }`,
        { input },
      );
      return thing ? data[name]![thing]!.id : '';
    },
  };
}

/** The partner unit of a name. */
export async function unitNamed({ send }: AccountSession, name: string): Promise<string> {
  const query = 'query($name: String!) { partnerUnits(filter: { name: { eq: $name } }) { nodes { id } } }';
  const { partnerUnits } = await send<{ partnerUnits: { nodes: [{ id: string }] } }>(query, { name });
  return partnerUnits.nodes[0].id;
}
