// Where a training stands on its way, and the buttons that move it on.
import { useRecordContext, useTranslate } from 'ra-core';
import { Alert, Card, CardContent } from '@mui/material';
import { StateSteps } from '../../../shared/show/StateSteps.tsx';
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
          <StateSteps
            label={translate('training.session.way')}
            type="TrainingSessionStatus"
            steps={steps}
            now={session.status}
          />
        )}
        {session.archivedAt == null && <SessionButtons session={session} />}
      </CardContent>
    </Card>
  );
}
