// Lines of rosters: who attended which training. Reached from figures and records, not from the menu.
import AttendanceIcon from '@mui/icons-material/HowToRegOutlined';
import { TrainingAttendanceFieldsFragmentDoc } from '../../../../../schema/generated/training/training-attendances.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const trainingAttendances = resource({
  type: 'TrainingAttendance',
  plural: 'trainingAttendances',
  fields: TrainingAttendanceFieldsFragmentDoc,
  title: ({ volunteerName }) => (typeof volunteerName === 'string' ? volunteerName : '—'),
  icon: AttendanceIcon,
  pages: { list: page(() => import('./TrainingAttendanceList.tsx'), 'TrainingAttendanceList') },
});
