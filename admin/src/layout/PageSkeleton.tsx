// The outline of a page while it loads.
import { Box, Skeleton, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';

export function PageSkeleton({ rows = 6 }: { readonly rows?: number }) {
  const translate = useTranslate();
  return (
    <Box component="output" sx={{ display: 'block' }} aria-label={translate('ra.page.loading')}>
      <Skeleton variant="text" width={220} height={48} />
      <RowsSkeleton rows={rows} />
    </Box>
  );
}

export function RowsSkeleton({ rows = 6 }: { readonly rows?: number }) {
  return (
    <Stack spacing={1} sx={{ mt: 1 }} aria-hidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={44} />
      ))}
    </Stack>
  );
}
