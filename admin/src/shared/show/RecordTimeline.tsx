// What happened to a record: who changed what, when, and why.
import { useTranslate } from 'ra-core';
import { Box, Stack, Typography } from '@mui/material';
import { RecordTimelineDocument, type RecordTimelineQuery } from '../../../../schema/generated/shared/show/record-timeline.ts';
import { useTypedQuery } from '../../data/use-typed-query.ts';
import { instantText } from '../../i18n/dates.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { RowsSkeleton } from '../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../FaultNotice.tsx';
import { useFieldLabel } from '../fields/field-elements.ts';

type Entry = RecordTimelineQuery['auditEntries']['nodes'][number];

export function RecordTimeline({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useTypedQuery(RecordTimelineDocument, { id });
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton rows={3} />;
  const entries = data.auditEntries.nodes;
  if (entries.length === 0) return <Typography color="text.secondary">{translate('console.record.noHistory')}</Typography>;
  return (
    <Stack component="ol" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0, borderLeft: 2, borderColor: 'divider' }}>
      {entries.map((entry, index) => (
        <TimelineEntry key={`${entry.at} ${index}`} entry={entry} />
      ))}
    </Stack>
  );
}

function TimelineEntry({ entry }: { readonly entry: Entry }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const who = entry.actorName ?? translate('console.record.system');
  return (
    <Box component="li" sx={{ pl: 2 }}>
      <Typography variant="body2" color="text.secondary">
        <time dateTime={entry.at}>{instantText(entry.at, language)}</time> · {who} · {translate(`console.operation.${entry.operation}`, { _: entry.operation })}
      </Typography>
      {entry.reason && <Typography variant="body2">{translate('console.record.reasonWas', { reason: entry.reason })}</Typography>}
      <Changes changes={entry.changes} />
    </Box>
  );
}

function Changes({ changes }: { readonly changes: Entry['changes'] }) {
  const translate = useTranslate();
  const label = useFieldLabel();
  const shown = changes.filter(({ field }) => !['version', 'updatedAt', 'createdAt', 'id'].includes(field));
  if (shown.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {shown.map(({ field, old, new: now }) => (
        <Typography key={field} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {translate('console.record.changed', { field: label({ source: field }), old: valueText(old), new: valueText(now) })}
        </Typography>
      ))}
    </Box>
  );
}

function valueText(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
