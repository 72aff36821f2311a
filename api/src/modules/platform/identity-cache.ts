// Spares the database most look-ups of who is calling. An answer lives for a second at most, and goes at once when
// PostgreSQL names its account or key on the channel `identity`; while nobody listens there, nothing is kept.
import { LRUCache } from 'lru-cache';
import pg from 'pg';

export interface IdentityCacheOptions<Identity extends object> {
  /** Any role may listen. */
  readonly connection: pg.ClientConfig;
  /** The ids of account, key or session whose change makes the answer stale. */
  readonly idsOf: (identity: Identity) => readonly string[];
}

export interface IdentityCache<Identity extends object> {
  /** Whom the token stands for; concurrent questions share one load. That it stands for nobody is not remembered. */
  resolve(token: string, load: () => Promise<Identity | null>): Promise<Identity | null>;
  /** Tells each id that is named on the channel, so that open streams can be cut; returns how to stop that. */
  onChange(tell: (id: string) => void): () => void;
  readonly listening: boolean;
  stop(): Promise<void>;
}

const longestMilliseconds = 1000;
const mostEntries = 10_000;

export function createIdentityCache<Identity extends object>(
  options: IdentityCacheOptions<Identity>,
): IdentityCache<Identity> {
  const entries = new LRUCache<string, Identity>({ max: mostEntries, ttl: longestMilliseconds });
  const loads = new Map<string, Promise<Identity | null>>();
  const told = new Set<(id: string) => void>();
  // What was being loaded when something changed may be stale: it is neither kept nor shared with later comers.
  let changes = 0;
  const forget = (isStale: (identity: Identity) => boolean): void => {
    changes++;
    loads.clear();
    for (const [token, identity] of entries.entries()) if (isStale(identity)) entries.delete(token);
  };
  const listener = listenForever(options.connection, {
    changed(id) {
      forget((identity) => options.idsOf(identity).includes(id));
      for (const tell of told) tell(id);
    },
    lost: () => forget(() => true),
  });

  const load = async (token: string, loader: () => Promise<Identity | null>): Promise<Identity | null> => {
    const changesBefore = changes;
    const identity = await loader();
    if (identity !== null && changes === changesBefore && listener.listening) entries.set(token, identity);
    return identity;
  };
  return {
    async resolve(token, loader) {
      if (!listener.listening) return await loader();
      const known = entries.get(token) ?? loads.get(token);
      if (known !== undefined) return await known;
      const loading = load(token, loader);
      loads.set(token, loading);
      try {
        return await loading;
      } finally {
        if (loads.get(token) === loading) loads.delete(token);
      }
    },
    onChange(tell) {
      told.add(tell);
      return () => told.delete(tell);
    },
    get listening() {
      return listener.listening;
    },
    stop: () => listener.stop(),
  };
}

interface Listener {
  readonly listening: boolean;
  stop(): Promise<void>;
}

interface Events {
  changed(id: string): void;
  lost(): void;
}

const firstPauseMilliseconds = 100;
const longestPauseMilliseconds = 5000;

/** Keeps one connection on the channel, and takes a new one whenever it is lost. */
function listenForever(connection: pg.ClientConfig, events: Events): Listener {
  let client: pg.Client | undefined;
  let listening = false;
  let stopped = false;
  let pause = firstPauseMilliseconds;
  let timer: NodeJS.Timeout | undefined;

  const lose = (lost: pg.Client): void => {
    if (client !== lost) return;
    client = undefined;
    listening = false;
    events.lost();
    lost.end().catch(() => undefined);
    if (stopped) return;
    timer = setTimeout(connect, pause);
    pause = Math.min(pause * 2, longestPauseMilliseconds);
  };
  const connect = (): void => {
    const fresh = new pg.Client({ ...connection, keepAlive: true, application_name: 'qiaomen identity' });
    client = fresh;
    fresh.on('error', () => lose(fresh));
    fresh.on('end', () => lose(fresh));
    fresh.on('notification', ({ payload }) => events.changed(payload ?? ''));
    const begin = async (): Promise<void> => {
      await fresh.connect();
      await fresh.query('listen identity');
      if (client !== fresh) return;
      listening = true;
      pause = firstPauseMilliseconds;
    };
    begin().catch(() => lose(fresh));
  };
  connect();
  return {
    get listening() {
      return listening;
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      listening = false;
      await client?.end().catch(() => undefined);
    },
  };
}
