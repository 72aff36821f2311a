// One contact of a partner unit.
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField, YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { personBehind, RevealContactButton } from '../people/RevealContactButton.tsx';
import { PersonNameField } from '../PersonNameField.tsx';

export function PartnerContactShow() {
  return (
    <RecordShow actions={<RevealContactButton personOf={personBehind} />}>
      <PersonNameField source="personId" link="people" />
      <LinkedField source="partnerUnitId" reference="partnerUnits" />
      <TextField source="duty" />
      <YesNoField source="isPrimary" />
      <TextField source="person.phoneTail" label="resources.people.fields.phoneTail" />
      <InstantField source="createdAt" />
    </RecordShow>
  );
}
