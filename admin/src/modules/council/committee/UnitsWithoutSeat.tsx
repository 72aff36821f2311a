// Partner units for which nobody sits in the committee, each with the way to a seat.
import { useGetList, useTranslate, type RaRecord } from 'ra-core';
import { Box, Stack, Typography } from '@mui/material';
import { useCommunityFilter } from '../../../layout/community.tsx';
import { useResource } from '../../../layout/console-context.tsx';
import { ShowLink } from '../../people/PersonNameField.tsx';
import { AppointButton } from '../committee-seats/AppointButton.tsx';
import type { Seat } from './SeatCard.tsx';

interface Unit extends RaRecord<string> {
  readonly name: string;
}

const mostUnits = 100;

export function UnitsWithoutSeat({ seats }: { readonly seats: readonly Seat[] }) {
  const translate = useTranslate();
  const community = useCommunityFilter(useResource('partnerUnits'));
  const { data: units = [] } = useGetList<Unit>('partnerUnits', {
    pagination: { page: 1, perPage: mostUnits },
    sort: { field: 'name', order: 'ASC' },
    filter: community,
  });
  const missing = units.filter(({ id }) => !seats.some(({ partnerUnitId }) => partnerUnitId === id));
  if (missing.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="units-without-seat">
      <Typography id="units-without-seat" variant="h6" component="h2" gutterBottom>
        {translate('council.unitsWithoutSeat')}
      </Typography>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0, maxWidth: 720 }}>
        {missing.map(({ id, name }) => (
          <Stack
            key={id}
            component="li"
            direction="row"
            useFlexGap
            spacing={2}
            sx={{ alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' }}
          >
            <ShowLink resource="partnerUnits" id={id}>
              {name}
            </ShowLink>
            <AppointButton partnerUnitId={id} />
          </Stack>
        ))}
      </Stack>
    </Box>
  );
}
