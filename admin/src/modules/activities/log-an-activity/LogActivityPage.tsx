// Logs an activity that took place: what, when, where, how many came of which age and who helped, on one page.
import { useRef, useState } from 'react';
import { ResourceContextProvider, useRedirect, useTranslate } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { Alert, Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import {
  LogActivityDocument,
  type LogActivityInput,
} from '../../../../../schema/generated/activities/log-an-activity.ts';
import { newId } from '../../../data/new-id.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import type { FormErrors } from '../../../data/user-errors.ts';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { FormBody } from '../../../shared/form/FormBody.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WayBack } from '../../../shared/show/RecordShow.tsx';
import { today } from '../../today/days.ts';
import { TitleInput } from '../activities/ActivityInputs.tsx';
import { BandInputs, countsOf } from '../activities/HeadcountTab.tsx';
import { HostInput } from '../activities/HostInput.tsx';
import { KindInput } from '../activities/PlanActivityPage.tsx';
import { RepeatLast } from './RepeatLast.tsx';

export function LogActivityPage() {
  return (
    <ResourceContextProvider value="activities">
      <LogForm />
    </ResourceContextProvider>
  );
}

const validateDay = [
  required(),
  (day: unknown) => (typeof day === 'string' && day > today() ? 'activities.log.future' : undefined),
];

function LogForm() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [id] = useState(() => newId());
  const [record] = useState(() => ({ heldOn: today() }));
  const [isThereAlready, setThereAlready] = useState(false);
  const isSaved = useRef(false);
  const { run } = useWorkflow(LogActivityDocument, {
    done: 'activities.log.done',
    onDone: () => {
      isSaved.current = true;
      redirect('show', 'activities', id);
    },
  });
  const submit = async (values: FieldValues): Promise<FormErrors | undefined> => {
    const errors = await run({ input: logInput(id, values) });
    // The first call arrived and only its answer was lost; since then something was changed here.
    setThereAlready(errors?.['id'] !== undefined);
    return errors;
  };
  return (
    <>
      <PageHeading title={translate('activities.log.title')} above={<WayBack />} />
      {isThereAlready && (
        <Alert severity="info" sx={{ mb: 2, maxWidth: 720 }}>
          {translate('activities.log.savedBefore')}{' '}
          <MuiLink component={Link} to={`/activities/${id}/show`} color="inherit">
            {translate('activities.log.look')}
          </MuiLink>
        </Alert>
      )}
      <FormBody isSaved={isSaved} record={record} onSubmit={submit}>
        <RepeatLast />
        <TitleInput />
        <KindInput />
        <DayInput source="heldOn" validate={validateDay} />
        <HostInput />
        <TextInput source="place" validate={maxLength(120)} />
        <Typography variant="subtitle1" component="h2">
          {translate('activities.log.counts')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate('activities.log.countsHelp')}
        </Typography>
        <BandInputs />
        <TextInput
          source="helperText"
          label="activities.log.helpers"
          multiline
          minRows={2}
          validate={maxLength(20_000)}
          helperText="activities.log.helpersHelp"
        />
        <TextInput source="note" multiline minRows={2} validate={maxLength(2000)} helperText="activities.noteHelp" />
      </FormBody>
    </>
  );
}

function logInput(id: string, values: FieldValues): LogActivityInput {
  const { title, kind, heldOn, hostUnitId, place, helperText, note, isForChildren } = values as LogActivityInput;
  return {
    ...{ id, title, kind, heldOn, hostUnitId, place, helperText, note },
    isForChildren: isForChildren === true,
    counts: countsOf(values),
  };
}
