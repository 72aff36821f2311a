// The credentials of the people of the community.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import {
  dayFilter,
  enumFilter,
  linkedFilter,
  textFilter,
  yesNoFilter,
  type ListFilter,
} from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { useSeesNames } from '../sees-names.ts';
import { PersonNameField } from '../PersonNameField.tsx';
import { ValidityField } from './ValidityField.tsx';

/** What nobody has checked against the original has no day of the check. */
const isUnverified: ListFilter = {
  ...yesNoFilter('verifiedOn', { label: 'people.credentials.unverified' }),
  key: 'verifiedOn@isNull',
};

const filters = [
  enumFilter('kind', 'CredentialKind'),
  isUnverified,
  dayFilter('expiresOn'),
  dayFilter('issuedOn'),
  textFilter('issuer'),
];

const allFilters = [...filters, linkedFilter('personId', 'people')];

export function CredentialList() {
  const seesNames = useSeesNames();
  return (
    <RecordList
      filters={seesNames ? allFilters : filters}
      canSearch={seesNames}
      sort={{ field: 'expiresOn', order: 'ASC' }}
    >
      <PersonNameField source="personId" sortBy={seesNames && 'person.fullName'} />
      <EnumField source="kind" type="CredentialKind" />
      <TextField source="issuer" />
      <TextField source="number" sortBy={false} />
      <DayField source="issuedOn" />
      <ValidityField source="expiresOn" />
      <DayField source="verifiedOn" />
    </RecordList>
  );
}
