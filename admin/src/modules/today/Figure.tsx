// A figure with its unit; it leads to the records behind it.
import { Box, Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router-dom';

export interface FigureProps {
  readonly value: number;
  readonly label: string;
  readonly unit: string;
  readonly to: string;
}

export function Figure({ value, label, unit, to }: FigureProps) {
  return (
    <Box sx={{ borderLeft: 4, borderColor: 'primary.main', pl: 1.5 }}>
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      <MuiLink
        component={Link}
        to={to}
        aria-label={`${label} ${value} ${unit}`}
        sx={{ color: 'text.primary', display: 'inline-block', py: 0.5 }}
      >
        <Typography component="span" sx={{ fontSize: '1.8rem', fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>
          {value.toLocaleString()}
        </Typography>{' '}
        <Typography component="span" variant="body2">
          {unit}
        </Typography>
      </MuiLink>
    </Box>
  );
}
