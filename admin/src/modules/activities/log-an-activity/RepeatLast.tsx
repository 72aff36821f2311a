// Fills the form from the last activity of the host: what it was, where, and whether children took part. Most groups meet again.
import { useTranslate } from 'ra-core';
import { Button, Stack, Typography } from '@mui/material';
import RepeatIcon from '@mui/icons-material/ReplayOutlined';
import { useFormContext } from 'react-hook-form';
import { LastActivityDocument } from '../../../../../schema/generated/activities/log-an-activity.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useActivityDuties } from '../activity-duties.ts';

export function RepeatLast() {
  const translate = useTranslate();
  const { language } = useLanguage();
  const { ownUnits, isOfCommunity } = useActivityDuties();
  const { setValue, watch } = useFormContext();
  const chosen: unknown = watch('hostUnitId');
  const unitId = typeof chosen === 'string' && chosen ? chosen : isOfCommunity ? undefined : ownUnits[0];
  const held = { status: { in: ['HELD' as const, 'CLOSED' as const] } };
  const filter = unitId ? { ...held, hostUnitId: { eq: unitId } } : held;
  const { data } = useTypedQuery(LastActivityDocument, { filter });
  const last = data?.activities.nodes[0];
  if (!last) return null;
  const fill = (): void => {
    for (const field of ['title', 'kind', 'place', 'isForChildren'] as const)
      setValue(field, last[field], { shouldDirty: true });
  };
  return (
    <Stack spacing={1} sx={{ mb: 1.5 }}>
      <Typography variant="body2" color="text.secondary">
        {translate('activities.log.lastWas', { day: dayText(last.heldOn, language), title: last.title })}
      </Typography>
      <Button variant="outlined" size="large" startIcon={<RepeatIcon />} onClick={fill} sx={{ minHeight: 48 }}>
        {translate('activities.log.repeat')}
      </Button>
    </Stack>
  );
}
