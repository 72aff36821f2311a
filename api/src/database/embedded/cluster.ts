// The folder of the embedded database: made once, whole or not at all.
import { chown, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartRefused } from '../../start-refused.ts';
import type { Binaries } from './binaries.ts';
import type { Operator } from './operator.ts';

const majorVersion = '18';

/** Gives the real path of the cluster, after making it when there is none. */
export async function ensureCluster(
  folder: string,
  binaries: Binaries,
  operator: Operator,
  password: string,
  log: (line: string) => void,
): Promise<string> {
  const cluster = path.join(folder, 'postgres');
  const version = await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined) {
    log('Making the embedded PostgreSQL; this is done once.');
    await make(folder, cluster, binaries, operator, password);
  } else if (version.trim() !== majorVersion) {
    throw new StartRefused(
      `The database in ${cluster} was made by PostgreSQL ${version.trim()}, this is ${majorVersion}: dump it there and load it here, or set DATA_DIR to another folder.`,
    );
  }
  return await realpath(cluster);
}

async function make(
  folder: string,
  cluster: string,
  binaries: Binaries,
  operator: Operator,
  password: string,
): Promise<void> {
  const draft = path.join(folder, 'postgres.draft');
  const passwordFile = path.join(folder, 'postgres.draft-password');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (operator.owner) {
      await chown(draft, operator.owner.uid, operator.owner.gid);
      await chown(passwordFile, operator.owner.uid, operator.owner.gid);
    }
    await initialise(draft, passwordFile, binaries, operator);
    await rename(draft, cluster);
  } catch (error) {
    const reason = (error as { stderr?: string }).stderr?.trim() || String(error);
    throw new StartRefused(`The embedded PostgreSQL could not be made in ${folder}:\n${reason}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** With the plain C locale pg_trgm sees no Chinese; where the system has no C.UTF-8, the Chinese rules of ICU do. */
async function initialise(draft: string, passwordFile: string, binaries: Binaries, operator: Operator): Promise<void> {
  const common = [
    ...[`--pgdata=${draft}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--data-checksums', '--set=timezone=UTC', '--set=log_timezone=UTC'],
  ];
  try {
    await operator.run(binaries.initdb, [...common, '--locale-provider=libc', '--locale=C.UTF-8']);
  } catch (error) {
    if (!/locale/i.test(String((error as { stderr?: unknown }).stderr))) throw error;
    const chinese = ['--locale-provider=icu', '--icu-locale=zh-CN', '--locale=C', '--lc-ctype=UTF-8'];
    await operator.run(binaries.initdb, [...common, ...chinese]);
  }
}
