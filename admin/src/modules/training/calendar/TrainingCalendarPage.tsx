// The trainings of a month or a week. What is shown stands in the address. On a phone an agenda takes the place of the grid.
import { lazy, Suspense } from 'react';
import { useTranslate } from 'ra-core';
import {
  Button,
  IconButton,
  LinearProgress,
  Stack,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import NextIcon from '@mui/icons-material/ChevronRightOutlined';
import PreviousIcon from '@mui/icons-material/ChevronLeftOutlined';
import { Link, useSearchParams } from 'react-router-dom';
import { useMay } from '../../../auth/session-context.tsx';
import { dayText } from '../../../i18n/dates.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { daysAfter, monthOf, today, weekOf } from '../../today/days.ts';
import { Agenda } from './Agenda.tsx';
import { useCalendarSessions, type CalendarView } from './use-calendar-sessions.ts';

const CalendarGrid = lazy(async () => ({ default: (await import('./CalendarGrid.tsx')).CalendarGrid }));

export function TrainingCalendarPage() {
  const translate = useTranslate();
  const mayRun = useMay()('training.run');
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const { day, view, show } = useShownDays();
  const range = view === 'month' ? monthOf(day) : weekOf(day);
  // The grid of a month shows the rest of its first and last week too.
  const { sessions, error, isFetching, refetch } = useCalendarSessions(
    isPhone ? range : { from: weekOf(range.from).from, until: weekOf(range.until).until },
  );
  return (
    <>
      <PageHeading
        title={translate('training.calendar.title')}
        actions={
          mayRun && (
            <Button component={Link} to="/plan-a-training" variant="contained">
              {translate('training.plan.title')}
            </Button>
          )
        }
      />
      <CalendarBar day={day} view={view} range={range} onShow={show} />
      <div style={{ height: 4 }}>{isFetching && <LinearProgress aria-label={translate('ra.page.loading')} />}</div>
      {error && <FaultNotice error={error} onRetry={refetch} />}
      {isPhone ? (
        sessions ? (
          <Agenda sessions={sessions} />
        ) : (
          <RowsSkeleton />
        )
      ) : (
        <Suspense fallback={<RowsSkeleton rows={8} />}>
          <CalendarGrid key={`${view} ${day}`} view={view} day={day} sessions={sessions ?? []} />
        </Suspense>
      )}
    </>
  );
}

interface ShownDays {
  readonly day: string;
  readonly view: CalendarView;
  readonly show: (shown: { day?: string; view?: CalendarView }) => void;
}

function useShownDays(): ShownDays {
  const [params, setParams] = useSearchParams();
  const given = params.get('day') ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : today();
  const view = params.get('view') === 'week' ? 'week' : 'month';
  return { day, view, show: (shown) => setParams({ day, view, ...shown }) };
}

interface CalendarBarProps extends Pick<ShownDays, 'day' | 'view'> {
  readonly range: { readonly from: string; readonly until: string };
  readonly onShow: ShownDays['show'];
}

function CalendarBar({ day, view, range, onShow }: CalendarBarProps) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const title =
    view === 'month'
      ? new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(
          new Date(`${day}T00:00:00Z`),
        )
      : translate('training.calendar.until', {
          from: dayText(range.from, language),
          until: dayText(range.until, language),
        });
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
      <IconButton
        aria-label={translate('training.calendar.previous')}
        onClick={() => onShow({ day: daysAfter(range.from, view === 'month' ? -1 : -7) })}
      >
        <PreviousIcon />
      </IconButton>
      <Typography
        variant="h6"
        component="h2"
        aria-live="polite"
        sx={{
          minWidth: { xs: 0, sm: 150 },
          flex: { xs: 1, sm: 'none' },
          textAlign: 'center',
          fontSize: { xs: '1rem', sm: 'h6.fontSize' },
        }}
      >
        {title}
      </Typography>
      <IconButton
        aria-label={translate('training.calendar.next')}
        onClick={() => onShow({ day: daysAfter(range.until, 1) })}
      >
        <NextIcon />
      </IconButton>
      <Button onClick={() => onShow({ day: today() })}>{translate('training.calendar.today')}</Button>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view}
        aria-label={translate('training.calendar.view')}
        onChange={(_event, chosen: CalendarView | null) => chosen && onShow({ view: chosen })}
        sx={{ ml: { sm: 'auto' } }}
      >
        <ToggleButton value="month" sx={{ px: 2 }}>
          {translate('training.calendar.month')}
        </ToggleButton>
        <ToggleButton value="week" sx={{ px: 2 }}>
          {translate('training.calendar.week')}
        </ToggleButton>
      </ToggleButtonGroup>
    </Stack>
  );
}
