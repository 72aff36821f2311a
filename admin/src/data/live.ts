// New data at once: hears by server-sent events which types of records have changed, and reads anew what the page shows
// of them. Only a page that is looked at and worked on listens, so that nobody stays signed in by an open page alone; one
// that comes back reads everything anew.
import { useEffect } from 'react';
import { useQueryClient, type Query, type QueryClient } from '@tanstack/react-query';
import { createClient } from 'graphql-sse';
import { useSession } from '../auth/session-context.tsx';
import { useConsoleParts } from '../layout/console-context.tsx';
import type { Resource } from './resource.ts';

/** Mounted once, inside the console: lists, record pages and typed queries need to do nothing themselves. */
export function LiveChanges(): null {
  useLiveChanges();
  return null;
}

function useLiveChanges(): void {
  const { me, isAsking } = useSession();
  const { resources } = useConsoleParts();
  const queryClient = useQueryClient();
  const who = isAsking ? undefined : me?.account.id;
  useEffect(() => {
    if (!who) return undefined;
    const refresh = refresher(queryClient, resources);
    const stop = whileAttended(() => follow(refresh.soon, refresh.all), refresh.all);
    return () => {
      stop();
      refresh.cancel();
    };
  }, [who, queryClient, resources]);
}

const subscription = 'subscription Changed($types: [String!]!) { changed(types: $types) { types } }';

interface ChangedData extends Record<string, unknown> {
  readonly changed: { readonly types: readonly string[] };
}

const shortestWaitMs = 1_000;
const longestWaitMs = 30_000;

/** Follows the changes, and begins again when the stream ends; gives back how to stop. */
function follow(onTypes: (types: readonly string[]) => void, onGap: () => void): () => void {
  const client = createClient({ url: '/graphql/stream', retryAttempts: 0 });
  let failures = 0;
  let hadStream = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leave: () => void = () => undefined;
  const connected = (): void => {
    failures = 0;
    if (hadStream) onGap();
    hadStream = true;
  };
  const again = (): void => {
    if (isStopped) return;
    timer = setTimeout(start, Math.min(longestWaitMs, shortestWaitMs * 2 ** failures));
    failures += 1;
  };
  const start = (): void => {
    leave = client.subscribe<ChangedData>(
      // No types named: all that the caller may read.
      { query: subscription, variables: { types: [] } },
      { next: ({ data }) => data && onTypes(data.changed.types), error: again, complete: again },
      { connected },
    );
  };
  start();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    leave();
    client.dispose();
  };
}

const idleMs = 10 * 60_000;
const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Browsers allow few connections to one server, so a page in the background holds none; and a listening page keeps the
 * session alive, which is to end when nobody works here any more.
 */
function whileAttended(begin: () => () => void, onReturn: () => void): () => void {
  let end: (() => void) | undefined;
  let wasHere = false;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(idle);
    end?.();
    end = undefined;
  };
  const look = (): void => {
    if (document.visibilityState !== 'visible') return stop();
    clearTimeout(idle);
    idle = setTimeout(stop, idleMs);
    if (end) return undefined;
    if (wasHere) onReturn();
    wasHere = true;
    end = begin();
    return undefined;
  };
  const passive = { capture: true, passive: true };
  document.addEventListener('visibilitychange', look);
  for (const sign of signsOfLife) document.addEventListener(sign, look, passive);
  look();
  return () => {
    document.removeEventListener('visibilitychange', look);
    for (const sign of signsOfLife) document.removeEventListener(sign, look, passive);
    stop();
  };
}

const pauseMs = 250;

interface Refresher {
  readonly soon: (types: readonly string[]) => void;
  readonly all: () => void;
  readonly cancel: () => void;
}

/** Gathers what changes within a moment, so that a roster of forty is read anew once. */
function refresher(queryClient: QueryClient, resources: readonly Resource[]): Refresher {
  const typeOf = new Map(resources.map(({ plural, type }) => [plural, type]));
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    const types = new Set(changed);
    changed.clear();
    timer = undefined;
    void queryClient.invalidateQueries({ predicate: (query) => isTouched(query, types, typeOf) });
  };
  return {
    soon: (types) => {
      for (const type of types) changed.add(type);
      timer ??= setTimeout(flush, pauseMs);
    },
    all: () => {
      for (const type of typeOf.values()) changed.add(type);
      timer ??= setTimeout(flush, pauseMs);
    },
    cancel: () => clearTimeout(timer),
  };
}

/** Whether a query may show something of these types. A typed query may show anything, unless it is kept fresh on purpose. */
function isTouched(query: Query, types: ReadonlySet<string>, typeOf: ReadonlyMap<string, string>): boolean {
  const [name, verb] = query.queryKey as readonly [string, string?];
  if (name === 'typed')
    return !query.observers.some(({ options }) => typeof options.staleTime === 'number' && options.staleTime > 0);
  if (!types.has(typeOf.get(name) ?? '')) return false;
  // A form keeps the version on which it stands, so that a save tells of somebody else's change instead of hiding it.
  return verb !== 'getOne' || /\/show\b/.test(window.location.hash);
}
