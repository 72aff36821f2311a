// The page of an entry, where the console has one for its kind.
import { useConsoleParts } from '../../../layout/console-context.tsx';
import type { CalendarEntry } from './use-calendar-entries.ts';

export function usePageOf(): (entry: Pick<CalendarEntry, 'id' | 'listName'>) => string | undefined {
  const { resources } = useConsoleParts();
  return ({ id, listName }) =>
    resources.some(({ plural, pages }) => plural === listName && pages?.show) ? `/${listName}/${id}/show` : undefined;
}
