// Pages of a list: where one is, back and on, how many rows on a page.
import { useListContext, useTranslate } from 'ra-core';
import { IconButton, MenuItem, Stack, TextField, Typography } from '@mui/material';
import NextIcon from '@mui/icons-material/ChevronRightOutlined';
import PreviousIcon from '@mui/icons-material/ChevronLeftOutlined';

const sizes = [10, 25, 50, 100];

export function Pager() {
  const translate = useTranslate();
  const { page, perPage, total = 0, setPage, setPerPage, hasNextPage, hasPreviousPage } = useListContext();
  if (total === 0) return null;
  const offsetBegin = (page - 1) * perPage + 1;
  const range = translate('ra.navigation.page_range_info', {
    offsetBegin,
    offsetEnd: Math.min(page * perPage, total),
    total,
  });
  return (
    <Stack
      component="nav"
      aria-label={translate('console.list.pages')}
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ alignItems: 'center', justifyContent: 'flex-end', flexWrap: 'wrap', mt: 1.5 }}
    >
      <TextField
        select
        size="small"
        label={translate('console.list.perPage')}
        value={perPage}
        onChange={(event) => setPerPage(Number(event.target.value))}
        sx={{ width: 110 }}
      >
        {[...new Set([...sizes, perPage])]
          .sort((a, b) => a - b)
          .map((size) => (
            <MenuItem key={size} value={size}>
              {size}
            </MenuItem>
          ))}
      </TextField>
      <Typography variant="body2">{range}</Typography>
      <IconButton
        aria-label={translate('ra.navigation.previous')}
        disabled={!hasPreviousPage}
        onClick={() => setPage(page - 1)}
      >
        <PreviousIcon />
      </IconButton>
      <IconButton
        aria-label={translate('ra.navigation.next')}
        disabled={!hasNextPage}
        onClick={() => setPage(page + 1)}
      >
        <NextIcon />
      </IconButton>
    </Stack>
  );
}
