// Leads to the form for a new record of another kind, with what is known already filled in.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Button } from '@mui/material';
import AddIcon from '@mui/icons-material/AddOutlined';
import { Link } from 'react-router-dom';
import { useMayDo } from '../../auth/session-context.tsx';
import { useResource } from '../../layout/console-context.tsx';

export interface AddLinkProps {
  readonly resource: string;
  /** Key of the word on it. */
  readonly label: string;
  readonly preset: (record: RaRecord<string>) => Readonly<Record<string, unknown>>;
}

export function AddLink({ resource: name, label, preset }: AddLinkProps) {
  const translate = useTranslate();
  const resource = useResource(name);
  const mayDo = useMayDo();
  const record = useRecordContext<RaRecord<string>>();
  if (!record || record['archivedAt'] != null || !resource.pages?.create || !mayDo(resource, 'create')) return null;
  const search = new URLSearchParams({ source: JSON.stringify(preset(record)) });
  return (
    <Button
      component={Link}
      to={{ pathname: `/${name}/create`, search: search.toString() }}
      variant="outlined"
      startIcon={<AddIcon />}
    >
      {translate(label)}
    </Button>
  );
}
