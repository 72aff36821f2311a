// One social worker.
import { useMay } from '../../../auth/session-context.tsx';
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { CredentialsOfPerson } from '../credentials/CredentialsOfPerson.tsx';
import { personBehind, RevealContactButton } from '../people/RevealContactButton.tsx';
import { PersonNameField } from '../PersonNameField.tsx';

export function SocialWorkerShow() {
  const may = useMay();
  const tabs = may('credential.read')
    ? [{ label: 'people.credentials.tab', content: <CredentialsOfPerson source="personId" /> }]
    : [];
  return (
    <RecordShow tabs={tabs} actions={<RevealContactButton personOf={personBehind} />}>
      <PersonNameField source="personId" label="people.volunteers.person" link="people" />
      <TextField source="person.phoneTail" label="resources.people.fields.phoneTail" />
      <LinkedField source="employerId" reference="partnerUnits" />
      <EnumField source="licenceLevel" type="SocialWorkLicenceLevel" />
      <DayField source="startedOn" />
      <DayField source="endedOn" />
      <InstantField source="createdAt" />
    </RecordShow>
  );
}
