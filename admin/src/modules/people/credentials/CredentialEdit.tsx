// Changes a credential; one that was verified has to be verified again.
import { useRecordContext, useTranslate, type RaRecord } from 'ra-core';
import { Alert } from '@mui/material';
import { RecordEdit } from '../../../shared/form/RecordEdit.tsx';
import { CredentialInputs } from './CredentialInputs.tsx';

export function CredentialEdit() {
  return (
    <RecordEdit>
      <VerificationNotice />
      <CredentialInputs />
    </RecordEdit>
  );
}

function VerificationNotice() {
  const translate = useTranslate();
  const credential = useRecordContext<RaRecord<string>>();
  if (credential?.['verifiedOn'] == null) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate('people.credentials.editVerified')}
    </Alert>
  );
}
