// One credential.
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { PersonNameField } from '../PersonNameField.tsx';
import { ValidityField } from './ValidityField.tsx';
import { VerifyCredentialButton } from './VerifyCredentialButton.tsx';

export function CredentialShow() {
  return (
    <RecordShow actions={<VerifyCredentialButton />}>
      <PersonNameField source="personId" link="people" />
      <EnumField source="kind" type="CredentialKind" />
      <TextField source="issuer" />
      <TextField source="number" />
      <DayField source="issuedOn" />
      <ValidityField source="expiresOn" />
      <DayField source="verifiedOn" />
      <TextField source="verifiedBy" />
      <TextField source="source" />
      <InstantField source="createdAt" />
    </RecordShow>
  );
}
