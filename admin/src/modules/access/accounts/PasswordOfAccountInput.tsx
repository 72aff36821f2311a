// A password for somebody else: typed, or suggested and then shown so that it can be handed over.
import { useState } from 'react';
import { PasswordInput, minLength, maxLength, required, useTranslate } from 'react-admin';
import { Box, Button, Typography } from '@mui/material';
import { useFormContext, useWatch } from 'react-hook-form';

const validatePassword = [required(), minLength(12), maxLength(128)];

export function PasswordOfAccountInput({ label }: { readonly label: string }) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const password: unknown = useWatch({ name: 'password' });
  const [suggested, setSuggested] = useState<string>();
  const suggest = (): void => {
    const next = suggestedPassword();
    setSuggested(next);
    setValue('password', next, { shouldDirty: true, shouldValidate: true });
  };
  return (
    <Box sx={{ mb: 2 }}>
      <PasswordInput
        source="password"
        label={label}
        validate={validatePassword}
        helperText="access.passwordHelp"
        autoComplete="new-password"
      />
      <Button size="small" onClick={suggest}>
        {translate('access.suggestPassword')}
      </Button>
      <Typography component="output" sx={{ ml: 1 }}>
        {suggested !== undefined && suggested === password && (
          <>
            {translate('access.suggested')}{' '}
            <Box component="code" sx={{ userSelect: 'all' }}>
              {suggested}
            </Box>
          </>
        )}
      </Typography>
    </Box>
  );
}

/** Letters and digits that nobody mistakes for others. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const [groups, lettersPerGroup] = [4, 4];

/** Four groups of four, such as `k7mp-x3vq-h9ta-w4rd`: easy to read out over the telephone. */
function suggestedPassword(): string {
  const group = (): string =>
    Array.from({ length: lettersPerGroup }, () => letters[randomBelow(letters.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** Without the slight favour that a plain remainder gives to the first letters. */
function randomBelow(limit: number): number {
  const most = Math.floor(256 / limit) * limit;
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < most) return byte % limit;
  }
}
