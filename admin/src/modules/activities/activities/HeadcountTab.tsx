// How many came, by age: those on the roll by name, and those who were counted.
import { useRecordContext, useTranslate } from 'ra-core';
import { NumberInput, minValue } from 'react-admin';
import { Box, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { FieldValues } from 'react-hook-form';
import { ActivityHeadcountsDocument } from '../../../../../schema/generated/activities/activities/activity-page.ts';
import { RecordActivityHeadcountDocument } from '../../../../../schema/generated/activities/activities/workflows.ts';
import type { HeadcountInput } from '../../../../../schema/generated/activities/activities/workflows.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useEnumLabel, valuesOf } from '../../../i18n/enum-label.ts';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useActivityDuties } from '../activity-duties.ts';
import { whyNotRecord, type Activity } from './activity-states.ts';
import { useAttendances } from './lists.ts';

export function HeadcountTab() {
  const activity = useRecordContext<Activity>();
  return activity ? <Headcounts activity={activity} /> : null;
}

const bands = valuesOf('AgeBand');

function Headcounts({ activity }: { readonly activity: Activity }) {
  const translate = useTranslate();
  const { data, error, refetch } = useTypedQuery(ActivityHeadcountsDocument, { activityId: activity.id });
  const attendances = useAttendances(activity.id);
  const mayRun = useActivityDuties().mayRun(activity.hostUnitId);
  if (error) return <FaultNotice error={error} onRetry={() => void refetch()} />;
  if (!data || !attendances.data) return <RowsSkeleton rows={6} />;
  const counted = new Map(data.activityHeadcounts.nodes.map(({ ageBand, people }) => [ageBand as string, people]));
  const named = Map.groupBy(
    attendances.data.filter(({ role }) => role === 'PARTICIPANT'),
    // A masked age is not known to the reader.
    ({ ageBand }): string => ageBand ?? 'UNKNOWN',
  );
  const rows = bands.map((band) => ({ band, counted: counted.get(band) ?? 0, named: named.get(band)?.length ?? 0 }));
  return (
    <Stack spacing={2}>
      <Typography>
        {translate('activities.headcount.total', { attended: activity.attendedCount, helpers: activity.helperCount })}
      </Typography>
      {mayRun && (
        <Box>
          <WorkflowButton
            document={RecordActivityHeadcountDocument}
            variables={(values, record) => ({ input: { activityId: record.id, counts: countsOf(values) } })}
            label="activities.headcount.change"
            help="activities.headcount.changeHelp"
            whyNot={(record) => whyNotRecord(record as unknown as Activity)}
            defaultValues={() => ({ counts: Object.fromEntries(counted) })}
          >
            <BandInputs />
          </WorkflowButton>
        </Box>
      )}
      <Bands rows={rows} />
    </Stack>
  );
}

interface BandRow {
  readonly band: string;
  readonly counted: number;
  readonly named: number;
}

function Bands({ rows }: { readonly rows: readonly BandRow[] }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const most = Math.max(1, ...rows.map(({ counted, named }) => counted + named));
  return (
    <Table size="small" sx={{ maxWidth: 560, '& td, & th': { px: 1 } }}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('activities.ageBand')}</TableCell>
          <TableCell align="right">{translate('activities.headcount.people')}</TableCell>
          <TableCell sx={{ width: '45%' }} aria-hidden />
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ band, counted, named }) => (
          <TableRow key={band}>
            <TableCell component="th" scope="row">
              {word('AgeBand', band)}
            </TableCell>
            <TableCell align="right">{counted + named}</TableCell>
            <TableCell aria-hidden>
              <Box
                sx={{
                  height: 12,
                  borderRadius: 1,
                  bgcolor: 'primary.main',
                  width: `${((counted + named) / most) * 100}%`,
                }}
              />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** A number for each age band, in `counts`. */
export function BandInputs() {
  const word = useEnumLabel();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))', gap: 1 }}>
      {bands.map((band) => (
        <NumberInput
          key={band}
          source={`counts.${band}`}
          label={word('AgeBand', band)}
          min={0}
          validate={minValue(0)}
          helperText={false}
        />
      ))}
    </Box>
  );
}

/** A band that was left empty is left as it is. */
export function countsOf({ counts = {} }: FieldValues): HeadcountInput[] {
  return Object.entries(counts as Record<string, unknown>).flatMap(([ageBand, people]) =>
    typeof people === 'number' ? [{ ageBand: ageBand as HeadcountInput['ageBand'], people }] : [],
  );
}
