// What a page is there for, at its foot where a thumb reaches it; on a phone above the bar.
import type { ReactNode } from 'react';
import { Stack } from '@mui/material';

export function StickyActions({ children }: { readonly children: ReactNode }) {
  return (
    <Stack
      direction="row"
      spacing={1}
      sx={{
        position: 'sticky',
        bottom: { xs: 56, md: 0 },
        bgcolor: 'background.default',
        borderTop: 1,
        borderColor: 'divider',
        py: 1.5,
        mt: 2,
        zIndex: 2,
      }}
    >
      {children}
    </Stack>
  );
}
