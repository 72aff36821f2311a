// A button for a workflow of the record on the page: opens its dialog, or says why it cannot be done now.
import { useId, useState, type ReactNode } from 'react';
import { useNotify, useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Box, Button, Tooltip, type ButtonProps } from '@mui/material';
import type { FieldValues } from 'react-hook-form';
import type { TypedQueryDocumentNode } from 'graphql';
import { useMaySend } from '../../auth/session-context.tsx';
import { useWorkflow, type WorkflowOptions } from '../../data/use-workflow.ts';
import { visuallyHidden } from '../visually-hidden.ts';
import { WorkflowDialog } from './WorkflowDialog.tsx';

export interface WorkflowButtonProps<T, V extends Record<string, unknown>> extends WorkflowOptions<T> {
  readonly document: TypedQueryDocumentNode<T, V>;
  /** The variables of the mutation, from the dialog's values and the record. */
  readonly variables: (values: FieldValues, record: RaRecord<string>) => V;
  /** Key of the word on the button and of the dialog's title. */
  readonly label: string;
  /** Whoever lacks the permission sees no button; with this, one that says so. */
  readonly explainDenied?: boolean;
  /** Key of the reason why the record's state forbids it now; undefined when it can be done. */
  readonly whyNot?: (record: RaRecord<string>) => string | undefined;
  /** Key of the sentence that says what will happen. */
  readonly help?: string;
  readonly defaultValues?: (record: RaRecord<string>) => Readonly<Record<string, unknown>>;
  readonly icon?: ReactNode;
  readonly variant?: ButtonProps['variant'];
  readonly color?: ButtonProps['color'];
  /** The inputs of the dialog. */
  readonly children?: ReactNode;
}

export function WorkflowButton<T, V extends Record<string, unknown>>(props: WorkflowButtonProps<T, V>) {
  const {
    document,
    variables,
    label,
    explainDenied = false,
    whyNot,
    help,
    defaultValues,
    icon,
    variant = 'outlined',
    color = 'primary',
    children,
    ...options
  } = props;
  const translate = useTranslate();
  const maySend = useMaySend();
  const record = useRecordContext<RaRecord<string>>();
  const { run, isRunning } = useWorkflow(document, options);
  // As they were when it was opened: what was typed outlives a change of the record by another.
  const [defaults, setDefaults] = useState<Readonly<Record<string, unknown>>>();
  const isAllowed = maySend(document);
  if (!record || (!isAllowed && !explainDenied)) return null;
  const reason = isAllowed ? whyNot?.(record) : 'console.workflow.denied';
  return (
    <>
      <ExplainedButton
        label={translate(label)}
        reason={reason && translate(reason)}
        icon={icon}
        variant={variant}
        color={color}
        onClick={() => setDefaults(defaultValues?.(record) ?? {})}
      />
      {defaults && (
        <WorkflowDialog
          isOpen
          title={translate(label)}
          help={help && translate(help)}
          confirm={translate(label)}
          isRunning={isRunning}
          defaultValues={defaults}
          onSubmit={(values) => run(variables(values, record))}
          onClose={() => setDefaults(undefined)}
        >
          {children}
        </WorkflowDialog>
      )}
    </>
  );
}

export interface ExplainedButtonProps {
  readonly label: string;
  /** Why it cannot be done now; undefined when it can. */
  readonly reason: string | undefined;
  readonly icon?: ReactNode;
  readonly variant?: ButtonProps['variant'];
  readonly color?: ButtonProps['color'];
  readonly onClick: () => void;
}

/** A button that cannot be pressed now can still be reached, and tells why. */
export function ExplainedButton({
  label,
  reason,
  icon,
  variant = 'outlined',
  color = 'primary',
  onClick,
}: ExplainedButtonProps) {
  const notify = useNotify();
  const reasonId = useId();
  const isDisabled = reason !== undefined;
  return (
    <Tooltip title={reason ?? ''}>
      <span>
        <Button
          variant={variant}
          color={isDisabled ? 'inherit' : color}
          startIcon={icon}
          aria-disabled={isDisabled}
          {...(isDisabled ? { 'aria-describedby': reasonId } : {})}
          onClick={() => (isDisabled ? notify(reason, { type: 'info' }) : onClick())}
          sx={isDisabled ? { color: 'text.secondary', cursor: 'not-allowed' } : {}}
        >
          {label}
        </Button>
        {isDisabled && (
          <Box component="span" id={reasonId} sx={visuallyHidden}>
            {reason}
          </Box>
        )}
      </span>
    </Tooltip>
  );
}
