// Who is signed in, with which roles; on a phone the tastes too; signing out.
import { useId, useState, type MouseEvent } from 'react';
import { useLogout, useNotify, useTranslate } from 'ra-core';
import { Avatar, Box, Button, Divider, IconButton, Popover, Stack, Tooltip, Typography } from '@mui/material';
import SignOutIcon from '@mui/icons-material/LogoutOutlined';
import { useMe } from '../auth/session-context.tsx';
import { useEnumLabel } from '../i18n/enum-label.ts';
import { TextSizeSwitch, ThemeSwitch } from './DisplayControls.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

export function AccountMenu({ withTastes }: { readonly withTastes: boolean }) {
  const translate = useTranslate();
  const logout = useLogout();
  const notify = useNotify();
  const me = useMe();
  const titleId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!me) return null;
  const signOut = (): void => {
    logout({}, undefined, false).catch(() => notify('console.signIn.outFailed', { type: 'error' }));
  };
  const { displayName } = me.account;
  const label = `${translate('ra.auth.user_menu')}: ${displayName}`;
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          aria-label={label}
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
        >
          <Avatar
            sx={{ width: 32, height: 32, fontSize: '0.95rem', bgcolor: 'primary.main', color: 'primary.contrastText' }}
          >
            {displayName.slice(0, 1)}
          </Avatar>
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, sx: { p: 2, width: 300 } } }}
      >
        <Typography id={titleId} variant="h6" component="h2">
          {displayName}
        </Typography>
        <Typography variant="body2" color="text.secondary" gutterBottom>
          {me.account.username}
        </Typography>
        <Roles />
        {withTastes && (
          <>
            <Divider sx={{ my: 1.5 }} />
            <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
              <LanguageSwitch />
              <Stack direction="row" spacing={1}>
                <TextSizeSwitch />
                <ThemeSwitch />
              </Stack>
            </Stack>
          </>
        )}
        <Divider sx={{ my: 1.5 }} />
        <Button fullWidth variant="outlined" startIcon={<SignOutIcon />} onClick={signOut}>
          {translate('ra.auth.logout')}
        </Button>
      </Popover>
    </>
  );
}

/** Each role with the place for which it was granted. */
function Roles() {
  const translate = useTranslate();
  const word = useEnumLabel();
  const roles = useMe()?.roles ?? [];
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {roles.map(({ role, scopeName }) => (
        <Typography key={`${role} ${scopeName}`} component="li" variant="body2">
          {translate('console.bar.roleAt', { role: word('Role', role), place: scopeName })}
        </Typography>
      ))}
    </Box>
  );
}
