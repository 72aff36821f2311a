// Enters a course.
import { RecordCreate } from '../../../shared/form/RecordCreate.tsx';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { CourseInputs } from './CourseInputs.tsx';

export function CourseCreate() {
  return (
    <RecordCreate>
      <CommunityInput />
      <CourseInputs />
    </RecordCreate>
  );
}
