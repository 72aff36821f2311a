// One seat of the committee on its page: holder, unit, written duty, term, and what can be done with it.
import { useTranslate, type RaRecord } from 'ra-core';
import { Card, CardActions, CardContent, Chip, Stack, Typography } from '@mui/material';
import { dayText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { PersonNameField } from '../../people/PersonNameField.tsx';
import { today } from '../../today/days.ts';
import { ChangeDutyButton } from '../committee-seats/ChangeDutyButton.tsx';
import { EndSeatButton } from '../committee-seats/EndSeatButton.tsx';

export interface Seat extends RaRecord<string> {
  readonly communityId: string;
  readonly role: string;
  readonly personId: string;
  readonly partnerUnitId: string | null;
  readonly partnerUnit: { readonly name: string } | null;
  readonly writtenDuty: string;
  readonly from: string;
  readonly until: string | null;
}

const colours = { CHAIR: 'primary', VICE_CHAIR: 'primary', SECRETARY: 'info' } as const;

export function SeatCard({ seat }: { readonly seat: Seat }) {
  const translate = useTranslate();
  return (
    <Card component="li" variant="outlined" sx={{ display: 'flex', flexDirection: 'column' }}>
      <CardContent sx={{ flex: 1 }}>
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="h6" component="h2">
            <PersonNameField source="personId" link="people" />
          </Typography>
          <EnumField source="role" type="CommitteeRole" colours={colours} />
          {seat.from > today() && (
            <Chip size="small" variant="outlined" color="info" label={translate('council.notYet')} />
          )}
        </Stack>
        <Typography color="text.secondary" gutterBottom>
          {seat.partnerUnit
            ? translate('council.forUnit', { name: seat.partnerUnit.name })
            : translate('council.forCommunity')}
        </Typography>
        <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{seat.writtenDuty}</Typography>
        <Term from={seat.from} until={seat.until} />
      </CardContent>
      <CardActions sx={{ px: 2, pb: 2, flexWrap: 'wrap' }}>
        <ChangeDutyButton />
        <EndSeatButton />
      </CardActions>
    </Card>
  );
}

function Term({ from, until }: { readonly from: string; readonly until: string | null }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const start = dayText(from, language);
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
      {until
        ? translate('council.fromUntil', { from: start, until: dayText(until, language) })
        : translate('council.since', { from: start })}
    </Typography>
  );
}
