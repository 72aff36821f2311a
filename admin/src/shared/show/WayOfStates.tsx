// The states through which a record goes, in their order, and the one in which it stands.
import { useTranslate } from 'ra-core';
import { Box, Stack, Typography } from '@mui/material';
import { useEnumLabel, type EnumName } from '../../i18n/enum-label.ts';

export interface WayOfStatesProps {
  /** The enum of the states. */
  readonly type: EnumName;
  /** The states of a record that comes to its end, in their order. */
  readonly steps: readonly string[];
  readonly status: string;
}

export function WayOfStates({ type, steps, status }: WayOfStatesProps) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const now = steps.indexOf(status);
  return (
    <Stack
      component="ol"
      direction={{ xs: 'column', sm: 'row' }}
      useFlexGap
      spacing={{ xs: 0.25, sm: 1 }}
      aria-label={translate('console.record.way')}
      sx={{ listStyle: 'none', p: 0, m: 0, mb: 2, flexWrap: 'wrap' }}
    >
      {steps.map((step, index) => (
        <Stack
          key={step}
          component="li"
          direction="row"
          spacing={1}
          aria-current={index === now ? 'step' : undefined}
          sx={{ alignItems: 'center', color: index > now ? 'text.secondary' : 'text.primary' }}
        >
          <Box
            component="span"
            aria-hidden
            sx={{
              width: 22,
              height: 22,
              borderRadius: '50%',
              border: 2,
              borderColor: 'primary.main',
              display: 'grid',
              placeItems: 'center',
              fontSize: '0.75rem',
              ...(index <= now
                ? { bgcolor: 'primary.main', color: 'primary.contrastText' }
                : { color: 'text.primary' }),
            }}
          >
            {index < now ? '✓' : index + 1}
          </Box>
          <Typography component="span" variant="body2" sx={{ fontWeight: index === now ? 700 : 400, pr: 1 }}>
            {word(type, step)}
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}
