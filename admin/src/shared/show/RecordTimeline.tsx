// What happened to a record: who changed what, when, and why.
import { useTranslate } from 'ra-core';
import { Box, Stack, Typography } from '@mui/material';
import {
  RecordTimelineDocument,
  type RecordTimelineQuery,
} from '../../../../schema/generated/shared/show/record-timeline.ts';
import { useTypedQuery } from '../../data/use-typed-query.ts';
import { instantText } from '../../i18n/dates.ts';
import { useEnumLabel } from '../../i18n/enum-label.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useResource } from '../../layout/console-context.tsx';
import { RowsSkeleton } from '../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../FaultNotice.tsx';
import { Masked } from '../fields/MaskedField.tsx';
import { useFieldLabel } from '../fields/field-elements.ts';
import { fieldChanges } from './timeline-changes.ts';

type Entry = RecordTimelineQuery['auditEntries']['nodes'][number];

export function RecordTimeline({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useTypedQuery(RecordTimelineDocument, { id });
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton rows={3} />;
  const entries = data.auditEntries.nodes;
  if (entries.length === 0)
    return <Typography color="text.secondary">{translate('console.record.noHistory')}</Typography>;
  return (
    <Stack component="ol" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0, borderLeft: 2, borderColor: 'divider' }}>
      {entries.map((entry) => (
        <TimelineEntry key={entry.id} entry={entry} />
      ))}
    </Stack>
  );
}

function TimelineEntry({ entry }: { readonly entry: Entry }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const word = useEnumLabel();
  const who = entry.actorName ?? translate('console.record.system');
  return (
    <Box component="li" sx={{ pl: 2 }}>
      <Typography variant="body2" color="text.secondary">
        <time dateTime={entry.at}>{instantText(entry.at, language)}</time> · {who} ·{' '}
        {word('AuditOperation', entry.operation)}
      </Typography>
      {entry.reason && (
        <Typography variant="body2">{translate('console.record.reasonWas', { reason: entry.reason })}</Typography>
      )}
      {entry.masked.includes('changes') && <Masked />}
      {entry.operation === 'UPDATE' && <Changes changes={entry.changes} />}
    </Box>
  );
}

function Changes({ changes }: { readonly changes: unknown }) {
  const translate = useTranslate();
  const label = useFieldLabel();
  const valueText = useValueText();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {fieldChanges(changes).map(({ field, before, after }) => (
        <Typography key={field} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {translate('console.record.changed', {
            field: label({ source: field }),
            old: valueText(field, before),
            new: valueText(field, after),
          })}
        </Typography>
      ))}
    </Box>
  );
}

/** A value in words: enums are mostly named after their type and field, as `PartnerUnitKind`. */
function useValueText(): (field: string, value: unknown) => string {
  const translate = useTranslate();
  const { language } = useLanguage();
  const { type } = useResource();
  return (field, value) => {
    if (value === null || value === undefined || value === '') return '—';
    if (typeof value === 'boolean') return translate(`ra.boolean.${value}`);
    if (typeof value !== 'string') return JSON.stringify(value);
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return instantText(value, language);
    return translate(`enums.${type}${field.charAt(0).toUpperCase()}${field.slice(1)}.${value}`, { _: value });
  };
}
