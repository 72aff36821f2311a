// Somebody else changed the record while it was being edited: shows both, and keeps mine or takes theirs.
import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useQueryClient } from '@tanstack/react-query';
import { useRecordContext, useSaveContext, useTranslate, setSubmissionErrors, type RaRecord } from 'ra-core';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { changedFields } from '../../data/changed-fields.ts';
import type { Values } from '../../data/list-arguments.ts';
import { useResource } from '../../layout/console-context.tsx';
import { useFieldLabel } from '../fields/field-elements.ts';

export interface StaleVersionDialogProps {
  /** The record as it stands now; undefined while nobody came in between. */
  readonly theirs: Values | undefined;
  readonly onSettled: () => void;
}

export function StaleVersionDialog({ theirs, onSettled }: StaleVersionDialogProps) {
  const translate = useTranslate();
  const { mine, keepMine, takeTheirs } = useChoice(theirs, onSettled);
  return (
    <Dialog open={theirs !== undefined} onClose={onSettled} aria-labelledby="stale-title" maxWidth="sm" fullWidth>
      <DialogTitle id="stale-title">{translate('console.stale.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('console.stale.help')}</DialogContentText>
        {theirs && <Comparison mine={mine} theirs={theirs} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onSettled}>{translate('console.stale.lookAgain')}</Button>
        <Button onClick={takeTheirs}>{translate('console.stale.takeTheirs')}</Button>
        <Button variant="contained" onClick={keepMine}>
          {translate('console.stale.keepMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Comparison({ mine, theirs }: { readonly mine: Values; readonly theirs: Values }) {
  const translate = useTranslate();
  const label = useFieldLabel();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate('console.stale.field')}</TableCell>
          <TableCell>{translate('console.stale.mine')}</TableCell>
          <TableCell>{translate('console.stale.theirs')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {Object.keys(mine).map((field) => (
          <TableRow key={field}>
            <TableCell component="th" scope="row">
              {label({ source: field })}
            </TableCell>
            <TableCell>{shown(mine[field])}</TableCell>
            <TableCell>{shown(theirs[field])}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  return Array.isArray(value) ? value.join('、') : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Their record becomes the form's ground; what I typed stays on it, or goes. */
function useChoice(theirs: Values | undefined, onSettled: () => void): { mine: Values; keepMine: () => void; takeTheirs: () => void } {
  const record = useRecordContext<RaRecord<string>>();
  const form = useFormContext();
  const queryClient = useQueryClient();
  const { plural } = useResource();
  const saveAgain = useSaveWhenCurrent();
  const ground = (current: Values): void => {
    queryClient.setQueryData([plural, 'getOne', { id: String(current['id']), meta: undefined }], current);
    onSettled();
  };
  return {
    mine: changedFields(form.getValues(), record),
    keepMine: () => {
      if (!theirs) return;
      saveAgain(Number(theirs['version']));
      ground(theirs);
    },
    takeTheirs: () => {
      if (!theirs) return;
      form.reset(theirs);
      ground(theirs);
    },
  };
}

/** Saves once the form stands on the version named. */
function useSaveWhenCurrent(): (version: number) => void {
  const record = useRecordContext<RaRecord<string> & { version?: number }>();
  const form = useFormContext();
  const { save } = useSaveContext();
  const [awaited, setAwaited] = useState<number>();
  const saving = useRef(save);
  saving.current = save;
  useEffect(() => {
    if (awaited === undefined || record?.version !== awaited) return;
    setAwaited(undefined);
    void form.handleSubmit(async (values) => {
      const errors: unknown = await saving.current?.(values);
      if (errors) setSubmissionErrors(errors as object, form.setError);
    })();
  }, [awaited, record?.version, form]);
  return setAwaited;
}
