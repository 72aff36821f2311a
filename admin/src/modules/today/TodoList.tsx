// A list that must reach zero: how many are left, the first of them, and the way to exactly all of them.
import { useId } from 'react';
import { useGetList, useTranslate, type RaRecord, type SortPayload } from 'ra-core';
import { Box, Card, CardContent, Chip, Link as MuiLink, Skeleton, Stack, Typography } from '@mui/material';
import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import { Link } from 'react-router-dom';
import { useMayDo } from '../../auth/session-context.tsx';
import type { RecordOf, Resource } from '../../data/resource.ts';
import { useCommunityFilter } from '../../layout/community.tsx';
import { useConsoleParts } from '../../layout/console-context.tsx';
import { FaultNotice } from '../../shared/FaultNotice.tsx';
import { listPath } from './list-path.ts';

export interface Todo {
  /** Key of its words: `today.todo.<key>`. */
  readonly key: string;
  readonly plural: string;
  /** In the form of a list's filter; the list behind it has the same. */
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: SortPayload;
  /** What stands beside the name of a record: a day, a state. */
  readonly beside?: (record: RecordOf) => string;
}

const shownRows = 5;

export function TodoList({ todo }: { readonly todo: Todo }) {
  const resource = useConsoleParts().resources.find(({ plural }) => plural === todo.plural);
  const mayDo = useMayDo();
  // A list that is not there, or not for this person, is nothing to be done by them.
  if (!resource || !mayDo(resource, 'list')) return null;
  return <TodoCard todo={todo} resource={resource} />;
}

function TodoCard({
  todo: { key, plural, filter, sort, beside },
  resource,
}: {
  readonly todo: Todo;
  readonly resource: Resource;
}) {
  const translate = useTranslate();
  const titleId = useId();
  const community = useCommunityFilter(resource);
  const { data, total, error, refetch } = useGetList<RaRecord<string>>(plural, {
    pagination: { page: 1, perPage: shownRows },
    sort,
    filter: { ...community, ...filter },
  });
  return (
    <Card component="section" variant="outlined" aria-labelledby={titleId}>
      <CardContent>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
          <Typography id={titleId} variant="h6" component="h2">
            {translate(`today.todo.${key}.title`)}
          </Typography>
          {total !== undefined && (
            <Chip component="span" label={total} color={total > 0 ? 'primary' : 'default'} size="small" />
          )}
        </Stack>
        {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton variant="rounded" height={64} />}
        {data?.length === 0 && <Nothing text={translate(`today.todo.${key}.none`)} />}
        {data && data.length > 0 && (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {data.map((record) => (
              <Row key={record.id} record={record} resource={resource} beside={beside?.(record as RecordOf)} />
            ))}
          </Box>
        )}
        {(total ?? 0) > shownRows && (
          <MuiLink component={Link} to={listPath(plural, filter)} sx={{ display: 'inline-block', py: 1 }}>
            {translate('today.all', { smart_count: total })}
          </MuiLink>
        )}
        {data && data.length > 0 && (total ?? 0) <= shownRows && (
          <MuiLink component={Link} to={listPath(plural, filter)} sx={{ display: 'inline-block', py: 1 }}>
            {translate('today.asList')}
          </MuiLink>
        )}
      </CardContent>
    </Card>
  );
}

function Row({
  record,
  resource,
  beside,
}: {
  readonly record: RaRecord<string>;
  readonly resource: Resource;
  readonly beside: string | undefined;
}) {
  const title = resource.title(record as RecordOf);
  return (
    <Stack
      component="li"
      direction="row"
      spacing={1}
      sx={{
        alignItems: 'center',
        justifyContent: 'space-between',
        minHeight: 40,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {resource.pages?.show ? (
        <MuiLink
          component={Link}
          to={`/${resource.plural}/${record.id}/show`}
          sx={{ minWidth: 0, overflowWrap: 'anywhere', py: 1 }}
        >
          {title}
        </MuiLink>
      ) : (
        <span>{title}</span>
      )}
      {beside && (
        <Typography component="span" variant="body2" color="text.secondary" sx={{ flexShrink: 0 }}>
          {beside}
        </Typography>
      )}
    </Stack>
  );
}

function Nothing({ text }: { readonly text: string }) {
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center', color: 'text.secondary', minHeight: 40 }}>
      <DoneIcon fontSize="small" color="success" aria-hidden />
      <Typography variant="body2">{text}</Typography>
    </Stack>
  );
}
