// What a key may do, in words.
import { useFieldValue } from 'ra-core';
import { Chip, Stack } from '@mui/material';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import type { FieldProps } from '../../../shared/fields/field-props.ts';

export function ScopesField({ source }: FieldProps) {
  const word = useEnumLabel();
  const scopes: unknown = useFieldValue({ source });
  if (!Array.isArray(scopes)) return null;
  return (
    <Stack component="span" direction="row" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap', display: 'inline-flex' }}>
      {(scopes as string[]).map((scope) => (
        <Chip key={scope} component="span" size="small" label={word('ApiScope', scope)} />
      ))}
    </Stack>
  );
}
