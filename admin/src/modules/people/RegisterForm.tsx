// The form of a record that comes into being by a workflow and not by a plain create.
import { useRef, type ReactNode } from 'react';
import { useRedirect, useTranslate } from 'ra-core';
import type { FieldValues } from 'react-hook-form';
import type { TypedQueryDocumentNode } from 'graphql';
import type { PayloadOf } from '../../data/mutate.ts';
import { useWorkflow } from '../../data/use-workflow.ts';
import { useResource } from '../../layout/console-context.tsx';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { FormBody } from '../../shared/form/FormBody.tsx';
import { WayBack } from '../../shared/show/RecordShow.tsx';

export interface RegisterFormProps<T, V extends Record<string, unknown>> {
  readonly document: TypedQueryDocumentNode<T, V>;
  readonly variables: (values: FieldValues) => V;
  /** The id of the record that came into being. */
  readonly idOf: (payload: PayloadOf<T>) => string | undefined;
  /** Key of the message that says it is done. */
  readonly done: string;
  /** The inputs. */
  readonly children: ReactNode;
}

export function RegisterForm<T, V extends Record<string, unknown>>({
  document,
  variables,
  idOf,
  done,
  children,
}: RegisterFormProps<T, V>) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const { plural } = useResource();
  const isSaved = useRef(false);
  const onDone = (payload: PayloadOf<T>): void => {
    isSaved.current = true;
    const id = idOf(payload);
    if (id) redirect('show', plural, id);
    else redirect('list', plural);
  };
  const { run } = useWorkflow(document, { done, onDone });
  return (
    <>
      <PageHeading
        title={translate('ra.page.create', { name: translate(`resources.${plural}.name`, { smart_count: 1 }) })}
        above={<WayBack />}
      />
      <FormBody isSaved={isSaved} onSubmit={(values: FieldValues) => run(variables(values))}>
        {children}
      </FormBody>
    </>
  );
}

/** What was filled in; what was left empty is not said. */
export function filledIn(values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}
