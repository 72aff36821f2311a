// Where the link in a confirmation mail leads: the address is confirmed by a press, never by a mere visit.
import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { ConfirmNoticeEmailDocument } from '../../../../../schema/generated/oversight/notices.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { PageHeading } from '../../../layout/PageHeading.tsx';

export function ConfirmEmailPage() {
  const translate = useTranslate();
  const { token = '' } = useParams();
  const [outcome, setOutcome] = useState<'done' | 'refused'>();
  const { run, isRunning } = useWorkflow(ConfirmNoticeEmailDocument, { done: 'oversight.notices.confirmed' });
  const confirm = async (): Promise<void> => setOutcome((await run({ input: { token } })) ? 'refused' : 'done');
  return (
    <>
      <PageHeading title={translate('oversight.notices.confirmTitle')} />
      <Stack spacing={2} sx={{ maxWidth: 560, alignItems: 'flex-start' }}>
        {outcome === undefined && (
          <>
            <Typography>{translate('oversight.notices.confirmHelp')}</Typography>
            <Button variant="contained" disabled={isRunning} onClick={() => void confirm()}>
              {translate('oversight.notices.confirm')}
            </Button>
          </>
        )}
        {outcome && (
          <>
            <Alert severity={outcome === 'done' ? 'success' : 'error'}>
              {translate(outcome === 'done' ? 'oversight.notices.confirmed' : 'oversight.notices.notConfirmed')}
            </Alert>
            <Button component={Link} to="/notices" variant="outlined">
              {translate('oversight.notices.toInbox')}
            </Button>
          </>
        )}
      </Stack>
    </>
  );
}
