// Makes an API key, and shows it this once.
import { useState } from 'react';
import { RecordContextProvider } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import KeyIcon from '@mui/icons-material/AddOutlined';
import {
  CreateApiKeyDocument,
  type CreateApiKeyMutationVariables,
} from '../../../../../schema/generated/access/api-keys/api-key-workflows.ts';
import { CommunityInput } from '../../../shared/inputs/CommunityInput.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { EnumListInput } from '../../../shared/inputs/EnumInput.tsx';
import { LinkedInput } from '../../../shared/inputs/LinkedInput.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { filledIn } from '../../people/RegisterForm.tsx';
import { daysAfter, today } from '../../today/days.ts';
import { SecretDialog } from './SecretDialog.tsx';

const validateName = [required(), maxLength(80)];
const validatePurpose = [required(), maxLength(300)];
const usualDays = 365;

export function NewApiKeyButton() {
  const [made, setMade] = useState<{ readonly secret: string | null }>();
  return (
    <>
      {/* A new key: no record stands behind the button yet. */}
      <RecordContextProvider value={{ id: '' }}>
        <WorkflowButton
          document={CreateApiKeyDocument}
          label="access.newKey"
          help="access.newKeyHelp"
          done="access.keyMade"
          icon={<KeyIcon />}
          variant="contained"
          onDone={({ secret }) => setMade({ secret })}
          defaultValues={() => ({ expiresOn: daysAfter(today(), usualDays), scopes: [] })}
          variables={(values) => ({ input: filledIn(values) }) as CreateApiKeyMutationVariables}
        >
          <CommunityInput />
          <TextInput source="name" validate={validateName} helperText="access.keyNameHelp" />
          <TextInput source="purpose" multiline validate={validatePurpose} helperText="access.purposeHelp" />
          <EnumListInput source="scopes" type="ApiScope" />
          <UnitOfKeyInput />
          <DayInput source="expiresOn" validate={required()} helperText="access.expiresHelp" />
        </WorkflowButton>
      </RecordContextProvider>
      {made && <SecretDialog secret={made.secret} onClose={() => setMade(undefined)} />}
    </>
  );
}

/** A key that writes belongs to a partner unit. */
function UnitOfKeyInput() {
  const scopes: unknown = useWatch({ name: 'scopes' });
  const writes = Array.isArray(scopes) && (scopes as string[]).some((scope) => scope.endsWith('_WRITE'));
  return (
    <LinkedInput
      key={String(writes)}
      source="partnerUnitId"
      reference="partnerUnits"
      helperText={writes ? 'access.unitWritesHelp' : 'access.unitOfKeyHelp'}
      {...(writes ? { validate: required() } : {})}
    />
  );
}
