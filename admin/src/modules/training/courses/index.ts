// Courses: what is taught again and again.
import CourseIcon from '@mui/icons-material/MenuBookOutlined';
import { CourseFieldsFragmentDoc } from '../../../../../schema/generated/training/courses.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const courses = resource({
  type: 'Course',
  plural: 'courses',
  fields: CourseFieldsFragmentDoc,
  title: (course) => String(course['title']),
  group: 'activities',
  beside: 'trainingSessions',
  icon: CourseIcon,
  pages: {
    list: page(() => import('./CourseList.tsx'), 'CourseList'),
    show: page(() => import('./CourseShow.tsx'), 'CourseShow'),
    create: page(() => import('./CourseCreate.tsx'), 'CourseCreate'),
    edit: page(() => import('./CourseEdit.tsx'), 'CourseEdit'),
  },
});
