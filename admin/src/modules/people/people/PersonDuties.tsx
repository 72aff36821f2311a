// What a person is and does in the programme, each with the way to it.
import type { ReactNode } from 'react';
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { List, ListItem, ListItemText } from '@mui/material';
import {
  PersonDutiesDocument,
  type PersonDutiesQuery,
} from '../../../../../schema/generated/people/people/person-duties.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { AddLink } from '../AddLink.tsx';
import { ShowLink } from '../PersonNameField.tsx';

export function PersonDuties() {
  const translate = useTranslate();
  const person = useRecordContext<RaRecord<string>>();
  const { data, error, isPending, refetch } = useTypedQuery(PersonDutiesDocument, { id: person?.id ?? '' });
  const linesOf = useLines();
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton rows={3} />;
  const lines = data.person ? linesOf(data.person) : [];
  if (lines.length === 0) {
    return (
      <EmptyState title={translate('people.persons.noDuties')} advice={translate('people.persons.noDutiesAdvice')}>
        <AddLink resource="volunteers" label="people.volunteers.register" preset={({ id }) => ({ personId: id })} />
      </EmptyState>
    );
  }
  return (
    <List disablePadding>
      {lines.map(({ key, primary, secondary }) => (
        <ListItem key={key} disableGutters divider>
          <ListItemText primary={primary} secondary={secondary} />
        </ListItem>
      ))}
    </List>
  );
}

interface Line {
  readonly key: string;
  readonly primary: ReactNode;
  readonly secondary: string;
}

type Duties = NonNullable<PersonDutiesQuery['person']>;

function useLines(): (duties: Duties) => Line[] {
  const translate = useTranslate();
  const { language } = useLanguage();
  const word = useEnumLabel();
  const day = (text: string | null | undefined): string => (text ? dayText(text, language) : '');
  const said = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');
  const linked = (resource: string, id: string): ReactNode => (
    <ShowLink resource={resource} id={id}>
      {translate(`resources.${resource}.name`, { smart_count: 1 })}
    </ShowLink>
  );
  return ({ volunteers, socialWorkers, partnerContacts, leaderships }) => [
    ...volunteers.nodes.map(({ id, level, isSilver, joinedOn }) => ({
      key: id,
      primary: linked('volunteers', id),
      secondary: said(
        word('VolunteerLevel', level),
        isSilver ? translate('people.volunteers.silver') : null,
        day(joinedOn),
      ),
    })),
    ...socialWorkers.nodes.map(({ id, employer, startedOn, endedOn }) => ({
      key: id,
      primary: linked('socialWorkers', id),
      secondary: said(employer?.name, translate('people.term', { from: day(startedOn), until: day(endedOn) })),
    })),
    ...partnerContacts.nodes.map(({ id, partnerUnit, duty }) => ({
      key: id,
      primary: partnerUnit ? (
        <ShowLink resource="partnerUnits" id={partnerUnit.id}>
          {translate('people.contactOf', { unit: partnerUnit.name })}
        </ShowLink>
      ) : (
        translate('people.contactOf', { unit: '' })
      ),
      secondary: said(duty),
    })),
    ...leaderships.nodes.map(({ id, title, node, from, until }) => ({
      key: id,
      primary: said(node?.name, title),
      secondary: translate('people.term', { from: day(from), until: day(until) }),
    })),
  ];
}
