// Who is to put a suggestion right: a partner unit, a team of volunteers, or a seat of the committee.
import { RadioButtonGroupInput, required } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';

const kinds = ['Unit', 'Team', 'Seat'] as const;
type Kind = (typeof kinds)[number];

const sources = {
  Unit: { source: 'responsibleUnitId', reference: 'partnerUnits' },
  Team: { source: 'responsibleTeamId', reference: 'volunteerTeams' },
  Seat: { source: 'responsibleSeatId', reference: 'committeeSeats' },
} as const;

const choices = kinds.map((id) => ({ id, name: `suggestions.responsible.${id}` }));

export function ResponsibleInput({ isRequired = false }: { readonly isRequired?: boolean }) {
  const kind = (useWatch({ name: 'kind' }) as Kind | undefined) ?? 'Unit';
  const { source, reference } = sources[kind];
  return (
    <>
      <RadioButtonGroupInput
        source="kind"
        label="suggestions.responsible.kind"
        choices={choices}
        defaultValue="Unit"
        helperText={false}
      />
      <LinkedInput
        key={kind}
        source={source}
        reference={reference}
        {...(kind === 'Seat' ? { filter: { until: null } } : {})}
        {...(isRequired ? { validate: required() } : {})}
      />
    </>
  );
}

/** Only the one that is chosen is sent. */
export function responsibleInput(values: FieldValues): Partial<Record<(typeof sources)[Kind]['source'], string>> {
  const { source } = sources[(values['kind'] as Kind | undefined) ?? 'Unit'];
  const id: unknown = values[source];
  return typeof id === 'string' && id !== '' ? { [source]: id } : {};
}
