// One column of the board: the suggestions in a state, each with the step that comes next.
import { useId } from 'react';
import { RecordContextProvider, useGetList, useTranslate, type SortPayload } from 'ra-core';
import { Box, Button, Card, CardActions, CardContent, Chip, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { dayText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useCommunityFilter } from '../../../layout/community.tsx';
import { useResource } from '../../../layout/console-context.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { ShowLink } from '../../people/PersonNameField.tsx';
import { listPath } from '../../today/list-path.ts';
import { ResponsibleField } from './ResponsibleField.tsx';
import { isOverdue, type Suggestion, type SuggestionStatus } from './suggestion-states.ts';
import { SuggestionButtons } from './SuggestionButtons.tsx';

export interface Column {
  readonly key: string;
  readonly status: readonly SuggestionStatus[];
  readonly sort: SortPayload;
}

const shown = 8;

export function BoardColumn({ column: { key, status, sort } }: { readonly column: Column }) {
  const translate = useTranslate();
  const titleId = useId();
  const community = useCommunityFilter(useResource('suggestions'));
  const { data, total, error, isPending, refetch } = useGetList<Suggestion>('suggestions', {
    pagination: { page: 1, perPage: shown },
    sort,
    filter: { ...community, status },
  });
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ bgcolor: 'action.hover', borderRadius: 2, p: 1.5 }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 1 }}>
        <Typography id={titleId} variant="h6" component="h2">
          {translate(`suggestions.board.${key}`)}
        </Typography>
        {total !== undefined && <Chip component="span" size="small" label={total} />}
      </Stack>
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <RowsSkeleton />}
      {data?.length === 0 && (
        <Typography color="text.secondary" sx={{ py: 2 }}>
          {translate(`suggestions.board.none.${key}`)}
        </Typography>
      )}
      {data && data.length > 0 && (
        <Stack component="ul" spacing={1.5} aria-labelledby={titleId} sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {data.map((suggestion) => (
            <RecordContextProvider key={suggestion.id} value={suggestion}>
              <SuggestionCard suggestion={suggestion} />
            </RecordContextProvider>
          ))}
        </Stack>
      )}
      {total !== undefined && total > shown && (
        <Button component={Link} to={listPath('suggestions', { status })} sx={{ mt: 1 }}>
          {translate('suggestions.board.more', { smart_count: total })}
        </Button>
      )}
    </Box>
  );
}

function SuggestionCard({ suggestion }: { readonly suggestion: Suggestion }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const { id, text, source, raisedOn, dueOn, putRightOn, status } = suggestion;
  const isOpen = status === 'ACCEPTED' || status === 'REOPENED';
  return (
    <Card component="li" variant="outlined">
      <CardContent sx={{ pb: 1 }}>
        <Typography component="h3" variant="subtitle1" sx={{ overflowWrap: 'anywhere', fontWeight: 600 }}>
          <ShowLink resource="suggestions" id={id}>
            {text}
          </ShowLink>
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {word('SuggestionSource', source)} · {dayText(raisedOn, language)}
        </Typography>
        {(suggestion.responsibleUnitId ?? suggestion.responsibleTeamId ?? suggestion.responsibleSeatId) && (
          <Typography variant="body2" component="div">
            <ResponsibleField source="responsibleUnitId" />
          </Typography>
        )}
        {isOpen && dueOn && (
          <Chip
            component="span"
            size="small"
            sx={{ mt: 0.5 }}
            color={isOverdue(suggestion) ? 'error' : 'default'}
            label={translate(isOverdue(suggestion) ? 'suggestions.board.late' : 'suggestions.board.due', {
              day: dayText(dueOn, language),
            })}
          />
        )}
        {putRightOn && (
          <Typography variant="body2" color="text.secondary">
            {translate('suggestions.board.done', { day: dayText(putRightOn, language) })}
          </Typography>
        )}
      </CardContent>
      <CardActions sx={{ px: 2, pb: 1.5, pt: 0, flexWrap: 'wrap', gap: 1, '& > :not(style)': { ml: 0 } }}>
        <SuggestionButtons onlyNext />
      </CardActions>
    </Card>
  );
}
