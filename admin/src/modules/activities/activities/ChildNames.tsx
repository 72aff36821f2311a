// The names of children are sealed: they are shown for a reason, which stays on record, and kept only while the page is open.
import { useState } from 'react';
import { RecordContextProvider, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { Alert } from '@mui/material';
import {
  RevealActivityChildrenDocument,
  type RevealActivityChildrenMutation,
} from '../../../../../schema/generated/activities/activities/workflows.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { validateReason } from './workflow-inputs.ts';

type Child = NonNullable<RevealActivityChildrenMutation['revealActivityChildren']['children']>[number];

export interface KnownNames {
  /** By enrolment. */
  readonly names: ReadonlyMap<string, Child>;
  readonly learn: (children: readonly Child[]) => void;
}

export function useChildNames(): KnownNames {
  const [names, setNames] = useState<ReadonlyMap<string, Child>>(new Map());
  return { names, learn: (children) => setNames(new Map(children.map((each) => [each.enrolmentId, each]))) };
}

export function ChildNames({ activityId, names }: { readonly activityId: string; readonly names: KnownNames }) {
  const translate = useTranslate();
  if (names.names.size > 0) return null;
  return (
    <Alert
      severity="info"
      action={
        <RecordContextProvider value={{ id: activityId }}>
          <WorkflowButton
            document={RevealActivityChildrenDocument}
            variables={(values, record) => ({ input: { id: record.id, reason: String(values['reason']) } })}
            label="activities.children.reveal"
            done="activities.children.shown"
            help="activities.children.revealHelp"
            variant="text"
            onDone={({ children }) => names.learn(children ?? [])}
          >
            <TextInput source="reason" label="activities.children.reason" validate={validateReason} />
          </WorkflowButton>
        </RecordContextProvider>
      }
    >
      {translate('activities.children.sealed')}
    </Alert>
  );
}
