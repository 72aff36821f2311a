// The way to the lists that have no place in the menu, because their records belong to those of the page one is on.
import { useTranslate } from 'ra-core';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMayDo } from '../../auth/session-context.tsx';
import { useConsoleParts } from '../../layout/console-context.tsx';

/** `of` is the address of the page, as the lists name it in their `beside`. */
export function ListsBeside({ of: address }: { readonly of: string }) {
  const translate = useTranslate();
  const mayDo = useMayDo();
  const lists = useConsoleParts().resources.filter(
    (resource) => resource.beside === address && resource.pages?.list && mayDo(resource, 'list'),
  );
  return lists.map(({ plural, icon: Icon }) => (
    <Button key={plural} component={Link} to={`/${plural}`} {...(Icon ? { startIcon: <Icon /> } : {})}>
      {translate(`resources.${plural}.name`, { smart_count: 2 })}
    </Button>
  ));
}
