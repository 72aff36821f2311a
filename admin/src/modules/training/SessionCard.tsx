// A training in a few words, as a link to its page.
import { useTranslate } from 'ra-core';
import { Card, CardActionArea, CardContent, Chip, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { PartnerStartQuery } from '../../../../schema/generated/today/partner.ts';
import { timeOfDay } from '../../i18n/dates.ts';
import { useEnumLabel } from '../../i18n/enum-label.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { statusColours } from './training-sessions/session-states.ts';

export type CardSession = PartnerStartQuery['coming']['nodes'][number];

export function SessionCard({ session }: { readonly session: CardSession }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const { id, title, status, startsAt, minutes, place, providerUnit, attendedCount } = session;
  const time = startsAt ? `${timeOfDay(Date.parse(startsAt), language)} · ` : '';
  return (
    <Card variant="outlined">
      <CardActionArea component={Link} to={`/trainingSessions/${id}/show`}>
        <CardContent sx={{ py: 1.5 }}>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {title}
            </Typography>
            <Chip
              component="span"
              size="small"
              variant="outlined"
              color={statusColours[status]}
              label={word('TrainingSessionStatus', status)}
            />
          </Stack>
          <Typography variant="body2" color="text.secondary">
            {time}
            {translate('training.minutes', { smart_count: minutes })}
            {[providerUnit?.name, place].filter(Boolean).map((each) => ` · ${each}`)}
            {attendedCount > 0 && ` · ${translate('training.attended', { smart_count: attendedCount })}`}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
