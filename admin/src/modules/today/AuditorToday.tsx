// The latest changes of any record: who, what, when and why.
import { useTranslate } from 'ra-core';
import { Box, Card, CardContent, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { LatestAuditDocument, type LatestAuditQuery } from '../../../../schema/generated/today/audit.ts';
import { useMayDo } from '../../auth/session-context.tsx';
import { useTypedQuery } from '../../data/use-typed-query.ts';
import { instantText } from '../../i18n/dates.ts';
import { readable, useEnumLabel } from '../../i18n/enum-label.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useConsoleParts } from '../../layout/console-context.tsx';
import { RowsSkeleton } from '../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../shared/FaultNotice.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { listPath } from './list-path.ts';

const mostEntries = 25;

export function AuditorToday() {
  const translate = useTranslate();
  const { data, error, refetch } = useTypedQuery(LatestAuditDocument, { first: mostEntries });
  const hasList = useConsoleParts().resources.some(({ plural, pages }) => plural === 'auditEntries' && pages?.list);
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  const entries = data.auditEntries.nodes;
  return (
    <Card component="section" variant="outlined" aria-labelledby="latest-audit">
      <CardContent>
        <Typography id="latest-audit" variant="h6" component="h2" sx={{ mb: 1 }}>
          {translate('today.audit.title')}
        </Typography>
        {entries.length === 0 ? (
          <EmptyState title={translate('today.audit.none')} advice={translate('today.audit.noneAdvice')} />
        ) : (
          <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </Stack>
        )}
        {hasList && (
          <MuiLink component={Link} to={listPath('auditEntries')} sx={{ display: 'inline-block', py: 1 }}>
            {translate('today.asList')}
          </MuiLink>
        )}
      </CardContent>
    </Card>
  );
}

function Entry({ entry }: { readonly entry: LatestAuditQuery['auditEntries']['nodes'][number] }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const { at, actorName, operation, recordTable, recordId, reason } = entry;
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="body2" color="text.secondary">
        <time dateTime={at}>{instantText(at, language)}</time> · {actorName ?? translate('console.record.system')}
      </Typography>
      <Typography>
        {word('AuditOperation', operation)} · <RecordName table={recordTable} id={recordId ?? null} />
      </Typography>
      {reason && <Typography variant="body2">{translate('console.record.reasonWas', { reason })}</Typography>}
    </Box>
  );
}

/** `training_session` in the words of the console, with a way to the record where one may see it. */
function RecordName({ table, id }: { readonly table: string; readonly id: string | null }) {
  const translate = useTranslate();
  const mayDo = useMayDo();
  const resource = useConsoleParts().resources.find(
    ({ type }) => type.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase() === table,
  );
  if (!resource) return <>{translate(`today.audit.table.${table}`, { _: readable(table) })}</>;
  const name = translate(`resources.${resource.plural}.name`, { smart_count: 1 });
  if (!id || !resource.pages?.show || !mayDo(resource, 'show')) return <>{name}</>;
  return (
    <MuiLink component={Link} to={`/${resource.plural}/${id}/show`}>
      {name}
    </MuiLink>
  );
}
