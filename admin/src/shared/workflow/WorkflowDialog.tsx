// The dialog of an action: a few inputs, problems at their fields, done or cancelled. What was typed stays until it is done.
import { useId, type ReactNode } from 'react';
import { Form, useTranslate } from 'ra-core';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Stack } from '@mui/material';
import type { FieldValues } from 'react-hook-form';
import { ofInputs, type FormErrors } from '../../data/user-errors.ts';
import { FormProblems } from '../form/FormProblems.tsx';

export interface WorkflowDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** What will happen, in a sentence. */
  readonly help?: string | undefined;
  /** The word on the button that does it. */
  readonly confirm?: string | undefined;
  readonly isRunning: boolean;
  readonly defaultValues?: Readonly<Record<string, unknown>> | undefined;
  /** Undefined when it went well, else the errors for the form. */
  readonly onSubmit: (values: FieldValues) => Promise<FormErrors | undefined>;
  readonly onClose: () => void;
  /** When it went well; the dialog is closed, unless something else is given. */
  readonly onDone?: () => void;
  readonly children?: ReactNode;
}

export function WorkflowDialog({
  isOpen,
  title,
  help,
  confirm,
  isRunning,
  defaultValues = {},
  onSubmit,
  onClose,
  onDone = onClose,
  children,
}: WorkflowDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const submit = async (values: FieldValues): Promise<FormErrors | undefined> => {
    const errors = await onSubmit(values);
    if (!errors) onDone();
    return errors && ofInputs(errors, values);
  };
  return (
    <Dialog open={isOpen} onClose={isRunning ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      {/* A record of its own: the form holds the action's inputs, not the record's fields. */}
      <Form record={{}} defaultValues={defaultValues} onSubmit={submit} noValidate disableInvalidFormNotification>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          {help && <DialogContentText sx={{ mb: 2 }}>{help}</DialogContentText>}
          <FormProblems />
          <Stack spacing={0.5} sx={{ pt: 1 }}>
            {children}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isRunning}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={isRunning}>
            {confirm ?? translate('ra.action.confirm')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
