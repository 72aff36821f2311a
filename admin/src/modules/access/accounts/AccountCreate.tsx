// Makes an account with a first password; roles are granted on its page.
import { TextInput, maxLength, required } from 'react-admin';
import {
  CreateAccountDocument,
  type CreateAccountMutationVariables,
} from '../../../../../schema/generated/access/accounts/account-workflows.ts';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { RegisterForm, filledIn } from '../../people/RegisterForm.tsx';
import { PasswordOfAccountInput } from './PasswordOfAccountInput.tsx';
import { PersonOfAccountInput } from './PersonOfAccountInput.tsx';

const username = /^[a-z0-9][a-z0-9_.-]{2,29}$/;
const validateUsername = [required(), (text: string) => (username.test(text) ? undefined : 'access.usernameHelp')];
export const validateDisplayName = [required(), maxLength(60)];

export function AccountCreate() {
  return (
    <RegisterForm
      document={CreateAccountDocument}
      variables={(values) => ({ input: filledIn(values) }) as CreateAccountMutationVariables}
      idOf={({ account }) => account?.id}
      done="access.accountMade"
    >
      <CommunityInput />
      <TextInput source="displayName" validate={validateDisplayName} helperText="access.displayNameHelp" />
      <TextInput source="username" validate={validateUsername} helperText="access.usernameHelp" autoComplete="off" />
      <PasswordOfAccountInput label="access.firstPassword" />
      <PersonOfAccountInput />
    </RegisterForm>
  );
}
