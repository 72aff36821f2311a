// The roster of a training, line by line.
import { RecordContextProvider, useRecordContext, useTranslate } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import { Box, Button, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { RemoveTrainingAttendanceDocument } from '../../../../../schema/generated/training/training-sessions/workflows.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { Masked } from '../../../shared/fields/MaskedField.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useWholeRoster, type RosterLine } from '../roster/use-whole-roster.ts';
import { useTrainingDuties } from '../training-duties.ts';
import { whyNotRecord, type Session } from './session-states.ts';

export function RosterTab() {
  const session = useRecordContext<Session>();
  return session ? <Roster session={session} /> : null;
}

function Roster({ session }: { readonly session: Session }) {
  const translate = useTranslate();
  const { data, error, refetch } = useWholeRoster(session.id);
  const mayChange = useTrainingDuties().mayRun(session.providerUnitId) && whyNotRecord(session) === undefined;
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={4} />;
  if (data.length === 0) {
    return (
      <EmptyState
        title={translate('training.roster.none')}
        advice={translate(whyNotRecord(session) ?? 'training.roster.noneAdvice')}
      >
        {mayChange && (
          <Button component={Link} to={`/record-attendance/${session.id}`} variant="contained">
            {translate('training.step.record')}
          </Button>
        )}
      </EmptyState>
    );
  }
  return (
    <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((line) => (
        <RecordContextProvider key={line.id} value={line}>
          <Line line={line} mayRemove={mayChange} />
        </RecordContextProvider>
      ))}
    </Stack>
  );
}

function Line({ line, mayRemove }: { readonly line: RosterLine; readonly mayRemove: boolean }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { position, volunteerName, masked, result, minutes, note, credential } = line;
  return (
    <Stack
      component="li"
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ alignItems: 'center', flexWrap: 'wrap', minHeight: 44, borderBottom: 1, borderColor: 'divider', py: 0.5 }}
    >
      <Typography component="span" variant="body2" color="text.secondary" sx={{ width: 32, textAlign: 'right' }}>
        {position}
      </Typography>
      <Typography component="span" sx={{ flex: '1 1 110px', minWidth: 0 }}>
        {masked.includes('volunteerName') ? <Masked /> : volunteerName}
      </Typography>
      <Typography component="span" variant="body2">
        {word('TrainingResult', result)}
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        {translate('training.minutes', { smart_count: minutes })}
      </Typography>
      {credential?.number && (
        <Typography component="span" variant="body2">
          {translate('training.roster.certificate', { number: credential.number })}
        </Typography>
      )}
      {note && (
        <Typography component="span" variant="body2" color="text.secondary" sx={{ flexBasis: '100%', pl: 5 }}>
          {note}
        </Typography>
      )}
      {mayRemove && (
        <Box component="span">
          <RemoveButton />
        </Box>
      )}
    </Stack>
  );
}

const validateReason = [required(), maxLength(200)];

function RemoveButton() {
  return (
    <WorkflowButton
      document={RemoveTrainingAttendanceDocument}
      variables={(values, record) => ({
        input: { id: record.id, expectedVersion: Number(record['version']), reason: String(values['reason']) },
      })}
      label="training.roster.takeOff"
      help="training.roster.takeOffHelp"
      variant="text"
    >
      <TextInput source="reason" label="training.reason" validate={validateReason} />
    </WorkflowButton>
  );
}
