// Who looked at what reaches a person, when and why.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { List, ListItem, ListItemText } from '@mui/material';
import { SensitiveReadsOfPersonDocument } from '../../../../../schema/generated/people/people/sensitive-reads.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { instantText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';

export function SensitiveReads() {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const person = useRecordContext<RaRecord<string>>();
  const { data, error, isPending, refetch } = useTypedQuery(SensitiveReadsOfPersonDocument, { id: person?.id ?? '' });
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton rows={3} />;
  const reads = data.sensitiveReads.nodes;
  if (reads.length === 0)
    return <EmptyState title={translate('people.reveal.noReads')} advice={translate('people.reveal.noReadsAdvice')} />;
  return (
    <List disablePadding>
      {reads.map(({ id, actorName, readAt, reason, fields }) => (
        <ListItem key={id} disableGutters divider>
          <ListItemText
            primary={`${actorName} · ${fields.map((field) => word('ContactField', field)).join('、')} · ${instantText(readAt, language)}`}
            secondary={translate('console.record.reasonWas', { reason })}
          />
        </ListItem>
      ))}
    </List>
  );
}
