// A value that the caller may not read is null and named in the record's `masked`: a lock stands in its place, with the reason.
import type { ReactNode } from 'react';
import { useFieldValue, useTranslate } from 'ra-core';
import { Stack, Tooltip, Typography } from '@mui/material';
import LockIcon from '@mui/icons-material/LockOutlined';
import { textOf } from '../text-of.ts';
import { Blank } from './Blank.tsx';
import { useIsMasked, type FieldProps } from './field-props.ts';

export function Masked() {
  const translate = useTranslate();
  return (
    <Tooltip title={translate('console.field.maskedHelp')}>
      <Stack
        component="span"
        direction="row"
        spacing={0.5}
        sx={{ display: 'inline-flex', alignItems: 'center', color: 'text.secondary' }}
        tabIndex={0}
      >
        <LockIcon fontSize="small" aria-hidden />
        <Typography component="span" variant="body2">
          {translate('console.field.masked')}
        </Typography>
      </Stack>
    </Tooltip>
  );
}

/** The field inside, a lock where it is masked, a dash where it is empty. Lists and record pages do this for every field. */
export function MaskedField({ source, children }: FieldProps & { readonly children?: ReactNode }) {
  const value: unknown = useFieldValue({ source });
  const isMasked = useIsMasked(source);
  if (isMasked) return <Masked />;
  if (isNothing(value)) return <Blank />;
  return children ?? <>{textOf(value)}</>;
}

export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
