// Live changes: hears the outbox's notices from PostgreSQL and hands them to whoever is subscribed here.
import pg from 'pg';
import { changedChannel } from './outbox.ts';

export interface Notice {
  readonly types: readonly string[];
  readonly communities: readonly (string | null)[];
  /** Ids of the records; empty when there are too many to name. */
  readonly ids: readonly string[];
}

export interface Changes {
  /** Notices from now on, until the signal is aborted. */
  follow(signal: AbortSignal): AsyncGenerator<Notice>;
  stop(): Promise<void>;
}

const mostWaiting = 100;
const retryMilliseconds = 1_000;

export function listenToChanges(url: string, onError: (error: Error) => void): Changes {
  const followers = new Set<(notice: Notice) => void>();
  let client: pg.Client | undefined;
  let isStopped = false;

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'qiaomen-changes' });
    client = fresh;
    const retry = (error?: Error): void => {
      if (client !== fresh || isStopped) return;
      client = undefined;
      if (error) onError(error);
      fresh.end().catch(() => undefined);
      setTimeout(() => void connect(), retryMilliseconds).unref();
    };
    fresh.on('error', retry);
    fresh.on('end', () => retry());
    fresh.on('notification', ({ payload }) => {
      const notice = JSON.parse(payload ?? '{}') as Notice;
      for (const hear of followers) hear(notice);
    });
    await fresh.connect().then(() => fresh.query(`listen ${changedChannel}`)).catch(retry);
  };
  void connect();

  return {
    async *follow(signal) {
      const waiting: Notice[] = [];
      let wake: (() => void) | undefined;
      const hear = (notice: Notice): void => {
        // A follower that does not keep up loses the oldest notices, not the server's memory.
        if (waiting.length >= mostWaiting) waiting.shift();
        waiting.push(notice);
        wake?.();
      };
      followers.add(hear);
      try {
        while (!signal.aborted) {
          const next = waiting.shift();
          if (next) {
            yield next;
            continue;
          }
          await new Promise<void>((resolve) => {
            wake = resolve;
            signal.addEventListener('abort', () => resolve(), { once: true });
          });
        }
      } finally {
        followers.delete(hear);
      }
    },
    async stop() {
      isStopped = true;
      await client?.end().catch(() => undefined);
    },
  };
}
