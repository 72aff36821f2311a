// Records that both sides signed the agreement.
import { useRecordContext } from 'ra-core';
import { TextInput, maxLength, required } from 'react-admin';
import SignIcon from '@mui/icons-material/DrawOutlined';
import { SignAgreementDocument } from '../../../../../schema/generated/partners/agreements/agreement-workflows.ts';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { today } from '../../today/days.ts';
import { whyNotSign } from './why-not.ts';

const validateName = [required(), maxLength(80)];

export function SignAgreementButton() {
  const isNext = useRecordContext()?.['status'] === 'DRAFT';
  return (
    <WorkflowButton
      document={SignAgreementDocument}
      label="partners.sign"
      help="partners.signHelp"
      done="partners.signed"
      whyNot={whyNotSign}
      icon={<SignIcon />}
      variant={isNext ? 'contained' : 'outlined'}
      defaultValues={({ validFrom, validUntil }) => ({ signedOn: today(), validFrom, validUntil })}
      variables={(values, { id }) => ({
        input: {
          id,
          communitySignatory: String(values['communitySignatory']),
          partnerSignatory: String(values['partnerSignatory']),
          signedOn: (values['signedOn'] as string | null) || null,
          validFrom: (values['validFrom'] as string | null) || null,
          validUntil: (values['validUntil'] as string | null) || null,
        },
      })}
    >
      <TextInput source="communitySignatory" validate={validateName} />
      <TextInput source="partnerSignatory" validate={validateName} />
      <DayInput source="signedOn" validate={required()} />
      <DayInput source="validFrom" validate={required()} />
      <DayInput source="validUntil" helperText="partners.noEndHelp" />
    </WorkflowButton>
  );
}
