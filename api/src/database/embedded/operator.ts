// Who runs the database programs: whoever runs Qiaomen, except root, as whom PostgreSQL refuses to run; then the system user `postgres`.
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartRefused } from '../../start-refused.ts';
import type { Binaries } from './binaries.ts';

export interface Operator {
  /** Owner that the cluster's files need; undefined when they simply belong to the user of this process. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  run(program: string, args: readonly string[]): Promise<void>;
}

const execute = promisify(execFile);
/** No database program reads the outside: neither PGDATA, PGPORT and the like, nor the language of its messages. */
const environment = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' };

export async function chooseOperator(
  folder: string,
  binaries: Binaries,
  log: (line: string) => void,
): Promise<Operator> {
  if (process.getuid?.() !== 0) {
    const env = process.platform === 'win32' ? process.env : environment;
    return { owner: undefined, run: async (program, args) => void (await execute(program, args, { env })) };
  }
  const owner = await systemUser();
  const plain: Operator = {
    owner,
    run: async (program, args) => void (await execute(program, args, { ...owner, env: environment, cwd: '/' })),
  };
  if (await canWork(plain, folder, binaries)) return plain;
  // A folder such as /root is closed to others. Root may lend the right to pass through it, and only to read.
  for (const right of ['dac_read_search', 'dac_override']) {
    const lent = withRight(owner, right);
    if (!(await canWork(lent, folder, binaries))) continue;
    log(
      `The folder ${closedFolder(folder, binaries)} is closed to the user postgres: the database is allowed through.`,
    );
    return lent;
  }
  const closed = closedFolder(folder, binaries);
  throw new StartRefused(
    `PostgreSQL does not run as root, and its system user postgres cannot pass the folder ${closed}: ` +
      `open it (chmod o+x ${closed}), run Qiaomen as an ordinary user, or set DATABASE_URL.`,
  );
}

function withRight(owner: { uid: number; gid: number }, right: string): Operator {
  const who = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  // Without the securebit a program that asks beforehand whether it may (access) hears no, and gives up.
  const lent = ['--securebits=+no_setuid_fixup', `--inh-caps=+${right}`, `--ambient-caps=+${right}`, '--'];
  return {
    owner,
    run: async (program, args) =>
      void (await execute('setpriv', [...who, ...lent, program, ...args], { env: environment, cwd: '/' })),
  };
}

/** Asks the programs themselves, as they look for each other and at the folder in ways of their own. */
async function canWork(operator: Operator, folder: string, binaries: Binaries): Promise<boolean> {
  try {
    await operator.run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder]);
    await operator.run(binaries.initdb, ['--show', `--pgdata=${path.join(folder, 'postgres')}`]);
    return true;
  } catch {
    return false;
  }
}

async function systemUser(): Promise<{ uid: number; gid: number }> {
  const known = await lookUp();
  if (known) return known;
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']],
    ['useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']],
    ['adduser', ['-S', '-D', '-H', 'postgres']],
  ];
  for (const [program, args] of attempts) {
    await execute(program, args, { env: environment }).catch(() => undefined);
    const made = await lookUp();
    if (made) return made;
  }
  throw new StartRefused(
    'PostgreSQL does not run as root, and the system user postgres could not be made: make it, run Qiaomen as an ordinary user, or set DATABASE_URL.',
  );
}

async function lookUp(): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const [uid, gid] = await Promise.all([execute('id', ['-u', 'postgres']), execute('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/** The outermost folder on the way that others may not pass. */
function closedFolder(folder: string, binaries: Binaries): string {
  for (const target of [folder, path.dirname(binaries.postgres)]) {
    const parts = target.split(path.sep);
    for (let length = 2; length <= parts.length; length++) {
      const part = parts.slice(0, length).join(path.sep);
      if ((statSync(part).mode & 0o001) === 0) return part;
    }
  }
  return folder;
}
