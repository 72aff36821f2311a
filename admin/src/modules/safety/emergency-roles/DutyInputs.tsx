// A duty in an emergency: what is done, who does it, who stands in.
import { SelectInput, TextInput, maxLength, required } from 'react-admin';
import { useTranslate, type RaRecord } from 'ra-core';
import { useWatch, type FieldValues } from 'react-hook-form';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { textIn } from '../values.ts';

const validateDuty = [required(), maxLength(200)];
const label = (field: string): string => `resources.emergencyRoles.fields.${field}`;

export function DutyInputs() {
  const translate = useTranslate();
  const kind = useWatch({ name: 'holderKind' }) as string | undefined;
  return (
    <>
      <TextInput source="duty" label={label('duty')} validate={validateDuty} helperText="safety.duty.dutyHelp" />
      <SelectInput
        source="holderKind"
        label="safety.duty.holderKind"
        choices={['PERSON', 'UNIT'].map((id) => ({ id, name: translate(`safety.owner.${id}`) }))}
        translateChoice={false}
        validate={required()}
        defaultValue="PERSON"
      />
      {kind === 'UNIT' ? (
        <LinkedInput
          source="holderUnitId"
          reference="partnerUnits"
          label={label('holderUnitId')}
          validate={required()}
        />
      ) : (
        <LinkedInput source="holderPersonId" reference="people" label={label('holderPersonId')} validate={required()} />
      )}
      <LinkedInput source="substituteId" reference="people" label={label('substituteId')} />
    </>
  );
}

export function dutyDefaults(role: RaRecord<string>): Record<string, unknown> {
  const { duty, holderPersonId, holderUnitId, substituteId } = role as Record<string, unknown>;
  return { duty, holderPersonId, holderUnitId, substituteId, holderKind: holderUnitId ? 'UNIT' : 'PERSON' };
}

export function dutyIn(values: FieldValues): {
  duty: string;
  holderPersonId: string | null;
  holderUnitId: string | null;
  substituteId: string | null;
} {
  const isUnit = values['holderKind'] === 'UNIT';
  return {
    duty: String(values['duty']),
    holderPersonId: isUnit ? null : textIn(values, 'holderPersonId'),
    holderUnitId: isUnit ? textIn(values, 'holderUnitId') : null,
    substituteId: textIn(values, 'substituteId'),
  };
}
