// A button that leads to a form, prepared for the record on the page; absent for whoever may not fill it in.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import AddIcon from '@mui/icons-material/AddOutlined';
import { Link } from 'react-router-dom';
import { useMayDo } from '../../auth/session-context.tsx';
import { useResource } from '../../layout/console-context.tsx';

export interface CreateLinkProps {
  /** The list to which the new record belongs, such as `agreements`. */
  readonly reference: string;
  /** What the form is to know already. */
  readonly known: Readonly<Record<string, string | undefined>>;
}

export function CreateLink({ reference, known }: CreateLinkProps) {
  const translate = useTranslate();
  const resource = useResource(reference);
  const mayDo = useMayDo();
  if (!mayDo(resource, 'create')) return null;
  const given = Object.entries(known).filter((each): each is [string, string] => each[1] !== undefined);
  return (
    <Button
      component={Link}
      to={`/${reference}/create?${new URLSearchParams(given).toString()}`}
      variant="outlined"
      startIcon={<AddIcon />}
    >
      {translate('ra.page.create', { name: translate(`resources.${reference}.name`, { smart_count: 1 }) })}
    </Button>
  );
}
