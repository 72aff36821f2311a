// Whether a delivery counts.
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import type { FieldProps } from '../../../shared/fields/field-props.ts';

const colours = { RECORDED: 'success', CANCELLED: 'default' } as const;

export function DeliveryStatusField({ source }: FieldProps) {
  return <EnumField source={source} type="DeliveryStatus" colours={colours} />;
}
