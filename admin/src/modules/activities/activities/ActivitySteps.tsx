// Where an activity stands on its way, and the buttons that move it on.
import { useRecordContext, useTranslate } from 'ra-core';
import { Alert, Card, CardContent } from '@mui/material';
import { StateSteps } from '../../../shared/show/StateSteps.tsx';
import { ActivityButtons } from './ActivityButtons.tsx';
import { steps, type Activity } from './activity-states.ts';

export function ActivitySteps() {
  const translate = useTranslate();
  const activity = useRecordContext<Activity>();
  if (!activity) return null;
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent>
        {activity.status === 'CANCELLED' ? (
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate('activities.steps.cancelledWith', { reason: activity.cancelReason ?? '—' })}
          </Alert>
        ) : (
          <StateSteps
            label={translate('activities.steps.way')}
            type="ActivityStatus"
            steps={steps}
            now={activity.status}
          />
        )}
        {activity.archivedAt == null && <ActivityButtons activity={activity} />}
      </CardContent>
    </Card>
  );
}
