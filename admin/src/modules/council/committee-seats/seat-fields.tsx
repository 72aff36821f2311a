// The fields of a seat, for the lists in which seats stand: that of all seats, and those of a unit or a person.
import type { ReactElement } from 'react';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField } from '../../../shared/fields/PlainFields.tsx';
import { PersonNameField } from '../../people/PersonNameField.tsx';

const all = {
  personId: <PersonNameField key="personId" source="personId" />,
  role: <EnumField key="role" source="role" type="CommitteeRole" />,
  partnerUnitId: <LinkedField key="partnerUnitId" source="partnerUnitId" reference="partnerUnits" />,
  writtenDuty: <LongTextField key="writtenDuty" source="writtenDuty" sortBy={false} />,
  from: <DayField key="from" source="from" />,
  until: <DayField key="until" source="until" />,
  endReason: <LongTextField key="endReason" source="endReason" sortBy={false} />,
} as const;

export function seatFields(...names: readonly (keyof typeof all)[]): ReactElement<FieldProps>[] {
  return names.map((name) => all[name]);
}
