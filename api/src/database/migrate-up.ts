// Brings a database to the present: roles, then every migration that is still due. One process at a time does it.
import 'reflect-metadata';
import pg from 'pg';
import { entities } from '../modules.ts';
import { openOrm } from './orm.ts';
import { migrateQueue } from './queue.ts';
import { ensureRoles } from './roles.ts';

export async function migrateUp(ownerUrl: string, secret: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('qiaomen migrations'))`);
    await ensureRoles(client, secret);
    const orm = openOrm({ url: ownerUrl, entities });
    try {
      await orm.migrator.up();
    } finally {
      await orm.close();
    }
    await migrateQueue(client, ownerUrl, secret);
  } finally {
    await client.end();
  }
}
