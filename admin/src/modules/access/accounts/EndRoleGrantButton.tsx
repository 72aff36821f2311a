// Ends a grant: from that moment the account does not hold the role there any more.
import { TextInput, maxLength, required } from 'react-admin';
import EndIcon from '@mui/icons-material/RemoveModeratorOutlined';
import { EndRoleGrantDocument } from '../../../../../schema/generated/access/accounts/account-workflows.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { useWhyNotOwn } from './use-why-not-own.ts';

const validateReason = [required(), maxLength(200)];

/** The record at hand is the grant, with the id of its account. */
export function EndRoleGrantButton() {
  const whyNotOwn = useWhyNotOwn();
  return (
    <WorkflowButton
      document={EndRoleGrantDocument}
      label="access.endGrant"
      help="access.endGrantHelp"
      done="access.grantEnded"
      whyNot={({ accountId }) => whyNotOwn({ id: String(accountId) })}
      icon={<EndIcon />}
      variables={(values, { id }) => ({ input: { id, reason: String(values['reason']) } })}
    >
      <TextInput source="reason" label="access.reason" validate={validateReason} />
    </WorkflowButton>
  );
}
