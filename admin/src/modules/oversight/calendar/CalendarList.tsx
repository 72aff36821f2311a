// Entries one below the other, by day: the calendar on a phone, for the keyboard, and to read aloud.
import { useTranslate } from 'ra-core';
import { Box, Button, Card, CardActionArea, CardContent, Chip, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { timeOfDay, timeZone } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import type { Language } from '../../../i18n/language.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { EmptyState } from '../../../shared/EmptyState.tsx';
import { today } from '../../today/days.ts';
import { kindLooks } from './kind-looks.tsx';
import { usePageOf } from './use-page-of.ts';
import type { CalendarEntry } from './use-calendar-entries.ts';

interface CalendarListProps {
  readonly entries: readonly CalendarEntry[];
  readonly onMove?: (entry: CalendarEntry) => void;
}

export function CalendarList({ entries, onMove }: CalendarListProps) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const days = [...Map.groupBy(entries, ({ on }) => on)];
  if (days.length === 0)
    return (
      <EmptyState title={translate('oversight.calendar.none')} advice={translate('oversight.calendar.noneAdvice')}>
        {null}
      </EmptyState>
    );
  return (
    <>
      {days.map(([day, ofDay]) => (
        <Box key={day} component="section" aria-labelledby={`day-${day}`} sx={{ mb: 2 }}>
          <Typography
            id={`day-${day}`}
            variant="h6"
            component="h3"
            sx={{ mb: 1, ...(day === today() ? { color: 'primary.main' } : {}) }}
          >
            <time dateTime={day}>{dayWithWeekday(day, language)}</time>
          </Typography>
          <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {ofDay.map((entry) => (
              <li key={entry.id}>
                <EntryCard entry={entry} {...(onMove ? { onMove } : {})} />
              </li>
            ))}
          </Stack>
        </Box>
      ))}
    </>
  );
}

export function EntryCard({ entry, onMove }: { readonly entry: CalendarEntry } & Pick<CalendarListProps, 'onMove'>) {
  const translate = useTranslate();
  const path = usePageOf()(entry);
  const isMovable = entry.isMovable && onMove !== undefined;
  return (
    <Card variant="outlined" sx={{ display: 'flex', alignItems: 'center' }}>
      {path ? (
        <CardActionArea component={Link} to={path} sx={{ flex: 1, minWidth: 0 }}>
          <EntryText entry={entry} />
        </CardActionArea>
      ) : (
        <EntryText entry={entry} />
      )}
      {isMovable && (
        <Button
          onClick={() => onMove(entry)}
          aria-label={translate('oversight.calendar.moveOf', { title: entry.title })}
          sx={{ mx: 1, flexShrink: 0 }}
        >
          {translate('oversight.calendar.move')}
        </Button>
      )}
    </Card>
  );
}

function EntryText({
  entry: { kind, title, startsAt, endsAt, place, isCancelled },
}: {
  readonly entry: CalendarEntry;
}) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  const { colour, Icon } = kindLooks[kind];
  const times = [startsAt, endsAt].flatMap((each) => (each ? [timeOfDay(Date.parse(each), language)] : []));
  return (
    <CardContent sx={{ py: 1.5, '&:last-child': { pb: 1.5 } }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Icon color={isCancelled ? 'disabled' : colour} fontSize="small" aria-hidden />
        <Typography
          component="span"
          sx={{ fontWeight: 600, overflowWrap: 'anywhere', ...(isCancelled ? { textDecoration: 'line-through' } : {}) }}
        >
          {title}
        </Typography>
        {isCancelled && <Chip component="span" size="small" label={translate('oversight.calendar.cancelled')} />}
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {[word('CalendarKind', kind), times.join('–'), place].filter(Boolean).join(' · ')}
      </Typography>
    </CardContent>
  );
}

function dayWithWeekday(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone, month: 'long', day: 'numeric', weekday: 'long' }).format(
    new Date(`${day}T00:00:00+08:00`),
  );
}
