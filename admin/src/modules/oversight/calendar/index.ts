// The one calendar: trainings, drills, activities and meetings.
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import { page } from '../../../data/page.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const calendarPage: ConsolePage = {
  path: 'calendar',
  label: 'oversight.calendar.title',
  page: page(() => import('./CalendarPage.tsx'), 'CalendarPage'),
  may: 'calendar.read',
  group: 'today',
  icon: CalendarIcon,
};
