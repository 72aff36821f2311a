// Records that the caller has checked a credential against the original.
import type { RaRecord } from 'ra-core';
import VerifyIcon from '@mui/icons-material/VerifiedUserOutlined';
import { VerifyCredentialDocument } from '../../../../../schema/generated/people/credentials/verify-credential.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { one } from '../workflow-inputs.ts';
import { validityOf } from './validity.ts';

function whyNot(credential: RaRecord<string>): string | undefined {
  if (credential['archivedAt'] != null) return 'people.isArchived';
  if (credential['verifiedOn'] != null) return 'people.credentials.isVerified';
  const lastDay: unknown = credential['expiresOn'];
  return typeof lastDay === 'string' && validityOf(lastDay) === 'EXPIRED' ? 'people.credentials.isExpired' : undefined;
}

export function VerifyCredentialButton() {
  return (
    <WorkflowButton
      document={VerifyCredentialDocument}
      variables={(_values, record) => ({ input: one(record) })}
      label="people.credentials.verify"
      help="people.credentials.verifyHelp"
      done="people.credentials.verified"
      whyNot={whyNot}
      icon={<VerifyIcon />}
      variant="contained"
    />
  );
}
