// The menu, by job and not by table.
import { NavLink } from 'react-router-dom';
import { useTranslate } from 'ra-core';
import { List, ListItem, ListItemButton, ListItemIcon, ListItemText, Typography } from '@mui/material';
import TodayIcon from '@mui/icons-material/TodayOutlined';
import { useMay, useMayDo } from '../auth/session-context.tsx';
import { useConsoleParts } from './console-context.tsx';
import { menuSections, type MenuItemOf } from './menu-items.ts';

export function SideMenu({ onChoose }: { readonly onChoose?: () => void }) {
  const translate = useTranslate();
  const { resources, pages } = useConsoleParts();
  const open = useMay();
  const mayDo = useMayDo();
  const sections = menuSections(resources, pages, { open, list: (resource) => mayDo(resource, 'list') });
  return (
    <nav aria-label={translate('console.bar.menu')}>
      <List dense component="div" sx={{ px: 1 }}>
        <MenuLink
          item={{ to: '/', label: 'console.group.today', icon: TodayIcon }}
          {...(onChoose ? { onChoose } : {})}
        />
      </List>
      {sections.map(({ group, items }) => (
        <div key={group}>
          {/* What belongs to today stands below today's own link. */}
          {group !== 'today' && (
            <Typography
              id={`menu-${group}`}
              component="h2"
              variant="body2"
              color="text.secondary"
              sx={{ px: 3, pt: 1.5 }}
            >
              {translate(`console.group.${group}`)}
            </Typography>
          )}
          <List
            dense
            sx={{ px: 1, py: group === 'today' ? 0 : 0.5 }}
            {...(group === 'today' ? {} : { 'aria-labelledby': `menu-${group}` })}
          >
            {items.map((item) => (
              <ListItem key={item.to} disablePadding>
                <MenuLink item={item} {...(onChoose ? { onChoose } : {})} />
              </ListItem>
            ))}
          </List>
        </div>
      ))}
    </nav>
  );
}

function MenuLink({
  item: { to, label, icon: Icon },
  onChoose,
}: {
  readonly item: MenuItemOf;
  readonly onChoose?: () => void;
}) {
  const translate = useTranslate();
  return (
    <ListItemButton
      component={NavLink}
      to={to}
      end={to === '/'}
      {...(onChoose ? { onClick: onChoose } : {})}
      sx={{
        borderRadius: 1,
        minHeight: 40,
        '&.active': { bgcolor: 'action.selected', color: 'primary.main', fontWeight: 600 },
      }}
    >
      {Icon && (
        <ListItemIcon sx={{ minWidth: 36, color: 'inherit' }}>
          <Icon />
        </ListItemIcon>
      )}
      <ListItemText
        primary={translate(label, { smart_count: 2 })}
        slotProps={{ primary: { sx: { fontWeight: 'inherit', fontSize: '0.95rem' } } }}
      />
    </ListItemButton>
  );
}
