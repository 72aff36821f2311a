// Live changes. What was committed is announced by NOTIFY, with types and ids only, to every process; each hands it to
// whoever is subscribed there. NOTIFY inside of a transaction would make all commits wait for one another, so notices of
// some moments are gathered and sent together after their commits; the outbox is the record, a notice only a hint.
import pg from 'pg';
import type { Happening } from './outbox.ts';

/** What changed in one community, so that what is told of one is never told to those of another. */
export interface Notice {
  readonly community: string | null;
  readonly types: readonly string[];
  /** Ids of the records; empty when there are too many to name. */
  readonly ids: readonly string[];
}

export interface Changes {
  /** Announces what was committed, to this process and all others. */
  announce(happenings: readonly Happening[]): void;
  /** Notices from now on, until the signal is aborted. */
  follow(signal: AbortSignal): AsyncGenerator<Notice>;
  stop(): Promise<void>;
}

const channel = 'changed';
const gatherMilliseconds = 50;
/** Most ids that one notice names; a larger change is told by its types only. */
const mostIds = 50;
const mostWaiting = 100;
const retryMilliseconds = 1_000;

export function listenToChanges(url: string, onError: (error: Error) => void): Changes {
  const followers = new Set<(notice: Notice) => void>();
  const listener = keepListening(url, onError, (notice) => {
    for (const hear of followers) hear(notice);
  });
  let gathered: Happening[] = [];
  const send = (): void => {
    listener.notify(noticesOf(gathered));
    gathered = [];
  };
  return {
    announce(happenings) {
      if (happenings.length === 0) return;
      if (gathered.length === 0) setTimeout(send, gatherMilliseconds).unref();
      gathered.push(...happenings);
    },
    follow: (signal) => follow(followers, signal),
    stop: () => listener.stop(),
  };
}

async function* follow(followers: Set<(notice: Notice) => void>, signal: AbortSignal): AsyncGenerator<Notice> {
  const waiting: Notice[] = [];
  let wake: (() => void) | undefined;
  const hear = (notice: Notice): void => {
    // A follower that does not keep up loses the oldest notices, not the server's memory.
    if (waiting.length >= mostWaiting) waiting.shift();
    waiting.push(notice);
    wake?.();
  };
  followers.add(hear);
  signal.addEventListener('abort', () => wake?.(), { once: true });
  try {
    while (!signal.aborted) {
      const next = waiting.shift();
      if (next) {
        yield next;
        continue;
      }
      await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    followers.delete(hear);
  }
}

interface Listener {
  notify(notices: readonly Notice[]): void;
  stop(): Promise<void>;
}

/** Keeps one connection on the channel, and takes a new one whenever it is lost. */
function keepListening(url: string, onError: (error: Error) => void, hear: (notice: Notice) => void): Listener {
  let client: pg.Client | undefined;
  let isStopped = false;
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'qiaomen-changes' });
    client = fresh;
    const retry = (error?: Error): void => {
      if (client !== fresh || isStopped) return;
      client = undefined;
      if (error) onError(error);
      // oxlint-disable-next-line promise/no-promise-in-callback -- nothing waits for a lost connection to be put away
      fresh.end().catch(() => undefined);
      setTimeout(() => void connect(), retryMilliseconds).unref();
    };
    fresh.on('error', retry);
    fresh.on('end', () => {
      retry();
    });
    fresh.on('notification', ({ payload }) => hear(JSON.parse(payload ?? '{}') as Notice));
    try {
      await fresh.connect();
      await fresh.query(`listen ${channel}`);
    } catch (error) {
      retry(error as Error);
    }
  };
  void connect();
  return {
    notify(notices) {
      const payloads = notices.map((notice) => JSON.stringify(notice));
      const sql = 'select pg_notify($1, payload) from unnest($2::text[]) payload';
      void client?.query(sql, [channel, payloads]).catch(onError);
    },
    async stop() {
      isStopped = true;
      await client?.end().catch(() => undefined);
    },
  };
}

function noticesOf(happenings: readonly Happening[]): Notice[] {
  return [...Map.groupBy(happenings, ({ communityId }) => communityId)].map(([community, own]) => ({
    community,
    types: [...new Set(own.map((each) => each.recordType))],
    ids: own.length <= mostIds ? own.map((each) => each.recordId) : [],
  }));
}
