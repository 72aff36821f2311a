// How many notices wait to be looked at, in the bar of every page; it leads to them.
import { useTranslate } from 'ra-core';
import { Badge, IconButton, Tooltip } from '@mui/material';
import BellIcon from '@mui/icons-material/NotificationsOutlined';
import { Link } from 'react-router-dom';
import { UnreadNoticesDocument } from '../../../schema/generated/layout/unread-notices.ts';
import { useMay } from '../auth/session-context.tsx';
import { useTypedQuery } from '../data/use-typed-query.ts';

/** Above it, how many exactly helps nobody. */
const most = 99;

export function NoticeBell() {
  const translate = useTranslate();
  const may = useMay()('notice.read');
  const { data } = useTypedQuery(UnreadNoticesDocument, {}, { enabled: may });
  if (!may) return null;
  const count = data?.notices.totalCount ?? 0;
  const shown = count > most ? `${most}+` : count;
  const label =
    count > 0 ? translate('console.notices.unread', { smart_count: shown }) : translate('console.notices.bell');
  return (
    <Tooltip title={label}>
      <IconButton component={Link} to="/notices" aria-label={label}>
        <Badge badgeContent={count > 0 ? shown : null} color="error">
          <BellIcon />
        </Badge>
      </IconButton>
    </Tooltip>
  );
}
