// The page on which the roster of a training is recorded; reached from the training.
import { page } from '../../../data/page.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const recordAttendancePage: ConsolePage = {
  path: 'record-attendance/:sessionId',
  label: 'training.record.title',
  page: page(() => import('./RecordAttendancePage.tsx'), 'RecordAttendancePage'),
  may: 'training.run',
};
