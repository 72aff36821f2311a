// What the programme achieved: every figure with its unit and its definition, beside another period or community, and the
// way to exactly the records behind it; its report, and what of it is published.
import { useId } from 'react';
import { useTranslate } from 'ra-core';
import { Box, MenuItem, Skeleton, TextField, Typography } from '@mui/material';
import { useMay } from '../../../auth/session-context.tsx';
import { useEnumLabel, valuesOf } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { today } from '../../today/days.ts';
import { FigureCard, type FigureCardProps } from './FigureCard.tsx';
import { FigureCourse } from './FigureCourse.tsx';
import { isYear, periodNames } from './periods.ts';
import { PublishedPart } from './PublishedPart.tsx';
import { ReportButton } from './ReportButton.tsx';
import { useFigures, useImpactView, usePeriodLabel, type Column, type Figure, type ImpactView } from './use-impact.ts';

/** Definitions come in the language of the page: another language reads them anew. */
export function ImpactPage() {
  const { language } = useLanguage();
  return <ImpactContent key={language} />;
}

function ImpactContent() {
  const translate = useTranslate();
  const may = useMay();
  const view = useImpactView();
  const { shown, beside } = view;
  const { data, error, refetch } = useFigures(shown);
  const other = useFigures(beside);
  const figures = data?.impact.figures ?? [];
  return (
    <>
      <PageHeading
        title={translate('insights.impact.title')}
        actions={shown && may('impact.report') && <ReportButton column={shown} />}
      />
      <Typography color="text.secondary" sx={{ mb: 2, maxWidth: 720 }}>
        {translate('insights.impact.help')}
      </Typography>
      <Choices view={view} />
      {(error ?? other.error) && <FaultNotice error={error ?? other.error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={240} />}
      {shown && figures.length > 0 && (
        <FigureCourse
          figures={figures}
          figureKey={view.figureKey}
          shown={shown}
          beside={beside}
          onFigure={(figure) => view.change({ figure })}
        />
      )}
      {valuesOf('ImpactGroup').map((group) => (
        <FigureGroup
          key={group}
          group={group}
          figures={figures.filter((figure) => figure.group === group)}
          beside={beside}
          others={other.data?.impact.figures}
        />
      ))}
      {shown && <PublishedPart communityId={shown.communityId} />}
    </>
  );
}

/** Which period, and beside which other period or community. */
function Choices({ view: { communities, shown, beside, change } }: { readonly view: ImpactView }) {
  const translate = useTranslate();
  const label = usePeriodLabel();
  const period = shown?.period ?? '';
  const names = periodNames(today());
  const alike = period === '' ? [] : names.filter((name) => name !== period && isYear(name) === isYear(period));
  const others = communities.filter(({ id }) => id !== shown?.communityId);
  const besideValue = beside ? (beside.communityId === shown?.communityId ? beside.period : beside.communityId) : '';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 3 }}>
      <TextField
        select
        label={translate('insights.impact.period')}
        value={period}
        onChange={(event) => change({ period: event.target.value, with: '' })}
        sx={{ width: 200 }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        {['', ...names, ...(period === '' || names.includes(period) ? [] : [period])].map((name) => (
          <MenuItem key={name} value={name}>
            {label(name)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate('insights.impact.compare')}
        value={besideValue}
        helperText={alike.length + others.length === 0 ? translate('insights.impact.compareWhy') : undefined}
        onChange={(event) => change({ with: event.target.value })}
        sx={{ width: 220 }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate('insights.impact.withNothing')}</MenuItem>
        {alike.map((name) => (
          <MenuItem key={name} value={name}>
            {label(name)}
          </MenuItem>
        ))}
        {others.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

/** What no day bounds is the same in every period. */
function besideOf(
  { key, isBounded }: Figure,
  beside: Column | undefined,
  others: readonly Figure[] | undefined,
): FigureCardProps['beside'] {
  if (!beside || (!isBounded && !beside.isOtherCommunity)) return undefined;
  return { column: beside, figure: others?.find((other) => other.key === key) };
}

interface FigureGroupProps {
  readonly group: string;
  readonly figures: readonly Figure[];
  readonly beside: Column | undefined;
  /** The figures beside, when they are read. */
  readonly others: readonly Figure[] | undefined;
}

function FigureGroup({ group, figures, beside, others }: FigureGroupProps) {
  const enumLabel = useEnumLabel();
  const id = useId();
  if (figures.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 3 }}>
      <Typography id={id} variant="h6" component="h2" sx={{ mb: 1 }}>
        {enumLabel('ImpactGroup', group)}
      </Typography>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(280px, 1fr))' },
        }}
      >
        {figures.map((figure) => (
          <FigureCard key={figure.key} figure={figure} beside={besideOf(figure, beside, others)} />
        ))}
      </Box>
    </Box>
  );
}
