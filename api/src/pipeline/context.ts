// The context of one request. What only the ordinary executor needs is made when it is first asked for.
import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { forkFor, type Context, type Services } from '../kernel/context.ts';
import { localeOf } from '../kernel/messages.ts';
import { createLoaders, type Loaders } from '../kernel/read/loaders.ts';
import type { Identity } from './identify.ts';

export interface RequestFacts {
  readonly requestId: string;
  readonly acceptLanguage?: string;
  readonly idempotencyKey?: string;
  readonly body: unknown;
  readonly address: string;
  readonly wantsDebug: boolean;
}

export interface RequestContext extends Context {
  readonly address: string;
  readonly wantsDebug: boolean;
  /** Points that the operation costs; set when it was priced. */
  cost?: number;
}

export function createContext(services: Services, identity: Identity, facts: RequestFacts): RequestContext {
  let em: EntityManager | undefined;
  let loaders: Loaders | undefined;
  const { caller, rights } = identity;
  const { requestId, idempotencyKey, address, wantsDebug } = facts;
  return {
    services,
    caller,
    rights,
    clock: services.clock,
    locale: localeOf(facts.acceptLanguage),
    requestId,
    address,
    wantsDebug,
    idempotencyKey,
    bodyHash: idempotencyKey ? createHash('sha256').update(JSON.stringify(facts.body)).digest('hex') : undefined,
    get em() {
      return (em ??= forkFor(services, caller, requestId));
    },
    set em(fresh) {
      em = fresh;
    },
    get loaders() {
      return (loaders ??= createLoaders(this.em, services.catalog, rights));
    },
    set loaders(fresh) {
      loaders = fresh;
    },
  };
}
