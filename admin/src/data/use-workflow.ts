// Runs a workflow mutation for a button or a form: says how it went, reads the page anew, gives back what the form must show.
import { useCallback, useRef, useState } from 'react';
import { useDataProvider, useNotify, useRefresh } from 'ra-core';
import type { TypedQueryDocumentNode } from 'graphql';
import type { ConsoleDataProvider } from './data-provider.ts';
import { faultBody, faultCode } from './fault.ts';
import type { PayloadOf } from './mutate.ts';
import { newId } from './new-id.ts';
import type { FormErrors } from './user-errors.ts';

export interface WorkflowOptions<T> {
  /** Key of the message that says it is done. */
  readonly done?: string;
  readonly onDone?: (payload: PayloadOf<T>) => void;
}

export interface Workflow<V> {
  /** Undefined when it went well, else the errors for the form; the promise never rejects. */
  readonly run: (variables: V) => Promise<FormErrors | undefined>;
  readonly isRunning: boolean;
}

export function useWorkflow<T, V extends Record<string, unknown>>(
  document: TypedQueryDocumentNode<T, V>,
  { done = 'console.workflow.done', onDone }: WorkflowOptions<T> = {},
): Workflow<V> {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isRunning, setRunning] = useState(false);
  const attempt = useRef<Attempt | undefined>(undefined);

  const run = useCallback(
    async (variables: V): Promise<FormErrors | undefined> => {
      attempt.current = nextAttempt(attempt.current, variables);
      setRunning(true);
      try {
        const payload = await dataProvider.mutate(document, variables, { idempotencyKey: attempt.current.key });
        attempt.current = undefined;
        notify(done, { type: 'success' });
        refresh();
        onDone?.(payload);
        return undefined;
      } catch (error) {
        if (isAnswered(error)) {
          attempt.current = undefined;
          // What refuses it may have changed since the page was read, its version above all.
          refresh();
        }
        return faultBody(error)?.errors ?? { root: { serverError: 'console.fault.INTERNAL' } };
      } finally {
        setRunning(false);
      }
    },
    [dataProvider, document, done, notify, onDone, refresh],
  );
  return { run, isRunning };
}

interface Attempt {
  readonly key: string;
  readonly input: string;
}

/** A repeat of the same input keeps its key, so that a call whose answer was lost on the way is not carried out twice. */
export function nextAttempt(before: Attempt | undefined, variables: unknown): Attempt {
  const input = JSON.stringify(variables);
  return before?.input === input ? before : { key: newId(), input };
}

/** Whether the API said what became of the call: then a further try is a new call. */
function isAnswered(error: unknown): boolean {
  const code = faultCode(error);
  return code !== 'UNAVAILABLE' && code !== 'TIMEOUT' && code !== undefined;
}
