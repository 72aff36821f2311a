// One's own secret link, by which the calendar shows up on one's telephone.
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'ra-core';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import {
  MakeCalendarFeedDocument,
  MyCalendarFeedsDocument,
  RevokeCalendarFeedDocument,
} from '../../../../../schema/generated/oversight/calendar.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { instantText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useCommunityInView } from './use-calendar-entries.ts';

export function FeedDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { language } = useLanguage();
  const titleId = useId();
  const communityId = useCommunityInView();
  const [link, setLink] = useState<string>();
  const { data } = useTypedQuery(MyCalendarFeedsDocument, {});
  const make = useWorkflow(MakeCalendarFeedDocument, {
    done: 'oversight.feed.made',
    onDone: ({ path }) => path && setLink(`${window.location.origin}${path}`),
  });
  const revoke = useWorkflow(RevokeCalendarFeedDocument, {
    done: 'oversight.feed.revoked',
    onDone: () => setLink(undefined),
  });
  const feed = data?.calendarFeeds.nodes[0];
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link!);
    notify('oversight.feed.copied', { type: 'success' });
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{translate('oversight.feed.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('oversight.feed.help')}</DialogContentText>
        <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
          {link && (
            <>
              <Alert severity="warning">{translate('oversight.feed.once')}</Alert>
              <TextField
                fullWidth
                label={translate('oversight.feed.link')}
                value={link}
                slotProps={{ htmlInput: { readOnly: true } }}
                onFocus={(event) => event.target.select()}
              />
              <Button variant="contained" onClick={() => void copy()}>
                {translate('oversight.feed.copy')}
              </Button>
            </>
          )}
          {feed && !link && (
            <Typography>
              {translate('oversight.feed.live', { at: instantText(feed.createdAt, language) })}
              {feed.lastUsedAt &&
                ` ${translate('oversight.feed.used', { at: instantText(feed.lastUsedAt, language) })}`}
            </Typography>
          )}
          {!link && (
            <Button
              variant={feed ? 'outlined' : 'contained'}
              disabled={make.isRunning}
              onClick={() => void make.run({ input: communityId ? { communityId } : {} })}
            >
              {translate(feed ? 'oversight.feed.makeAnew' : 'oversight.feed.make')}
            </Button>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        {feed && (
          <Button color="error" disabled={revoke.isRunning} onClick={() => void revoke.run({ input: { id: feed.id } })}>
            {translate('oversight.feed.revoke')}
          </Button>
        )}
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
