// Resolutions past their due date, on the page of the committee, whose chair answers for them.
import { useGetList, useTranslate } from 'ra-core';
import { Box, Stack, Typography } from '@mui/material';
import { useMayDo } from '../../../auth/session-context.tsx';
import type { Resource } from '../../../data/resource.ts';
import { useCommunityFilter } from '../../../layout/community.tsx';
import { useConsoleParts } from '../../../layout/console-context.tsx';
import { today } from '../../today/days.ts';
import { ResolutionCard } from '../resolutions/ResolutionsBoardPage.tsx';
import type { Resolution } from '../resolutions/resolution-states.ts';

export function OverdueResolutions() {
  const resource = useConsoleParts().resources.find(({ plural }) => plural === 'resolutions');
  const mayDo = useMayDo();
  return resource && mayDo(resource, 'list') ? <Overdue resource={resource} /> : null;
}

function Overdue({ resource }: { readonly resource: Resource }) {
  const translate = useTranslate();
  const community = useCommunityFilter(resource);
  const { data = [] } = useGetList<Resolution>('resolutions', {
    pagination: { page: 1, perPage: 20 },
    sort: { field: 'dueOn', order: 'ASC' },
    filter: { ...community, status: ['OPEN'], 'dueOn@lt': today() },
  });
  if (data.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="overdue-resolutions" sx={{ mb: 3 }}>
      <Typography id="overdue-resolutions" variant="h6" component="h2" gutterBottom>
        {translate('resolutions.overdueTitle')}
      </Typography>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0, maxWidth: 720 }}>
        {data.map((resolution) => (
          <ResolutionCard key={resolution.id} resolution={resolution} />
        ))}
      </Stack>
    </Box>
  );
}
