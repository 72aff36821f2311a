// The fields of a record with their labels; on a phone each below its label.
import type { ReactNode } from 'react';
import { Box, Typography } from '@mui/material';
import { fieldElements, useFieldLabel } from '../fields/field-elements.ts';
import { FieldValue } from '../fields/FieldValue.tsx';

export function FieldList({ children }: { readonly children: ReactNode }) {
  const label = useFieldLabel();
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(120px, 200px) minmax(0, 1fr)' },
        columnGap: 3,
        rowGap: { xs: 0.25, sm: 1.5 },
        m: 0,
      }}
    >
      {fieldElements(children).map((field) => (
        <Box key={field.props.source} sx={{ display: 'contents' }}>
          <Typography component="dt" variant="body2" color="text.secondary" sx={{ pt: 0.25 }}>
            {label(field.props)}
          </Typography>
          <Typography component="dd" sx={{ m: 0, mb: { xs: 1.5, sm: 0 }, overflowWrap: 'anywhere' }}>
            <FieldValue field={field} />
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
