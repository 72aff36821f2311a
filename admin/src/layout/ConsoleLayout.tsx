// The frame of every page: skip link, bar, menu, the page, messages, and the sign-in when a session ended.
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Notification } from 'react-admin';
import { Box, Drawer, Link, useMediaQuery, type Theme } from '@mui/material';
import { useLocation } from 'react-router-dom';
import { SignInAgainDialog } from '../auth/SignInAgainDialog.tsx';
import { useTextSize } from './DisplayControls.tsx';
import { PageErrorBoundary } from './PageErrorBoundary.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';
import { PhoneBar } from './PhoneBar.tsx';
import { SideMenu } from './SideMenu.tsx';
import { TopBar } from './TopBar.tsx';

const menuWidth = 232;
const barHeight = 61;

export function ConsoleLayout({ children }: { readonly children?: ReactNode }) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const [isMenuOpen, setMenuOpen] = useState(true);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const { pathname } = useLocation();
  const main = useFocusOnNewPage(pathname);
  useTextSize();
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <SkipLink onSkip={() => main.current?.focus()} />
      <TopBar isPhone={isPhone} isMenuOpen={isMenuOpen} onMenu={() => setMenuOpen(!isMenuOpen)} />
      <Box sx={{ display: 'flex', flex: 1 }}>
        {!isPhone && isMenuOpen && (
          <Box sx={{ width: menuWidth, flexShrink: 0, borderRight: 1, borderColor: 'divider' }}>
            <Box
              sx={{
                py: 1,
                position: 'sticky',
                top: barHeight,
                maxHeight: `calc(100vh - ${barHeight}px)`,
                overflowY: 'auto',
              }}
            >
              <SideMenu />
            </Box>
          </Box>
        )}
        <Box
          component="main"
          id="main"
          ref={main}
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, p: { xs: 2, md: 3 }, pb: { xs: 12, md: 4 } }}
        >
          <PageErrorBoundary key={pathname}>
            <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
          </PageErrorBoundary>
        </Box>
      </Box>
      {isPhone && (
        <>
          <MenuDrawer isOpen={isDrawerOpen} onClose={() => setDrawerOpen(false)} />
          <PhoneBar onMenu={() => setDrawerOpen(true)} />
        </>
      )}
      <Notification anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }} />
      <SignInAgainDialog />
    </Box>
  );
}

function MenuDrawer({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': translate('console.bar.menu'), sx: { width: 280, pt: 2 } } }}
    >
      <SideMenu onChoose={onClose} />
    </Drawer>
  );
}

/** A hash in the address names the page, so the link moves the focus itself. */
function SkipLink({ onSkip }: { readonly onSkip: () => void }) {
  const translate = useTranslate();
  return (
    <Link
      component="button"
      type="button"
      onClick={onSkip}
      sx={{
        position: 'fixed',
        top: -80,
        left: 16,
        zIndex: 'tooltip',
        bgcolor: 'background.paper',
        color: 'text.primary',
        px: 2,
        py: 1,
        borderRadius: 1,
        '&:focus': { top: 8 },
      }}
    >
      {translate('ra.navigation.skip_nav')}
    </Link>
  );
}

/** Who reads by ear, or moves by keyboard, starts at the new page and not where the old link was. */
function useFocusOnNewPage(pathname: string): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
