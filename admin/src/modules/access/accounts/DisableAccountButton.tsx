// Switches signing in off; every session of the account ends at once.
import OffIcon from '@mui/icons-material/BlockOutlined';
import { DisableAccountDocument } from '../../../../../schema/generated/access/accounts/account-workflows.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { AccountReasonInput, reasonOf } from './AccountReasonInput.tsx';
import { useWhyNotOwn } from './use-why-not-own.ts';

export function DisableAccountButton() {
  const whyNotOwn = useWhyNotOwn();
  return (
    <WorkflowButton
      document={DisableAccountDocument}
      label="access.disable"
      help="access.disableHelp"
      done="access.disabled"
      whyNot={(account) => (account['disabledAt'] != null ? 'access.whyNot.off' : whyNotOwn(account))}
      icon={<OffIcon />}
      variables={(values, { id }) => ({ input: { id, ...reasonOf(values) } })}
    >
      <AccountReasonInput />
    </WorkflowButton>
  );
}
