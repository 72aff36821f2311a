// Who answers for a resolution.
import { useRecordContext } from 'ra-core';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { ownerName } from './owner-name.ts';
import type { Resolution } from './resolution-states.ts';

export function ResolutionOwnerField(_props: FieldProps) {
  const resolution = useRecordContext<Resolution>();
  return resolution ? <>{ownerName(resolution)}</> : null;
}
