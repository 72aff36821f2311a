// Nobody leaves a form with unsaved changes without being asked.
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useFormIsDirty, useTranslate } from 'ra-core';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';

export interface UnsavedGuardProps {
  /** Set once the form is saved, before it leads on to another page. */
  readonly isSaved: { readonly current: boolean };
}

export function UnsavedGuard({ isSaved }: UnsavedGuardProps) {
  const translate = useTranslate();
  const isDirty = useFormIsDirty();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && !isSaved.current && nextLocation.pathname !== currentLocation.pathname,
  );
  useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      if (!isSaved.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty, isSaved]);
  return (
    <Dialog open={blocker.state === 'blocked'} onClose={() => blocker.reset?.()} aria-labelledby="unsaved-title">
      <DialogTitle id="unsaved-title">{translate('console.unsaved.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('ra.message.unsaved_changes')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => blocker.proceed?.()}>{translate('console.unsaved.leave')}</Button>
        <Button variant="contained" onClick={() => blocker.reset?.()}>
          {translate('console.unsaved.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
