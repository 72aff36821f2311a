// On a phone the way about lies at the bottom, under the thumb.
import { useTranslate } from 'ra-core';
import { BottomNavigation, BottomNavigationAction, Paper } from '@mui/material';
import MenuIcon from '@mui/icons-material/MenuOutlined';
import TodayIcon from '@mui/icons-material/TodayOutlined';
import { useLocation, useNavigate } from 'react-router-dom';

export function PhoneBar({ onMenu }: { readonly onMenu: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (
    <Paper
      square
      elevation={3}
      sx={{ position: 'fixed', bottom: 0, left: 0, right: 0, zIndex: 'appBar', pb: 'env(safe-area-inset-bottom)' }}
    >
      <BottomNavigation
        showLabels
        component="nav"
        aria-label={translate('console.bar.phone')}
        value={pathname === '/' ? 'today' : null}
      >
        <BottomNavigationAction
          value="today"
          label={translate('console.group.today')}
          icon={<TodayIcon />}
          onClick={() => void navigate('/')}
        />
        <BottomNavigationAction
          value="menu"
          label={translate('console.bar.menu')}
          icon={<MenuIcon />}
          onClick={onMenu}
          aria-haspopup="dialog"
        />
      </BottomNavigation>
    </Paper>
  );
}
