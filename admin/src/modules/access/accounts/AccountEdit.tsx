// Changes the name by which an account is known, and the person behind it.
import { TextInput } from 'react-admin';
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { validateDisplayName } from './AccountCreate.tsx';
import { PersonOfAccountInput } from './PersonOfAccountInput.tsx';

export function AccountEdit() {
  return (
    <RecordEdit>
      <TextInput source="displayName" validate={validateDisplayName} helperText="access.displayNameHelp" />
      <PersonOfAccountInput />
    </RecordEdit>
  );
}
