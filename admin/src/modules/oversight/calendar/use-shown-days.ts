// Which days are shown, and how: as the address says.
import { useSearchParams } from 'react-router-dom';
import { today } from '../../today/days.ts';

export type CalendarView = 'month' | 'week' | 'list';

export interface ShownDays {
  /** A day of the month or the week that is shown. */
  readonly day: string;
  readonly view: CalendarView;
  readonly show: (shown: { readonly day?: string; readonly view?: CalendarView }) => void;
}

const views: readonly string[] = ['month', 'week', 'list'];

export function useShownDays(): ShownDays {
  const [params, setParams] = useSearchParams();
  const givenDay = params.get('day') ?? '';
  const givenView = params.get('view') ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(givenDay) && !Number.isNaN(Date.parse(givenDay)) ? givenDay : today();
  const view = views.includes(givenView) ? (givenView as CalendarView) : 'month';
  return { day, view, show: (shown) => setParams({ day, view, ...shown }) };
}
