// What a certificate rests on, line by line, as it stood on record.
import { useTranslate } from 'ra-core';
import { Stack, Typography } from '@mui/material';
import { dayText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';

interface Entry {
  readonly kind: 'TRAINING' | 'ACTIVITY';
  readonly on: string;
  readonly title: string;
  readonly minutes: number;
}

export function EntryList({ entries }: { readonly entries: unknown }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const lines = Array.isArray(entries) ? (entries as Entry[]) : [];
  return (
    <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {lines.map(({ kind, on, title, minutes }) => (
        <Stack
          key={`${kind} ${on} ${title}`}
          component="li"
          direction="row"
          useFlexGap
          spacing={1}
          sx={{
            flexWrap: 'wrap',
            alignItems: 'center',
            minHeight: 44,
            borderBottom: 1,
            borderColor: 'divider',
            py: 0.5,
          }}
        >
          <Typography component="span" variant="body2" color="text.secondary" sx={{ minWidth: 100 }}>
            {dayText(on, language)}
          </Typography>
          <Typography component="span" sx={{ flex: '1 1 160px', minWidth: 0 }}>
            {title}
          </Typography>
          <Typography component="span" variant="body2" color="text.secondary">
            {translate(`certificates.kinds.${kind}`)}
          </Typography>
          <Typography component="span" variant="body2">
            {translate('certificates.hours', { hours: Math.floor(minutes / 6) / 10 })}
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}
