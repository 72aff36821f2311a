// The calendar of trainings.
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import { page } from '../../../data/page.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const trainingCalendarPage: ConsolePage = {
  path: 'training-calendar',
  label: 'training.calendar.title',
  page: page(() => import('./TrainingCalendarPage.tsx'), 'TrainingCalendarPage'),
  may: 'training.read',
  group: 'activities',
  icon: CalendarIcon,
};
