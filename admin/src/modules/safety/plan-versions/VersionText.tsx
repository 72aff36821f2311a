// What an emergency plan says now: the steps and the ways out of its version in force.
import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { VersionsOfPlanDocument } from '../../../../../schema/generated/safety/plan-versions/version-in-force.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';

export function VersionText({ planId }: { readonly planId: string }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const { data, error, refetch } = useTypedQuery(VersionsOfPlanDocument, { planId });
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={4} />;
  const version = data.emergencyPlanVersions.nodes.find(({ status }) => status === 'IN_FORCE');
  if (!version)
    return <EmptyState title={translate('safety.plan.nothingInForce')} advice={translate('safety.plan.next.none')} />;
  const since = version.inForceSince ? dayText(version.inForceSince, language) : '';
  return (
    <Box component="section">
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('safety.version.since', { number: version.number, since })}
      </Typography>
      <Part title={translate('safety.version.steps')} text={version.steps ?? translate('safety.version.onPaper')} />
      {version.evacuationList && <Part title={translate('safety.version.evacuation')} text={version.evacuationList} />}
    </Box>
  );
}

function Part({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h6" component="h2" gutterBottom>
        {title}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{text}</Typography>
    </Box>
  );
}
