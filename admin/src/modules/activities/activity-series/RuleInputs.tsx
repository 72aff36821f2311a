// On which days a series is held, chosen and not written; the rule follows from the choices and stands in `rule`.
import { useEffect } from 'react';
import { useTranslate } from 'ra-core';
import { NumberInput, SelectInput, minValue, required } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { FormControl, FormLabel, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { frequencies, ruleOf, weekdays, type Frequency, type Weekday } from './rule-parts.ts';

const validateInterval = [required(), minValue(1)];

export function RuleInputs() {
  const translate = useTranslate();
  const { watch, setValue } = useFormContext();
  const [frequency, interval, days] = watch(['frequency', 'interval', 'days']) as [Frequency, number, Weekday[]];
  useEffect(() => {
    setValue('rule', ruleOf(frequency, interval || 1, days ?? []), { shouldDirty: true });
  }, [frequency, interval, days, setValue]);
  return (
    <>
      <SelectInput
        source="frequency"
        label="activities.series.frequency"
        choices={frequencies.map((id) => ({ id, name: translate(`activities.series.frequencies.${id}`) }))}
        translateChoice={false}
        validate={required()}
      />
      {frequency === 'WEEKLY' && (
        <FormControl component="fieldset" sx={{ mb: 2.5 }}>
          <FormLabel component="legend">{translate('activities.series.days')}</FormLabel>
          <ToggleButtonGroup
            color="primary"
            value={days ?? []}
            onChange={(_event, chosen: Weekday[]) => setValue('days', chosen, { shouldDirty: true })}
            sx={{ display: 'grid', gridTemplateColumns: 'repeat(7, minmax(0, 56px))' }}
          >
            {weekdays.map((day) => (
              <ToggleButton key={day} value={day} sx={{ minWidth: 0, minHeight: 44 }}>
                {translate(`activities.series.weekdays.${day}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </FormControl>
      )}
      <NumberInput
        source="interval"
        label="activities.series.interval"
        min={1}
        validate={validateInterval}
        helperText="activities.series.intervalHelp"
      />
    </>
  );
}
