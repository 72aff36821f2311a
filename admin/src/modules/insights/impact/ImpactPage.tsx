// What the programme achieved: every figure with its unit and its definition, and the way to exactly the records behind it.
import { useId } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Card, CardContent, Link as MuiLink, MenuItem, Skeleton, TextField, Typography } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import {
  ImpactFiguresDocument,
  TrainingYearsDocument,
  type ImpactFiguresQuery,
} from '../../../../../schema/generated/insights/impact.ts';
import { useMayDo, useMe } from '../../../auth/session-context.tsx';
import { useTypedQuery } from '../../../data/use-typed-query.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useChosenCommunity } from '../../../layout/community.tsx';
import { useConsoleParts } from '../../../layout/console-context.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { listPath } from '../../today/list-path.ts';
import { figureVariables, impactFigures, type ImpactFigure } from './impact-figures.ts';

const groups = ['training', 'people', 'partners'] as const;
const ofPlatform: readonly string[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_READER'];

export function ImpactPage() {
  const translate = useTranslate();
  const [community] = useChosenCommunity();
  const [params, setParams] = useSearchParams();
  const year = /^\d{4}$/.test(params.get('year') ?? '') ? params.get('year')! : undefined;
  const figures = useOpenFigures(year);
  const variables = figureVariables(impactFigures(year), community ? { communityId: community } : {}, figures);
  const { data, error, refetch } = useTypedQuery(ImpactFiguresDocument, variables);
  return (
    <>
      <PageHeading
        title={translate('insights.impact.title')}
        actions={<YearChoice year={year} onChange={(chosen) => setParams(chosen ? { year: chosen } : {})} />}
      />
      <Typography color="text.secondary" sx={{ mb: 2, maxWidth: 720 }}>
        {translate('insights.impact.help')}
      </Typography>
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {groups.map((group) => (
        <FigureGroup
          key={group}
          group={group}
          figures={figures.filter((figure) => figure.group === group)}
          data={data}
          year={year}
        />
      ))}
    </>
  );
}

/** Figures whose records the person may read: a count of nothing that one may see is no figure. */
function useOpenFigures(year: string | undefined): readonly ImpactFigure[] {
  const { resources } = useConsoleParts();
  const mayDo = useMayDo();
  const isOfProgramme = useMe()?.roles.some(({ role }) => !ofPlatform.includes(role)) ?? false;
  return impactFigures(year).filter(({ plural, unit }) => {
    const resource = resources.find((each) => each.plural === plural);
    const isOfPeople = unit === 'personTimes' || unit === 'people' || unit === 'teams';
    return mayDo(resource, 'list') && (isOfProgramme || !isOfPeople);
  });
}

function YearChoice({
  year,
  onChange,
}: {
  readonly year: string | undefined;
  readonly onChange: (year: string | undefined) => void;
}) {
  const translate = useTranslate();
  const { data } = useTypedQuery(TrainingYearsDocument, {});
  const first = Number(data?.first.nodes[0]?.heldOn.slice(0, 4) ?? year ?? 0);
  const last = Number(data?.last.nodes[0]?.heldOn.slice(0, 4) ?? year ?? 0);
  const years = first > 0 ? Array.from({ length: last - first + 1 }, (_, index) => String(last - index)) : [];
  return (
    <TextField
      select
      label={translate('insights.impact.period')}
      value={year ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
      sx={{ width: 160 }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{translate('insights.impact.allTime')}</MenuItem>
      {[...new Set([...years, ...(year ? [year] : [])])].map((each) => (
        <MenuItem key={each} value={each}>
          {translate('insights.impact.year', { year: each })}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface FigureGroupProps {
  readonly group: (typeof groups)[number];
  readonly figures: readonly ImpactFigure[];
  readonly data: ImpactFiguresQuery | undefined;
  readonly year: string | undefined;
}

function FigureGroup({ group, figures, data, year }: FigureGroupProps) {
  const translate = useTranslate();
  const id = useId();
  if (figures.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 3 }}>
      <Typography id={id} variant="h6" component="h2" sx={{ mb: 1 }}>
        {translate(`insights.group.${group}`)}
        <Typography component="span" variant="body2" color="text.secondary" sx={{ ml: 1 }}>
          {group === 'training'
            ? year
              ? translate('insights.impact.year', { year })
              : translate('insights.impact.allTime')
            : translate('insights.impact.now')}
        </Typography>
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
          <FigureCard key={figure.key} figure={figure} value={data?.[figure.key]?.totalCount} />
        ))}
      </Box>
    </Box>
  );
}

function FigureCard({
  figure: { key, plural, filter, unit },
  value,
}: {
  readonly figure: ImpactFigure;
  readonly value: number | undefined;
}) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const name = translate(`insights.figure.${key}.name`);
  return (
    <Card component="li" variant="outlined">
      <CardContent sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {name}
        </Typography>
        {value === undefined ? (
          <Skeleton width={90} height={48} />
        ) : (
          <Typography sx={{ fontSize: '2rem', fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>
            {value.toLocaleString(language)}{' '}
            <Typography component="span" color="text.secondary">
              {translate(`insights.unit.${unit}`)}
            </Typography>
          </Typography>
        )}
        <Typography variant="body2" color="text.secondary" sx={{ flex: 1, mb: 1 }}>
          {translate(`insights.figure.${key}.definition`)}
        </Typography>
        <MuiLink
          component={Link}
          to={listPath(plural, filter)}
          aria-label={translate('insights.impact.recordsOf', { name })}
          sx={{ alignSelf: 'flex-start', py: 0.75 }}
        >
          {translate('insights.impact.records')}
        </MuiLink>
      </CardContent>
    </Card>
  );
}
