// What is asked when an activity is closed: how many gave which rating, what went well, what to do better.
import { useTranslate } from 'ra-core';
import { NumberInput, TextInput, maxLength, minValue } from 'react-admin';
import { Box, Typography } from '@mui/material';
import type { FieldValues } from 'react-hook-form';
import type { CloseActivityInput } from '../../../../../schema/generated/activities/activities/workflows.ts';

const ratings = ['ratedFiveCount', 'ratedFourCount', 'ratedThreeCount', 'ratedTwoCount', 'ratedOneCount'] as const;
const texts = ['wentWell', 'toImprove', 'suggestion'] as const;
const validateText = maxLength(1000);

export function EvaluationInputs() {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {translate('activities.evaluation.ratingsHelp')}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))', gap: 1 }}>
        {ratings.map((source, index) => (
          <NumberInput
            key={source}
            source={source}
            label={translate('activities.evaluation.stars', { smart_count: 5 - index })}
            min={0}
            validate={minValue(0)}
            helperText={false}
          />
        ))}
      </Box>
      {texts.map((source) => (
        <TextInput
          key={source}
          source={source}
          label={`activities.evaluation.${source}`}
          multiline
          minRows={2}
          validate={validateText}
          helperText={false}
        />
      ))}
    </>
  );
}

/** What was left empty is left out: nobody gave that rating. */
export function evaluationOf(values: FieldValues): Omit<CloseActivityInput, 'id'> {
  const counts = ratings.flatMap((key) => (typeof values[key] === 'number' ? [[key, values[key]] as const] : []));
  const words = texts.map((key) => [key, typeof values[key] === 'string' ? values[key] : null] as const);
  return Object.fromEntries<string | number | null>([...counts, ...words]);
}
