// A connection for one import: as the app, under row level security, in one transaction, with time for many rows.
import pg from 'pg';
import { sessionOf, type Services } from '../../../kernel/context.ts';
import { usualConnectSeconds } from '../../../kernel/connect-seconds.ts';

/** For whom an import works, as row level security and the audit trail read it. */
export interface ImportScope {
  readonly communityId: string;
  readonly actor: string;
  readonly actorName: string;
  readonly requestId: string;
  readonly reason?: string;
}

const longestMinutes = 10;
/**
 * The staging table changes under the planner's feet: what it takes for a few rows may be all of them, and a loop over all
 * against all takes an hour. A join by hash is never much worse than the best one.
 */
const plans = '-c jit=off -c enable_nestloop=off';

/** What an import is told apart by in the server's list of connections. */
export const importerName = 'qiaomen-import';

/** Runs a piece of work in a transaction of its own. It is kept only when the work says so. */
export async function asImporter<T>(
  services: Services,
  scope: ImportScope,
  work: (client: pg.Client, keep: () => void) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: services.orm.config.get('clientUrl'),
    connectionTimeoutMillis: usualConnectSeconds * 1_000,
    application_name: importerName,
    options: `-c timezone=UTC ${plans} -c statement_timeout=${longestMinutes}min`,
  });
  // A connection that is lost is told by the query that was under way.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    const { communityId, actor, actorName, requestId, reason } = scope;
    const settings = Object.entries(sessionOf({ actor, actorName, reach: [communityId] }, requestId, reason));
    await client.query(
      `select ${settings.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`).join(', ')}`,
      settings.flat(),
    );
    let isKept = false;
    const result = await work(client, () => (isKept = true));
    await client.query(isKept ? 'commit' : 'rollback');
    return result;
  } finally {
    // Whatever was not committed goes with the connection.
    await client.end().catch(() => undefined);
  }
}
