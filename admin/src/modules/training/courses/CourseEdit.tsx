// Changes a course.
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { CourseInputs } from './CourseInputs.tsx';

export function CourseEdit() {
  return (
    <RecordEdit>
      <CourseInputs />
    </RecordEdit>
  );
}
