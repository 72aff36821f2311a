// The context of one request. What only the ordinary executor needs is made when it is first asked for.
import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../kernel/clock.ts';
import { forkFor, type Context, type Services } from '../kernel/context.ts';
import { localeOf, type Locale } from '../kernel/messages.ts';
import { createLoaders, type Loaders } from '../kernel/read/loaders.ts';
import type { Rights } from '../kernel/read/rights.ts';
import type { Caller } from '../kernel/scope.ts';
import type { Identity } from '../modules/access/person-of.ts';

export interface RequestFacts {
  readonly requestId: string;
  readonly acceptLanguage?: string;
  readonly idempotencyKey?: string;
  readonly body: unknown;
  readonly address: string;
  readonly wantsDebug: boolean;
}

/** Apollo copies the own properties of a context; the lazy ones stand on the class, so that copying does not make them. */
export class RequestContext implements Context {
  readonly services: Services;
  readonly caller: Caller;
  readonly rights: Rights;
  readonly clock: Clock;
  readonly locale: Locale;
  readonly requestId: string;
  readonly address: string;
  readonly wantsDebug: boolean;
  readonly idempotencyKey: string | undefined;
  readonly bodyHash: string | undefined;
  /** Points that the operation costs; set when it was priced. */
  cost: number | undefined;
  /** What went wrong where Apollo passes no error on: in a planned read. */
  failure: unknown;
  private lazyEm: EntityManager | undefined;
  private lazyLoaders: Loaders | undefined;

  constructor(services: Services, { caller, rights }: Identity, facts: RequestFacts) {
    this.services = services;
    this.caller = caller;
    this.rights = rights;
    this.clock = services.clock;
    this.locale = localeOf(facts.acceptLanguage);
    this.requestId = facts.requestId;
    this.address = facts.address;
    this.wantsDebug = facts.wantsDebug;
    this.idempotencyKey = facts.idempotencyKey;
    this.bodyHash = facts.idempotencyKey
      ? createHash('sha256').update(JSON.stringify(facts.body)).digest('hex')
      : undefined;
  }

  get em(): EntityManager {
    return (this.lazyEm ??= forkFor(this.services, this.caller, this.requestId));
  }

  set em(fresh: EntityManager) {
    this.lazyEm = fresh;
  }

  get loaders(): Loaders {
    return (this.lazyLoaders ??= createLoaders(this.em, this.services.catalog, this.rights));
  }

  set loaders(fresh: Loaders) {
    this.lazyLoaders = fresh;
  }
}
