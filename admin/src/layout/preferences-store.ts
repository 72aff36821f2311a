// react-admin's store, in memory, so that nothing about people is left on a shared computer. Only harmless tastes outlive
// the page: language, light or dark, text size, the columns of lists, which
// groups of the menu are open.
import type { Store } from 'ra-core';

const lasting = /^(language|theme|textSize|menuGroups|[A-Za-z]+\.columns)$/;
const prefix = 'qiaomen.';

export function preferencesStore(storage: Storage | undefined = browserStorage()): Store {
  const memory = new Map<string, unknown>();
  const subscribers = new Map<string, Set<(value: unknown) => void>>();
  const publish = (key: string, value: unknown): void => {
    for (const tell of [...(subscribers.get(key) ?? [])]) tell(value);
  };
  const remove = (key: string): void => {
    memory.delete(key);
    publish(key, undefined);
  };
  return {
    setup: () => undefined,
    teardown: () => undefined,
    getItem: <T>(key: string, defaultValue?: T): T | undefined => {
      if (!memory.has(key) && lasting.test(key)) {
        const kept = read(storage, key);
        if (kept !== undefined) memory.set(key, kept);
      }
      return (memory.get(key) as T | undefined) ?? defaultValue;
    },
    setItem: (key, value) => {
      if (value === undefined) return remove(key);
      memory.set(key, value);
      if (lasting.test(key)) write(storage, key, value);
      return publish(key, value);
    },
    removeItem: remove,
    removeItems: (keyPrefix) => [...memory.keys()].filter((key) => key.startsWith(keyPrefix)).forEach(remove),
    // Signing out forgets what one did; the tastes belong to the computer.
    reset: () => [...memory.keys()].filter((key) => !lasting.test(key)).forEach(remove),
    subscribe: (key, tell) => {
      const tellers = subscribers.get(key) ?? new Set();
      subscribers.set(key, tellers.add(tell));
      return () => void tellers.delete(tell);
    },
  };
}

function browserStorage(): Storage | undefined {
  try {
    return typeof window === 'undefined' ? undefined : window.localStorage;
  } catch {
    // A browser that forbids storage forgets the tastes, no more.
    return undefined;
  }
}

function read(storage: Storage | undefined, key: string): unknown {
  try {
    const text = storage?.getItem(prefix + key);
    return text == null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function write(storage: Storage | undefined, key: string, value: unknown): void {
  try {
    storage?.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // Full or forbidden: the taste holds until the page closes.
  }
}
