// Changes a team of volunteers.
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { VolunteerTeamInputs } from './VolunteerTeamInputs.tsx';

export function VolunteerTeamEdit() {
  return (
    <RecordEdit>
      <VolunteerTeamInputs />
    </RecordEdit>
  );
}
