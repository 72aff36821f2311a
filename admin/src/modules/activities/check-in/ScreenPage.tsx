// The code on the screen of an activity: big, fresh every minute, with how many have come so far.
import { useEffect, useState } from 'react';
import { ResourceContextProvider, useTranslate } from 'ra-core';
import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import QRCode from 'qrcode';
import { useParams } from 'react-router-dom';
import { CheckInCodeDocument } from '../../../../../schema/generated/activities/check-in.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { PageSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { RecordLinkTo } from '../RecordLinkTo.tsx';

const freshEveryMs = 60_000;

export function ScreenPage() {
  return (
    <ResourceContextProvider value="activities">
      <Screen />
    </ResourceContextProvider>
  );
}

function Screen() {
  const translate = useTranslate();
  const { activityId = '' } = useParams();
  const { data, error, refetch } = useTypedQuery(CheckInCodeDocument, { activityId });
  useEffect(() => {
    const timer = setInterval(() => void refetch(), freshEveryMs);
    return () => clearInterval(timer);
  }, [refetch]);
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { activity, activityCheckInCode } = data;
  return (
    <>
      <PageHeading
        title={activity?.title ?? translate('activities.screen.title')}
        above={<RecordLinkTo id={activityId} />}
      />
      {activityCheckInCode && activity ? (
        <Card variant="outlined" sx={{ maxWidth: 720 }}>
          <CardContent>
            <Stack spacing={2} sx={{ alignItems: 'center', textAlign: 'center' }}>
              <Typography variant="h5" component="p">
                {translate('activities.screen.scan')}
              </Typography>
              <Code token={activityCheckInCode.token} />
              <Typography variant="h6" component="p" aria-live="polite">
                {translate('activities.screen.came', { people: activity.attendedCount, helpers: activity.helperCount })}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {translate('activities.screen.help')}
              </Typography>
            </Stack>
          </CardContent>
        </Card>
      ) : (
        <EmptyState title={translate('activities.screen.none')} advice={translate('activities.screen.noneAdvice')} />
      )}
    </>
  );
}

/** Dark on white in every theme: cameras read that best. */
function Code({ token }: { readonly token: string }) {
  const translate = useTranslate();
  const [picture, setPicture] = useState<string>();
  const address = `${window.location.origin}${window.location.pathname}#/check-in/${token}`;
  useEffect(() => {
    let isCurrent = true;
    void QRCode.toDataURL(address, { margin: 2, width: 720, errorCorrectionLevel: 'M' }).then(
      (made) => isCurrent && setPicture(made),
    );
    return () => {
      isCurrent = false;
    };
  }, [address]);
  if (!picture) return null;
  return (
    <Box
      component="img"
      src={picture}
      alt={translate('activities.screen.code')}
      sx={{ width: 'min(100%, 60vh)', aspectRatio: '1', imageRendering: 'pixelated' }}
    />
  );
}
