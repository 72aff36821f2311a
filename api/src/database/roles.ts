// The roles under which the system serves. Their passwords follow from the secret, so that nothing has to be handed on.
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
  // Roles belong to the whole server: the lock is on a database that every client shares the name of.
  await client.query(`select pg_advisory_lock(hashtext('qiaomen roles'))`);
  try {
    for (const [role, password] of Object.entries(passwords)) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      await client.query(`${rowCount ? 'alter' : 'create'} role ${role} ${attributes} password ${pg.escapeLiteral(password)}`);
    }
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('qiaomen roles'))`);
  }
}
