// Enters a team of volunteers.
import { RecordCreate } from '../../../shared/form/RecordCreate.tsx';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { VolunteerTeamInputs } from './VolunteerTeamInputs.tsx';

export function VolunteerTeamCreate() {
  return (
    <RecordCreate>
      <CommunityInput />
      <VolunteerTeamInputs />
    </RecordCreate>
  );
}
