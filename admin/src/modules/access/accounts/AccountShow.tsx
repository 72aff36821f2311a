// One account: whether it may sign in, and its roles in plain sentences.
import { InstantField } from '../../../shared/fields/DateFields.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField, YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { CanSignInField } from './CanSignInField.tsx';
import { DisableAccountButton } from './DisableAccountButton.tsx';
import { EnableAccountButton } from './EnableAccountButton.tsx';
import { GrantRoleButton } from './GrantRoleButton.tsx';
import { RolesOfAccount } from './RolesOfAccount.tsx';
import { SetPasswordButton } from './SetPasswordButton.tsx';

export function AccountShow() {
  return (
    <RecordShow
      above={<RolesOfAccount />}
      actions={
        <>
          <GrantRoleButton />
          <SetPasswordButton />
          <DisableAccountButton />
          <EnableAccountButton />
        </>
      }
    >
      <TextField source="displayName" />
      <TextField source="username" />
      <CanSignInField source="id" label="access.canSignIn" />
      <InstantField source="disabledAt" />
      <LinkedField source="communityId" reference="communities" />
      <YesNoField source="isDemo" />
      <InstantField source="createdAt" />
    </RecordShow>
  );
}
