// The stalls of a fair, how often people were served at each, and the way to counting on a phone.
import { RecordContextProvider, useRecordContext, useTranslate } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import { Button, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import {
  AddActivityStallDocument,
  RemoveActivityStallDocument,
} from '../../../../../schema/generated/activities/activities/workflows.ts';
import {
  StallsToCountDocument,
  type StallsToCountQuery,
} from '../../../../../schema/generated/activities/stalls/counting.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useActivityDuties } from '../activity-duties.ts';
import { validateReason, which } from './workflow-inputs.ts';
import { whyNotChange, whyNotRecord, type Activity } from './activity-states.ts';

export function StallsTab() {
  const activity = useRecordContext<Activity>();
  return activity ? <Stalls activity={activity} /> : null;
}

type Stall = NonNullable<StallsToCountQuery['activity']>['stalls']['nodes'][number];

function Stalls({ activity }: { readonly activity: Activity }) {
  const translate = useTranslate();
  const { data, error, refetch } = useTypedQuery(StallsToCountDocument, { activityId: activity.id });
  const duties = useActivityDuties();
  const mayRun = duties.mayRun(activity.hostUnitId);
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={4} />;
  const stalls = data.activity?.stalls.nodes ?? [];
  const mayCount = stalls.some(({ partnerUnitId }) => duties.mayCount(activity.hostUnitId, partnerUnitId));
  const reason = whyNotRecord(activity);
  return (
    <Stack spacing={2}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {mayCount && reason === undefined && (
          <Button component={Link} to={`/activity-stalls/${activity.id}`} variant="contained" size="large">
            {translate('activities.stalls.count')}
          </Button>
        )}
        {mayRun && <AddStallButton />}
      </Stack>
      {stalls.length === 0 ? (
        <EmptyState title={translate('activities.stalls.none')} advice={translate('activities.stalls.noneAdvice')} />
      ) : (
        <>
          <Typography>{translate('activities.stalls.total', { smart_count: activity.visitCount })}</Typography>
          <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {stalls.map((stall) => (
              <RecordContextProvider key={stall.id} value={stall}>
                <Row stall={stall} mayRemove={mayRun && whyNotChange(activity) === undefined} />
              </RecordContextProvider>
            ))}
          </Stack>
        </>
      )}
    </Stack>
  );
}

function Row({ stall, mayRemove }: { readonly stall: Stall; readonly mayRemove: boolean }) {
  const translate = useTranslate();
  return (
    <Stack
      component="li"
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ alignItems: 'center', flexWrap: 'wrap', minHeight: 48, borderBottom: 1, borderColor: 'divider' }}
    >
      <Typography component="span" sx={{ flex: '1 1 140px' }}>
        {stall.name}
        {stall.partnerUnit && (
          <Typography
            component="span"
            variant="body2"
            color="text.secondary"
          >{` · ${stall.partnerUnit.name}`}</Typography>
        )}
      </Typography>
      <Typography component="span">
        {translate('activities.stalls.visits', { smart_count: stall.visitCount })}
      </Typography>
      {mayRemove && (
        <WorkflowButton
          document={RemoveActivityStallDocument}
          variables={(values, record) => ({ input: { ...which(record), reason: String(values['reason']) } })}
          label="activities.stalls.remove"
          help="activities.stalls.removeHelp"
          variant="text"
        >
          <TextInput source="reason" label="activities.reason" validate={validateReason} />
        </WorkflowButton>
      )}
    </Stack>
  );
}

const validateName = [required(), maxLength(60)];

function AddStallButton() {
  return (
    <WorkflowButton
      document={AddActivityStallDocument}
      variables={({ name, partnerUnitId }, record) => ({
        input: { activityId: record.id, name: String(name), partnerUnitId: (partnerUnitId as string | null) ?? null },
      })}
      label="activities.stalls.add"
      help="activities.stalls.addHelp"
      whyNot={(record) => whyNotChange(record as unknown as Activity)}
    >
      <TextInput source="name" label="activities.stalls.name" validate={validateName} helperText={false} />
      <LinkedInput source="partnerUnitId" reference="partnerUnits" label="activities.stalls.unit" />
    </WorkflowButton>
  );
}
