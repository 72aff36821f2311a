// The next dates of a series, and why one is left out or moved.
import { useTranslate } from 'ra-core';
import { Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { SeriesDatesQuery } from '../../../../../schema/generated/activities/activity-series/workflows.ts';
import { dayText } from '../../../i18n/dates.ts';
import { useEnumLabel } from '../../../i18n/enum-label.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { statusColours } from '../activities/activity-states.ts';

export type SeriesDate = NonNullable<SeriesDatesQuery['activitySeriesDates']>[number];
export type MadeActivity = SeriesDatesQuery['activities']['nodes'][number];

interface DatesProps {
  readonly dates: readonly SeriesDate[];
  /** Activities that were made, by the day of the series. */
  readonly made?: ReadonlyMap<string, MadeActivity>;
}

export function Dates({ dates, made }: DatesProps) {
  const translate = useTranslate();
  const word = useEnumLabel();
  const { language } = useLanguage();
  return (
    <Stack component="ol" aria-label={translate('activities.series.dates')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {dates.map(({ seriesDay, day, reason, holidayName }) => {
        const activity = made?.get(seriesDay);
        const why = reason && [word('SkipReason', reason), ...(holidayName ? [holidayName] : [])].join(' · ');
        return (
          <Stack
            key={seriesDay}
            component="li"
            direction="row"
            useFlexGap
            spacing={1}
            sx={{ alignItems: 'center', flexWrap: 'wrap', minHeight: 44, borderBottom: 1, borderColor: 'divider' }}
          >
            <Typography
              component="span"
              sx={{ flex: '1 1 140px', ...(day ? {} : { textDecoration: 'line-through', color: 'text.secondary' }) }}
            >
              {activity ? (
                <MuiLink component={Link} to={`/activities/${activity.id}/show`}>
                  {dayText(activity.heldOn, language)}
                </MuiLink>
              ) : (
                dayText(day ?? seriesDay, language)
              )}
            </Typography>
            {day && day !== seriesDay && (
              <Typography component="span" variant="body2" color="text.secondary">
                {translate('activities.series.insteadOf', { day: dayText(seriesDay, language) })}
              </Typography>
            )}
            {why && <Chip component="span" size="small" variant="outlined" color="warning" label={why} />}
            {activity && (
              <Chip
                component="span"
                size="small"
                variant="outlined"
                color={statusColours[activity.status]}
                label={word('ActivityStatus', activity.status)}
              />
            )}
          </Stack>
        );
      })}
    </Stack>
  );
}
