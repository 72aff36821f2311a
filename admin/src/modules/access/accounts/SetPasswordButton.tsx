// Gives an account a new password; its sessions end.
import PasswordIcon from '@mui/icons-material/PasswordOutlined';
import { SetPasswordDocument } from '../../../../../schema/generated/access/accounts/account-workflows.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { AccountReasonInput, reasonOf } from './AccountReasonInput.tsx';
import { PasswordOfAccountInput } from './PasswordOfAccountInput.tsx';

export function SetPasswordButton() {
  return (
    <WorkflowButton
      document={SetPasswordDocument}
      label="access.setPassword"
      help="access.setPasswordHelp"
      done="access.passwordSet"
      icon={<PasswordIcon />}
      variables={(values, { id }) => ({ input: { id, password: String(values['password']), ...reasonOf(values) } })}
    >
      <PasswordOfAccountInput label="access.newPassword" />
      <AccountReasonInput />
    </WorkflowButton>
  );
}
