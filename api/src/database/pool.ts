// A pool of connections whose loss ends no process: `pg` tells it as an event of the pool while a connection is idle, and
// of the connection alone while somebody holds it or it is being closed.
import pg from 'pg';

export function openPool(config: pg.PoolConfig, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}
