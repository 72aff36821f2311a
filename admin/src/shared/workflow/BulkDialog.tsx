// Does something with all selected records in one call, and then says for each that was refused why.
import { useRef, useState, type ReactNode } from 'react';
import { useDataProvider, useListContext, useNotify, useRefresh, useTranslate, type RaRecord } from 'ra-core';
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { FieldValues } from 'react-hook-form';
import type { BulkParams, ConsoleDataProvider } from '../../data/data-provider.ts';
import { faultBody } from '../../data/fault.ts';
import type { BulkResult } from '../../data/resource-calls.ts';
import type { FormErrors } from '../../data/user-errors.ts';
import { useResource } from '../../layout/console-context.tsx';
import { useRecordTitle } from '../list/RecordLink.tsx';
import { WorkflowDialog } from './WorkflowDialog.tsx';

export interface BulkDialogProps {
  readonly verb: 'update' | 'archive' | 'restore';
  readonly title: string;
  readonly help: string;
  readonly toParams: (values: FieldValues) => Omit<BulkParams, 'ids'>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function BulkDialog({ verb, title, help, toParams, onClose, children }: BulkDialogProps) {
  const { run, isRunning } = useBulk(verb);
  const answer = useRef<BulkResult>(undefined);
  const [outcome, setOutcome] = useState<BulkResult>();
  const submit = async (values: FieldValues): Promise<FormErrors | undefined> => {
    const { result, errors } = await run(toParams(values));
    answer.current = result;
    return errors;
  };
  if (outcome) return <Outcome result={outcome} onClose={onClose} />;
  return (
    <WorkflowDialog
      isOpen
      title={title}
      help={help}
      confirm={title}
      isRunning={isRunning}
      onSubmit={submit}
      onDone={() => (answer.current && answer.current.failedCount > 0 ? setOutcome(answer.current) : onClose())}
      onClose={onClose}
    >
      {children}
    </WorkflowDialog>
  );
}

function Outcome({ result, onClose }: { readonly result: BulkResult; readonly onClose: () => void }) {
  const translate = useTranslate();
  const title = useRecordTitle();
  const { data = [] } = useListContext<RaRecord<string>>();
  const nameOf = (id: string): string => {
    const record = data.find((each) => each.id === id);
    return record ? title(record) : id;
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="bulk-outcome" fullWidth maxWidth="sm">
      <DialogTitle id="bulk-outcome">{translate('console.bulk.outcome')}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('console.bulk.counts', { succeeded: result.succeededCount, failed: result.failedCount })}
        </Alert>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {result.results
            .filter(({ userErrors }) => userErrors.length > 0)
            .map(({ id, userErrors }) => (
              <li key={id}>
                {nameOf(id)}: {userErrors.map(({ message }) => message).join(' ')}
              </li>
            ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface Ran {
  readonly result?: BulkResult;
  readonly errors?: FormErrors;
}

function useBulk(verb: BulkDialogProps['verb']): {
  run: (params: Omit<BulkParams, 'ids'>) => Promise<Ran>;
  isRunning: boolean;
} {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const { plural } = useResource();
  const { selectedIds, onSelect } = useListContext();
  const [isRunning, setRunning] = useState(false);
  const run = async (params: Omit<BulkParams, 'ids'>): Promise<Ran> => {
    setRunning(true);
    try {
      const result = await dataProvider.bulk(plural, verb, { ...params, ids: selectedIds.map(String) });
      notify('console.bulk.done', { type: 'success', messageArgs: { smart_count: result.succeededCount } });
      // What was refused stays selected, to be put right.
      onSelect(result.results.filter(({ userErrors }) => userErrors.length > 0).map(({ id }) => id));
      refresh();
      return { result };
    } catch (error) {
      return { errors: faultBody(error)?.errors ?? { root: { serverError: 'console.fault.INTERNAL' } } };
    } finally {
      setRunning(false);
    }
  };
  return { run, isRunning };
}
