// The committee as it sits today: each seat with its holder, unit, written duty and term; who is still missing.
import { RecordContextProvider, ResourceContextProvider, useGetList, useTranslate, type RaRecord } from 'ra-core';
import { Alert, Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMay } from '../../../auth/session-context.tsx';
import { valuesOf } from '../../../i18n/enum-label.ts';
import { useCommunityFilter } from '../../../layout/community.tsx';
import { useResource } from '../../../layout/console-context.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { today } from '../../today/days.ts';
import { listPath } from '../../today/list-path.ts';
import { AppointButton } from '../committee-seats/AppointButton.tsx';
import { OverdueResolutions } from './OverdueResolutions.tsx';
import { SeatCard, type Seat } from './SeatCard.tsx';
import { UnitsWithoutSeat } from './UnitsWithoutSeat.tsx';

const mostSeats = 100;

export function CommitteePage() {
  const translate = useTranslate();
  const community = useCommunityFilter(useResource('committeeSeats'));
  const { data, error, isPending, refetch } = useGetList<Seat>('committeeSeats', {
    pagination: { page: 1, perPage: mostSeats },
    sort: { field: 'from', order: 'ASC' },
    filter: { ...community, or: [{ until: null }, { 'until@gte': today() }] },
  });
  return (
    <ResourceContextProvider value="committeeSeats">
      <PageHeading
        title={translate('council.committee')}
        actions={
          <>
            <Button component={Link} to={listPath('committeeSeats', { 'until@lt': today() })}>
              {translate('council.pastSeats')}
            </Button>
            <AppointButton />
          </>
        }
      />
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      <OverdueResolutions />
      {isPending ? <RowsSkeleton /> : data && <Committees seats={data} />}
    </ResourceContextProvider>
  );
}

function Committees({ seats }: { readonly seats: readonly Seat[] }) {
  const translate = useTranslate();
  const mayAppoint = useMay()('seat.write');
  const communities = [...new Set(seats.map(({ communityId }) => communityId))];
  if (seats.length === 0) {
    return (
      <>
        <EmptyState
          title={translate('council.nobody')}
          advice={translate(mayAppoint ? 'council.nobodyAdvice' : 'council.nobodyYet')}
        />
        <UnitsWithoutSeat seats={seats} />
      </>
    );
  }
  return (
    <>
      {communities.map((id) => (
        <Box key={id} component="section">
          {communities.length > 1 && (
            <Typography variant="h5" component="h2" gutterBottom>
              <CommunityName id={id} />
            </Typography>
          )}
          <Seats seats={seats.filter(({ communityId }) => communityId === id)} />
        </Box>
      ))}
      <UnitsWithoutSeat seats={seats} />
    </>
  );
}

function CommunityName({ id }: { readonly id: string }) {
  return (
    <RecordContextProvider value={{ id, communityId: id } as RaRecord}>
      <LinkedField source="communityId" reference="communities" />
    </RecordContextProvider>
  );
}

/** Chair first, then vice-chair, secretary and members; a chair is missed when there is none. */
function Seats({ seats }: { readonly seats: readonly Seat[] }) {
  const translate = useTranslate();
  const mayAppoint = useMay()('seat.write');
  const roles = valuesOf('CommitteeRole');
  const inOrder = [...seats].sort((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role));
  return (
    <>
      {!seats.some(({ role }) => role === 'CHAIR') && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate(mayAppoint ? 'council.noChair' : 'council.noChairNow')}
        </Alert>
      )}
      <Box component="ul" aria-label={translate('council.committee')} sx={grid}>
        {inOrder.map((seat) => (
          <RecordContextProvider key={seat.id} value={seat}>
            <SeatCard seat={seat} />
          </RecordContextProvider>
        ))}
      </Box>
    </>
  );
}

const grid = {
  listStyle: 'none',
  p: 0,
  m: 0,
  mb: 3,
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: '1fr', md: 'repeat(auto-fill, minmax(360px, 1fr))' },
};
