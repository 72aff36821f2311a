// One API key.
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField, YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { ApiKeyStateField } from './ApiKeyStateField.tsx';
import { RevokeApiKeyButton } from './RevokeApiKeyButton.tsx';
import { ScopesField } from './ScopesField.tsx';

export function ApiKeyShow() {
  return (
    <RecordShow actions={<RevokeApiKeyButton source="id" />}>
      <TextField source="name" />
      <ApiKeyStateField source="id" label="access.keyStateLabel" />
      <LongTextField source="purpose" />
      <ScopesField source="scopes" />
      <LinkedField source="partnerUnitId" reference="partnerUnits" />
      <TextField source="prefix" />
      <DayField source="expiresOn" />
      <InstantField source="lastUsedAt" />
      <InstantField source="revokedAt" />
      <TextField source="revokeReason" />
      <YesNoField source="isDemo" />
      <InstantField source="createdAt" />
    </RecordShow>
  );
}
