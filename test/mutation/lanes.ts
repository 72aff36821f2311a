// Lanes on which test files run, each a process with its own databases on the one PostgreSQL of the whole run.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dropRunDatabases } from '../support/cluster.ts';
import { root } from './faults-in-code.ts';
import type { Ready, Result, Task } from './lane.ts';

export interface Lane {
  /** Settles when it can be used. */
  readonly opened: Promise<void>;
  readonly databasePrefix: string;
  /** Runs one test file; undefined when it had to be ended because it did not come to an end. */
  run(task: Task, seconds: number): Promise<Result | undefined>;
  /** Names of the functions that the last test file reached, where they are counted. */
  reached(): string[];
  stop(): Promise<void>;
}

export function openLane(adminUrl: string, index: number, isCounting: boolean): Lane {
  const reachedFile = path.join(root, `test/.data/reached-${index}.json`);
  mkdirSync(path.dirname(reachedFile), { recursive: true });
  let databasePrefix = '';
  let isStopped = false;
  let process = start();

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
    if (databasePrefix) await dropRunDatabases(adminUrl, databasePrefix);
  }

  async function begin(): Promise<void> {
    const told = await answer<Ready>(process, () => undefined, 600);
    if (isStopped) return await never();
    if (!told) throw new Error('a lane did not begin');
    databasePrefix = told.databasePrefix;
  }

  return {
    opened: begin(),
    get databasePrefix() {
      return databasePrefix;
    },
    async run(task, seconds) {
      const result = await answer<Result>(process, () => process.send(task), seconds);
      if (result) return result;
      if (isStopped) return await never();
      await end();
      process = start();
      await begin();
      return undefined;
    },
    reached: () => JSON.parse(readFileSync(reachedFile, 'utf8')) as string[],
    async stop() {
      isStopped = true;
      await end();
    },
  };
}

/** Whoever has stopped a lane waits for nothing more of it. */
function never(): Promise<never> {
  return new Promise(() => undefined);
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
