// Enrolments: who has a seat in which training. Reached from records, not from the menu.
import EnrolmentIcon from '@mui/icons-material/EventSeatOutlined';
import { TrainingEnrolmentFieldsFragmentDoc } from '../../../../../schema/generated/training/training-enrolments.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const trainingEnrolments = resource({
  type: 'TrainingEnrolment',
  plural: 'trainingEnrolments',
  fields: TrainingEnrolmentFieldsFragmentDoc,
  title: ({ volunteerName }) => (typeof volunteerName === 'string' ? volunteerName : '—'),
  icon: EnrolmentIcon,
  pages: { list: page(() => import('./TrainingEnrolmentList.tsx'), 'TrainingEnrolmentList') },
});
