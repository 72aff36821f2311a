// The steps of a record on its way, and at which one it stands.
import { useTranslate } from 'ra-core';
import { Box, Stack, Typography } from '@mui/material';
import { useEnumLabel, type EnumName } from '../../i18n/enum-label.ts';

export interface WayProps {
  readonly type: EnumName;
  readonly steps: readonly string[];
  readonly status: string;
}

export function Way({ type, steps, status }: WayProps) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const now = steps.indexOf(status);
  return (
    <Stack
      component="ol"
      direction={{ xs: 'column', sm: 'row' }}
      useFlexGap
      spacing={{ xs: 0.25, sm: 1 }}
      aria-label={translate('safety.way')}
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
          <Mark isPast={index < now} isReached={index <= now} number={index + 1} />
          <Typography component="span" variant="body2" sx={{ fontWeight: index === now ? 700 : 400, pr: 1 }}>
            {word(type, step)}
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}

interface MarkProps {
  readonly isPast: boolean;
  readonly isReached: boolean;
  readonly number: number;
}

function Mark({ isPast, isReached, number }: MarkProps) {
  return (
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
        ...(isReached ? { bgcolor: 'primary.main', color: 'primary.contrastText' } : { color: 'text.primary' }),
      }}
    >
      {isPast ? '✓' : number}
    </Box>
  );
}
