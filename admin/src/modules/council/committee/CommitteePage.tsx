// The committee as it sits today: each seat with its holder, unit, written duty and term; who is still missing.
import { RecordContextProvider, ResourceContextProvider, useGetList, useTranslate, type RaRecord } from 'ra-core';
import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useEnumLabel, valuesOf } from '../../../i18n/enum-label.ts';
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
      {isPending ? <RowsSkeleton /> : data && <Committees seats={data} />}
    </ResourceContextProvider>
  );
}

function Committees({ seats }: { readonly seats: readonly Seat[] }) {
  const translate = useTranslate();
  const communities = [...new Set(seats.map(({ communityId }) => communityId))];
  if (seats.length === 0) {
    return (
      <>
        <EmptyState title={translate('council.nobody')} advice={translate('council.nobodyAdvice')} />
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
          <Roles seats={seats.filter(({ communityId }) => communityId === id)} />
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

/** Chair, vice-chair, secretary, members; a chair is missed when there is none. */
function Roles({ seats }: { readonly seats: readonly Seat[] }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  return valuesOf('CommitteeRole').map((role) => {
    const held = seats.filter((seat) => seat.role === role);
    if (held.length === 0 && role !== 'CHAIR') return null;
    return (
      <Box key={role} component="section" aria-label={word('CommitteeRole', role)} sx={{ mb: 3 }}>
        <Typography variant="h6" component="h2" gutterBottom>
          {word('CommitteeRole', role)}
        </Typography>
        {held.length === 0 && <Typography color="text.secondary">{translate('council.noChair')}</Typography>}
        <Box
          component="ul"
          sx={{
            listStyle: 'none',
            p: 0,
            m: 0,
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { xs: '1fr', md: 'repeat(auto-fill, minmax(380px, 1fr))' },
          }}
        >
          {held.map((seat) => (
            <RecordContextProvider key={seat.id} value={seat}>
              <SeatCard seat={seat} />
            </RecordContextProvider>
          ))}
        </Box>
      </Box>
    );
  });
}
