// The one heading of a page, what may be done on it, and its name in the browser's tab.
import type { ReactNode } from 'react';
import { Stack, Typography } from '@mui/material';
import { useDocumentTitle } from './use-document-title.ts';

export interface PageHeadingProps {
  readonly title: string;
  /** What stands above the title: where the page belongs. */
  readonly above?: ReactNode;
  /** What stands beside the title, such as a count or a state. */
  readonly beside?: ReactNode;
  readonly actions?: ReactNode;
}

export function PageHeading({ title, above, beside, actions }: PageHeadingProps) {
  useDocumentTitle(title);
  return (
    <Stack
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'flex-end', mb: 2 }}
    >
      <div>
        {above}
        <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="h4" component="h1">
            {title}
          </Typography>
          {beside}
        </Stack>
      </div>
      {actions && (
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          {actions}
        </Stack>
      )}
    </Stack>
  );
}
