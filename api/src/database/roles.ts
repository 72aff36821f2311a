// The roles under which the system serves. Their passwords follow from the secret, so that nothing has to be handed on.
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { derivePassword } from '../kernel/crypto/secrets.ts';

/** The same database, signed in as another role. */
export function roleUrl(ownerUrl: string, role: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.toString();
}

const attributes = 'login nosuperuser nobypassrls nocreatedb nocreaterole noinherit';

/** Makes the roles, or sets their passwords anew. Runs as the owner; safe when several start at once. */
export async function ensureRoles(client: pg.Client, secret: string): Promise<void> {
  const passwords = {
    qiaomen_app: derivePassword(secret, 'app-role-password'),
    qiaomen_auth: derivePassword(secret, 'auth-role-password'),
    qiaomen_worker: derivePassword(secret, 'worker-role-password'),
  };
  for (const [role, password] of Object.entries(passwords)) await ensureRole(client, role, password);
}

const attempts = 20;
const pauseMilliseconds = 50;

/** Roles belong to the whole server, locks to one database: whoever comes second to the same role tries again. */
async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    try {
      await client.query(
        `${rowCount ? 'alter' : 'create'} role ${role} ${attributes} password ${pg.escapeLiteral(password)}`,
      );
      return;
    } catch (error) {
      const isTaken = ['42710', '23505', 'XX000'].includes((error as { code?: string }).code ?? '');
      if (!isTaken || attempt === attempts) throw error;
      await wait(pauseMilliseconds);
    }
  }
}
