// A person by name, read along with the record that points to them: a lock for whoever may not read names.
import { useFieldValue, useCreatePath } from 'ra-core';
import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMayDo } from '../../auth/session-context.tsx';
import { useConsoleParts } from '../../layout/console-context.tsx';
import { Blank } from '../../shared/fields/Blank.tsx';
import { Masked } from '../../shared/fields/MaskedField.tsx';
import type { FieldProps } from '../../shared/fields/field-props.ts';

interface NamedPerson {
  readonly id: string;
  readonly fullName: string | null;
  readonly masked: readonly string[];
}

/** The source is the relation, such as `person`, with `id fullName masked` in the fragment. */
export function PersonField({ source }: FieldProps) {
  const person: unknown = useFieldValue({ source });
  return <PersonName person={person as NamedPerson | null} />;
}

export function PersonName({ person }: { readonly person: NamedPerson | null | undefined }) {
  const path = usePersonPath();
  if (!person || person.masked.includes('fullName')) return <Masked />;
  if (!person.fullName) return <Blank />;
  const to = path(person.id);
  if (!to) return <>{person.fullName}</>;
  return (
    <MuiLink component={Link} to={to}>
      {person.fullName}
    </MuiLink>
  );
}

/** The page of a person, where the console has one and the caller may open it. */
function usePersonPath(): (id: string) => string | undefined {
  const people = useConsoleParts().resources.find(({ plural }) => plural === 'people');
  const mayDo = useMayDo();
  const createPath = useCreatePath();
  const mayOpen = people?.pages?.show !== undefined && mayDo(people, 'show');
  return (id) => (mayOpen ? createPath({ resource: 'people', id, type: 'show' }) : undefined);
}
