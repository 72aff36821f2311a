// The API keys of the community.
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, linkedFilter, textFilter, yesNoFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { ApiKeyStateField } from './ApiKeyStateField.tsx';
import { NewApiKeyButton } from './NewApiKeyButton.tsx';
import { RevokeApiKeyButton } from './RevokeApiKeyButton.tsx';
import { ScopesField } from './ScopesField.tsx';

const filters = [
  yesNoFilter('revokedAt@isNull', { label: 'access.notRevoked' }),
  linkedFilter('partnerUnitId', 'partnerUnits'),
  textFilter('name'),
  dayFilter('expiresOn'),
];

export function ApiKeyList() {
  return (
    <RecordList
      filters={filters}
      sort={{ field: 'expiresOn', order: 'ASC' }}
      canSearch={false}
      actions={<NewApiKeyButton />}
    >
      <TextField source="name" />
      <ApiKeyStateField source="id" label="access.keyStateLabel" sortBy={false} />
      <TextField source="prefix" sortBy={false} />
      <ScopesField source="scopes" sortBy={false} />
      <LinkedField source="partnerUnitId" reference="partnerUnits" sortBy={false} />
      <DayField source="expiresOn" />
      <InstantField source="lastUsedAt" />
      <RevokeApiKeyButton source="id" label="access.action" sortBy={false} />
    </RecordList>
  );
}
