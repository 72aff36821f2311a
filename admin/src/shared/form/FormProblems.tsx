// What keeps a form from being saved, above it: what concerns the whole, and each wrong field with a way to it.
import { useEffect, useRef } from 'react';
import { useFormContext, useFormState, type FieldErrors } from 'react-hook-form';
import { useTranslate } from 'ra-core';
import { Alert, AlertTitle, Box, Link } from '@mui/material';
import { useFieldLabel } from '../fields/field-elements.ts';

export function FormProblems() {
  const translate = useTranslate();
  const { errors, submitCount, isSubmitting } = useFormState();
  const box = useRef<HTMLDivElement>(null);
  const whole = errors.root?.['serverError']?.message;
  const fields = wrongFields(errors);
  const isShown = submitCount > 0 && (whole !== undefined || fields.length > 0);

  useEffect(() => {
    if (submitCount > 0 && isShown && !isSubmitting) box.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown, isSubmitting, submitCount]);

  return (
    <div ref={box} role="alert">
      {isShown && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {whole ? (
            <Box sx={{ whiteSpace: 'pre-line' }}>{translate(whole, { _: whole })}</Box>
          ) : (
            <AlertTitle>{translate('ra.message.invalid_form')}</AlertTitle>
          )}
          {fields.length > 0 && <WrongFields fields={fields} />}
        </Alert>
      )}
    </div>
  );
}

interface WrongField {
  readonly name: string;
  readonly message: string;
}

function WrongFields({ fields }: { readonly fields: readonly WrongField[] }) {
  const label = useFieldLabel();
  const translateError = useErrorText();
  const { setFocus } = useFormContext();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {fields.map(({ name, message }) => (
        <li key={name}>
          <Link component="button" type="button" color="inherit" onClick={() => setFocus(name)}>
            {label({ source: name })}
          </Link>
          : {translateError(message)}
        </li>
      ))}
    </Box>
  );
}

/** react-admin's validators wrap key and arguments into one text; the API's messages are plain. */
function useErrorText(): (message: string) => string {
  const translate = useTranslate();
  const mark = '@@react-admin@@';
  return (message) => {
    if (!message.startsWith(mark)) return translate(message, { _: message });
    const inner = JSON.parse(message.slice(mark.length)) as string | { message: string; args: Record<string, unknown> };
    return typeof inner === 'string'
      ? translate(inner, { _: inner })
      : translate(inner.message, { _: inner.message, ...inner.args });
  };
}

function wrongFields(errors: FieldErrors, path = ''): WrongField[] {
  return Object.entries(errors).flatMap(([key, error]): WrongField[] => {
    if (!error || (path === '' && key === 'root')) return [];
    const name = `${path}${key}`;
    if (typeof error.message === 'string') return [{ name, message: error.message }];
    return typeof error === 'object' && !('ref' in error) ? wrongFields(error as FieldErrors, `${name}.`) : [];
  });
}
