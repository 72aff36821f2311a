// Connections for planned reads. Each remembers the reach that was last set on it for row level security, so that the
// next request of the same reach needs one round trip.
import type { Pool, PoolClient } from 'pg';
import { openPool } from '../../database/pool.ts';
import type { Plan } from './planner.ts';
import { usualConnectSeconds } from '../connect-seconds.ts';

const timeoutMilliseconds = 10_000;
/** A connection that has prepared so many statements is given up, so that forgotten plans do not pile up in the server. */
const mostStatements = 1_000;

interface Remembered {
  reach: string;
  readonly prepared: Set<string>;
}
const memory = new WeakMap<PoolClient, Remembered>();

export interface ReadPool {
  /** Runs a planned read under a reach; gives the JSON text of `data`. */
  read(plan: Plan, values: readonly unknown[], reach: readonly string[]): Promise<string>;
  close(): Promise<void>;
}

type OnError = (error: Error) => void;

function connect(url: string, size: number, onError: OnError, connectSeconds: number): Pool {
  const config = {
    connectionString: url,
    max: size,
    connectionTimeoutMillis: connectSeconds * 1_000,
    options: `-c timezone=UTC -c statement_timeout=${timeoutMilliseconds} -c default_transaction_read_only=on -c jit=off -c plan_cache_mode=force_generic_plan`,
    application_name: 'qiaomen-read',
  };
  return openPool(config, onError);
}

export function openReadPool(url: string, size: number, onError: OnError, seconds = usualConnectSeconds): ReadPool {
  const pool = connect(url, size, onError, seconds);
  return {
    async read(plan, values, reach) {
      const client = await pool.connect();
      let broken: Error | undefined;
      let isWorn = false;
      try {
        const remembered = remember(client);
        const text = `{${reach.join(',')}}`;
        if (remembered.reach !== text) {
          remembered.reach = '';
          await client.query({
            name: 'reach',
            text: `select set_config('app.communities', $1, false)`,
            values: [text],
          });
          remembered.reach = text;
        }
        remembered.prepared.add(plan.name);
        isWorn = remembered.prepared.size > mostStatements;
        const result = await client.query({
          name: plan.name,
          text: plan.text,
          values: values as unknown[],
          rowMode: 'array',
        });
        return (result.rows as [string][])[0]![0];
      } catch (error) {
        if (!isStatementError(error)) broken = error as Error;
        throw error;
      } finally {
        client.release(broken ?? isWorn);
      }
    },
    close: () => pool.end(),
  };
}

function remember(client: PoolClient): Remembered {
  let remembered = memory.get(client);
  if (!remembered) memory.set(client, (remembered = { reach: '', prepared: new Set() }));
  return remembered;
}

/** Whether the server answered with an error and the connection is still good. */
function isStatementError(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('57P') && !code.startsWith('08');
}
