// Nothing here yet: says so, and what to do next.
import type { ComponentType, ReactNode } from 'react';
import { Stack, Typography } from '@mui/material';

export interface EmptyStateProps {
  readonly title: string;
  /** What to do next, in one sentence. */
  readonly advice?: string | undefined;
  readonly icon?: ComponentType<{ fontSize?: 'large' }> | undefined;
  /** The buttons that do it. */
  readonly children?: ReactNode;
}

export function EmptyState({ title, advice, icon: Icon, children }: EmptyStateProps) {
  return (
    <Stack spacing={1.5} sx={{ alignItems: 'center', textAlign: 'center', py: 6, px: 2 }}>
      {Icon && <Icon fontSize="large" />}
      <Typography variant="h6" component="h2">
        {title}
      </Typography>
      {advice && (
        <Typography color="text.secondary" sx={{ maxWidth: 480 }}>
          {advice}
        </Typography>
      )}
      {children}
    </Stack>
  );
}
