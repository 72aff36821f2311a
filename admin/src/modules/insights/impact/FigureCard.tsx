// One figure: its value and unit, what it counts, what it is compared with, and the way to exactly its records.
import { useTranslate } from 'ra-core';
import { Card, CardContent, Link as MuiLink, Skeleton, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMayDo } from '../../../auth/session-context.tsx';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { useConsoleParts } from '../../../layout/console-context.tsx';
import { listPath } from '../../today/list-path.ts';
import { toListFilter } from './periods.ts';
import type { Column, Figure } from './use-impact.ts';

export interface FigureCardProps {
  readonly figure: Figure;
  /** What it is set beside, and its value there; undefined while that is read. */
  readonly beside: { readonly column: Column; readonly figure: Figure | undefined } | undefined;
}

export function FigureCard({ figure, beside }: FigureCardProps) {
  const translate = useTranslate();
  const enumLabel = useEnumLabel();
  const { key, definition, isBounded } = figure;
  const name = enumLabel('ImpactFigureKey', key);
  return (
    <Card component="li" variant="outlined">
      <CardContent sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {name}
        </Typography>
        <Value figure={figure} />
        {beside && <Beside figure={figure} beside={beside} />}
        <Typography variant="body2" color="text.secondary" sx={{ flex: 1, mb: 1 }}>
          {definition}
          {!isBounded && ` ${translate('insights.impact.now')}`}
        </Typography>
        <Records figure={figure} name={name} />
      </CardContent>
    </Card>
  );
}

function Value({ figure: { value, unit } }: { readonly figure: Figure }) {
  const translate = useTranslate();
  const enumLabel = useEnumLabel();
  const { language } = useLanguage();
  if (value === null || value === undefined)
    return <Typography sx={{ fontSize: '1.25rem', py: 1 }}>{translate('insights.impact.suppressed')}</Typography>;
  return (
    <Typography sx={{ fontSize: '2rem', fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>
      {value.toLocaleString(language)}{' '}
      <Typography component="span" color="text.secondary">
        {enumLabel('ImpactUnit', unit)}
      </Typography>
    </Typography>
  );
}

function Beside({
  figure,
  beside,
}: Pick<FigureCardProps, 'figure'> & { readonly beside: NonNullable<FigureCardProps['beside']> }) {
  const { language } = useLanguage();
  const other = beside.figure?.value;
  if (beside.figure === undefined) return <Skeleton width={120} />;
  if (other === null || other === undefined || figure.value === null || figure.value === undefined) return null;
  const difference = figure.value - other;
  const signed = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' }).format(difference);
  return (
    <Typography variant="body2" sx={{ mb: 0.5, fontVariantNumeric: 'tabular-nums' }}>
      {`${beside.column.label} ${other.toLocaleString(language)} (${signed})`}
    </Typography>
  );
}

/** A list that one may open; a figure without one stands alone. */
function Records({ figure: { records }, name }: { readonly figure: Figure; readonly name: string }) {
  const translate = useTranslate();
  const { resources } = useConsoleParts();
  const mayDo = useMayDo();
  const resource = resources.find(({ plural }) => plural === records?.list);
  if (!records || !resource?.pages?.list || !mayDo(resource, 'list')) return null;
  return (
    <MuiLink
      component={Link}
      to={listPath(records.list, toListFilter(records.filter))}
      aria-label={translate('insights.impact.recordsOf', { name })}
      sx={{ alignSelf: 'flex-start', py: 0.75 }}
    >
      {translate('insights.impact.records')}
    </MuiLink>
  );
}
