// A seat by who holds it and for whom, in a line.
import { useTranslate } from 'ra-core';
import { Typography } from '@mui/material';
import type { NamedSeatFragment } from '../../../../../schema/generated/council/committee-meetings/meeting-page.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { personTitle } from '../../people/person-name.ts';

/** `罗正清 · 主任 · 代表社区`. */
export function useSeatName(): (seat: NamedSeatFragment) => string {
  const translate = useTranslate();
  const word = useEnumLabel();
  return ({ person, role, partnerUnit }) =>
    [
      personTitle(person),
      word('CommitteeRole', role),
      partnerUnit ? translate('council.forUnit', { name: partnerUnit.name }) : translate('council.forCommunity'),
    ].join(' · ');
}

export function SeatName({ seat }: { readonly seat: NamedSeatFragment }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { person, role, partnerUnit } = seat;
  return (
    <span>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {personTitle(person)}
      </Typography>{' '}
      <Typography component="span" variant="body2" color="text.secondary">
        {word('CommitteeRole', role)} ·{' '}
        {partnerUnit ? translate('council.forUnit', { name: partnerUnit.name }) : translate('council.forCommunity')}
      </Typography>
    </span>
  );
}
