// Lanes on which test files run, each a process with its own databases on the one PostgreSQL of the whole run.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dropRunDatabases } from '../support/cluster.ts';
import { root } from './faults-in-code.ts';
import type { Ready, Result, Task } from './lane.ts';

export interface Lane {
  readonly databasePrefix: string;
  /** Runs one test file; undefined when it had to be ended because it did not come to an end. */
  run(task: Task, seconds: number): Promise<Result | undefined>;
  /** Names of the functions that the last test file reached, where they are counted. */
  reached(): string[];
  stop(): Promise<void>;
}

export async function openLane(adminUrl: string, index: number, isCounting: boolean): Promise<Lane> {
  const reachedFile = path.join(root, `test/.data/reached-${index}.json`);
  mkdirSync(path.dirname(reachedFile), { recursive: true });
  let process = start();
  let { databasePrefix } = await ready(process);
  let isStopped = false;

  function start(): ChildProcess {
    const env = { ...globalThis.process.env, TEST_DATABASE_URL: adminUrl, NODE_ENV: 'test' };
    return fork(path.join(import.meta.dirname, 'lane.ts'), {
      ...{ cwd: root, detached: true, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
      env: isCounting ? { ...env, REACHED_FILE: reachedFile } : env,
    });
  }

  async function end(): Promise<void> {
    if (process.exitCode === null && process.signalCode === null) {
      const exited = once(process, 'exit');
      // The process and those that it started.
      globalThis.process.kill(-process.pid!, 'SIGKILL');
      await exited;
    }
    await dropRunDatabases(adminUrl, databasePrefix);
  }

  return {
    get databasePrefix() {
      return databasePrefix;
    },
    async run(task, seconds) {
      const result = await answer<Result>(process, () => process.send(task), seconds);
      if (result) return result;
      // Whoever has stopped the lane waits for nothing more of it.
      if (isStopped) return await new Promise(() => undefined);
      await end();
      process = start();
      ({ databasePrefix } = await ready(process));
      return undefined;
    },
    reached: () => JSON.parse(readFileSync(reachedFile, 'utf8')) as string[],
    async stop() {
      isStopped = true;
      await end();
    },
  };
}

async function ready(process: ChildProcess): Promise<Ready> {
  const told = await answer<Ready>(process, () => undefined, 600);
  if (!told) throw new Error('a lane did not begin');
  return told;
}

/** The next message of a lane; nothing when it does not come in time, or the lane has died. */
async function answer<Message>(process: ChildProcess, ask: () => void, seconds: number): Promise<Message | undefined> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), seconds * 1000);
  const onExit = (): void => over.abort();
  process.once('exit', onExit);
  try {
    const told = once(process, 'message', { signal: over.signal });
    ask();
    return ((await told) as [Message])[0];
  } catch (error) {
    if (over.signal.aborted) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
    process.off('exit', onExit);
  }
}
