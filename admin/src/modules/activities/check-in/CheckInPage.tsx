// Where the code on the screen leads: whoever scans it and is signed in is checked in at once.
import { useEffect, useRef, useState } from 'react';
import { useDataProvider, useTranslate } from 'ra-core';
import { Alert, Button, Stack, Typography } from '@mui/material';
import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import { Link, useParams } from 'react-router-dom';
import {
  CheckInToActivityDocument,
  type CheckInToActivityMutation,
} from '../../../../../schema/generated/activities/check-in.ts';
import type { ConsoleDataProvider } from '../../../data/data-provider.ts';
import { faultBody } from '../../../data/fault.ts';
import { newId } from '../../../data/new-id.ts';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { PageSkeleton } from '../../../layout/PageSkeleton.tsx';
import { useEnumLabel } from '../../../i18n/enum-label.ts';

type Came = CheckInToActivityMutation['checkInToActivity'];
type Outcome = { readonly came: Came } | { readonly problem: string };

export function CheckInPage() {
  const translate = useTranslate();
  const outcome = useCheckIn(useParams()['token'] ?? '');
  if (!outcome) return <PageSkeleton />;
  return (
    <>
      <PageHeading title={translate('activities.checkIn.title')} />
      <Stack spacing={2} sx={{ maxWidth: 560 }}>
        {'came' in outcome ? <Welcome came={outcome.came} /> : <Alert severity="warning">{outcome.problem}</Alert>}
        <Button component={Link} to="/" variant="contained" size="large" sx={{ minHeight: 48 }}>
          {translate('console.action.home')}
        </Button>
      </Stack>
    </>
  );
}

function Welcome({ came: { activity, activityAttendance } }: { readonly came: Came }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  if (!activity || !activityAttendance) return null;
  return (
    <Stack component="output" spacing={1} sx={{ alignItems: 'center', textAlign: 'center', py: 3 }}>
      <DoneIcon color="success" sx={{ fontSize: 72 }} />
      <Typography variant="h5" component="p">
        {translate('activities.checkIn.done')}
      </Typography>
      <Typography>{activity.title}</Typography>
      <Typography color="text.secondary">{word('ActivityRole', activityAttendance.role)}</Typography>
    </Stack>
  );
}

/** Once for each code, however often the page is drawn; a second time changes nothing anyway. */
function useCheckIn(token: string): Outcome | undefined {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const [outcome, setOutcome] = useState<Outcome>();
  const sent = useRef<string>(undefined);
  useEffect(() => {
    if (sent.current === token) return;
    sent.current = token;
    dataProvider.mutate(CheckInToActivityDocument, { input: { token } }, { idempotencyKey: newId() }).then(
      (came) => setOutcome({ came: came as Came }),
      (error: unknown) => setOutcome({ problem: problemOf(error) }),
    );
  }, [dataProvider, token]);
  return outcome;
}

function problemOf(error: unknown): string {
  const field = faultBody(error)?.errors?.['token'];
  if (typeof field === 'string') return field;
  return error instanceof Error ? error.message : '';
}
