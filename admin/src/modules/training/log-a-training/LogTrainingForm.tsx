// The form of a training that took place. It has the session's id from the start, so that a repeat never makes a second.
import { useRef, useState } from 'react';
import { Form, useTranslate } from 'ra-core';
import { NumberInput, TextInput, maxLength, maxValue, minValue, required } from 'react-admin';
import { useFormContext, type FieldValues } from 'react-hook-form';
import { Alert, Box, Button, Card, CardContent, Link as MuiLink, Stack } from '@mui/material';
import { Link } from 'react-router-dom';
import {
  LogTrainingDocument,
  type LogTrainingInput,
  type LogTrainingMutation,
} from '../../../../../schema/generated/training/log-a-training.ts';
import { newId } from '../../../data/new-id.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import type { FormErrors } from '../../../data/user-errors.ts';
import { FormProblems } from '../../../shared/form/FormProblems.tsx';
import { UnsavedGuard } from '../../../shared/form/UnsavedGuard.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { today } from '../../today/days.ts';
import { entriesOf, type RosterRow } from '../roster/roster-rows.ts';
import { allRows, RosterInput } from '../roster/RosterInput.tsx';
import { StickyActions } from '../roster/StickyActions.tsx';
import { ProviderInput } from '../training-sessions/ProviderInput.tsx';
import { AreaInput } from './AreaInput.tsx';
import { MinutesChoices } from './MinutesChoices.tsx';
import { RepeatLast } from './RepeatLast.tsx';
import { TopicInput } from './TopicInput.tsx';

export interface LogTrainingFormProps {
  readonly onLogged: (payload: LogTrainingMutation['logTraining'], sent: readonly RosterRow[]) => void;
}

export function LogTrainingForm({ onLogged }: LogTrainingFormProps) {
  const isSaved = useRef(false);
  const sent = useRef<readonly RosterRow[]>([]);
  const [id] = useState(() => newId());
  const [defaults] = useState(() => ({ heldOn: today(), roster: [], rosterText: '' }));
  const [isThereAlready, setThereAlready] = useState(false);
  const { run, isRunning } = useWorkflow(LogTrainingDocument, {
    done: 'training.log.saved',
    onDone: (payload) => {
      isSaved.current = true;
      onLogged(payload, sent.current);
    },
  });
  const submit = async (values: FieldValues): Promise<FormErrors | undefined> => {
    sent.current = allRows(values);
    const errors = await run({ input: logInput(id, values, sent.current) });
    // The first call arrived and only its answer was lost; since then something was changed here.
    setThereAlready(errors?.['id'] !== undefined);
    return errors;
  };
  return (
    <Form record={{}} defaultValues={defaults} onSubmit={submit} noValidate disableInvalidFormNotification>
      <Box sx={{ maxWidth: 720 }}>
        <FormProblems />
        {isThereAlready && <SavedBefore id={id} />}
        <RepeatLast />
        <Facts />
        <Card variant="outlined" sx={{ overflow: 'visible' }}>
          <CardContent>
            <RosterInput />
          </CardContent>
        </Card>
        <SubmitBar isRunning={isRunning} />
      </Box>
      <UnsavedGuard isSaved={isSaved} />
    </Form>
  );
}

const validateDay = [
  required(),
  (day: unknown) => (typeof day === 'string' && day > today() ? 'training.log.future' : undefined),
];
const validateTitle = [required(), maxLength(200)];
const validateMinutes = [required(), minValue(1), maxValue(1440)];

function Facts() {
  return (
    <Card variant="outlined" sx={{ mb: 2, overflow: 'visible' }}>
      <CardContent>
        <Stack spacing={1.5}>
          <ProviderInput />
          <DayInput
            source="heldOn"
            label="resources.trainingSessions.fields.heldOn"
            validate={validateDay}
            helperText={false}
          />
          <TopicInput validate={validateTitle} />
          <AreaInput validate={required()} />
          <TextInput
            source="trainerName"
            label="resources.trainingSessions.fields.trainerName"
            validate={maxLength(80)}
            helperText={false}
          />
          <NumberInput
            source="minutes"
            label="resources.trainingSessions.fields.minutes"
            validate={validateMinutes}
            min={1}
            max={1440}
            helperText={false}
          />
          <MinutesChoices />
          <TextInput
            source="place"
            label="resources.trainingSessions.fields.place"
            validate={maxLength(120)}
            helperText={false}
          />
        </Stack>
      </CardContent>
    </Card>
  );
}

function SubmitBar({ isRunning }: { readonly isRunning: boolean }) {
  const translate = useTranslate();
  const count = allRows(useFormContext().watch()).length;
  return (
    <StickyActions>
      <Button
        // No button of the kind `submit`: Enter in a field must not send a roster that is half taken down.
        onClick={(event) => event.currentTarget.form?.requestSubmit()}
        variant="contained"
        size="large"
        disabled={isRunning}
        sx={{ minHeight: 52, flex: 1, fontSize: '1.05rem' }}
      >
        {count > 0 ? translate('training.log.submitCount', { smart_count: count }) : translate('training.log.submit')}
      </Button>
    </StickyActions>
  );
}

function SavedBefore({ id }: { readonly id: string }) {
  const translate = useTranslate();
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate('training.log.savedBefore')}{' '}
      <MuiLink component={Link} to={`/trainingSessions/${id}/show`} color="inherit">
        {translate('training.log.look')}
      </MuiLink>
    </Alert>
  );
}

function logInput(id: string, values: FieldValues, rows: readonly RosterRow[]): LogTrainingInput {
  const { heldOn, title, courseId, topicArea, trainerName, minutes, place, providerUnitId } =
    values as LogTrainingInput;
  return {
    id,
    heldOn,
    title,
    courseId,
    topicArea,
    trainerName,
    minutes,
    place,
    providerUnitId,
    entries: entriesOf(rows),
    errorPolicy: 'REJECT_FAILED',
  };
}
