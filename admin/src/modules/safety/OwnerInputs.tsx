// Who answers for something: first what it is, a unit, a team or a person, then which one.
import { SelectInput, required } from 'react-admin';
import { useTranslate } from 'ra-core';
import { useWatch, type FieldValues } from 'react-hook-form';
import { LinkedInput } from '../../shared/inputs/LinkedInput.tsx';
import { textIn } from './values.ts';

const kinds = ['UNIT', 'TEAM', 'PERSON'] as const;
type Kind = (typeof kinds)[number];

const inputOf: Readonly<Record<Kind, { readonly source: string; readonly reference: string }>> = {
  UNIT: { source: 'ownerUnitId', reference: 'partnerUnits' },
  TEAM: { source: 'ownerTeamId', reference: 'volunteerTeams' },
  PERSON: { source: 'ownerPersonId', reference: 'people' },
};

export function OwnerInputs() {
  const translate = useTranslate();
  const kind = useWatch({ name: 'ownerKind' }) as Kind | undefined;
  const input = kind && inputOf[kind];
  return (
    <>
      <SelectInput
        source="ownerKind"
        label="safety.owner.kind"
        choices={kinds.map((id) => ({ id, name: translate(`safety.owner.${id}`) }))}
        translateChoice={false}
        validate={required()}
        defaultValue="UNIT"
      />
      {input && <LinkedInput key={kind} {...input} label={`safety.owner.${kind}`} validate={required()} />}
    </>
  );
}

/** The owner that was chosen, as the API takes it. */
export function ownerIn(values: FieldValues): {
  ownerUnitId: string | null;
  ownerTeamId: string | null;
  ownerPersonId: string | null;
} {
  const of = (kind: Kind): string | null =>
    values['ownerKind'] === kind ? textIn(values, inputOf[kind].source) : null;
  return { ownerUnitId: of('UNIT'), ownerTeamId: of('TEAM'), ownerPersonId: of('PERSON') };
}
