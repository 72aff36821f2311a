// A list that must reach zero: how many are left and how many of them late, the nearest, and the way to exactly all of them.
import { useId } from 'react';
import { useGetOne, useTranslate, type RaRecord } from 'ra-core';
import { Box, Card, CardContent, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import { Link } from 'react-router-dom';
import type { DueMattersQuery } from '../../../../schema/generated/today/community.ts';
import type { RecordOf, Resource } from '../../data/resource.ts';
import { dayText } from '../../i18n/dates.ts';
import { useEnumLabel } from '../../i18n/enum-label.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useConsoleParts } from '../../layout/console-context.tsx';
import { addressOf } from '../../shared/list/views/view-address.ts';
import { today } from './days.ts';

export type Matter = DueMattersQuery['dueMatters'][number];

export function MatterCard({ matter }: { readonly matter: Matter }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const titleId = useId();
  const { kind, listName, filter, count, lateCount, nearest } = matter;
  const resource = useConsoleParts().resources.find(({ plural }) => plural === listName);
  return (
    <Card component="section" variant="outlined" aria-labelledby={titleId}>
      <CardContent sx={{ '&:last-child': { pb: 1 } }}>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 0.5 }}>
          <Typography id={titleId} variant="h6" component="h2" sx={{ flex: 1 }}>
            {word('DueMatterKind', kind)}
          </Typography>
          {lateCount > 0 && (
            <Chip
              component="span"
              size="small"
              color="error"
              variant="outlined"
              label={translate('today.community.late', { smart_count: lateCount })}
            />
          )}
          <Chip component="span" size="small" color="primary" label={count} />
        </Stack>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {nearest.map((record) => (
            <Row key={record.id} record={record} resource={resource} />
          ))}
        </Box>
        {resource?.pages?.list && (
          <MuiLink component={Link} to={addressOf(listName, { filter })} sx={{ display: 'inline-block', py: 1 }}>
            {count > nearest.length ? translate('today.all', { smart_count: count }) : translate('today.asList')}
          </MuiLink>
        )}
      </CardContent>
    </Card>
  );
}

interface RowProps {
  readonly record: Matter['nearest'][number];
  readonly resource: Resource | undefined;
}

function Row({ record: { id, title, dueOn }, resource }: RowProps) {
  const { language } = useLanguage();
  const isLate = dueOn != null && dueOn < today();
  const name = title ?? (resource ? <RecordTitle id={id} resource={resource} /> : '—');
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
      {resource?.pages?.show ? (
        <MuiLink
          component={Link}
          to={`/${resource.plural}/${id}/show`}
          sx={{ minWidth: 0, overflowWrap: 'anywhere', py: 1 }}
        >
          {name}
        </MuiLink>
      ) : (
        <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere', py: 1 }}>
          {name}
        </Box>
      )}
      {dueOn && (
        <Typography
          component="time"
          dateTime={dueOn}
          variant="body2"
          color={isLate ? 'error' : 'text.secondary'}
          sx={{ flexShrink: 0 }}
        >
          {dayText(dueOn, language)}
        </Typography>
      )}
    </Stack>
  );
}

/** What is called by a person's name is read with the right to it. */
function RecordTitle({ id, resource: { plural, title } }: { readonly id: string; readonly resource: Resource }) {
  const { data } = useGetOne<RaRecord<string>>(plural, { id });
  return <>{data ? title(data as RecordOf) : '…'}</>;
}

/** What has reached zero. */
export function Settled({ kinds, isAll }: { readonly kinds: readonly Matter['kind'][]; readonly isAll: boolean }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  if (kinds.length === 0) return null;
  return (
    <Stack direction="row" spacing={1} sx={{ color: 'text.secondary', alignItems: 'flex-start' }}>
      <DoneIcon fontSize="small" color="success" aria-hidden />
      <div>
        {isAll && <Typography sx={{ fontWeight: 600 }}>{translate('today.community.allDone')}</Typography>}
        <Typography variant="body2">
          {translate('today.community.settled', { kinds: kinds.map((kind) => word('DueMatterKind', kind)).join('、') })}
        </Typography>
      </div>
    </Stack>
  );
}
