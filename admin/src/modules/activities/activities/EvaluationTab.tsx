// What came of an activity: its rating, what went well, what to do better, what those who took part suggested.
import { useRecordContext, useTranslate } from 'ra-core';
import { Box, Rating, Stack, Typography } from '@mui/material';
import { ActivityThingsDocument } from '../../../../../schema/generated/activities/activities/activity-page.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { useActivityDuties } from '../activity-duties.ts';
import { CloseButton } from './ActivityButtons.tsx';
import { whyNotClose, type Activity } from './activity-states.ts';

export function EvaluationTab() {
  const activity = useRecordContext<Activity>();
  return activity ? <Evaluation activity={activity} /> : null;
}

function Evaluation({ activity }: { readonly activity: Activity }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const { data, error, refetch } = useTypedQuery(ActivityThingsDocument, { activityId: activity.id });
  const mayRun = useActivityDuties().mayRun(activity.hostUnitId);
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={3} />;
  const evaluation = data.activity?.evaluations.nodes[0];
  if (!evaluation) {
    const reason = whyNotClose(activity);
    const advice =
      activity.status === 'CLOSED'
        ? 'activities.evaluation.fromLedger'
        : (reason ?? 'activities.evaluation.noneAdvice');
    return (
      <EmptyState title={translate('activities.evaluation.none')} advice={translate(advice)}>
        {mayRun && reason === undefined && <CloseButton isNext />}
      </EmptyState>
    );
  }
  const { averageRatingTenths, ratingCount, evaluatedOn } = evaluation;
  return (
    <Stack spacing={2}>
      {averageRatingTenths != null && (
        <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Rating value={averageRatingTenths / 10} precision={0.1} readOnly aria-hidden />
          <Typography>
            {translate('activities.evaluation.average', {
              average: (averageRatingTenths / 10).toFixed(1),
              smart_count: ratingCount,
            })}
          </Typography>
        </Stack>
      )}
      {(['wentWell', 'toImprove', 'suggestion'] as const).map((field) =>
        evaluation[field] ? (
          <Box key={field}>
            <Typography variant="subtitle2" component="h2">
              {translate(`activities.evaluation.${field}`)}
            </Typography>
            <Typography sx={{ whiteSpace: 'pre-line' }}>{evaluation[field]}</Typography>
          </Box>
        ) : null,
      )}
      <Typography variant="body2" color="text.secondary">
        {translate('activities.evaluation.on', { day: dayText(evaluatedOn, language) })}
      </Typography>
    </Stack>
  );
}
