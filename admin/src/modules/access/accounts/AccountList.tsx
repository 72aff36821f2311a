// The accounts of the community.
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { textFilter, yesNoFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { CanSignInField } from './CanSignInField.tsx';
import { RolesField } from './RolesField.tsx';

const filters = [yesNoFilter('disabledAt@isNull', { label: 'access.canSignIn' }), textFilter('username')];

export function AccountList() {
  return (
    <RecordList filters={filters} sort={{ field: 'displayName', order: 'ASC' }}>
      <TextField source="displayName" />
      <TextField source="username" />
      <RolesField source="roleGrants" sortBy={false} />
      <CanSignInField source="id" label="access.canSignIn" sortBy={false} />
    </RecordList>
  );
}
