// What a change was: each field with its old and its new value, in words.
import { useState } from 'react';
import { useGetManyAggregate, useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Box, Button, Typography } from '@mui/material';
import type { AuditEntryFieldsFragment } from '../../../../../schema/generated/access/audit-entries.ts';
import { enumValues } from '../../../../../schema/generated/enum-values.ts';
import { useMayDo } from '../../../auth/session-context.tsx';
import type { RecordOf, Resource } from '../../../data/resource.ts';
import { dayText, instantText } from '../../../i18n/dates.ts';
import { useEnumLabel, type EnumName } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useConsoleParts } from '../../../layout/console-context.tsx';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { fieldChanges } from '../../../shared/show/timeline-changes.ts';
import { useResourceOfTable } from './table-names.ts';

/** So many are shown at once: what was changed matters more than what was entered first. */
const mostAtOnce = { UPDATE: 6, INSERT: 2, DELETE: 2 } as const;

export function ChangesField(_props: FieldProps) {
  const translate = useTranslate();
  const entry = useRecordContext<AuditEntryFieldsFragment>();
  const resource = useResourceOfTable()(entry?.recordTable ?? '');
  const [isWhole, setWhole] = useState(false);
  if (!entry) return null;
  // The community of a record says nothing new: it stands in the list's filter.
  const changes = fieldChanges(entry.changes).filter(({ field }) => field !== 'communityId');
  const most = mostAtOnce[entry.operation];
  const shown = isWhole ? changes : changes.slice(0, most);
  return (
    <Box sx={{ maxWidth: 520 }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map(({ field, before, after }) => (
          <Typography key={field} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            <FieldName field={field} resource={resource} />
            {entry.operation === 'UPDATE' && (
              <>
                <Box component={before === null ? 'span' : 'del'} sx={{ color: 'text.secondary' }}>
                  <Value field={field} value={before} resource={resource} />
                </Box>
                {' → '}
              </>
            )}
            <Value field={field} value={entry.operation === 'DELETE' ? before : after} resource={resource} />
          </Typography>
        ))}
      </Box>
      {changes.length > most && (
        <Button size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole
            ? translate('access.fewerChanges')
            : translate('access.moreChanges', { smart_count: changes.length - most })}
        </Button>
      )}
    </Box>
  );
}

interface ValueProps {
  readonly field: string;
  readonly resource: Resource | undefined;
}

function FieldName({ field, resource }: ValueProps) {
  const translate = useTranslate();
  return (
    <>
      {translate('access.fieldIs', { field: translate(`resources.${resource?.plural}.fields.${field}`, { _: field }) })}
    </>
  );
}

function Value({ field, value, resource }: ValueProps & { readonly value: unknown }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const linked = useLinkedResource(field);
  if (value === null || value === undefined || value === '') return <>—</>;
  if (typeof value === 'boolean') return <>{translate(`ra.boolean.${value}`)}</>;
  if (Array.isArray(value))
    return (
      <>
        {value
          .map((each) => (typeof each === 'string' ? enumWord(word, field, each, resource) : JSON.stringify(each)))
          .join('、')}
      </>
    );
  if (typeof value !== 'string') return <>{JSON.stringify(value)}</>;
  if (linked && value.length === 36) return <LinkedName resource={linked} id={value} />;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return <>{dayText(value, language)}</>;
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return <>{instantText(value, language)}</>;
  return <>{enumWord(word, field, value, resource)}</>;
}

/** A value of an enum is said in words: that of the type and field, as `AgreementStatus`, else the only one that knows it. */
function enumWord(
  word: ReturnType<typeof useEnumLabel>,
  field: string,
  value: string,
  resource: Resource | undefined,
): string {
  const capital = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const knowing = (Object.keys(enumValues) as EnumName[]).filter((name) =>
    (enumValues[name] as readonly string[]).includes(value),
  );
  const named =
    knowing.find((name) => name === `${resource?.type}${capital}`) ??
    knowing.find((name) => name.endsWith(capital)) ??
    (knowing.length === 1 ? knowing[0] : undefined);
  return named ? word(named, value) : value;
}

/** Relations whose name is not that of the record to which they lead. */
const relations: Readonly<Record<string, string>> = {
  nodeId: 'communities',
  parentId: 'communities',
  providerUnitId: 'partnerUnits',
  employerId: 'partnerUnits',
};

function useLinkedResource(field: string): Resource | undefined {
  const { resources } = useConsoleParts();
  const mayDo = useMayDo();
  const found = resources.find(({ plural, singular }) => relations[field] === plural || field === `${singular}Id`);
  return found && mayDo(found, 'show') ? found : undefined;
}

function LinkedName({ resource, id }: { readonly resource: Resource; readonly id: string }) {
  const { data } = useGetManyAggregate<RaRecord<string>>(resource.plural, { ids: [id] });
  const record = data?.[0];
  return <>{record ? resource.title(record as RecordOf) : id.slice(-8)}</>;
}
