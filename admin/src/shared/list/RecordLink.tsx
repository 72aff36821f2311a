// The way from a row to its record: to its page, else to its form, by what one may open.
import type { ReactNode } from 'react';
import { useCreatePath, type RaRecord } from 'ra-core';
import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMayDo } from '../../auth/session-context.tsx';
import type { RecordOf } from '../../data/resource.ts';
import { useResource } from '../../layout/console-context.tsx';

export function RecordLink({ record, children }: { readonly record: RaRecord<string>; readonly children: ReactNode }) {
  const resource = useResource();
  const mayDo = useMayDo();
  const createPath = useCreatePath();
  const type =
    resource.pages?.show && mayDo(resource, 'show')
      ? 'show'
      : resource.pages?.edit && mayDo(resource, 'edit')
        ? 'edit'
        : undefined;
  if (!type) return <>{children}</>;
  return (
    <MuiLink component={Link} to={createPath({ resource: resource.plural, id: record.id, type })} color="primary">
      {children}
    </MuiLink>
  );
}

/** How a record of this page's resource is called. */
export function useRecordTitle(): (record: RaRecord<string>) => string {
  const { title } = useResource();
  return (record) => title(record as RecordOf);
}
