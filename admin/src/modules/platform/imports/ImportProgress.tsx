// How far an import is and what came of it, in sentences; and what can be done now: cancel, fetch the result, undo.
import { useEffect, useState } from 'react';
import { useRecordContext, useShowContext, useTranslate } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import {
  Alert,
  Box,
  Button,
  Card,
  CardContent,
  LinearProgress,
  Link as MuiLink,
  Stack,
  Typography,
} from '@mui/material';
import { Link } from 'react-router-dom';
import {
  CancelImportDocument,
  UndoImportDocument,
  type UndoImportMutation,
} from '../../../../../schema/generated/platform/imports/import-steps.ts';
import type { ImportRunFieldsFragment } from '../../../../../schema/generated/platform/imports.ts';
import { useConsoleParts } from '../../../layout/console-context.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { listPath } from '../../today/list-path.ts';
import { useLedgers } from './import-ledgers.ts';
import { ResultLinks } from './ResultLinks.tsx';

type Run = ImportRunFieldsFragment;

const lookAgainMs = 1_000;

export function ImportProgress() {
  const run = useRecordContext<Run>();
  const { refetch } = useShowContext<Run>();
  const isAtWork = run?.status === 'QUEUED' || run?.status === 'RUNNING';
  useEffect(() => {
    if (!isAtWork) return undefined;
    const timer = setInterval(() => void refetch(), lookAgainMs);
    return () => clearInterval(timer);
  }, [isAtWork, refetch]);
  if (!run) return null;
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent>
        <Stack spacing={2}>{isAtWork ? <AtWork run={run} /> : <Outcome run={run} />}</Stack>
      </CardContent>
    </Card>
  );
}

function AtWork({ run }: { readonly run: Run }) {
  const translate = useTranslate();
  const { processedRows, totalRows, status } = run;
  const share = totalRows > 0 ? Math.min(100, (processedRows / totalRows) * 100) : 0;
  const text =
    status === 'QUEUED'
      ? translate('imports.progress.queued')
      : translate('imports.progress.running', { done: processedRows, total: totalRows });
  return (
    <>
      <Box aria-live="polite">
        <Typography sx={{ mb: 1 }}>{text}</Typography>
        <LinearProgress
          {...(share > 0 ? { variant: 'determinate' as const, value: share } : {})}
          aria-label={translate('imports.progress.title')}
          sx={{ height: 10, borderRadius: 5 }}
        />
      </Box>
      <Stack direction="row">
        <WorkflowButton
          document={CancelImportDocument}
          variables={(_values, { id }) => ({ input: { id } })}
          label="imports.cancel.title"
          help="imports.cancel.help"
          done="imports.cancel.done"
        />
      </Stack>
    </>
  );
}

const severities = {
  DONE: 'success',
  FAILED: 'error',
  CANCELLED: 'info',
  CHECKED: 'info',
  QUEUED: 'info',
  RUNNING: 'info',
} as const;

function Outcome({ run }: { readonly run: Run }) {
  const translate = useTranslate();
  const { status, undoneAt, createdRows, updatedRows, unchangedRows, badRows, failureMessage, resultPath } = run;
  const counts = { created: createdRows, updated: updatedRows, unchanged: unchangedRows, bad: badRows };
  return (
    <>
      <Alert severity={undoneAt ? 'info' : severities[status]}>
        {undoneAt
          ? translate('imports.outcome.UNDONE')
          : status === 'FAILED'
            ? translate('imports.outcome.FAILED', { reason: failureMessage ?? '—' })
            : translate(`imports.outcome.${status}`, counts)}
      </Alert>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        {status === 'DONE' && !undoneAt && <ItsRecords ledger={run.ledger} />}
        {resultPath && status !== 'CANCELLED' && <ResultLinks path={resultPath} />}
        {(status === 'FAILED' || status === 'CANCELLED') && (
          <Button component={Link} to="/import-a-ledger" variant="contained">
            {translate('imports.again')}
          </Button>
        )}
        {status === 'DONE' && <UndoButton />}
      </Stack>
    </>
  );
}

/** The list in which the imported records stand. */
function ItsRecords({ ledger }: { readonly ledger: string }) {
  const translate = useTranslate();
  const type = useLedgers().ledgers?.find(({ name }) => name === ledger)?.recordType;
  const resource = useConsoleParts().resources.find((each) => each.type === type);
  if (!resource?.pages?.list) return null;
  return (
    <Button component={Link} to={listPath(resource.plural)} variant="contained">
      {translate('imports.seeRecords', { name: translate(`resources.${resource.plural}.name`, { smart_count: 2 }) })}
    </Button>
  );
}

const validateReason = [required(), maxLength(200)];

function UndoButton() {
  const [undone, setUndone] = useState<UndoImportMutation['undoImport']>();
  return (
    <>
      <WorkflowButton
        document={UndoImportDocument}
        variables={(values, { id }) => ({ input: { id, reason: String(values['reason']) } })}
        label="imports.undo.title"
        help="imports.undo.help"
        done="imports.undo.done"
        whyNot={(run) => (run['undoneAt'] == null ? undefined : 'imports.undo.already')}
        onDone={setUndone}
        color="error"
      >
        <TextInput source="reason" label="imports.undo.reason" validate={validateReason} />
      </WorkflowButton>
      {undone && (undone.notUndoneCount ?? 0) > 0 && <Kept undone={undone} />}
    </>
  );
}

/** Records that somebody has changed or built on since: they stay, and are named. */
function Kept({ undone }: { readonly undone: UndoImportMutation['undoImport'] }) {
  const translate = useTranslate();
  const { resources } = useConsoleParts();
  return (
    <Alert severity="warning" sx={{ flexBasis: '100%' }}>
      {translate('imports.undo.kept', { undone: undone.undoneCount ?? 0, smart_count: undone.notUndoneCount ?? 0 })}
      <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 200, overflowY: 'auto' }}>
        {(undone.notUndone ?? []).map(({ recordType, recordId }) => {
          const resource = resources.find(({ type }) => type === recordType);
          return (
            <li key={recordId}>
              {resource?.pages?.show ? (
                <MuiLink component={Link} to={`/${resource.plural}/${recordId}/show`} color="inherit">
                  {translate(`resources.${resource.plural}.name`, { smart_count: 1 })} {recordId}
                </MuiLink>
              ) : (
                `${recordType} ${recordId}`
              )}
            </li>
          );
        })}
      </Box>
    </Alert>
  );
}
