// Runs a workflow at one press, without a dialog; a refusal is said aloud.
import { useNotify } from 'ra-core';
import type { TypedQueryDocumentNode } from 'graphql';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { ofInputs, type FormErrors } from '../../../data/user-errors.ts';

export function useAtOnce<T, V extends Record<string, unknown>>(
  document: TypedQueryDocumentNode<T, V>,
  done: string,
): { readonly send: (variables: V) => void; readonly isRunning: boolean } {
  const notify = useNotify();
  const { run, isRunning } = useWorkflow(document, { done });
  const send = (variables: V): void => {
    void run(variables).then((errors) => errors && notify(wholeText(errors), { type: 'error' }));
  };
  return { send, isRunning };
}

/** No form stands here: every sentence belongs to the whole. */
function wholeText(errors: FormErrors): string {
  const { root } = ofInputs(errors, {});
  const sentence = typeof root === 'object' ? root['serverError'] : undefined;
  return typeof sentence === 'string' ? sentence : 'console.fault.INTERNAL';
}
