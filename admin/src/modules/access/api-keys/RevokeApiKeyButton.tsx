// Revokes a key for good; it is dead within a second.
import { TextInput, maxLength, required } from 'react-admin';
import RevokeIcon from '@mui/icons-material/KeyOffOutlined';
import { RevokeApiKeyDocument } from '../../../../../schema/generated/access/api-keys/api-key-workflows.ts';
import type { FieldProps } from '../../../shared/fields/field-props.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';

const validateReason = [required(), maxLength(200)];

/** Stands on the page of a key, and as the last field of its row. */
export function RevokeApiKeyButton(_props: FieldProps) {
  return (
    <WorkflowButton
      document={RevokeApiKeyDocument}
      label="access.revoke"
      help="access.revokeHelp"
      done="access.revoked"
      whyNot={({ revokedAt }) => (revokedAt == null ? undefined : 'access.whyNot.revoked')}
      icon={<RevokeIcon />}
      variables={(values, { id }) => ({ input: { id, reason: String(values['reason']) } })}
    >
      <TextInput source="reason" label="access.reason" validate={validateReason} />
    </WorkflowButton>
  );
}
