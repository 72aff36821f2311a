// How one figure went on over the months or years, drawn as bars, with the same numbers as a table beside.
import { lazy, Suspense } from 'react';
import { useTranslate } from 'ra-core';
import {
  Box,
  Card,
  CardContent,
  MenuItem,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { ImpactCourseDocument } from '../../../../../schema/generated/insights/impact.ts';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { today } from '../../today/days.ts';
import { stepsOf, type Days } from './periods.ts';
import type { Column, Figure } from './use-impact.ts';

const CourseChart = lazy(async () => ({ default: (await import('./CourseChart.tsx')).CourseChart }));

const chartHeight = 360;

export interface FigureCourseProps {
  readonly figures: readonly Figure[];
  readonly figureKey: string | null;
  readonly shown: Column;
  readonly beside: Column | undefined;
  readonly onFigure: (key: string) => void;
}

export function FigureCourse({ figures, figureKey, shown, beside, onFigure }: FigureCourseProps) {
  const translate = useTranslate();
  const enumLabel = useEnumLabel();
  const drawn = figures.filter(({ isBounded, isSuppressed }) => isBounded && !isSuppressed);
  const figure =
    drawn.find(({ key }) => key === figureKey) ?? drawn.find(({ key }) => key === 'TRAINING_PERSON_TIMES') ?? drawn[0];
  if (!figure) return null;
  return (
    <Card component="section" variant="outlined" aria-label={translate('insights.impact.course')} sx={{ mb: 3 }}>
      <CardContent>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, justifyContent: 'space-between', mb: 1 }}>
          <Typography variant="h6" component="h2">
            {translate('insights.impact.course')}
          </Typography>
          <TextField
            select
            label={translate('insights.impact.figure')}
            value={figure.key}
            onChange={(event) => onFigure(event.target.value)}
            sx={{ width: 260 }}
          >
            {drawn.map(({ key }) => (
              <MenuItem key={key} value={key}>
                {enumLabel('ImpactFigureKey', key)}
              </MenuItem>
            ))}
          </TextField>
        </Box>
        <Course figure={figure} columns={beside ? [shown, beside] : [shown]} />
      </CardContent>
    </Card>
  );
}

function Course({ figure, columns }: { readonly figure: Figure; readonly columns: readonly Column[] }) {
  const enumLabel = useEnumLabel();
  const steps = stepsOf(columns[0]!.period, today());
  const series = useSeries(figure, columns);
  const label = useStepLabel();
  const unit = enumLabel('ImpactUnit', figure.unit);
  const failed = series.find(({ error }) => error);
  if (failed) return <FaultNotice error={failed.error} onRetry={failed.retry} />;
  if (series.some(({ values }) => !values)) return <Skeleton variant="rounded" height={chartHeight} />;
  const lines = series.map(({ name, values }) => ({ name, values: values! }));
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '2fr 1fr' } }}>
      <Box sx={{ minWidth: 0 }}>
        <Suspense fallback={<Skeleton variant="rounded" height={chartHeight} />}>
          <CourseChart steps={steps.map(label)} lines={lines} unit={unit} height={chartHeight} />
        </Suspense>
      </Box>
      <CourseTable steps={steps.map(label)} lines={lines} unit={unit} />
    </Box>
  );
}

interface Line {
  readonly name: string;
  readonly values: readonly number[];
}

function CourseTable({
  steps,
  lines,
  unit,
}: {
  readonly steps: readonly string[];
  readonly lines: readonly Line[];
  readonly unit: string;
}) {
  const translate = useTranslate();
  const { language } = useLanguage();
  return (
    <TableContainer
      component="section"
      sx={{ maxHeight: chartHeight }}
      tabIndex={0}
      aria-label={translate('insights.impact.numbers')}
    >
      <Table size="small" aria-label={translate('insights.impact.numbers')}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('insights.impact.period')}</TableCell>
            {lines.map(({ name }) => (
              <TableCell key={name} align="right">{`${name} (${unit})`}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {steps.map((step, index) => (
            <TableRow key={step}>
              <TableCell component="th" scope="row">
                {step}
              </TableCell>
              {lines.map(({ name, values }) => (
                <TableCell key={name} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                  {(values[index] ?? 0).toLocaleString(language)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

interface Series {
  readonly name: string;
  /** Undefined while they are read. */
  readonly values: readonly number[] | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The columns are one or two, always the same number of questions. */
function useSeries(figure: Figure, columns: readonly Column[]): readonly Series[] {
  const [first, second] = columns;
  const own = useLine(figure, first);
  const other = useLine(figure, second);
  return second ? [own, other] : [own];
}

function useLine({ key }: Figure, column: Column | undefined): Series {
  const { data, error, refetch } = useTypedQuery(
    ImpactCourseDocument,
    {
      communityIds: column ? [column.communityId] : [],
      periods: [...stepsOf(column?.period ?? '', today())],
      keys: [key],
    },
    { enabled: column !== undefined },
  );
  const values = data?.impactComparison.map(({ figures }) => figures[0]?.value ?? 0);
  return { name: column?.label ?? '', values, error, retry: () => void refetch() };
}

function useStepLabel(): (step: Days) => string {
  const { language } = useLanguage();
  return ({ from, to }) => {
    const at = new Date(`${from ?? ''}T00:00:00Z`);
    const isMonth = from?.slice(0, 7) === to?.slice(0, 7);
    const form: Intl.DateTimeFormatOptions = isMonth ? { month: 'short' } : { year: 'numeric' };
    return new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...form }).format(at);
  };
}
