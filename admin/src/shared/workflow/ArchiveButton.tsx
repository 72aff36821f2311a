// Archives the record on the page with a reason, or brings it back.
import { useState } from 'react';
import { useDataProvider, useNotify, useRecordContext, useRefresh, useTranslate, type RaRecord } from 'ra-core';
import { TextInput } from 'react-admin';
import { Button } from '@mui/material';
import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import RestoreIcon from '@mui/icons-material/UnarchiveOutlined';
import type { FieldValues } from 'react-hook-form';
import { useMayDo } from '../../auth/session-context.tsx';
import type { ConsoleDataProvider } from '../../data/data-provider.ts';
import { faultBody } from '../../data/fault.ts';
import type { FormErrors } from '../../data/user-errors.ts';
import { useResource } from '../../layout/console-context.tsx';
import { WorkflowDialog } from './WorkflowDialog.tsx';

export function ArchiveButton() {
  const translate = useTranslate();
  const resource = useResource();
  const mayDo = useMayDo();
  const record = useRecordContext<RaRecord<string>>();
  const [isOpen, setOpen] = useState(false);
  const isArchived = record?.['archivedAt'] != null;
  const { run, isRunning } = useArchive(isArchived);
  if (!record || !mayDo(resource, isArchived ? 'restore' : 'delete')) return null;
  const label = translate(isArchived ? 'console.archive.restore' : 'console.archive.archive');
  return (
    <>
      <Button startIcon={isArchived ? <RestoreIcon /> : <ArchiveIcon />} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <WorkflowDialog
          isOpen
          title={label}
          help={translate(isArchived ? 'console.archive.restoreHelp' : 'console.archive.archiveHelp')}
          confirm={label}
          isRunning={isRunning}
          onSubmit={(values) => run(record, values)}
          onClose={() => setOpen(false)}
        >
          <TextInput source="reason" label="console.archive.reason" />
        </WorkflowDialog>
      )}
    </>
  );
}

function useArchive(isArchived: boolean): {
  run: (record: RaRecord<string>, values: FieldValues) => Promise<FormErrors | undefined>;
  isRunning: boolean;
} {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const { plural } = useResource();
  const [isRunning, setRunning] = useState(false);
  const run = async (record: RaRecord<string>, values: FieldValues): Promise<FormErrors | undefined> => {
    const reason = typeof values['reason'] === 'string' && values['reason'] !== '' ? { reason: values['reason'] } : {};
    setRunning(true);
    try {
      if (isArchived)
        await dataProvider.restore(plural, { id: record.id, version: record['version'] as number, ...reason });
      else await dataProvider.delete(plural, { id: record.id, previousData: record, meta: reason });
      notify(isArchived ? 'console.archive.restored' : 'console.archive.archived', { type: 'success' });
      refresh();
      return undefined;
    } catch (error) {
      return faultBody(error)?.errors ?? { root: { serverError: 'console.fault.INTERNAL' } };
    } finally {
      setRunning(false);
    }
  };
  return { run, isRunning };
}
