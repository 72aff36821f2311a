// The ballot of a seat: those who are nominated, with their grounds; a press votes, another press takes the vote back.
import { useState } from 'react';
import { ResourceContextProvider, useGetOne, useTranslate } from 'ra-core';
import { Alert, Link as MuiLink, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { OwnBallotDocument, OwnSeatsDocument } from '../../../../../schema/generated/council/award-rounds/selection.ts';
import type { OwnSeatsQuery } from '../../../../../schema/generated/council/award-rounds/selection.ts';
import { useMay } from '../../../auth/session-context.tsx';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { FaultPage } from '../../../layout/FaultPage.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { PageSkeleton, RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { today } from '../../today/days.ts';
import { BallotCard } from './BallotCard.tsx';
import { whyNotVote, type Round } from './round-states.ts';
import { useNominations } from './use-nominations.ts';

export function BallotPage() {
  const { roundId = '' } = useParams();
  return (
    <ResourceContextProvider value="awardRounds">
      <Ballot roundId={roundId} />
    </ResourceContextProvider>
  );
}

type Seat = NonNullable<NonNullable<OwnSeatsQuery['me']>['account']>['person'] extends infer P
  ? NonNullable<P> extends { committeeSeats: { nodes: (infer S)[] } }
    ? S
    : never
  : never;

function Ballot({ roundId }: { readonly roundId: string }) {
  const translate = useTranslate();
  const { data: round, error, isPending, refetch } = useGetOne<Round>('awardRounds', { id: roundId });
  const own = useTypedQuery(OwnSeatsDocument, { today: today() });
  if (error && !round) return <FaultPage error={error} onRetry={() => void refetch()} />;
  if (isPending || !round || own.isPending) return <PageSkeleton />;
  const seats = (own.data?.me?.account?.person?.committeeSeats.nodes ?? []).filter(
    ({ until, communityId }) => communityId === round.communityId && (until == null || until >= today()),
  );
  const reason = whyNotVote(round);
  return (
    <>
      <PageHeading
        title={translate('selection.ballot.title')}
        above={
          <MuiLink component={Link} to={`/awardRounds/${round.id}/show`} variant="body2">
            {`${round.year} ${round.awardTitle}`}
          </MuiLink>
        }
      />
      {reason ? (
        <Alert severity="info">{translate(reason)}</Alert>
      ) : seats.length === 0 ? (
        <Alert severity="info">{translate('selection.ballot.noSeat')}</Alert>
      ) : (
        <BallotOfSeats round={round} seats={seats} />
      )}
    </>
  );
}

/** Whoever holds several seats votes for each by itself. */
function BallotOfSeats({ round, seats }: { readonly round: Round; readonly seats: readonly Seat[] }) {
  const translate = useTranslate();
  const [chosen, choose] = useState(seats[0]!.id);
  return (
    <Stack spacing={2} sx={{ maxWidth: 820 }}>
      <Typography color="text.secondary">{translate('selection.ballot.secret')}</Typography>
      {seats.length > 1 && (
        <TextField
          select
          label={translate('selection.ballot.seat')}
          value={chosen}
          onChange={(event) => choose(event.target.value)}
        >
          {seats.map(({ id, partnerUnit }) => (
            <MenuItem key={id} value={id}>
              {partnerUnit?.name ?? translate('council.forCommunity')}
            </MenuItem>
          ))}
        </TextField>
      )}
      <BallotOfSeat key={chosen} round={round} seatId={chosen} />
    </Stack>
  );
}

function BallotOfSeat({ round, seatId }: { readonly round: Round; readonly seatId: string }) {
  const translate = useTranslate();
  const mayRead = useMay()('ballot.own');
  const { nominations, error, refetch } = useNominations(round.id);
  const ballot = useTypedQuery(OwnBallotDocument, { roundId: round.id, seatId }, { enabled: mayRead });
  const fault = error ?? ballot.error;
  if (fault) return <FaultNotice error={fault} onRetry={() => (refetch(), void ballot.refetch())} />;
  if (!nominations || !ballot.data) return <RowsSkeleton />;
  const votes = ballot.data.awardVotes.nodes.filter(({ nomination }) => nomination?.status === 'STANDING');
  const left = round.places - votes.length;
  const standing = nominations.filter(({ status }) => status === 'STANDING');
  return (
    <>
      <Typography component="output" variant="h6" aria-live="polite">
        {translate('selection.ballot.left', { smart_count: left, places: round.places })}
      </Typography>
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {standing.map((nomination) => (
          <BallotCard
            key={nomination.id}
            nomination={nomination}
            seatId={seatId}
            vote={votes.find(({ nominationId }) => nominationId === nomination.id)}
            conflict={ballot.data.awardConflicts.nodes.find(({ nominationId }) => nominationId === nomination.id)}
            hasVoteLeft={left > 0}
          />
        ))}
      </Stack>
    </>
  );
}
