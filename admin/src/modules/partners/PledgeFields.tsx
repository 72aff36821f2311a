// A pledge against what was delivered of it: a bar, both numbers, and whether its time has run out.
import { useRecordContext, useTranslate } from 'ra-core';
import { Box, Chip, LinearProgress, Stack, Typography } from '@mui/material';
import type { FieldProps } from '../../shared/fields/field-props.ts';
import { useQuantityText } from './quantity.ts';
import { today } from '../today/days.ts';

interface Promise {
  readonly title: string;
  readonly promisedQuantity: number;
  readonly deliveredQuantity: number;
  readonly unit: string;
  readonly until: string | null;
}

/** Promised and delivered of the pledge at hand. */
export function PledgeProgressField(_props: FieldProps) {
  const pledge = useRecordContext<Promise & { id: string }>();
  return pledge ? <PledgeProgress pledge={pledge} /> : null;
}

function PledgeProgress({ pledge }: { readonly pledge: Promise }) {
  const translate = useTranslate();
  const text = useQuantityText();
  const { promisedQuantity: promised, deliveredQuantity: delivered, unit, until } = pledge;
  const percent = promised > 0 ? Math.floor((delivered / promised) * 100) : 0;
  const isKept = delivered >= promised;
  const isOverdue = !isKept && until !== null && until < today();
  const figures = translate('partners.deliveredOf', {
    delivered: text(delivered, unit),
    promised: text(promised, unit),
  });
  return (
    <Box component="span" sx={{ display: 'block', minWidth: 180, maxWidth: 360 }}>
      <LinearProgress
        variant="determinate"
        value={Math.min(percent, 100)}
        color={isKept ? 'success' : isOverdue ? 'error' : 'info'}
        aria-label={`${pledge.title} ${figures}`}
        sx={{ height: 8, borderRadius: 1 }}
      />
      <Stack
        component="span"
        direction="row"
        useFlexGap
        spacing={1}
        sx={{ flexWrap: 'wrap', alignItems: 'center', mt: 0.5 }}
      >
        <Typography component="span" variant="body2">
          {figures} · {percent}%
        </Typography>
        {isKept && (
          <Chip component="span" size="small" variant="outlined" color="success" label={translate('partners.kept')} />
        )}
        {isOverdue && (
          <Chip component="span" size="small" variant="outlined" color="error" label={translate('partners.overdue')} />
        )}
      </Stack>
    </Box>
  );
}

/** A quantity with its unit; `unitSource` where the unit stands on another record. */
export function QuantityField({ source, unitSource = 'unit' }: FieldProps & { readonly unitSource?: string }) {
  const record = useRecordContext();
  const text = useQuantityText();
  const quantity: unknown = record?.[source];
  const unit = unitSource
    .split('.')
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step], record);
  if (typeof quantity !== 'number') return null;
  return <>{typeof unit === 'string' ? text(quantity, unit) : quantity}</>;
}
