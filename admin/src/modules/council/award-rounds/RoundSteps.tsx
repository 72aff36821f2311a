// Where a selection stands on its way, what that means today, and the buttons that move it on.
import { useTranslate } from 'ra-core';
import { Alert, Box, Card, CardContent, Stack, Typography } from '@mui/material';
import { dayText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { RoundButtons } from './RoundButtons.tsx';
import { steps, type Round } from './round-states.ts';

export function RoundSteps({ round }: { readonly round: Round }) {
  return (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent>
        <Way status={round.status} />
        <Now round={round} />
        {round.status !== 'PUBLISHED' && (
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
            <RoundButtons round={round} />
          </Stack>
        )}
      </CardContent>
    </Card>
  );
}

/** What is going on and until when, in a sentence. */
function Now({ round }: { readonly round: Round }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const { status, nominatingFrom, nominatingUntil, votingFrom, votingUntil, publicityUntil, publishedOn } = round;
  const day = (given: string | null | undefined): string => (given ? dayText(given, language) : '—');
  const isTied = status === 'DECIDED' && publicityUntil == null;
  const isOfLedger = nominatingFrom == null;
  return (
    <Alert severity={isTied ? 'warning' : 'info'} sx={{ mb: 2 }}>
      {translate(`selection.now.${isTied ? 'TIED' : isOfLedger ? 'LEDGER' : status}`, {
        nominatingFrom: day(nominatingFrom),
        nominatingUntil: day(nominatingUntil),
        votingFrom: day(votingFrom),
        votingUntil: day(votingUntil),
        publicityUntil: day(publicityUntil),
        publishedOn: day(publishedOn),
        places: round.places,
      })}
    </Alert>
  );
}

function Way({ status }: { readonly status: Round['status'] }) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const now = steps.indexOf(status);
  return (
    <Stack
      component="ol"
      direction={{ xs: 'column', sm: 'row' }}
      useFlexGap
      spacing={{ xs: 0.25, sm: 1 }}
      aria-label={translate('selection.way')}
      sx={{ listStyle: 'none', p: 0, m: 0, mb: 2, flexWrap: 'wrap' }}
    >
      {steps.map((step, index) => (
        <Stack
          key={step}
          component="li"
          direction="row"
          spacing={1}
          aria-current={index === now ? 'step' : undefined}
          sx={{ alignItems: 'center', color: index > now ? 'text.secondary' : 'text.primary' }}
        >
          <Box component="span" aria-hidden sx={{ ...mark, ...(index <= now ? reached : { color: 'text.primary' }) }}>
            {index < now ? '✓' : index + 1}
          </Box>
          <Typography component="span" variant="body2" sx={{ fontWeight: index === now ? 700 : 400, pr: 1 }}>
            {word('AwardRoundStatus', step)}
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}

const mark = {
  width: 22,
  height: 22,
  borderRadius: '50%',
  border: 2,
  borderColor: 'primary.main',
  display: 'grid',
  placeItems: 'center',
  fontSize: '0.75rem',
};
const reached = { bgcolor: 'primary.main', color: 'primary.contrastText' };
