// The one calendar, by month, by week or as a list; on a phone always a list. What is shown stands in the address.
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'ra-core';
import { Alert, Button, Chip, LinearProgress, Stack, useMediaQuery, type Theme } from '@mui/material';
import FeedIcon from '@mui/icons-material/RssFeedOutlined';
import { useMay } from '../../../auth/session-context.tsx';
import { instantText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { RowsSkeleton } from '../../../layout/PageSkeleton.tsx';
import { FaultNotice } from '../../../shared/FaultNotice.tsx';
import { monthOf, weekOf } from '../../today/days.ts';
import { CalendarBar } from './CalendarBar.tsx';
import { CalendarList } from './CalendarList.tsx';
import { FeedDialog } from './FeedDialog.tsx';
import { calendarKinds, kindLooks } from './kind-looks.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { useCalendarEntries, type CalendarEntry, type CalendarKind } from './use-calendar-entries.ts';
import { useMoveEntry, type MoveEntry } from './use-move-entry.ts';
import { useShownDays } from './use-shown-days.ts';

const CalendarGrid = lazy(async () => ({ default: (await import('./CalendarGrid.tsx')).CalendarGrid }));

export function CalendarPage() {
  const translate = useTranslate();
  const mayFollow = useMay()('calendar.follow');
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  const shown = useShownDays();
  const { day, view } = shown;
  const isList = isPhone || view === 'list';
  const range = view === 'week' ? weekOf(day) : monthOf(day);
  // The grid of a month shows the rest of its first and last week too.
  const days = isList ? range : { from: weekOf(range.from).from, until: weekOf(range.until).until };
  const { entries, error, isFetching, refetch } = useCalendarEntries(days);
  const [hidden, setHidden] = useState<readonly CalendarKind[]>([]);
  const [moving, setMoving] = useState<CalendarEntry>();
  const [isFollowing, setFollowing] = useState(false);
  const mover = useMoveEntry();
  const visible = entries?.filter(({ kind }) => !hidden.includes(kind));
  return (
    <>
      <PageHeading
        title={translate('oversight.calendar.title')}
        actions={
          mayFollow && (
            <Button startIcon={<FeedIcon />} variant="outlined" onClick={() => setFollowing(true)}>
              {translate('oversight.feed.button')}
            </Button>
          )
        }
      />
      <CalendarBar shown={shown} range={range} isPhone={isPhone} />
      <Kinds hidden={hidden} onChange={setHidden} />
      <Outcome mover={mover} />
      <div style={{ height: 4 }}>{isFetching && <LinearProgress aria-label={translate('ra.page.loading')} />}</div>
      {error && <FaultNotice error={error} onRetry={refetch} />}
      {!visible && !error && <RowsSkeleton />}
      {visible && isList && <CalendarList entries={visible} onMove={setMoving} />}
      {visible && !isList && (
        <Suspense fallback={<RowsSkeleton rows={8} />}>
          <CalendarGrid
            key={`${view} ${day}`}
            view={view}
            day={day}
            entries={visible}
            onMove={(entry, startsAt) => void mover.move(entry, startsAt)}
          />
        </Suspense>
      )}
      {moving && <MoveDialog entry={moving} mover={mover} onClose={() => setMoving(undefined)} />}
      {isFollowing && <FeedDialog onClose={() => setFollowing(false)} />}
    </>
  );
}

/** The legend, by which kinds are hidden and shown. */
function Kinds({
  hidden,
  onChange,
}: {
  readonly hidden: readonly CalendarKind[];
  readonly onChange: (hidden: readonly CalendarKind[]) => void;
}) {
  const translate = useTranslate();
  const word = useEnumLabel();
  return (
    <Stack
      direction="row"
      useFlexGap
      spacing={1}
      component="fieldset"
      aria-label={translate('oversight.calendar.kinds')}
      sx={{ flexWrap: 'wrap', border: 0, p: 0, m: 0, mb: 1 }}
    >
      {calendarKinds.map((kind) => {
        const { colour, Icon } = kindLooks[kind];
        const isHidden = hidden.includes(kind);
        return (
          <Chip
            key={kind}
            component="button"
            clickable
            aria-pressed={!isHidden}
            variant={isHidden ? 'outlined' : 'filled'}
            color={isHidden ? 'default' : colour}
            icon={<Icon />}
            label={word('CalendarKind', kind)}
            onClick={() => onChange(isHidden ? hidden.filter((each) => each !== kind) : [...hidden, kind])}
          />
        );
      })}
    </Stack>
  );
}

/** What became of the last move: it can be taken back, or why it was refused. */
function Outcome({ mover: { outcome, undo, forget, isRunning } }: { readonly mover: MoveEntry }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  if (!outcome) return <div aria-live="polite" />;
  const { title } = outcome.entry;
  return (
    <div aria-live="polite">
      {outcome.is === 'refused' && (
        <Alert severity="error" onClose={forget} sx={{ mb: 1 }}>
          {translate('oversight.calendar.refused', { title, why: outcome.why })}
        </Alert>
      )}
      {outcome.is === 'undone' && (
        <Alert severity="info" onClose={forget} sx={{ mb: 1 }}>
          {translate('oversight.calendar.undone', { title })}
        </Alert>
      )}
      {outcome.is === 'moved' && (
        <Alert
          severity="success"
          sx={{ mb: 1 }}
          action={
            <>
              {outcome.entry.startsAt && (
                <Button color="inherit" size="small" disabled={isRunning} onClick={undo}>
                  {translate('ra.action.undo')}
                </Button>
              )}
              <Button color="inherit" size="small" onClick={forget}>
                {translate('ra.action.close')}
              </Button>
            </>
          }
        >
          {translate('oversight.calendar.moved', { title, at: instantText(outcome.startsAt, language) })}
        </Alert>
      )}
    </div>
  );
}
