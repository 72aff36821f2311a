// Where an agreement stands, in the colour of what it asks for.
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import type { FieldProps } from '../../../shared/fields/field-props.ts';

const colours = {
  DRAFT: 'default',
  SIGNED: 'info',
  ACTIVE: 'success',
  RENEWAL_DUE: 'warning',
  LAPSED: 'error',
} as const;

export function AgreementStatusField({ source }: FieldProps) {
  return <EnumField source={source} type="AgreementStatus" colours={colours} />;
}
