// One Qiaomen a data folder: a lock file with the holder's process number and start, so that a dead holder's lock is seen as such.
import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartRefused } from '../../start-refused.ts';
import { processIdentity } from './process-identity.ts';

export interface EmbeddedLock {
  release(): Promise<void>;
}

interface Holder {
  pid: number;
  identity: string;
}

export async function acquireLock(folder: string): Promise<EmbeddedLock> {
  await mkdir(folder, { recursive: true, mode: 0o711 }).catch((error: unknown) => {
    throw explained(error, folder);
  });
  const file = path.join(folder, 'lock');
  const own = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) ?? '', key: randomUUID() });
  for (;;) {
    if (await place(file, own)) return { release: () => release(file, own) };
    const found = await read(file);
    if (found === undefined) continue;
    const holder = parse(found);
    if (holder && processIdentity(holder.pid) === holder.identity) {
      throw new StartRefused(
        `Qiaomen already runs on the data folder ${folder} (process ${holder.pid}): stop that one first, or set DATA_DIR to another folder.`,
      );
    }
    await removeStale(file, found);
  }
}

/** Puts the whole text there in one step, unless a file is there already. */
async function place(file: string, text: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, text, { mode: 0o600 });
    await link(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw explained(error, path.dirname(file));
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

function explained(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return new StartRefused(`The data folder ${folder} is not a folder: set DATA_DIR to another one.`);
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new StartRefused(
      `The data folder ${folder} may not be written to: start as its owner, or set DATA_DIR to another folder.`,
    );
  }
  return error;
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** Two may find the same dead lock: whoever moved away a fresh one by mistake puts it back. */
async function removeStale(file: string, stale: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  if ((await read(aside)) !== stale) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

async function release(file: string, own: string): Promise<void> {
  if ((await read(file)) === own) await rm(file, { force: true });
}

async function read(file: string): Promise<string | undefined> {
  return await readFile(file, 'utf8').catch(() => undefined);
}

function parse(text: string): Holder | undefined {
  try {
    const value = JSON.parse(text) as Partial<Holder>;
    return typeof value.pid === 'number' && typeof value.identity === 'string' ? (value as Holder) : undefined;
  } catch {
    return undefined;
  }
}
