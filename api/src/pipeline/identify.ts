// Who is calling: the session of a cookie, or the key of a bearer header; else nobody. The answer is remembered for a
// second at most, and forgotten at once when the database says that it changed.
import { Fault } from '../kernel/domain-error.ts';
import type { Services } from '../kernel/context.ts';
import type { Permissions } from '../kernel/permission.ts';
import { rightsOf } from '../kernel/read/rights.ts';
import type { Caller } from '../kernel/scope.ts';
import { anonymous, keyCaller } from '../modules/access/caller.ts';
import { personOf, type Identity } from '../modules/access/person-of.ts';
import type { ApiScope } from '../modules/access/api-key.entity.ts';
import { createApiKeySecrets } from '../modules/platform/api-keys/api-key-secret.ts';
import { createIdentityCache, type IdentityCache } from '../modules/platform/identity-cache.ts';
import type { SignIn } from '../modules/platform/sign-in/sign-in.ts';

export interface Identify {
  (headers: { readonly cookie?: string | undefined; readonly authorization?: string | undefined }): Promise<Identity>;
}

export interface IdentifyOptions {
  readonly services: Services;
  readonly permissions: Permissions;
  readonly signIn: SignIn;
  readonly isDemo: boolean;
  readonly databaseUrl: string;
}

export interface Identifier {
  readonly identify: Identify;
  readonly cache: IdentityCache<Identity>;
}

export function createIdentifier(options: IdentifyOptions): Identifier {
  const { services, permissions, signIn, isDemo } = options;
  const cache = createIdentityCache<Identity>({
    connection: { connectionString: options.databaseUrl },
    idsOf: ({ caller }) => [caller.accountId ?? caller.keyId ?? ''],
  });
  const secrets = createApiKeySecrets(services.secret, { demo: isDemo });
  const nobody = withRights(services, anonymous(permissions));
  const refuse = (): never => {
    throw new Fault('UNAUTHENTICATED', 'KEY_NOT_VALID');
  };
  const identify: Identify = async ({ cookie, authorization }) => {
    if (authorization !== undefined) {
      const key = secrets.parseBearer(authorization);
      if (key === null) return refuse();
      return (await cache.resolve(`key ${key}`, () => loadKey(options, secrets.hash(key)))) ?? refuse();
    }
    const token = signIn.cookie.read(cookie);
    if (token === null) return nobody;
    return (await cache.resolve(`session ${token}`, () => loadPerson(options, cookie))) ?? nobody;
  };
  return { identify, cache };
}

function withRights(services: Services, caller: Caller): Identity {
  return { caller, rights: rightsOf(services.catalog, caller) };
}

async function loadPerson(
  { services, signIn, isDemo }: IdentifyOptions,
  cookie: string | undefined,
): Promise<Identity | null> {
  const session = await signIn.readSession({ cookie });
  return session ? personOf(services, session.accountId, session.secondFactor || isDemo) : null;
}

interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly community_id: string;
  readonly partner_unit_id: string | null;
  readonly scopes: ApiScope[];
}

/** A key that is not revoked, not expired, and not the demo's outside of the demo; its use is noted once a minute. */
const keySql = `
  with found as (
    select id, name, community_id, partner_unit_id, scopes, last_used_at from api_key
    where secret_hash = ? and revoked_at is null and archived_at is null and expires_on >= ? and (not is_demo or ?)
  ), used as (
    update api_key set last_used_at = ? from found
    where api_key.id = found.id and (found.last_used_at is null or found.last_used_at < ?::timestamptz - interval '1 minute')
  )
  select id, name, community_id, partner_unit_id, scopes from found`;

async function loadKey({ services, permissions, isDemo }: IdentifyOptions, hash: Buffer): Promise<Identity | null> {
  const em = services.orm.em.fork({ session: { variables: { 'app.key_hash': hash.toString('hex') } } });
  const now = services.clock.now();
  const rows = await em.transactional((inside) =>
    inside.execute<KeyRow[]>(keySql, [hash, services.clock.today(), isDemo, now, now]),
  );
  const row = rows[0];
  if (!row) return null;
  return withRights(
    services,
    keyCaller(permissions, {
      keyId: row.id,
      name: row.name,
      communityId: row.community_id,
      partnerUnitId: row.partner_unit_id,
      scopes: row.scopes,
    }),
  );
}
