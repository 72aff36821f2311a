// Takes down who was at a training that was held: all at once, a row each; what is refused stays to be put right.
import { useRef, useState } from 'react';
import { Form, ResourceContextProvider, useNotify, useTranslate } from 'ra-core';
import { useFormContext } from 'react-hook-form';
import { Alert, Box, Button, Link as MuiLink } from '@mui/material';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { SessionToRecordDocument } from '../../../../../schema/generated/training/roster.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import type { FormErrors } from '../../../data/user-errors.ts';
import { FaultPage, NotFoundPage } from '../../../layout/FaultPage.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { PageSkeleton } from '../../../layout/PageSkeleton.tsx';
import { FormProblems } from '../../../shared/form/FormProblems.tsx';
import { UnsavedGuard } from '../../../shared/form/UnsavedGuard.tsx';
import { whyNotRecord, type Session } from '../training-sessions/session-states.ts';
import { StickyActions } from './StickyActions.tsx';
import { addRows, afterSending, rosterRow, unsavedRows, type RosterRow } from './roster-rows.ts';
import { allRows, RosterInput, type RosterValues } from './RosterInput.tsx';
import { useSendRoster } from './use-send-roster.ts';
import { useEnrolments, useWholeRoster, type RosterLine } from './use-whole-roster.ts';

/** Within the trainings, so that fields bear their names there. */
export function RecordAttendancePage() {
  return (
    <ResourceContextProvider value="trainingSessions">
      <RecordAttendance />
    </ResourceContextProvider>
  );
}

function RecordAttendance() {
  const { sessionId = '' } = useParams();
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useTypedQuery(SessionToRecordDocument, { id: sessionId });
  const roster = useWholeRoster(sessionId);
  // The roster as it stood when the page was opened: what is typed is not moved by what others do.
  const [opened, setOpened] = useState<readonly RosterLine[]>();
  if (roster.data && !opened) setOpened(roster.data);
  const fault = error ?? (opened ? null : roster.error);
  if (fault) return <FaultPage error={fault} onRetry={() => void Promise.all([refetch(), roster.refetch()])} />;
  if (isPending || !data || !opened) return <PageSkeleton />;
  const session = data.trainingSession;
  if (!session) return <NotFoundPage />;
  const reason = whyNotRecord(session as Session);
  return (
    <>
      <PageHeading
        title={translate('training.record.title')}
        above={
          <MuiLink component={Link} to={`/trainingSessions/${session.id}/show`} variant="body2">
            {session.title}
          </MuiLink>
        }
      />
      {reason ? (
        <Alert severity="info">{translate(reason)}</Alert>
      ) : (
        <RecordForm sessionId={session.id} withResults lines={opened} />
      )}
    </>
  );
}

interface RecordFormProps {
  readonly sessionId: string;
  readonly lines: readonly RosterLine[];
  readonly withResults: boolean;
}

function RecordForm({ sessionId, lines, withResults }: RecordFormProps) {
  const translate = useTranslate();
  const isSaved = useRef(false);
  const [defaults] = useState<RosterValues>(() => ({ roster: lines.map(rowOfLine), rosterText: '' }));
  const [counts, setCounts] = useState<{ readonly saved: number; readonly refused: number }>();
  return (
    <Form record={{}} defaultValues={defaults} noValidate disableInvalidFormNotification>
      <FormProblems />
      {counts && counts.refused > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('training.record.someRefused', counts)}
        </Alert>
      )}
      <TakeEnrolled sessionId={sessionId} />
      <Box sx={{ maxWidth: 720 }}>
        <RosterInput withResults={withResults} />
        <SaveRoster
          sessionId={sessionId}
          onCounts={setCounts}
          onSaved={() => {
            isSaved.current = true;
          }}
        />
      </Box>
      <UnsavedGuard isSaved={isSaved} />
    </Form>
  );
}

function rowOfLine({ volunteerId, volunteerName, result }: RosterLine): RosterRow {
  return rosterRow({ name: volunteerName ?? '—', volunteerId, result, recorded: result });
}

/** Those who enrolled and are not on the roster yet, taken over with one press. */
function TakeEnrolled({ sessionId }: { readonly sessionId: string }) {
  const translate = useTranslate();
  const { data = [] } = useEnrolments(sessionId);
  const { watch, setValue } = useFormContext<{ roster?: readonly RosterRow[] }>();
  const rows = watch('roster') ?? [];
  const enrolled = data.flatMap(({ volunteerId, volunteerName, status }) =>
    status === 'ENROLLED' && volunteerName ? [rosterRow({ name: volunteerName, volunteerId })] : [],
  );
  const together = addRows(rows, enrolled);
  const missing = together.length - rows.length;
  if (missing === 0) return null;
  return (
    <Button
      variant="outlined"
      onClick={() => setValue('roster', together, { shouldDirty: true })}
      sx={{ mb: 2, minHeight: 44 }}
    >
      {translate('training.record.takeEnrolled', { smart_count: missing })}
    </Button>
  );
}

interface SaveRosterProps {
  readonly sessionId: string;
  readonly onSaved: () => void;
  readonly onCounts: (counts: { saved: number; refused: number }) => void;
}

function SaveRoster({ sessionId, onSaved, onCounts }: SaveRosterProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const form = useFormContext<RosterValues>();
  const { send, isSending } = useSendRoster(sessionId);
  const save = async (values: RosterValues): Promise<void> => {
    const rows = allRows(values);
    const toSend = unsavedRows(rows);
    const { settled, errors } = toSend.length > 0 ? await send(toSend) : { settled: [] };
    if (errors) return setErrors(form.setError, errors);
    const refused = settled.filter(({ problem }) => problem !== null).length;
    const now = afterSending(rows, settled);
    form.reset({ roster: now, rosterText: '' });
    if (refused > 0) return onCounts({ saved: settled.length - refused, refused });
    onSaved();
    notify('training.record.done', { type: 'success', messageArgs: { smart_count: now.length } });
    void navigate(`/trainingSessions/${sessionId}/show`);
  };
  return (
    <StickyActions>
      <Button
        variant="contained"
        size="large"
        disabled={isSending}
        onClick={(event) => void form.handleSubmit(save)(event)}
        sx={{ minHeight: 48, flex: 1 }}
      >
        {translate('training.record.save')}
      </Button>
    </StickyActions>
  );
}

type SetError = (name: never, error: { message: string }) => void;

function setErrors(setError: unknown, errors: FormErrors): void {
  const flat = (level: FormErrors): string[] =>
    Object.values(level).flatMap((each) => (typeof each === 'string' ? each : flat(each)));
  (setError as SetError)('root.serverError' as never, { message: flat(errors).join('\n') });
}
