// A group of the menu: a heading that opens and closes its entries. What one closes and opens is kept like other tastes.
import { useId, useState } from 'react';
import { useStore, useTranslate } from 'ra-core';
import { ButtonBase, List, ListItem, ListItemButton, ListItemIcon, ListItemText, Typography } from '@mui/material';
import ClosedIcon from '@mui/icons-material/ChevronRightOutlined';
import OpenIcon from '@mui/icons-material/ExpandMoreOutlined';
import { NavLink } from 'react-router-dom';
import type { MenuGroup } from '../data/resource.ts';
import type { MenuItemOf, MenuSection } from './menu-items.ts';

export interface MenuGroupSectionProps {
  readonly section: MenuSection;
  /** Whether the page that is open belongs to the group. */
  readonly isPresent: boolean;
  readonly isOpenAtFirst: boolean;
  readonly onChoose?: () => void;
}

const noChoices: Partial<Record<MenuGroup, boolean>> = {};

export function MenuGroupSection({ section, isPresent, isOpenAtFirst, onChoose }: MenuGroupSectionProps) {
  const translate = useTranslate();
  const [choices, choose] = useStore('menuGroups', noChoices);
  const [isClosedHere, setClosedHere] = useState(false);
  const id = useId();
  const { group, items } = section;
  const isOpen = isPresent ? !isClosedHere : (choices[group] ?? isOpenAtFirst);
  const Arrow = isOpen ? OpenIcon : ClosedIcon;
  const toggle = (): void => {
    setClosedHere(isOpen);
    choose({ ...choices, [group]: !isOpen });
  };
  return (
    <>
      <Typography component="h2" variant="body2" sx={{ px: 1 }}>
        <ButtonBase
          id={`${id}-name`}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': `${id}-entries` } : {})}
          onClick={toggle}
          sx={{
            width: '100%',
            minHeight: 40,
            pl: 2,
            pr: 1,
            borderRadius: 1,
            font: 'inherit',
            color: 'text.secondary',
            justifyContent: 'space-between',
            textAlign: 'start',
            '&:hover': { bgcolor: 'action.hover' },
          }}
        >
          {translate(`console.group.${group}`)}
          <Arrow fontSize="small" aria-hidden />
        </ButtonBase>
      </Typography>
      {isOpen && (
        <MenuLinks id={`${id}-entries`} nameId={`${id}-name`} items={items} {...(onChoose ? { onChoose } : {})} />
      )}
    </>
  );
}

interface MenuLinksProps {
  readonly items: readonly MenuItemOf[];
  readonly id?: string;
  /** Id of what names the links. */
  readonly nameId?: string;
  readonly onChoose?: () => void;
}

export function MenuLinks({ items, id, nameId, onChoose }: MenuLinksProps) {
  return (
    <List dense id={id} sx={{ px: 1, py: 0.5 }} aria-labelledby={nameId}>
      {items.map((item) => (
        <ListItem key={item.to} disablePadding>
          <MenuLink item={item} {...(onChoose ? { onChoose } : {})} />
        </ListItem>
      ))}
    </List>
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
