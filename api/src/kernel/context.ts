// What every resolver, workflow and loader is given: the caller, the clock, and an entity manager bound to both.
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Changes } from './changes.ts';
import type { Clock } from './clock.ts';
import type { Mailer } from './mailer.ts';
import type { Permissions } from './permission.ts';
import type { Catalog } from './resource/catalog.ts';
import type { OpenDuty } from './open-duty.ts';
import type { Loaders } from './read/loaders.ts';
import type { Rights } from './read/rights.ts';
import type { Caller } from './scope.ts';
import type { Locale } from './messages.ts';
import type { SecretPurpose } from './crypto/secrets.ts';

/** What one app holds for its whole life and a request needs. */
export interface Services {
  readonly orm: MikroORM;
  readonly catalog: Catalog;
  readonly clock: Clock;
  readonly changes: Changes;
  /** Has every module blank what it keeps about a person who is being erased. */
  readonly forget: (em: EntityManager, personId: string) => Promise<void>;
  /** What a volunteer would leave open in any module who stops serving. */
  readonly duties: (em: EntityManager, volunteerId: string, today: string) => Promise<readonly OpenDuty[]>;
  readonly permissions: Permissions;
  /** Sends mail, where that is set up. */
  readonly mailer?: Mailer | undefined;
  /** The secret of this installation, from which keys are derived. */
  readonly secret: string;
  /** Derives a key for a purpose from the secret. */
  readonly keyFor: (purpose: SecretPurpose) => Buffer;
}

export interface Context {
  readonly services: Services;
  readonly caller: Caller;
  readonly rights: Rights;
  readonly clock: Clock;
  readonly locale: Locale;
  readonly requestId: string;
  /** In a workflow the entity manager of its transaction; elsewhere one for reading. */
  readonly em: EntityManager;
  readonly loaders: Loaders;
  /** Key of the `Idempotency-Key` header, if one was sent. */
  readonly idempotencyKey?: string;
  /** Hash of the body of the request, to tell a repeat from another request with the same key. */
  readonly bodyHash?: string;
}

/** What the database has to know of whoever acts. */
export type Acting = Pick<Caller, 'actor' | 'actorName' | 'reach'>;

/** Session settings under which the database serves a caller: row level security and the audit trail read them. */
export function sessionOf(caller: Acting, requestId: string, reason = ''): Record<string, string> {
  return {
    'app.communities': `{${caller.reach.join(',')}}`,
    'app.actor': caller.actor,
    'app.actor_name': caller.actorName,
    'app.request_id': requestId,
    'app.reason': reason,
  };
}

/** A fresh entity manager that reads and writes as a caller. */
export function forkFor(services: Services, caller: Acting, requestId: string, reason?: string): EntityManager {
  return services.orm.em.fork({ session: { variables: sessionOf(caller, requestId, reason) } }) as EntityManager;
}
