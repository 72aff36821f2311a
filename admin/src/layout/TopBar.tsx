// The bar on top: the community in which one works, language, text size, light or dark, one's own account.
import { useTranslate } from 'ra-core';
import { AppBar, Box, IconButton, Stack, Toolbar, Typography } from '@mui/material';
import MenuIcon from '@mui/icons-material/MenuOutlined';
import { Link } from 'react-router-dom';
import { AccountMenu } from './AccountMenu.tsx';
import { BrandMark } from './BrandMark.tsx';
import { CommunitySwitch } from './community.tsx';
import { TextSizeSwitch, ThemeSwitch } from './DisplayControls.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { NoticeBell } from './NoticeBell.tsx';

export interface TopBarProps {
  readonly isPhone: boolean;
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
}

export function TopBar({ isPhone, isMenuOpen, onMenu }: TopBarProps) {
  const translate = useTranslate();
  const label = translate(isMenuOpen ? 'ra.action.close_menu' : 'ra.action.open_menu');
  return (
    <AppBar
      position="sticky"
      color="inherit"
      elevation={0}
      sx={{ bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}
    >
      <Toolbar variant="dense" sx={{ gap: 1, py: 0.75 }}>
        {!isPhone && (
          <IconButton edge="start" aria-label={label} aria-expanded={isMenuOpen} onClick={onMenu}>
            <MenuIcon />
          </IconButton>
        )}
        <Stack
          component={Link}
          to="/"
          aria-label={translate('console.name')}
          direction="row"
          spacing={1}
          sx={{ alignItems: 'center', color: 'inherit', textDecoration: 'none' }}
        >
          <BrandMark size={28} />
          <Typography variant="h6" component="span" sx={{ display: isPhone ? 'none' : 'block' }}>
            {translate('console.name')}
          </Typography>
        </Stack>
        <Box sx={{ flex: 1 }} />
        <CommunitySwitch />
        {!isPhone && (
          <>
            <LanguageSwitch />
            <TextSizeSwitch />
            <ThemeSwitch />
          </>
        )}
        <NoticeBell />
        <AccountMenu withTastes={isPhone} />
      </Toolbar>
    </AppBar>
  );
}
