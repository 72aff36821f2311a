// Where a record stands, what comes next in a sentence, and the buttons that do it.
import type { ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Alert, Card, CardContent, Stack, type AlertProps } from '@mui/material';

export interface NextCardProps {
  readonly way?: ReactNode;
  /** Key of the sentence that says what comes next, and what fills it. */
  readonly next?: string | undefined;
  readonly fill?: Readonly<Record<string, string | number>>;
  readonly severity?: AlertProps['severity'];
  /** The buttons. */
  readonly children?: ReactNode;
}

export function NextCard({ way, next, fill = {}, severity = 'info', children }: NextCardProps) {
  const translate = useTranslate();
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        {way}
        {next && (
          <Alert severity={severity} sx={{ mb: 2 }}>
            {translate(next, fill)}
          </Alert>
        )}
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          {children}
        </Stack>
      </CardContent>
    </Card>
  );
}
