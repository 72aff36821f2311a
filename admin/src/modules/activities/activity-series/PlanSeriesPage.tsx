// Plans a series: its days are chosen and seen at once, with what public holidays do to them.
import { useRef, useState } from 'react';
import { ResourceContextProvider, useRedirect, useTranslate } from 'ra-core';
import { BooleanInput, NumberInput, TextInput, maxValue, minValue, required } from 'react-admin';
import { useFormContext, type FieldValues } from 'react-hook-form';
import { Box, Typography } from '@mui/material';
import {
  PlanActivitySeriesDocument,
  PreviewSeriesDocument,
  type PlanActivitySeriesInput,
} from '../../../../../schema/generated/activities/activity-series/workflows.ts';
import { newId } from '../../../data/new-id.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useWorkflow } from '../../../data/use-workflow.ts';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { FormBody } from '../../../shared/form/FormBody.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { WayBack } from '../../../shared/show/RecordShow.tsx';
import { today } from '../../today/days.ts';
import { ActivityTexts, TitleInput } from '../activities/ActivityInputs.tsx';
import { HostInput } from '../activities/HostInput.tsx';
import { KindInput } from '../activities/PlanActivityPage.tsx';
import { Dates } from './DatesPreview.tsx';
import { RuleInputs } from './RuleInputs.tsx';

export function PlanSeriesPage() {
  return (
    <ResourceContextProvider value="activitySeriesList">
      <PlanForm />
    </ResourceContextProvider>
  );
}

export const validateMinutes = [required(), minValue(1), maxValue(1440)];
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;
export const validateTime = [
  required(),
  (time: unknown) => (typeof time === 'string' && !timePattern.test(time) ? 'activities.series.timeHelp' : undefined),
];

function PlanForm() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [id] = useState(() => newId());
  const [record] = useState(() => ({
    ...{ frequency: 'WEEKLY', interval: 1, days: [], rule: 'FREQ=WEEKLY', fromDay: today(), startTime: '16:30' },
    ...{ minutes: 90, holidayPolicy: 'SKIP', isOpenAtOnce: true },
  }));
  const isSaved = useRef(false);
  const { run } = useWorkflow(PlanActivitySeriesDocument, {
    done: 'activities.series.planned',
    onDone: () => {
      isSaved.current = true;
      redirect('show', 'activitySeriesList', id);
    },
  });
  return (
    <>
      <PageHeading title={translate('activities.series.plan')} above={<WayBack />} />
      <FormBody
        isSaved={isSaved}
        record={record}
        onSubmit={(values: FieldValues) => run({ input: planInput(id, values) })}
      >
        <TitleInput />
        <KindInput />
        <RuleInputs />
        <DayInput source="fromDay" validate={required()} />
        <DayInput source="untilDay" helperText="activities.series.untilHelp" />
        <EnumInput source="holidayPolicy" type="HolidayPolicy" validate={required()} />
        <Preview />
        <TextInput source="startTime" validate={validateTime} helperText="activities.series.timeHelp" />
        <NumberInput source="minutes" min={1} max={1440} validate={validateMinutes} />
        <HostInput />
        <BooleanInput source="isForChildren" />
        <NumberInput source="capacity" validate={minValue(1)} min={1} helperText="activities.capacityHelp" />
        <BooleanInput source="isOpenAtOnce" />
        <ActivityTexts withNote={false} />
      </FormBody>
    </>
  );
}

const first = 6;

function Preview() {
  const translate = useTranslate();
  const { watch } = useFormContext();
  const [rule, fromDay, untilDay, holidayPolicy] = watch(['rule', 'fromDay', 'untilDay', 'holidayPolicy']) as [
    string,
    string | null,
    string | null,
    PlanActivitySeriesInput['holidayPolicy'],
  ];
  const variables = {
    rule,
    fromDay: fromDay ?? '',
    untilDay: untilDay || null,
    holidayPolicy: holidayPolicy ?? 'SKIP',
    first,
  };
  const { data } = useTypedQuery(PreviewSeriesDocument, variables, {
    enabled: !!fromDay && !!rule,
    freshForMs: 60_000,
  });
  const dates = data?.previewActivitySeries ?? [];
  return (
    <Box sx={{ mb: 2.5 }}>
      <Typography variant="subtitle2" component="h2">
        {translate('activities.series.dates')}
      </Typography>
      {dates.length > 0 ? (
        <Dates dates={dates} />
      ) : (
        <Typography variant="body2" color="text.secondary">
          {translate('activities.series.noDates')}
        </Typography>
      )}
    </Box>
  );
}

function planInput(id: string, values: FieldValues): PlanActivitySeriesInput {
  const { frequency: _frequency, interval: _interval, days: _days, ...input } = values;
  return { ...(input as PlanActivitySeriesInput), id, isForChildren: values['isForChildren'] === true };
}
