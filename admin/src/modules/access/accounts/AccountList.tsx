// The accounts of the community.
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { textFilter, yesNoFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { CanSignInField } from './CanSignInField.tsx';

const filters = [yesNoFilter('disabledAt@isNull', { label: 'access.canSignIn' }), textFilter('username')];

export function AccountList() {
  return (
    <RecordList filters={filters} sort={{ field: 'displayName', order: 'ASC' }}>
      <TextField source="displayName" />
      <TextField source="username" />
      <CanSignInField source="id" label="access.canSignIn" sortBy={false} />
      <InstantField source="createdAt" />
    </RecordList>
  );
}
