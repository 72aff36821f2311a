// Which days the calendar shows: earlier, later, today; by month, by week, as a list.
import { useTranslate } from 'ra-core';
import { Button, IconButton, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import NextIcon from '@mui/icons-material/ChevronRightOutlined';
import PreviousIcon from '@mui/icons-material/ChevronLeftOutlined';
import type { Language } from '../../../i18n/language.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { daysAfter, today } from '../../today/days.ts';
import type { Days } from './use-calendar-entries.ts';
import type { CalendarView, ShownDays } from './use-shown-days.ts';

interface CalendarBarProps {
  readonly shown: ShownDays;
  readonly range: Days;
  readonly isPhone: boolean;
}

export function CalendarBar({ shown: { day, view, show }, range, isPhone }: CalendarBarProps) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const isWeek = view === 'week';
  const views: readonly CalendarView[] = isPhone ? ['month', 'week'] : ['month', 'week', 'list'];
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
      <IconButton
        aria-label={translate('oversight.calendar.previous')}
        onClick={() => show({ day: daysAfter(range.from, isWeek ? -7 : -1) })}
      >
        <PreviousIcon />
      </IconButton>
      <Typography
        variant="h6"
        component="h2"
        aria-live="polite"
        sx={{
          minWidth: { sm: 150 },
          textAlign: 'center',
          whiteSpace: 'nowrap',
          fontSize: { xs: '1rem', sm: 'h6.fontSize' },
        }}
      >
        {isWeek ? weekText(range, language) : monthText(day, language)}
      </Typography>
      <IconButton
        aria-label={translate('oversight.calendar.next')}
        onClick={() => show({ day: daysAfter(range.until, 1) })}
      >
        <NextIcon />
      </IconButton>
      <Button onClick={() => show({ day: today() })}>{translate('oversight.calendar.today')}</Button>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={isPhone && view === 'list' ? 'month' : view}
        aria-label={translate('oversight.calendar.viewAs')}
        onChange={(_event, chosen: CalendarView | null) => chosen && show({ view: chosen })}
        sx={{ ml: { sm: 'auto' } }}
      >
        {views.map((each) => (
          <ToggleButton key={each} value={each} sx={{ px: 2 }}>
            {translate(`oversight.calendar.view.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Stack>
  );
}

function monthText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(instantOf(day));
}

/** As short as it can be said, so that it stands on one line of a phone: 11月16日至22日, Nov 16 – 22. */
function weekText({ from, until }: Days, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'short', day: 'numeric' }).formatRange(
    instantOf(from),
    instantOf(until),
  );
}

function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
