// The fields of an award, for the lists in which awards stand: that of all awards, and that of a selection.
import type { ReactElement } from 'react';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { LongTextField, TextField, YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { PersonNameField } from '../../people/PersonNameField.tsx';

const all = {
  volunteerId: <PersonNameField key="volunteerId" source="volunteerId" of="volunteer.person" />,
  year: <TextField key="year" source="round.year" label="resources.awardRounds.fields.year" sortBy={false} />,
  awardTitle: (
    <TextField
      key="awardTitle"
      source="round.awardTitle"
      label="resources.awardRounds.fields.awardTitle"
      sortBy={false}
    />
  ),
  isSilver: <YesNoField key="isSilver" source="isSilver" />,
  grounds: <LongTextField key="grounds" source="grounds" sortBy={false} />,
  withdrawnOn: <DayField key="withdrawnOn" source="withdrawnOn" sortBy={false} />,
} as const;

export function awardFields(...names: readonly (keyof typeof all)[]): ReactElement<FieldProps>[] {
  return names.map((name) => all[name]);
}
