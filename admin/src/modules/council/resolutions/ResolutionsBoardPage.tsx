// The board of resolutions: open ones with the overdue first, those that wait for another seat, and those verified lately.
import { useId } from 'react';
import { useGetList, useTranslate } from 'ra-core';
import { Box, Button, Card, CardContent, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { dayText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useCommunityFilter } from '../../../layout/community.tsx';
import { useResource } from '../../../layout/console-context.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { ShowLink } from '../../people/PersonNameField.tsx';
import { listPath } from '../../today/list-path.ts';
import { ownerName } from './owner-name.ts';
import { isOverdue, type Resolution } from './resolution-states.ts';

interface Column {
  readonly status: 'OPEN' | 'DONE' | 'VERIFIED';
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
}

const columns: readonly Column[] = [
  { status: 'OPEN', sort: { field: 'dueOn', order: 'ASC' } },
  { status: 'DONE', sort: { field: 'doneOn', order: 'ASC' } },
  { status: 'VERIFIED', sort: { field: 'verifiedOn', order: 'DESC' } },
];
const shownCards = 20;

export function ResolutionsBoardPage() {
  const translate = useTranslate();
  return (
    <>
      <PageHeading
        title={translate('resolutions.board.title')}
        actions={
          <Button component={Link} to="/resolutions">
            {translate('resolutions.board.asList')}
          </Button>
        }
      />
      <Box
        sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: '1fr', md: 'repeat(3, 1fr)' } }}
      >
        {columns.map((column) => (
          <BoardColumn key={column.status} column={column} />
        ))}
      </Box>
    </>
  );
}

function BoardColumn({ column: { status, sort } }: { readonly column: Column }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const titleId = useId();
  const community = useCommunityFilter(useResource('resolutions'));
  const { data, total, error, isPending, refetch } = useGetList<Resolution>('resolutions', {
    pagination: { page: 1, perPage: shownCards },
    sort,
    filter: { ...community, status: [status] },
  });
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 1 }}>
        <Typography id={titleId} variant="h6" component="h2">
          {word('ResolutionStatus', status)}
        </Typography>
        {total !== undefined && <Chip component="span" size="small" label={total} />}
      </Stack>
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <RowsSkeleton rows={2} />}
      {data?.length === 0 && (
        <Typography color="text.secondary">{translate(`resolutions.board.none.${status}`)}</Typography>
      )}
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((resolution) => (
          <ResolutionCard key={resolution.id} resolution={resolution} />
        ))}
      </Stack>
      {(total ?? 0) > shownCards && (
        <MuiLink
          component={Link}
          to={listPath('resolutions', { status: [status] })}
          sx={{ display: 'inline-block', py: 1 }}
        >
          {translate('today.all', { smart_count: total })}
        </MuiLink>
      )}
    </Box>
  );
}

export function ResolutionCard({ resolution }: { readonly resolution: Resolution }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const { id, text, meeting, dueOn, verifiedOn } = resolution;
  const isLate = isOverdue(resolution);
  return (
    <Card component="li" variant="outlined" sx={isLate ? { borderColor: 'error.main' } : {}}>
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          <ShowLink resource="resolutions" id={id}>
            {text}
          </ShowLink>
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {ownerName(resolution)}
        </Typography>
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mt: 0.5 }}>
          {isLate && <Chip size="small" color="error" label={translate('resolutions.overdue')} />}
          <Typography variant="body2">
            {verifiedOn
              ? translate('resolutions.verifiedOn', { day: dayText(verifiedOn, language) })
              : translate('meetings.agenda.due', { day: dayText(dueOn, language) })}
          </Typography>
        </Stack>
        {meeting && (
          <Typography variant="body2" color="text.secondary">
            {meeting.title}
          </Typography>
        )}
      </CardContent>
    </Card>
  );
}
