// Counts people at the gate and person-times at the stalls of a fair, with buttons big enough for a thumb in the cold.
import { ResourceContextProvider, useTranslate } from 'ra-core';
import { Alert, Box, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { useParams } from 'react-router-dom';
import {
  CountActivityVisitorsDocument,
  CountStallVisitsDocument,
  StallsToCountDocument,
  type StallsToCountQuery,
} from '../../../../../schema/generated/activities/stalls/counting.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useEnumLabel, valuesOf } from '../../../i18n/enum-label.ts';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { PageSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { useActivityDuties } from '../activity-duties.ts';
import { whyNotRecord } from '../activities/activity-states.ts';
import { RecordLinkTo } from '../RecordLinkTo.tsx';
import { useTaps, type Taps } from './use-taps.ts';

export function StallCountPage() {
  return (
    <ResourceContextProvider value="activities">
      <Counting />
    </ResourceContextProvider>
  );
}

type Fair = NonNullable<StallsToCountQuery['activity']>;
type Stall = Fair['stalls']['nodes'][number];

function Counting() {
  const translate = useTranslate();
  const { activityId = '' } = useParams();
  const { data, error, refetch } = useTypedQuery(StallsToCountDocument, { activityId });
  const taps = useTaps(refetch);
  const { mayCount } = useActivityDuties();
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const fair = data.activity;
  if (!fair) return <EmptyState title={translate('activities.count.notFound')} />;
  const reason = whyNotRecord(fair);
  const stalls = fair.stalls.nodes.filter(({ partnerUnitId }) => mayCount(fair.hostUnitId, partnerUnitId));
  return (
    <>
      <PageHeading title={fair.title} above={<RecordLinkTo id={fair.id} />} />
      <Stack spacing={2} sx={{ maxWidth: 720 }}>
        {reason && <Alert severity="info">{translate(reason)}</Alert>}
        <Typography aria-live="polite">
          {translate('activities.count.totals', { people: fair.attendedCount, visits: fair.visitCount })}
        </Typography>
        {mayCount(fair.hostUnitId) && <Gate fair={fair} taps={taps} isStopped={reason !== undefined} />}
        {stalls.map((stall) => (
          <StallCard key={stall.id} stall={stall} taps={taps} isStopped={reason !== undefined} />
        ))}
      </Stack>
    </>
  );
}

interface CountProps {
  readonly taps: Taps;
  readonly isStopped: boolean;
}

const bands = valuesOf('AgeBand');

/** People as they come in, each once, by how old they look. */
function Gate({ fair, taps, isStopped }: CountProps & { readonly fair: Fair }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const counted = new Map(fair.headcounts.nodes.map(({ ageBand, people }) => [ageBand as string, people]));
  const count = (ageBand: string): void =>
    void taps.tap(ageBand, 1, CountActivityVisitorsDocument, {
      input: { activityId: fair.id, ageBand: ageBand as Fair['headcounts']['nodes'][number]['ageBand'], people: 1 },
    });
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography variant="h6" component="h2">
          {translate('activities.count.gate')}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {translate('activities.count.gateHelp')}
        </Typography>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))', gap: 1 }}>
          {bands.map((band) => (
            <Button
              key={band}
              variant="outlined"
              disabled={isStopped}
              onClick={() => count(band)}
              sx={{ minHeight: 64 }}
            >
              <Stack component="span" sx={{ alignItems: 'center' }}>
                <span>{word('AgeBand', band)}</span>
                <Typography component="span" sx={{ fontWeight: 700 }}>
                  {(counted.get(band) ?? 0) + taps.pending(band)}
                </Typography>
              </Stack>
            </Button>
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}

function StallCard({ stall, taps, isStopped }: CountProps & { readonly stall: Stall }) {
  const translate = useTranslate();
  const shown = stall.visitCount + taps.pending(stall.id);
  const count = (visits: number): void =>
    void taps.tap(stall.id, visits, CountStallVisitsDocument, { input: { id: stall.id, visits } });
  return (
    <Card variant="outlined">
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Typography variant="h6" component="h2">
              {stall.name}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {translate('activities.stalls.visits', { smart_count: shown })}
            </Typography>
          </Box>
          <Button
            variant="outlined"
            disabled={isStopped || shown < 1}
            onClick={() => count(-1)}
            aria-label={translate('activities.count.less', { name: stall.name })}
            sx={{ minWidth: 56, minHeight: 64, fontSize: '1.25rem' }}
          >
            −1
          </Button>
          <Button
            variant="contained"
            disabled={isStopped}
            onClick={() => count(1)}
            aria-label={translate('activities.count.more', { name: stall.name })}
            sx={{ minWidth: 112, minHeight: 64, fontSize: '1.5rem' }}
          >
            +1
          </Button>
        </Stack>
      </CardContent>
    </Card>
  );
}
