// The embedded database through starts, stops and kills of real processes.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { withConnection } from './connection.ts';
import { processIdentity } from './process-identity.ts';
import { startEmbedded } from './start-embedded.ts';

const fixture = path.join(import.meta.dirname, 'hold-embedded.fixture.ts');
const cleanUps: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A folder that others may pass, as a clone usually lies; `closed` for one like the home of root. */
function temporaryFolder(kind: 'open' | 'closed' = 'open'): string {
  const outer = mkdtempSync(path.join(tmpdir(), 'qiaomen-embedded-'));
  chmodSync(outer, kind === 'open' ? 0o711 : 0o700);
  cleanUps.push(() => rmSync(outer, { recursive: true, force: true }));
  return path.join(outer, 'data');
}

async function start(folder: string): Promise<{ url: string; log: string[]; stop(): Promise<void> }> {
  const log: string[] = [];
  const database = await startEmbedded(folder, (line) => log.push(line));
  cleanUps.push(() => database.stop());
  return { url: database.url, log, stop: () => database.stop() };
}

async function startElsewhere(
  folder: string,
): Promise<{ child: ChildProcess; answer: { url?: string; refused?: string } }> {
  const child = spawn(process.execPath, [fixture, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  cleanUps.push(() => (child.exitCode === null && child.signalCode === null ? killed(child, 'SIGTERM') : undefined));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8')));
    child.once('error', reject);
  });
  return { child, answer: JSON.parse(line) as { url?: string; refused?: string } };
}

async function killed(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const result = await withConnection(url, (client) => client.query<unknown[]>({ text: sql, rowMode: 'array' }));
  return result.rows[0]?.[0];
}

function postmasterOf(folder: string): number {
  return Number(readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && processIdentity(pid) !== undefined; tries++) await sleep(50);
  return processIdentity(pid) === undefined;
}

describe('the embedded database', () => {
  it('answers from this machine only, in UTF-8 and UTC, and finds Chinese', async () => {
    const folder = temporaryFolder();
    const { url } = await start(folder);
    expect(new URL(url).pathname).toBe('/qiaomen');
    expect(await ask(url, 'show listen_addresses')).toBe('127.0.0.1');
    expect(await ask(url, 'show server_encoding')).toBe('UTF8');
    expect(await ask(url, 'show timezone')).toBe('UTC');
    expect(await ask(url, "select current_setting('server_version_num')::int / 10000")).toBe(18);
    expect(await ask(url, 'show data_checksums')).toBe('on');
    await ask(url, 'create extension pg_trgm');
    expect(await ask(url, "select cardinality(show_trgm('陈桂兰'))")).toBe(4);
    expect(await ask(url, "select '陈桂兰' % '陈桂'")).toBe(true);
    expect(statSync(path.join(folder, 'postgres-password')).mode & 0o777).toBe(0o600);
  });

  it('keeps data, port and password over a stop and a start', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    await ask(first.url, 'create table knock as select 42 as doors');
    const pid = postmasterOf(folder);
    await first.stop();
    await first.stop();
    expect(await isGone(pid)).toBe(true);
    const second = await start(folder);
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'select doors from knock')).toBe(42);
  });

  it('is taken over, and later stopped, after its Node process was killed', async () => {
    const folder = temporaryFolder();
    const { child, answer } = await startElsewhere(folder);
    await ask(answer.url ?? '', 'create table knock as select 43 as doors');
    const pid = postmasterOf(folder);
    await killed(child, 'SIGKILL');
    const next = await start(folder);
    expect(postmasterOf(folder)).toBe(pid);
    expect(next.log.at(-1)).toBe(`Reusing the embedded PostgreSQL on port ${new URL(next.url).port}.`);
    expect(await ask(next.url, 'select doors from knock')).toBe(43);
    await next.stop();
    expect(await isGone(pid)).toBe(true);
  });

  it('comes back with what was committed after Node and PostgreSQL were both killed', async () => {
    const folder = temporaryFolder();
    const { child, answer } = await startElsewhere(folder);
    await ask(answer.url ?? '', 'create table knock as select 44 as doors');
    const pid = postmasterOf(folder);
    process.kill(pid, 'SIGKILL');
    await killed(child, 'SIGKILL');
    const next = await start(folder);
    expect(postmasterOf(folder)).not.toBe(pid);
    expect(await ask(next.url, 'select doors from knock')).toBe(44);
  });

  it('stops with its Node process on SIGTERM', async () => {
    const folder = temporaryFolder();
    const { child } = await startElsewhere(folder);
    const pid = postmasterOf(folder);
    await killed(child, 'SIGTERM');
    expect(await isGone(pid)).toBe(true);
  });

  it('refuses a second start on a folder in use, in one sentence, and leaves the first alone', async () => {
    const folder = temporaryFolder();
    const { child, answer } = await startElsewhere(folder);
    await expect(startEmbedded(folder, () => undefined)).rejects.toThrow(
      `Qiaomen already runs on the data folder ${folder} (process ${child.pid}): stop that one first, or set DATA_DIR to another folder.`,
    );
    expect(await ask(answer.url ?? '', 'select 1')).toBe(1);
  });

  it('lets exactly one of several simultaneous starts have the folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'lock'), JSON.stringify({ pid: 1, identity: 'a start long ago' }));
    const all = await Promise.all(Array.from({ length: 5 }, () => startElsewhere(folder)));
    expect(all.filter(({ answer }) => answer.url !== undefined)).toHaveLength(1);
    expect(all.filter(({ answer }) => answer.refused?.startsWith('Qiaomen already runs'))).toHaveLength(4);
    await Promise.all(all.filter(({ answer }) => answer.url).map(({ child }) => killed(child, 'SIGTERM')));
  });

  it('takes over a lock whose process number belongs to another process by now, and one that is torn', async () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'lock'), JSON.stringify({ pid: process.pid, identity: 'a start long ago' }));
    const first = await start(folder);
    await first.stop();
    writeFileSync(path.join(folder, 'lock'), '{"pid":');
    const second = await start(folder);
    expect(await ask(second.url, 'select 1')).toBe(1);
  });

  it('sees through a postmaster.pid whose number belongs to a stranger by now', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    const file = path.join(folder, 'postgres', 'postmaster.pid');
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore', ...ownerOf(path.join(folder, 'postgres')) });
    cleanUps.push(() => void stranger.kill('SIGKILL'));
    const stale = readFileSync(file, 'utf8').replace(/^\d+/, String(stranger.pid));
    await first.stop();
    writeFileSync(file, stale);
    const second = await start(folder);
    expect(await ask(second.url, 'select 1')).toBe(1);
    expect(stranger.exitCode).toBeNull();
  });

  it('moves to another port when its own was taken, and stays there', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    const port = Number(new URL(first.url).port);
    await first.stop();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    cleanUps.push(() => void other.close());
    const second = await start(folder);
    expect(new URL(second.url).port).not.toBe(String(port));
    await second.stop();
    expect((await start(folder)).url).toBe(second.url);
  });

  it('begins anew after a kill in the middle of the very first start', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'postgres.draft', 'base'), { recursive: true });
    writeFileSync(path.join(folder, 'postgres.draft', 'PG_VERSION'), '18\n');
    const { url } = await start(folder);
    expect(await ask(url, 'select 1')).toBe(1);
  });

  it('says what to do when the password or the version does not fit the data', async () => {
    const folder = temporaryFolder();
    await (await start(folder)).stop();
    const password = readFileSync(path.join(folder, 'postgres-password'), 'utf8');
    rmSync(path.join(folder, 'postgres-password'));
    await expect(startEmbedded(folder, () => undefined)).rejects.toThrow('its password file is not');
    writeFileSync(path.join(folder, 'postgres-password'), password);
    writeFileSync(path.join(folder, 'postgres', 'PG_VERSION'), '16\n');
    await expect(startEmbedded(folder, () => undefined)).rejects.toThrow('was made by PostgreSQL 16, this is 18');
  });

  it('writes no statement and no value into its log', async () => {
    const folder = temporaryFolder();
    const { url } = await start(folder);
    await ask(url, 'create table person (phone text primary key)');
    await ask(url, "insert into person values ('19900001234')");
    await expect(ask(url, "insert into person values ('19900001234')")).rejects.toThrow('duplicate key');
    const log = readFileSync(path.join(folder, 'postgres', 'server.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('19900001234');
  });

  it('says so when the data folder is a file', async () => {
    const folder = temporaryFolder();
    writeFileSync(folder, '');
    await expect(startEmbedded(folder, () => undefined)).rejects.toThrow(
      `The data folder ${folder} is not a folder: set DATA_DIR to another one.`,
    );
  });

  it.runIf(process.getuid?.() !== 0)('says so when the folder may not be written to', async () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { mode: 0o500 });
    await expect(startEmbedded(folder, () => undefined)).rejects.toThrow('may not be written to');
  });

  it.runIf(process.getuid?.() === 0)('works for root in a folder that is closed to everybody else', async () => {
    const folder = temporaryFolder('closed');
    const { url, log } = await start(folder);
    expect(log[0]).toBe(
      `The folder ${path.dirname(folder)} is closed to the user postgres: the database is allowed through.`,
    );
    expect(await ask(url, 'select 1')).toBe(1);
  });
});

function ownerOf(file: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const { uid, gid } = statSync(file);
  return { uid, gid };
}
