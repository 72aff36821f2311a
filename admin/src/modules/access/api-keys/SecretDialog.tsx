// The key itself, shown this once: copied, put away, and never seen again.
import { useId, useState } from 'react';
import { useTranslate } from 'ra-core';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import CopyIcon from '@mui/icons-material/ContentCopyOutlined';

export interface SecretDialogProps {
  /** Null when the same request was repeated: then it was shown before. */
  readonly secret: string | null;
  readonly onClose: () => void;
}

export function SecretDialog({ secret, onClose }: SecretDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  // Only the button closes it: a click beside it would lose the key.
  return (
    <Dialog open aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{translate('access.secretTitle')}</DialogTitle>
      <DialogContent>
        {secret === null ? (
          <Alert severity="warning">{translate('access.secretGone')}</Alert>
        ) : (
          <Secret secret={secret} />
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {translate('access.secretKept')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Secret({ secret }: { readonly secret: string }) {
  const translate = useTranslate();
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  return (
    <>
      <Alert severity="warning" sx={{ mb: 2 }}>
        {translate('access.secretOnce')}
      </Alert>
      <TextField
        label={translate('access.secretLabel')}
        value={secret}
        fullWidth
        multiline
        onFocus={(event) => event.target.select()}
        slotProps={{ input: { readOnly: true, sx: { fontFamily: 'monospace' } } }}
      />
      <Button startIcon={<CopyIcon />} onClick={() => void copy()} sx={{ mt: 1 }}>
        {translate('access.copy')}
      </Button>
      <output>{copied && translate(copied === 'yes' ? 'access.copied' : 'access.copyByHand')}</output>
    </>
  );
}
