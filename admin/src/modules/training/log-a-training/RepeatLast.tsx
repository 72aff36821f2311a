// Fills the form from the unit's last training: topic, trainer, length, place and roster. Most groups meet again.
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { Button, Card, CardContent, Typography } from '@mui/material';
import RepeatIcon from '@mui/icons-material/ReplayOutlined';
import { useFormContext } from 'react-hook-form';
import {
  LastTrainingDocument,
  type LastTrainingQuery,
} from '../../../../../schema/generated/training/log-a-training.ts';
import type { ConsoleDataProvider } from '../../../data/data-provider.ts';
import { faultBody } from '../../../data/fault.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { addRows, rosterRow, type RosterRow } from '../roster/roster-rows.ts';
import { wholeRoster } from '../roster/use-whole-roster.ts';
import { useTrainingDuties } from '../training-duties.ts';

export function RepeatLast() {
  const translate = useTranslate();
  const { language } = useLanguage();
  const { ownUnits, isOfCommunity } = useTrainingDuties();
  const { watch } = useFormContext();
  const chosen: unknown = watch('providerUnitId');
  const unitId =
    typeof chosen === 'string' ? chosen : !isOfCommunity && ownUnits.length === 1 ? ownUnits[0] : undefined;
  const { data } = useTypedQuery(LastTrainingDocument, { unitId: unitId ?? '' }, { enabled: unitId !== undefined });
  const last = data?.trainingSessions.nodes[0];
  const { fill, isFilling } = useFill();
  if (!last) return null;
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {translate('training.log.lastWas', {
            day: dayText(last.heldOn, language),
            title: last.title,
            smart_count: last.attendedCount,
          })}
        </Typography>
        <Button
          variant="outlined"
          size="large"
          startIcon={<RepeatIcon />}
          disabled={isFilling}
          onClick={() => void fill(last)}
          fullWidth
          sx={{ minHeight: 48 }}
        >
          {translate('training.log.repeat')}
        </Button>
      </CardContent>
    </Card>
  );
}

type LastSession = LastTrainingQuery['trainingSessions']['nodes'][number];

function useFill(): { readonly fill: (last: LastSession) => Promise<void>; readonly isFilling: boolean } {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const { setValue, getValues } = useFormContext<{ roster?: readonly RosterRow[] }>();
  const [isFilling, setFilling] = useState(false);
  const fill = async (last: LastSession): Promise<void> => {
    setFilling(true);
    const set = setValue as (name: string, value: unknown, options: { shouldDirty: boolean }) => void;
    for (const field of ['title', 'topicArea', 'courseId', 'trainerName', 'minutes', 'place'] as const)
      set(field, last[field], { shouldDirty: true });
    try {
      const lines = await wholeRoster(dataProvider, last.id);
      const rows = lines.flatMap(({ volunteerName, volunteerId, result }) =>
        volunteerName && result !== 'ABSENT' ? [rosterRow({ name: volunteerName, volunteerId })] : [],
      );
      set('roster', addRows(getValues('roster') ?? [], rows), { shouldDirty: true });
    } catch (error) {
      notify(faultBody(error) && error instanceof Error ? error.message : 'console.fault.INTERNAL', { type: 'error' });
    } finally {
      setFilling(false);
    }
  };
  return { fill, isFilling };
}
