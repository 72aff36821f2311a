// One promise of a partner unit against what was delivered of it.
import { useTranslate } from 'ra-core';
import { LinearProgress, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { PartnerStartQuery } from '../../../../schema/generated/today/partner.ts';
import { dayText } from '../../i18n/dates.ts';
import { useEnumLabel } from '../../i18n/enum-label.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useConsoleParts } from '../../layout/console-context.tsx';
import { today } from './days.ts';

type Pledge = NonNullable<PartnerStartQuery['partnerUnit']>['pledges']['nodes'][number];

export function PledgeProgress({ pledge }: { readonly pledge: Pledge }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const hasPage = useConsoleParts().resources.some(({ plural, pages }) => plural === 'pledges' && pages?.show);
  const { id, title, unit, promisedQuantity, deliveredQuantity, until } = pledge;
  const share = promisedQuantity > 0 ? Math.min(100, (deliveredQuantity / promisedQuantity) * 100) : 100;
  const isLate = share < 100 && until != null && until < today();
  // Money is kept in fen and read in yuan.
  const shown = (quantity: number): string =>
    unit === 'FEN' ? (quantity / 100).toLocaleString() : quantity.toLocaleString();
  const measure = unit === 'FEN' ? translate('today.partner.yuan') : word('PledgeUnit', unit);
  return (
    <>
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', alignItems: 'baseline' }}>
        {hasPage ? (
          <MuiLink component={Link} to={`/pledges/${id}/show`} sx={{ py: 0.75 }}>
            {title}
          </MuiLink>
        ) : (
          <Typography component="span">{title}</Typography>
        )}
        <Typography component="span" variant="body2" sx={{ flexShrink: 0, fontVariantNumeric: 'tabular-nums' }}>
          {translate('today.partner.delivered', {
            delivered: shown(deliveredQuantity),
            promised: shown(promisedQuantity),
            unit: measure,
          })}
        </Typography>
      </Stack>
      <LinearProgress
        variant="determinate"
        value={share}
        color={share >= 100 ? 'success' : isLate ? 'error' : 'primary'}
        aria-label={title}
        sx={{ height: 8, borderRadius: 4, my: 0.5 }}
      />
      {until && (
        <Typography variant="body2" color={isLate ? 'error' : 'text.secondary'}>
          {translate(isLate ? 'today.partner.late' : 'today.partner.until', { day: dayText(until, language) })}
        </Typography>
      )}
    </>
  );
}
