// The training is saved: how many are on its roster, who could not be taken and how to put that right, and what to do next.
import { useEffect, useRef, useState } from 'react';
import { RecordContextProvider, useGetOne, useTranslate, type RaRecord } from 'ra-core';
import { Alert, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import { Link } from 'react-router-dom';
import type { LogTrainingMutation } from '../../../../../schema/generated/training/log-a-training.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import type { RosterRow } from '../roster/roster-rows.ts';
import { useSendRoster } from '../roster/use-send-roster.ts';
import { RosterRowItem } from '../roster/RosterRowItem.tsx';
import { IssueButton, LockButton } from '../training-sessions/SessionButtons.tsx';
import type { Session } from '../training-sessions/session-states.ts';

export type LoggedSession = NonNullable<LogTrainingMutation['logTraining']['trainingSession']>;

export interface LoggedTrainingProps {
  readonly session: LoggedSession;
  readonly rows: readonly RosterRow[];
  readonly onAnother: () => void;
}

export function LoggedTraining({ session, rows, onAnother }: LoggedTrainingProps) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const heading = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState(() => rows.filter(({ problem }) => problem !== null));
  const [saved, setSaved] = useState(rows.length - refused.length);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <Stack spacing={2} sx={{ maxWidth: 720 }}>
      <div ref={heading} tabIndex={-1}>
        <PageHeading
          title={translate('training.logged.title')}
          beside={<DoneIcon color="success" fontSize="large" />}
        />
        <Typography variant="h6" component="p">
          {translate('training.logged.count', { smart_count: saved })}
        </Typography>
        <Typography color="text.secondary">
          {translate('training.logged.what', { day: dayText(session.heldOn, language), title: session.title })}
        </Typography>
      </div>
      {refused.length > 0 && (
        <Refused
          sessionId={session.id}
          rows={refused}
          onRows={(left, taken) => {
            setRefused([...left]);
            setSaved(saved + taken);
          }}
        />
      )}
      <NextSteps sessionId={session.id} hasOpen={refused.length > 0} />
      <Stack spacing={1} direction={{ xs: 'column', sm: 'row' }}>
        <Button component={Link} to="/" variant="contained" size="large" sx={{ minHeight: 48 }}>
          {translate('console.action.home')}
        </Button>
        <Button
          component={Link}
          to={`/trainingSessions/${session.id}/show`}
          variant="outlined"
          size="large"
          sx={{ minHeight: 48 }}
        >
          {translate('training.log.look')}
        </Button>
        <Button onClick={onAnother} size="large" sx={{ minHeight: 48 }}>
          {translate('training.logged.another')}
        </Button>
      </Stack>
    </Stack>
  );
}

interface RefusedProps {
  readonly sessionId: string;
  readonly rows: readonly RosterRow[];
  readonly onRows: (left: readonly RosterRow[], taken: number) => void;
}

/** The names that were refused, each with its reason and a way to correct it; all can be sent again at once. */
function Refused({ sessionId, rows, onRows }: RefusedProps) {
  const translate = useTranslate();
  const { send, isSending } = useSendRoster(sessionId);
  const [fault, setFault] = useState(false);
  const change = (key: string, row: RosterRow | undefined): void =>
    onRows(
      rows.flatMap((each) => (each.key === key ? (row ?? []) : each)),
      0,
    );
  const sendAgain = async (): Promise<void> => {
    const { settled, errors } = await send(rows);
    setFault(errors !== undefined);
    if (errors) return;
    const left = settled.filter(({ problem }) => problem !== null);
    onRows(left, settled.length - left.length);
  };
  return (
    <Card variant="outlined">
      <CardContent>
        <Alert severity="warning" sx={{ mb: 1 }}>
          {translate('training.logged.refused', { smart_count: rows.length })}
        </Alert>
        <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {rows.map((row, index) => (
            <RosterRowItem
              key={row.key}
              row={row}
              number={index + 1}
              withResult={false}
              onChange={(changed) => change(row.key, changed)}
            />
          ))}
        </Stack>
        {fault && (
          <Alert severity="error" sx={{ mt: 1 }}>
            {translate('console.fault.UNAVAILABLE')}
          </Alert>
        )}
        <Button
          variant="contained"
          disabled={isSending}
          onClick={() => void sendAgain()}
          sx={{ mt: 1.5, minHeight: 48 }}
        >
          {translate('training.logged.sendAgain')}
        </Button>
      </CardContent>
    </Card>
  );
}

/** The roster can be locked at once, and the certificates issued, where the course grants any. */
function NextSteps({ sessionId, hasOpen }: { readonly sessionId: string; readonly hasOpen: boolean }) {
  const translate = useTranslate();
  const { data } = useGetOne<RaRecord<string>>('trainingSessions', { id: sessionId });
  if (!data || hasOpen) return null;
  const session = data as unknown as Session;
  return (
    <RecordContextProvider value={data}>
      <Card variant="outlined">
        <CardContent>
          <Typography sx={{ mb: 1.5 }}>{translate(`training.logged.next.${session.status}`, { _: '' })}</Typography>
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
            <LockButton isNext={false} />
            {session.courseId && <IssueButton session={session} />}
          </Stack>
        </CardContent>
      </Card>
    </RecordContextProvider>
  );
}
