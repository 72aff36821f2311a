// A part of a page that could not be loaded, with a way to try again.
import { useTranslate } from 'ra-core';
import { Alert, Button } from '@mui/material';
import { faultBody } from '../data/fault.ts';

export function FaultNotice({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}) {
  const translate = useTranslate();
  const message =
    error instanceof Error && faultBody(error)
      ? translate(error.message, { _: error.message })
      : translate('ra.message.error');
  const action = onRetry && (
    <Button color="inherit" size="small" onClick={onRetry}>
      {translate('console.action.tryAgain')}
    </Button>
  );
  return (
    <Alert severity="error" role="alert" action={action} sx={{ my: 2 }}>
      {message}
    </Alert>
  );
}
