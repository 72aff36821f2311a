// The field of knowledge, one press each: quicker on a phone than a list that has to be opened.
import { useId } from 'react';
import { useInput, useTranslate, type Validator } from 'ra-core';
import { Box, FormHelperText, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { InputHelperText } from 'react-admin';
import { useEnumLabel, valuesOf } from '../../../i18n/enum-label.ts';

export function AreaInput({ validate }: { readonly validate: Validator }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const labelId = useId();
  const { field, fieldState } = useInput({ source: 'topicArea', validate, defaultValue: null });
  return (
    <Box>
      <Typography id={labelId} variant="body2" color={fieldState.invalid ? 'error' : 'text.secondary'} sx={{ mb: 0.5 }}>
        {translate('resources.trainingSessions.fields.topicArea')} *
      </Typography>
      <Stack direction="row">
        <ToggleButtonGroup
          exclusive
          value={field.value as string | null}
          onChange={(_event, area: string | null) => field.onChange(area ?? field.value)}
          aria-labelledby={labelId}
          sx={{
            flexWrap: 'wrap',
            gap: 1,
            '& .Mui-selected, & .Mui-selected:hover': { bgcolor: 'primary.main', color: 'primary.contrastText' },
            '& .MuiToggleButton-root': {
              border: 1,
              borderColor: 'divider',
              borderRadius: 5,
              minHeight: 40,
              px: 1.75,
              m: 0,
            },
          }}
        >
          {valuesOf('TopicArea').map((area, index) => (
            <ToggleButton key={area} value={area} {...(index === 0 ? { ref: field.ref } : {})}>
              {word('TopicArea', area)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Stack>
      {fieldState.error?.message && (
        <FormHelperText error>
          <InputHelperText error={fieldState.error.message} />
        </FormHelperText>
      )}
    </Box>
  );
}
