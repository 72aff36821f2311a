// Kinds of credentials, by their words.
import { useFieldValue } from 'ra-core';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import type { FieldProps } from '../../../shared/fields/field-props.ts';

export function CredentialKindsField({ source }: FieldProps) {
  const word = useEnumLabel();
  const kinds: unknown = useFieldValue({ source });
  if (!Array.isArray(kinds) || kinds.length === 0) return null;
  return <>{(kinds as string[]).map((kind) => word('CredentialKind', kind)).join('、')}</>;
}
