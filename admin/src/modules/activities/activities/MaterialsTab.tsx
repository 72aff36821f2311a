// What an activity needs or used: items, how many, in what unit.
import { RecordContextProvider, useRecordContext, useTranslate } from 'ra-core';
import { NumberInput, TextInput, maxLength, minValue, required } from 'react-admin';
import { Box, Stack, Typography } from '@mui/material';
import { ActivityThingsDocument } from '../../../../../schema/generated/activities/activities/activity-page.ts';
import {
  ArchiveActivityMaterialDocument,
  CreateActivityMaterialDocument,
} from '../../../../../schema/generated/activities/activities/workflows.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useActivityDuties } from '../activity-duties.ts';
import { which } from './workflow-inputs.ts';
import type { Activity } from './activity-states.ts';

const validateItem = [required(), maxLength(80)];
const validateQuantity = [required(), minValue(1)];
const validateUnit = [required(), maxLength(20)];

export function MaterialsTab() {
  const activity = useRecordContext<Activity>();
  return activity ? <Materials activity={activity} /> : null;
}

function Materials({ activity }: { readonly activity: Activity }) {
  const translate = useTranslate();
  const { data, error, refetch } = useTypedQuery(ActivityThingsDocument, { activityId: activity.id });
  const mayRun = useActivityDuties().mayRun(activity.hostUnitId);
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={3} />;
  const materials = data.activity?.materials.nodes ?? [];
  return (
    <Stack spacing={2}>
      {mayRun && <AddButton />}
      {materials.length === 0 ? (
        <EmptyState
          title={translate('activities.materials.none')}
          advice={translate('activities.materials.noneAdvice')}
        />
      ) : (
        <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {materials.map((material) => (
            <RecordContextProvider key={material.id} value={material}>
              <Stack
                component="li"
                direction="row"
                spacing={1}
                sx={{ alignItems: 'center', minHeight: 48, borderBottom: 1, borderColor: 'divider' }}
              >
                <Typography component="span" sx={{ flex: 1 }}>
                  {material.item}
                </Typography>
                <Typography component="span">{`${material.quantity} ${material.unit}`}</Typography>
                {mayRun && <RemoveButton />}
              </Stack>
            </RecordContextProvider>
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function AddButton() {
  return (
    <Box>
      <WorkflowButton
        document={CreateActivityMaterialDocument}
        variables={({ item, quantity, unit }, record) => ({
          input: { activityId: record.id, item: String(item), quantity: Number(quantity), unit: String(unit) },
        })}
        label="activities.materials.add"
        defaultValues={() => ({ quantity: 1 })}
      >
        <TextInput source="item" label="activities.materials.item" validate={validateItem} helperText={false} />
        <NumberInput
          source="quantity"
          label="activities.materials.quantity"
          min={1}
          validate={validateQuantity}
          helperText={false}
        />
        <TextInput
          source="unit"
          label="activities.materials.unit"
          validate={validateUnit}
          helperText="activities.materials.unitHelp"
        />
      </WorkflowButton>
    </Box>
  );
}

function RemoveButton() {
  return (
    <WorkflowButton
      document={ArchiveActivityMaterialDocument}
      variables={(_values, record) => ({ input: which(record) })}
      label="activities.materials.remove"
      variant="text"
    ></WorkflowButton>
  );
}
