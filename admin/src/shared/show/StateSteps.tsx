// Where something stands on its way: the steps in their order, with a tick on those that are behind it.
import { Box, Stack, Typography } from '@mui/material';
import { useEnumLabel, type EnumName } from '../../i18n/enum-label.ts';

export interface StateStepsProps {
  /** What the way is called for whoever listens to the page. */
  readonly label: string;
  readonly type: EnumName;
  readonly steps: readonly string[];
  readonly now: string;
}

export function StateSteps({ label, type, steps, now }: StateStepsProps) {
  const word = useEnumLabel();
  const place = steps.indexOf(now);
  return (
    <Stack
      component="ol"
      direction={{ xs: 'column', sm: 'row' }}
      useFlexGap
      spacing={{ xs: 0.25, sm: 1 }}
      aria-label={label}
      sx={{ listStyle: 'none', p: 0, m: 0, mb: 2, flexWrap: 'wrap' }}
    >
      {steps.map((step, index) => (
        <Stack
          key={step}
          component="li"
          direction="row"
          spacing={1}
          aria-current={index === place ? 'step' : undefined}
          sx={{ alignItems: 'center', color: index > place ? 'text.secondary' : 'text.primary' }}
        >
          <Mark isReached={index <= place}>{index < place ? '✓' : index + 1}</Mark>
          <Typography component="span" variant="body2" sx={{ fontWeight: index === place ? 700 : 400, pr: 1 }}>
            {word(type, step)}
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}

function Mark({ isReached, children }: { readonly isReached: boolean; readonly children: string | number }) {
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
      {children}
    </Box>
  );
}
