// Somebody else changed the record while it was being edited: shows both, and keeps mine or takes theirs.
import { useFormContext } from 'react-hook-form';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useRecordContext, useTranslate, setSubmissionErrors, type RaRecord } from 'ra-core';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '@mui/material';
import { changedFields } from '../../data/changed-fields.ts';
import type { ConsoleDataProvider } from '../../data/data-provider.ts';
import { faultBody } from '../../data/fault.ts';
import type { Values } from '../../data/list-arguments.ts';
import { useResource } from '../../layout/console-context.tsx';
import { useFieldLabel } from '../fields/field-elements.ts';
import { textOf } from '../text-of.ts';

export interface StaleVersionDialogProps {
  /** The record as it stands now; undefined while nobody came in between. */
  readonly theirs: Values | undefined;
  readonly onSettled: () => void;
  readonly onStaleAgain: (theirs: Values) => void;
  readonly onSaved: (record: RaRecord) => void;
}

export function StaleVersionDialog(props: StaleVersionDialogProps) {
  const translate = useTranslate();
  const { theirs, onSettled } = props;
  const { mine, keepMine, takeTheirs } = useChoice(props);
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
        <Button variant="contained" onClick={() => void keepMine()}>
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
            <TableCell>{textOf(mine[field]) || '—'}</TableCell>
            <TableCell>{textOf(theirs[field]) || '—'}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface Choice {
  readonly mine: Values;
  readonly keepMine: () => Promise<void>;
  readonly takeTheirs: () => void;
}

/** Keeping mine writes my changes, and only those, onto their version; taking theirs begins anew from it. */
function useChoice({ theirs, onSettled, onStaleAgain, onSaved }: StaleVersionDialogProps): Choice {
  const record = useRecordContext<RaRecord<string>>();
  const form = useFormContext();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { plural } = useResource();
  const mine = changedFields(form.getValues(), record);
  const standOn = (current: Values): void => {
    queryClient.setQueryData([plural, 'getOne', { id: String(current['id']), meta: undefined }], current);
    onSettled();
  };
  const keepMine = async (): Promise<void> => {
    if (!theirs) return;
    try {
      const { data } = await dataProvider.update<RaRecord<string>>(plural, {
        id: String(theirs['id']),
        data: { ...theirs, ...mine },
        previousData: theirs as RaRecord,
      });
      standOn(data);
      void queryClient.invalidateQueries({ queryKey: [plural, 'getList'] });
      onSaved(data);
    } catch (error) {
      const body = faultBody(error);
      if (body?.current) return onStaleAgain(body.current);
      standOn(theirs);
      setSubmissionErrors(body?.errors ?? { root: { serverError: 'console.fault.INTERNAL' } }, form.setError);
    }
  };
  const takeTheirs = (): void => {
    if (!theirs) return;
    form.reset(theirs);
    standOn(theirs);
  };
  return { mine, keepMine, takeTheirs };
}
