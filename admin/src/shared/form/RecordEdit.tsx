// Changes a record. What was typed is kept whatever happens: a refusal, a network that is away, somebody else's change.
import { useState, type ReactNode } from 'react';
import { EditBase, useEditContext, useTranslate, type RaRecord } from 'ra-core';
import { faultBody } from '../../data/fault.ts';
import type { Values } from '../../data/list-arguments.ts';
import { FaultPage } from '../../layout/FaultPage.tsx';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { PageSkeleton } from '../../layout/PageSkeleton.tsx';
import { useRecordTitle } from '../list/RecordLink.tsx';
import { WayBack } from '../show/RecordShow.tsx';
import { FormBody } from './FormBody.tsx';
import { StaleVersionDialog } from './StaleVersionDialog.tsx';
import { useAfterSave } from './use-after-save.ts';

export interface RecordEditProps {
  /** The inputs. */
  readonly children: ReactNode;
}

export function RecordEdit({ children }: RecordEditProps) {
  const { isSaved, onSuccess } = useAfterSave('ra.notification.updated');
  const [theirs, setTheirs] = useState<Values>();
  const onError = (error: unknown): void => {
    const body = faultBody(error);
    if (body?.code === 'STALE_VERSION' && body.current) setTheirs(body.current);
  };
  return (
    <EditBase
      mutationMode="pessimistic"
      queryOptions={{ onError: () => undefined }}
      mutationOptions={{ onSuccess, onError }}
    >
      <EditView
        isSaved={isSaved}
        stale={
          <StaleVersionDialog
            theirs={theirs}
            onSettled={() => setTheirs(undefined)}
            onStaleAgain={setTheirs}
            onSaved={onSuccess}
          />
        }
      >
        {children}
      </EditView>
    </EditBase>
  );
}

interface EditViewProps extends RecordEditProps {
  readonly isSaved: { readonly current: boolean };
  readonly stale: ReactNode;
}

/** Values that were touched are kept when the record is read anew. */
const keepTyped = { keepDirtyValues: true, keepErrors: true };

function EditView({ children, isSaved, stale }: EditViewProps) {
  const translate = useTranslate();
  const title = useRecordTitle();
  const { record, error, isPending, refetch } = useEditContext<RaRecord<string>>();
  if (error && !record) return <FaultPage error={error} onRetry={() => void refetch()} />;
  if (isPending || !record) return <PageSkeleton />;
  return (
    <>
      <PageHeading title={translate('console.record.edit', { name: title(record) })} above={<WayBack />} />
      <FormBody isSaved={isSaved} resetOptions={keepTyped} within={stale}>
        {children}
      </FormBody>
    </>
  );
}
