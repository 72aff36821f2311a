// The password of the embedded database: random, made once, kept beside it for the owner's eyes only.
import { randomBytes } from 'node:crypto';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartRefused } from '../../start-refused.ts';

export async function ensurePassword(folder: string): Promise<string> {
  const file = path.join(folder, 'postgres-password');
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known?.trim()) {
    await chmod(file, 0o600);
    return known.trim();
  }
  if (await stat(path.join(folder, 'postgres')).catch(() => undefined)) {
    throw new StartRefused(
      `The database in ${folder} is there but its password file is not: bring ${file} back, or move the folder away to begin anew.`,
    );
  }
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}
