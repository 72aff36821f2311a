// Counting by taps: each is sent at once and shown at once; what did not arrive is taken back and said.
import { useState } from 'react';
import { useDataProvider, useNotify } from 'ra-core';
import type { TypedQueryDocumentNode } from 'graphql';
import type { ConsoleDataProvider } from '../../../data/data-provider.ts';
import { newId } from '../../../data/new-id.ts';

export interface Taps {
  /** How many taps of a button are under way. */
  readonly pending: (key: string) => number;
  readonly tap: <T, V extends Record<string, unknown>>(
    key: string,
    by: number,
    document: TypedQueryDocumentNode<T, V>,
    variables: V,
  ) => Promise<void>;
}

/** `read` reads the counts anew; until then a tap stands as pending. */
export function useTaps(read: () => Promise<unknown>): Taps {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const [pendings, setPendings] = useState<Readonly<Record<string, number>>>({});
  const add = (key: string, by: number): void => setPendings((all) => ({ ...all, [key]: (all[key] ?? 0) + by }));
  return {
    pending: (key) => pendings[key] ?? 0,
    async tap(key, by, document, variables) {
      add(key, by);
      try {
        await dataProvider.mutate(document, variables, { idempotencyKey: newId() });
        await read();
      } catch (error) {
        notify(error instanceof Error && error.message ? error.message : 'console.fault.UNAVAILABLE', {
          type: 'error',
        });
      } finally {
        add(key, -by);
      }
    },
  };
}
