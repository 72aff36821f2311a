// Where a training stands on its way, and the buttons that move it on.
import { useRecordContext, useTranslate } from 'ra-core';
import { Alert, Box, Card, CardContent, Stack, Typography } from '@mui/material';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { SessionButtons } from './SessionButtons.tsx';
import { steps, type Session } from './session-states.ts';

export function SessionSteps() {
  const translate = useTranslate();
  const session = useRecordContext<Session>();
  if (!session) return null;
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent>
        {session.status === 'CANCELLED' ? (
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate('training.session.cancelledWith', { reason: session.cancelReason ?? '—' })}
          </Alert>
        ) : (
          <Way status={session.status} />
        )}
        {session.archivedAt == null && <SessionButtons session={session} />}
      </CardContent>
    </Card>
  );
}

function Way({ status }: { readonly status: Session['status'] }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const now = steps.indexOf(status);
  return (
    <Stack
      component="ol"
      direction={{ xs: 'column', sm: 'row' }}
      useFlexGap
      spacing={{ xs: 0.25, sm: 1 }}
      aria-label={translate('training.session.way')}
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
            {word('TrainingSessionStatus', step)}
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}
