// Makes an emergency plan or changes who answers for it. What is to be done stands in its versions.
import { TextInput, maxLength, required } from 'react-admin';
import { RecordCreate } from '../../../shared/form/RecordCreate.tsx';
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { EnumInput } from '../../../shared/inputs/EnumInput.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';

const validateName = [required(), maxLength(120)];

export function EmergencyPlanCreate() {
  return (
    <RecordCreate>
      <Inputs />
      <CommunityInput />
    </RecordCreate>
  );
}

export function EmergencyPlanEdit() {
  return (
    <RecordEdit>
      <Inputs />
    </RecordEdit>
  );
}

function Inputs() {
  return (
    <>
      <TextInput source="name" validate={validateName} />
      <EnumInput source="type" type="EmergencyType" validate={required()} />
      <LinkedInput source="responsibleUnitId" reference="partnerUnits" helperText="safety.plan.responsibleHelp" />
      <LinkedInput source="responsibleTeamId" reference="volunteerTeams" />
    </>
  );
}
