// What went wrong, in plain words, and what to do now.
import type { ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Button, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { faultBody } from '../data/fault.ts';
import { PageHeading } from './PageHeading.tsx';

export interface FaultPageProps {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}

export function FaultPage({ error, onRetry }: FaultPageProps) {
  const translate = useTranslate();
  const body = faultBody(error);
  const title = translate(`console.faultTitle.${body?.code ?? 'PAGE'}`, { _: translate('ra.page.error') });
  const message =
    error instanceof Error && body ? translate(error.message, { _: error.message }) : translate('ra.message.error');
  return (
    <Notice title={title} isAlert>
      <Typography sx={{ mb: 1 }}>{message}</Typography>
      {body?.requestId && (
        <Typography variant="body2" color="text.secondary">
          {translate('console.fault.requestId', { requestId: body.requestId })}
        </Typography>
      )}
      <Stack direction="row" spacing={1} sx={{ mt: 2 }}>
        {onRetry && (
          <Button variant="contained" onClick={onRetry}>
            {translate('console.action.tryAgain')}
          </Button>
        )}
        <Button component={Link} to="/">
          {translate('console.action.home')}
        </Button>
      </Stack>
    </Notice>
  );
}

export function NotFoundPage() {
  return <PlainNotice title="ra.page.not_found" message="ra.message.not_found" />;
}

export function AccessDeniedPage() {
  return <PlainNotice title="ra.page.access_denied" message="console.fault.FORBIDDEN" />;
}

function PlainNotice({ title, message }: { readonly title: string; readonly message: string }) {
  const translate = useTranslate();
  return (
    <Notice title={translate(title)}>
      <Typography sx={{ mb: 2 }}>{translate(message)}</Typography>
      <Button component={Link} to="/" variant="contained">
        {translate('console.action.home')}
      </Button>
    </Notice>
  );
}

function Notice({
  title,
  isAlert = false,
  children,
}: {
  readonly title: string;
  readonly isAlert?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Box sx={{ maxWidth: 560, mx: 'auto', mt: { xs: 2, md: 6 } }} {...(isAlert ? { role: 'alert' } : {})}>
      <PageHeading title={title} />
      {children}
    </Box>
  );
}
