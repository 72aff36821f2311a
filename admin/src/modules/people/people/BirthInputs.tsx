// The date of birth and how exactly it is known; what is not known is filled up with the first day.
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { birthKept } from './birth.ts';

export function BirthInputs() {
  const { setValue } = useFormContext();
  const [day, precision] = useWatch({ name: ['birthDate', 'birthPrecision'] }) as [string | null | undefined, unknown];
  useEffect(() => {
    const kept = birthKept(day, precision);
    // While a year is being typed there is no whole day yet.
    if (kept !== null && kept !== day && /^\d{4}-\d\d-\d\d$/.test(day ?? ''))
      setValue('birthDate', kept, { shouldDirty: true });
  }, [day, precision, setValue]);
  const help = precision === 'YEAR' || precision === 'MONTH' ? `people.persons.birthHelp.${precision}` : undefined;
  return (
    <>
      <DayInput source="birthDate" label="resources.people.fields.birthDate" {...(help ? { helperText: help } : {})} />
      <EnumInput source="birthPrecision" type="BirthPrecision" label="people.persons.precision" />
    </>
  );
}
