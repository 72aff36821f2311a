// A value that was not given.
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { visuallyHidden } from '../visually-hidden.ts';

export function Blank() {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      <span aria-hidden>—</span>
      <Box component="span" sx={visuallyHidden}>
        {translate('console.field.blank')}
      </Box>
    </Box>
  );
}
