// The page of one place of the tree, with its history.
import { ShowBase, useShowContext, useTranslate, type RaRecord } from 'ra-core';
import { Card, CardContent, Stack, Typography } from '@mui/material';
import { useMaySend } from '../../../auth/session-context.tsx';
import { FaultPage } from '../../../layout/FaultPage.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { PageSkeleton } from '../../../layout/PageSkeleton.tsx';
import { RecordTimelineDocument } from '../../../../../schema/generated/shared/show/record-timeline.ts';
import { ArchivedMark } from '../../../shared/list/RecordTable.tsx';
import { RecordTimeline } from '../../../shared/show/RecordTimeline.tsx';
import { WayBack } from '../../../shared/show/RecordShow.tsx';
import { CommunityActions, CommunityFacts } from './CommunityPanel.tsx';

export function CommunityShow() {
  return (
    <ShowBase queryOptions={{ onError: () => undefined }}>
      <Place />
    </ShowBase>
  );
}

function Place() {
  const translate = useTranslate();
  const { record, error, isPending, refetch } = useShowContext<RaRecord<string>>();
  const maySeeHistory = useMaySend()(RecordTimelineDocument);
  if (error && !record) return <FaultPage error={error} onRetry={() => void refetch()} />;
  if (isPending || !record) return <PageSkeleton />;
  return (
    <>
      <PageHeading
        title={String(record['name'])}
        above={<WayBack />}
        beside={record['archivedAt'] != null && <ArchivedMark />}
        actions={<CommunityActions place={record} />}
      />
      <Stack spacing={2}>
        <Card variant="outlined">
          <CardContent>
            <CommunityFacts />
          </CardContent>
        </Card>
        {maySeeHistory && (
          <Card variant="outlined" component="section" aria-labelledby="history-of-place">
            <CardContent>
              <Typography id="history-of-place" variant="h6" component="h2" gutterBottom>
                {translate('console.record.history')}
              </Typography>
              <RecordTimeline id={record.id} />
            </CardContent>
          </Card>
        )}
      </Stack>
    </>
  );
}
