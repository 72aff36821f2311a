// One series: its rule in words, its next dates, and what can be done with it.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { NumberInput, TextInput, maxLength, minValue } from 'react-admin';
import { Card, CardContent, Stack } from '@mui/material';
import {
  ChangeActivitySeriesDocument,
  EndActivitySeriesDocument,
  GenerateSeriesActivitiesDocument,
  SeriesDatesDocument,
  SkipActivitySeriesDayDocument,
} from '../../../../../schema/generated/activities/activity-series/workflows.ts';
import type { ActivitySeriesFieldsFragment } from '../../../../../schema/generated/activities/activity-series.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField, YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { daysAfter, today } from '../../today/days.ts';
import { validateReason, which } from '../activities/workflow-inputs.ts';
import { useActivityDuties } from '../activity-duties.ts';
import { Dates } from './DatesPreview.tsx';
import { validateMinutes, validateTime } from './PlanSeriesPage.tsx';
import { RuleField } from './RuleField.tsx';
import { RuleInputs } from './RuleInputs.tsx';
import { partsOf } from './rule-parts.ts';

type Series = ActivitySeriesFieldsFragment;

const tabs = [{ label: 'activities.series.dates', content: <DatesTab /> }];

export function ActivitySeriesShow() {
  const { mayRun } = useActivityDuties();
  return (
    <RecordShow
      above={<SeriesButtons />}
      tabs={tabs}
      mayChange={({ hostUnitId }) => mayRun(hostUnitId as string | null)}
    >
      <EnumField source="status" type="SeriesStatus" />
      <EnumField source="kind" type="ActivityKind" />
      <RuleField source="rule" />
      <TextField source="startTime" />
      <TextField source="minutes" />
      <DayField source="fromDay" />
      <DayField source="untilDay" />
      <EnumField source="holidayPolicy" type="HolidayPolicy" />
      <LinkedField source="hostUnitId" reference="partnerUnits" />
      <TextField source="place" />
      <TextField source="capacity" />
      <YesNoField source="isForChildren" />
      <YesNoField source="isOpenAtOnce" />
      <DayField source="madeUntil" />
      <TextField source="endReason" />
      <LongTextField source="description" />
      <LongTextField source="riskStatement" />
    </RecordShow>
  );
}

function DatesTab() {
  const translate = useTranslate();
  const series = useRecordContext<Series>();
  const variables = { seriesId: series?.id ?? '', first: 20 };
  const { data, error, refetch } = useTypedQuery(SeriesDatesDocument, variables, { enabled: series !== undefined });
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={5} />;
  const dates = data.activitySeriesDates ?? [];
  const made = new Map(data.activities.nodes.map((activity) => [activity.seriesDay ?? '', activity]));
  if (dates.length === 0)
    return (
      <EmptyState
        title={translate('activities.series.noDates')}
        advice={translate('activities.series.noDatesAdvice')}
      />
    );
  return <Dates dates={dates} made={made} />;
}

const whyNot = (record: RaRecord<string>): string | undefined =>
  record['status'] === 'ENDED' ? 'activities.series.whyEnded' : undefined;

const weeksAhead = 28;

function SeriesButtons() {
  const series = useRecordContext<Series>();
  const mayRun = useActivityDuties().mayRun(series?.hostUnitId);
  if (!series || !mayRun || series.archivedAt != null) return null;
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent>
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          <WorkflowButton
            document={GenerateSeriesActivitiesDocument}
            variables={({ until }, record) => ({ input: { ...which(record), until: String(until) } })}
            label="activities.series.generate"
            done="activities.series.generated"
            help="activities.series.generateHelp"
            whyNot={whyNot}
            defaultValues={() => ({ until: daysAfter(today(), weeksAhead) })}
            variant={series.madeUntil == null ? 'contained' : 'outlined'}
          >
            <DayInput source="until" label="activities.series.generateUntil" validate={validateReason[0]!} />
          </WorkflowButton>
          <ChangeButton />
          <WorkflowButton
            document={SkipActivitySeriesDayDocument}
            variables={({ day, reason }, record) => ({
              input: { ...which(record), day: String(day), reason: String(reason) },
            })}
            label="activities.series.skip"
            help="activities.series.skipHelp"
            whyNot={whyNot}
          >
            <DayInput source="day" label="activities.series.skipDay" validate={validateReason[0]!} />
            <TextInput source="reason" label="activities.reason" validate={validateReason} />
          </WorkflowButton>
          <WorkflowButton
            document={EndActivitySeriesDocument}
            variables={({ reason }, record) => ({ input: { ...which(record), reason: String(reason) } })}
            label="activities.series.end"
            help="activities.series.endHelp"
            whyNot={whyNot}
            color="error"
          >
            <TextInput source="reason" label="activities.reason" validate={validateReason} multiline />
          </WorkflowButton>
        </Stack>
      </CardContent>
    </Card>
  );
}

const changeable = ['startTime', 'minutes', 'place', 'capacity', 'untilDay', 'holidayPolicy'] as const;

function ChangeButton() {
  const rule = useRecordContext<Series>()?.rule ?? '';
  const { frequency, interval, days } = partsOf(rule);
  return (
    <WorkflowButton
      document={ChangeActivitySeriesDocument}
      variables={(values, record) => ({
        input: {
          ...which(record),
          ...Object.fromEntries(changeable.map((key) => [key, values[key] === '' ? null : (values[key] ?? null)])),
          ...(frequency ? { rule: String(values['rule']) } : {}),
          reason: String(values['reason']),
        },
      })}
      label="activities.series.change"
      help="activities.series.changeHelp"
      whyNot={whyNot}
      defaultValues={(record) => ({
        ...Object.fromEntries(changeable.map((key) => [key, record[key]])),
        ...{ rule, frequency, interval, days },
      })}
    >
      {frequency && <RuleInputs />}
      <TextInput
        source="startTime"
        label="resources.activitySeriesList.fields.startTime"
        validate={validateTime}
        helperText="activities.series.timeHelp"
      />
      <NumberInput
        source="minutes"
        label="resources.activitySeriesList.fields.minutes"
        validate={validateMinutes}
        helperText={false}
      />
      <TextInput
        source="place"
        label="resources.activitySeriesList.fields.place"
        validate={maxLength(120)}
        helperText={false}
      />
      <NumberInput
        source="capacity"
        label="resources.activitySeriesList.fields.capacity"
        validate={minValue(1)}
        helperText="activities.capacityHelp"
      />
      <DayInput
        source="untilDay"
        label="resources.activitySeriesList.fields.untilDay"
        helperText="activities.series.untilHelp"
      />
      <EnumInput
        source="holidayPolicy"
        type="HolidayPolicy"
        label="resources.activitySeriesList.fields.holidayPolicy"
        helperText={false}
      />
      <TextInput source="reason" label="activities.reason" validate={validateReason} multiline />
    </WorkflowButton>
  );
}
