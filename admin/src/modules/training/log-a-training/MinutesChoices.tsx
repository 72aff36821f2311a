// The usual lengths, one press each.
import { useTranslate } from 'ra-core';
import { Chip, Stack } from '@mui/material';
import { useFormContext } from 'react-hook-form';

const usual = [45, 60, 90, 120, 180];

export function MinutesChoices() {
  const translate = useTranslate();
  const { setValue, watch } = useFormContext();
  const minutes: unknown = watch('minutes');
  return (
    <Stack
      component="fieldset"
      direction="row"
      useFlexGap
      spacing={1}
      aria-label={translate('training.log.usualMinutes')}
      sx={{ flexWrap: 'wrap', border: 0, m: 0, p: 0, minWidth: 0 }}
    >
      {usual.map((each) => (
        <Chip
          key={each}
          component="button"
          type="button"
          clickable
          label={translate('training.minutes', { smart_count: each })}
          aria-pressed={minutes === each}
          variant={minutes === each ? 'filled' : 'outlined'}
          color={minutes === each ? 'primary' : 'default'}
          onClick={() => setValue('minutes', each, { shouldDirty: true, shouldValidate: true })}
          sx={{ height: 36 }}
        />
      ))}
    </Stack>
  );
}
