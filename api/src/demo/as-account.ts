// Sends operations into the app as one of the demo's accounts, as its page would, without a session.
import { graphql } from 'graphql';
import type { App } from '../app.ts';
import { rightsOf } from '../kernel/read/rights.ts';
import { Account } from '../modules/access/account.entity.ts';
import { personCaller } from '../modules/access/caller.ts';
import { grantsOf } from '../modules/access/grants.ts';
import { RequestContext } from '../pipeline/context.ts';
import type { Caller } from '../kernel/scope.ts';

export interface AccountSession {
  readonly caller: Caller;
  /** Sends one operation; throws when it fails or is refused. */
  send: <Data>(source: string, variables?: Record<string, unknown>) => Promise<Data>;
}

export async function asAccount({ services, system }: App, accountId: string, name: string): Promise<AccountSession> {
  const em = services.orm.em.fork({ session: { variables: { 'app.actor': accountId } } });
  const { grants, personId } = await em.transactional(async (inside) => ({
    grants: await grantsOf(inside as never, accountId, services.clock.today()),
    personId: (await inside.findOneOrFail(Account, accountId)).person?.id ?? null,
  }));
  const caller = personCaller(system.permissions, { accountId, name, personId, grants, mayOpenSensitive: true });
  const identity = { caller, rights: rightsOf(system.catalog, caller) };
  return {
    caller,
    send: async <Data>(source: string, variables: Record<string, unknown> = {}) => {
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
        throw new Error(`The demo could not be made: ${JSON.stringify(errors ?? refused)}`);
      return data as Data;
    },
  };
}
