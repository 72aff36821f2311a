// The views of a list: one's own and those that others share; to open, to save the list as it is, to put one first.
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { useTranslate } from 'ra-core';
import {
  Button,
  Chip,
  Divider,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
  Popover,
  Stack,
  Typography,
} from '@mui/material';
import ViewsIcon from '@mui/icons-material/BookmarksOutlined';
import { useLocation, useNavigate } from 'react-router-dom';
import { SavedViewsOfListDocument } from '../../../../../schema/generated/shared/list/views/saved-views.ts';
import { useMay, useMe } from '../../../auth/session-context.tsx';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useResource } from '../../../layout/console-context.tsx';
import type { Columns } from '../columns.tsx';
import { useFilters } from '../use-filters.ts';
import { EditViewDialog, SaveViewDialog } from './ViewDialogs.tsx';
import type { SavedView } from './saved-view.ts';
import { addressOf } from './view-address.ts';

interface ViewsButtonProps {
  readonly columns: Columns;
  /** Narrowed lists inside of other pages have no address of their own, and no views. */
  readonly isOwnPage: boolean;
}

export function ViewsButton({ columns, isOwnPage }: ViewsButtonProps) {
  const may = useMay();
  return isOwnPage && may('view.read') ? <Views columns={columns} /> : null;
}

function Views({ columns }: Pick<ViewsButtonProps, 'columns'>) {
  const translate = useTranslate();
  const { plural } = useResource();
  const { data } = useTypedQuery(SavedViewsOfListDocument, { listName: plural });
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<SavedView | 'new'>();
  const views = data?.savedViews.nodes ?? [];
  const open = useOpenView(columns);
  useDefaultView(data?.savedViews.nodes, open);
  const title = translate('console.views.title');
  return (
    <>
      <Button
        startIcon={<ViewsIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
      >
        {title}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': title, sx: { width: 360, maxWidth: '95vw' } } }}
      >
        <ViewRows
          views={views}
          onOpen={(view) => {
            setAnchor(null);
            open(view);
          }}
          onEdit={(view) => {
            setAnchor(null);
            setDialog(view);
          }}
        />
        <Divider />
        <Stack sx={{ p: 1 }}>
          <Button
            onClick={() => {
              setAnchor(null);
              setDialog('new');
            }}
          >
            {translate('console.views.save')}
          </Button>
        </Stack>
      </Popover>
      {dialog === 'new' && <SaveViewDialog columns={columns} onClose={() => setDialog(undefined)} />}
      {dialog && dialog !== 'new' && (
        <EditViewDialog view={dialog} columns={columns} onClose={() => setDialog(undefined)} />
      )}
    </>
  );
}

interface ViewRowsProps {
  readonly views: readonly SavedView[];
  readonly onOpen: (view: SavedView) => void;
  readonly onEdit: (view: SavedView) => void;
}

function ViewRows({ views, onOpen, onEdit }: ViewRowsProps) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const me = useMe()?.account.id;
  if (views.length === 0)
    return (
      <Typography color="text.secondary" sx={{ p: 2 }}>
        {translate('console.views.none')}
      </Typography>
    );
  return (
    <List dense aria-label={translate('console.views.title')}>
      {views.map((view) => {
        const isMine = view.accountId === me;
        return (
          <ListItem key={view.id} disablePadding sx={{ pr: 1 }}>
            <ListItemButton onClick={() => onOpen(view)} sx={{ minHeight: 44 }}>
              <ListItemText primary={view.name} sx={{ overflowWrap: 'anywhere' }} />
              {view.sharing !== 'MINE' && (
                <Chip component="span" size="small" label={word('ViewSharing', view.sharing)} sx={{ ml: 1 }} />
              )}
              {isMine && view.isDefault && (
                <Chip
                  component="span"
                  size="small"
                  color="primary"
                  label={translate('console.views.first')}
                  sx={{ ml: 1 }}
                />
              )}
            </ListItemButton>
            {isMine && (
              <Button
                size="small"
                onClick={() => onEdit(view)}
                aria-label={translate('console.views.editOf', { name: view.name })}
              >
                {translate('ra.action.edit')}
              </Button>
            )}
          </ListItem>
        );
      })}
    </List>
  );
}

function useOpenView(columns: Columns): (view: SavedView) => void {
  const { plural } = useResource();
  const navigate = useNavigate();
  return (view) => {
    if (view.columns) columns.show(view.columns);
    void navigate(addressOf(plural, view));
  };
}

/** A list that is opened as it is comes as its first view has it. */
function useDefaultView(views: readonly SavedView[] | undefined, open: (view: SavedView) => void): void {
  const me = useMe()?.account.id;
  const { search } = useLocation();
  const { values } = useFilters();
  const isSettled = useRef(false);
  const isBare = search === '' && Object.keys(values).length === 0;
  useEffect(() => {
    if (!views || isSettled.current) return;
    isSettled.current = true;
    const first = views.find(({ isDefault, accountId }) => isDefault && accountId === me);
    if (first && isBare) open(first);
  }, [views, me, isBare, open]);
}
