// A record that this one points to, by its name, with a link where one may see it.
import { ReferenceField } from 'react-admin';
import type { FieldProps } from './field-props.ts';

export interface LinkedFieldProps extends FieldProps {
  /** The list in which the other record stands, such as `volunteerTeams`. */
  readonly reference: string;
}

export function LinkedField({ source, reference }: LinkedFieldProps) {
  return <ReferenceField source={source} reference={reference} link="show" />;
}
