// A field in its place: a lock where it is masked, a dash where there is nothing, else the field.
import type { ReactElement } from 'react';
import { MaskedField } from './MaskedField.tsx';
import type { FieldProps } from './field-props.ts';

export function FieldValue({ field }: { readonly field: ReactElement<FieldProps> }) {
  return <MaskedField source={field.props.source}>{field}</MaskedField>;
}
