// Lets an account sign in again.
import OnIcon from '@mui/icons-material/CheckCircleOutlined';
import { EnableAccountDocument } from '../../../../../schema/generated/access/accounts/account-workflows.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { AccountReasonInput, reasonOf } from './AccountReasonInput.tsx';

export function EnableAccountButton() {
  return (
    <WorkflowButton
      document={EnableAccountDocument}
      label="access.enable"
      help="access.enableHelp"
      done="access.enabled"
      whyNot={({ disabledAt }) => (disabledAt == null ? 'access.whyNot.on' : undefined)}
      icon={<OnIcon />}
      variables={(values, { id }) => ({ input: { id, ...reasonOf(values) } })}
    >
      <AccountReasonInput />
    </WorkflowButton>
  );
}
