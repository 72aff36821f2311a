// What can be done with the selected rows; appears with the first of them.
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'ra-core';
import { Box, Button, Stack, Typography } from '@mui/material';

export function SelectionBar({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  const count = selectedIds.length;
  return (
    <Box aria-live="polite">
      {count > 0 && (
        <Stack
          component="section"
          aria-label={translate('console.list.selection')}
          direction="row"
          useFlexGap
          spacing={1}
          sx={{
            alignItems: 'center',
            flexWrap: 'wrap',
            my: 1,
            px: 2,
            py: 1,
            borderRadius: 1,
            bgcolor: 'background.paper',
            border: 2,
            borderColor: 'primary.main',
          }}
        >
          <Typography sx={{ mr: 1 }}>{translate('ra.action.bulk_actions', { smart_count: count })}</Typography>
          {children}
          <Button onClick={() => onUnselectItems()}>{translate('ra.action.unselect')}</Button>
        </Stack>
      )}
    </Box>
  );
}
