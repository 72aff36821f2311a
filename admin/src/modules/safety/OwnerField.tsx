// Who answers for something, whichever it is; and for a plan or a drill the unit or team.
import { useRecordContext } from 'ra-core';
import type { FieldProps } from '../../shared/fields/field-props.ts';
import { Blank } from '../../shared/fields/Blank.tsx';
import { LinkedField } from '../../shared/fields/LinkedField.tsx';

export interface OwnerFieldProps extends FieldProps {
  /** Fields of the record and the lists that they lead to; the first that is filled is shown. */
  readonly of?: 'owner' | 'responsible' | 'lead';
}

export function OwnerField({ of = 'owner' }: OwnerFieldProps) {
  const record = useRecordContext();
  const found = [
    [`${of}UnitId`, 'partnerUnits'],
    [`${of}TeamId`, 'volunteerTeams'],
    [`${of}PersonId`, 'people'],
  ].find(([source]) => record?.[source!] != null);
  return found ? <LinkedField source={found[0]!} reference={found[1]!} /> : <Blank />;
}
