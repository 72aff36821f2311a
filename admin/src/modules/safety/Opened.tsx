// What was opened of a restricted record: it lives as long as this dialog, and nowhere else in the console.
import { useTranslate } from 'ra-core';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material';

export interface OpenedProps {
  /** Key of the heading. */
  readonly title: string;
  /** Texts by the keys of their labels; those that are null are not there. */
  readonly texts: Readonly<Record<string, string | null | undefined>>;
  readonly onClose: () => void;
}

export function Opened({ title, texts, onClose }: OpenedProps) {
  const translate = useTranslate();
  const given = Object.entries(texts).filter((each): each is [string, string] => each[1] != null);
  return (
    <Dialog open onClose={onClose} aria-labelledby="opened" fullWidth maxWidth="sm">
      <DialogTitle id="opened">{translate(title)}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          {given.length === 0 && <Typography>{translate('safety.open.nothing')}</Typography>}
          {given.map(([label, text]) => (
            <div key={label}>
              <Typography variant="body2" color="text.secondary">
                {translate(label)}
              </Typography>
              <Typography sx={{ whiteSpace: 'pre-line' }}>{text}</Typography>
            </div>
          ))}
          <DialogContentText>{translate('safety.open.once')}</DialogContentText>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
