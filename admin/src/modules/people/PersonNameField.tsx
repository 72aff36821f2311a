// A person by name, read along with the record that points to them; a lock for whoever may not read names.
import type { ReactNode } from 'react';
import { useCreatePath, useFieldValue, useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMayDo } from '../../auth/session-context.tsx';
import { useConsoleParts } from '../../layout/console-context.tsx';
import { Blank } from '../../shared/fields/Blank.tsx';
import { Masked } from '../../shared/fields/MaskedField.tsx';
import type { FieldProps } from '../../shared/fields/field-props.ts';
import type { NamedPerson } from './person-name.ts';

export interface PersonNameFieldProps extends FieldProps {
  /** Where the person stands in the record, `''` where the record is the person; the source is the id that leads to the page. */
  readonly of?: string;
  /** The list to whose record the name leads; without one it is plain text, as in the first column, which is a link already. */
  readonly link?: string;
}

export function PersonNameField({ source, of = 'person', link }: PersonNameFieldProps) {
  const record = useRecordContext<RaRecord<string>>();
  const pointedTo: unknown = useFieldValue({ source: of || 'id' });
  const person: unknown = of === '' ? record : pointedTo;
  const id: unknown = useFieldValue({ source });
  return (
    <ShowLink resource={link} id={String(id)}>
      <Name person={person as NamedPerson | null} />
    </ShowLink>
  );
}

function Name({ person }: { readonly person: NamedPerson | null }) {
  const translate = useTranslate();
  if (!person || person.masked.includes('fullName')) return <Masked />;
  if (person.fullName) return <>{person.fullName}</>;
  if (!person.erasedAt) return <Blank />;
  return (
    <Typography component="span" variant="body2" color="text.secondary">
      {translate('people.name.erased')}
    </Typography>
  );
}

export interface ShowLinkProps {
  readonly resource: string | undefined;
  readonly id: string;
  readonly children: ReactNode;
}

/** Leads to the page of a record, for whoever may open it. */
export function ShowLink({ resource: name, id, children }: ShowLinkProps) {
  const resource = useConsoleParts().resources.find(({ plural }) => plural === name);
  const mayDo = useMayDo();
  const createPath = useCreatePath();
  if (!resource?.pages?.show || !mayDo(resource, 'show')) return <>{children}</>;
  return (
    <MuiLink component={Link} to={createPath({ resource: resource.plural, id, type: 'show' })}>
      {children}
    </MuiLink>
  );
}
