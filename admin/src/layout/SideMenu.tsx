// The menu, by job and not by table. Its groups open and close; a short menu is open at first, a long one where one is.
import { useTranslate } from 'ra-core';
import { useMediaQuery, type Theme } from '@mui/material';
import TodayIcon from '@mui/icons-material/TodayOutlined';
import { useLocation } from 'react-router-dom';
import { useMay, useMayDo } from '../auth/session-context.tsx';
import { useConsoleParts } from './console-context.tsx';
import { groupAt, menuSections } from './menu-items.ts';
import { MenuGroupSection, MenuLinks } from './MenuGroupSection.tsx';

/** As many entries as are taken in at a glance. */
const mostAtOnce = 25;

export function SideMenu({ onChoose }: { readonly onChoose?: () => void }) {
  const translate = useTranslate();
  const { resources, pages } = useConsoleParts();
  const { pathname } = useLocation();
  const open = useMay();
  const mayDo = useMayDo();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const sections = menuSections(resources, pages, { open, list: (resource) => mayDo(resource, 'list') });
  const present = groupAt(pathname, resources, pages);
  const isShort = sections.reduce((sum, { items }) => sum + items.length, 0) <= mostAtOnce;
  const todays = sections.find(({ group }) => group === 'today')?.items ?? [];
  const today = { to: '/', label: 'console.group.today', icon: TodayIcon };
  return (
    <nav aria-label={translate('console.bar.menu')}>
      {/* What belongs to today stands below today's own link, and is always there. */}
      <MenuLinks items={[today, ...todays]} {...(onChoose ? { onChoose } : {})} />
      {sections
        .filter(({ group }) => group !== 'today')
        .map((section) => (
          <MenuGroupSection
            // Whoever comes to a page of a closed group finds the group open.
            key={`${section.group} ${String(section.group === present)}`}
            section={section}
            isPresent={section.group === present}
            isOpenAtFirst={isShort && !isPhone}
            {...(onChoose ? { onChoose } : {})}
          />
        ))}
    </nav>
  );
}
