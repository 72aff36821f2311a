// The steps of a drill: planned time against the time that it took.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Box, Chip, LinearProgress, Stack, Typography } from '@mui/material';
import { StepsOfDrillDocument } from '../../../../../schema/generated/safety/drills/drill-page.ts';
import { RecordDrillTimingsDocument } from '../../../../../schema/generated/safety/drills/drill-workflows.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useMayRunDrill } from '../may-run.ts';
import { which } from '../values.ts';
import { whyNotRecord, type DrillRecord } from './drill-states.ts';
import { TimingInputs, timingDefaults, timingsIn, type Step } from './TimingInputs.tsx';

export function TimingsTab() {
  const drill = useRecordContext<RaRecord<string> & DrillRecord>();
  return drill ? <Timings drill={drill} /> : null;
}

function Timings({ drill }: { readonly drill: DrillRecord }) {
  const translate = useTranslate();
  const mayRun = useMayRunDrill();
  const { data, error, refetch } = useTypedQuery(StepsOfDrillDocument, { drillId: drill.id });
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={3} />;
  const steps = data.drillSteps.nodes;
  if (steps.length === 0)
    return <EmptyState title={translate('safety.drill.noSteps')} advice={translate('safety.drill.noStepsAdvice')} />;
  return (
    <Stack spacing={2}>
      {mayRun(drill.leadUnitId) && (
        <Stack direction="row">
          <WorkflowButton
            document={RecordDrillTimingsDocument}
            variables={(values, record) => ({ input: { ...which(record), timings: timingsIn(values, steps) } })}
            label="safety.drill.time"
            help="safety.drill.timeHelp"
            whyNot={() => whyNotRecord(drill)}
            defaultValues={() => timingDefaults(steps)}
          >
            <TimingInputs steps={steps} />
          </WorkflowButton>
        </Stack>
      )}
      <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {steps.map((step) => (
          <StepRow key={step.id} step={step} />
        ))}
      </Stack>
    </Stack>
  );
}

function StepRow({ step }: { readonly step: Step }) {
  const translate = useTranslate();
  const { position, title, plannedSeconds, actualSeconds } = step;
  const isSlow = plannedSeconds != null && actualSeconds != null && actualSeconds > plannedSeconds;
  const share = plannedSeconds && actualSeconds != null ? Math.min(100, (actualSeconds / plannedSeconds) * 100) : 0;
  const text =
    actualSeconds == null
      ? translate('safety.drill.notTimed')
      : translate('safety.drill.took', { time: clock(actualSeconds) });
  return (
    <Box component="li" sx={{ maxWidth: 640 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="span" sx={{ flex: '1 1 160px' }}>
          {position}. {title}
        </Typography>
        <Typography component="span" variant="body2" color="text.secondary">
          {text}
          {plannedSeconds != null && ` / ${translate('safety.drill.plannedTime', { time: clock(plannedSeconds) })}`}
        </Typography>
        {isSlow && (
          <Chip component="span" size="small" color="error" variant="outlined" label={translate('safety.drill.slow')} />
        )}
      </Stack>
      {plannedSeconds != null && (
        <LinearProgress
          variant="determinate"
          value={share}
          color={isSlow ? 'error' : 'primary'}
          aria-label={`${title}: ${text}`}
          sx={{ mt: 0.5, height: 6, borderRadius: 3 }}
        />
      )}
    </Box>
  );
}

/** Seconds as minutes and seconds: 5:07. */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
