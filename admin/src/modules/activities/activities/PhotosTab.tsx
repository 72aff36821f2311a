// Photos of an activity: none shows somebody who did not agree, and each can be taken away for good.
import { RecordContextProvider, useRecordContext, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import { ActivityPhotosDocument } from '../../../../../schema/generated/activities/activities/activity-page.ts';
import { RemoveActivityPhotoDocument } from '../../../../../schema/generated/activities/activities/workflows.ts';
import { useMay } from '../../../auth/session-context.tsx';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useActivityDuties } from '../activity-duties.ts';
import { validateReason, which } from './workflow-inputs.ts';
import type { Activity } from './activity-states.ts';
import { AddPhotoButton } from './AddPhotoButton.tsx';

export function PhotosTab() {
  const translate = useTranslate();
  const activity = useRecordContext<Activity>();
  const mayRead = useMay()('activity-photo.read');
  if (!activity) return null;
  if (!mayRead) return <EmptyState title={translate('activities.photos.denied')} />;
  return <Photos activity={activity} />;
}

function Photos({ activity }: { readonly activity: Activity }) {
  const translate = useTranslate();
  const { data, error, refetch } = useTypedQuery(ActivityPhotosDocument, { activityId: activity.id });
  const mayRun = useActivityDuties().mayRun(activity.hostUnitId);
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={3} />;
  // A reader without the right to attachments gets none of them.
  const photos = data.activityPhotos.nodes.flatMap(({ attachment, ...photo }) =>
    attachment ? [{ ...photo, attachment }] : [],
  );
  return (
    <Stack spacing={2}>
      {mayRun && <AddPhotoButton activityId={activity.id} />}
      {photos.length === 0 && (
        <EmptyState title={translate('activities.photos.none')} advice={translate('activities.photos.noneAdvice')} />
      )}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
        }}
      >
        {photos.map((photo) => (
          <Card key={photo.id} component="li" variant="outlined">
            <Box
              component="img"
              src={`/attachments/${photo.attachment.id}`}
              alt={photo.attachment.caption ?? photo.attachment.fileName}
              loading="lazy"
              sx={{ width: '100%', aspectRatio: '4 / 3', objectFit: 'cover', display: 'block' }}
            />
            <CardContent sx={{ '&:last-child': { pb: 1 } }}>
              <Typography variant="body2">{photo.attachment.caption ?? photo.attachment.fileName}</Typography>
              {mayRun && (
                <RecordContextProvider value={photo}>
                  <WorkflowButton
                    document={RemoveActivityPhotoDocument}
                    variables={(values, record) => ({ input: { ...which(record), reason: String(values['reason']) } })}
                    label="activities.photos.remove"
                    help="activities.photos.removeHelp"
                    variant="text"
                  >
                    <TextInput source="reason" label="activities.reason" validate={validateReason} />
                  </WorkflowButton>
                </RecordContextProvider>
              )}
            </CardContent>
          </Card>
        ))}
      </Box>
    </Stack>
  );
}
