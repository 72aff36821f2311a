// The secret of an installation that was given none: random, made once, kept in the data folder for its owner's eyes only.
import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartRefused } from './start-refused.ts';

export function ensureSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret');
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    return read(file) ?? make(file);
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new StartRefused(
      `The secret cannot be kept in ${file} (${reason}): set DATA_DIR to a folder of your own, or set SECRET.`,
    );
  }
}

function read(file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  if (text.length < 32) throw new StartRefused(`The secret in ${file} is damaged: bring the file back, or set SECRET.`);
  chmodSync(file, 0o600);
  return text;
}

/** Of two that begin at the same moment the first one's secret stands, whole. */
function make(file: string): string {
  const secret = randomBytes(48).toString('base64url');
  const draft = `${file}.${process.pid}`;
  rmSync(draft, { force: true });
  writeFileSync(draft, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readFileSync(file, 'utf8').trim();
  } finally {
    rmSync(draft, { force: true });
  }
}
