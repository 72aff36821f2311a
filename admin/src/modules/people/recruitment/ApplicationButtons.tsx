// The steps of an application: papers seen, vetted, accepted; rejected or withdrawn.
import { useRecordContext, type RaRecord } from 'ra-core';
import { Stack } from '@mui/material';
import AcceptIcon from '@mui/icons-material/HowToRegOutlined';
import IdentityIcon from '@mui/icons-material/BadgeOutlined';
import RejectIcon from '@mui/icons-material/PersonOffOutlined';
import VetIcon from '@mui/icons-material/FactCheckOutlined';
import WithdrawIcon from '@mui/icons-material/UndoOutlined';
import {
  AcceptApplicantDocument,
  CheckApplicantIdentityDocument,
  RejectApplicantDocument,
  VetApplicantDocument,
  WithdrawApplicationDocument,
} from '../../../../../schema/generated/people/recruitment/recruitment-workflows.ts';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { ReasonInput } from '../ReasonInput.tsx';
import { RecordCheckButton } from '../vetting/RecordCheckButton.tsx';
import { one, reasoned } from '../workflow-inputs.ts';
import { whyNotAccept, whyNotEnd, whyNotIdentity, whyNotVet } from './recruitment-states.ts';

const words = 'people.recruitment';

export function ApplicationButtons() {
  const application = useRecordContext<RaRecord<string>>();
  const status = String(application?.['status']);
  const look = (at: string) => (status === at ? 'contained' : 'outlined');
  const servesChildren = (application?.['call'] as { servesChildren?: boolean } | null)?.servesChildren === true;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      <WorkflowButton
        document={CheckApplicantIdentityDocument}
        variables={(_values, record) => ({ input: one(record) })}
        label={`${words}.checkIdentity`}
        help={`${words}.checkIdentityHelp`}
        whyNot={whyNotIdentity}
        icon={<IdentityIcon />}
        variant={look('RECEIVED')}
      />
      {servesChildren && <RecordCheckButton />}
      <WorkflowButton
        document={VetApplicantDocument}
        variables={(_values, record) => ({ input: one(record) })}
        label={`${words}.vet`}
        help={servesChildren ? `${words}.vetChildrenHelp` : `${words}.vetHelp`}
        whyNot={whyNotVet}
        icon={<VetIcon />}
        variant={look('IDENTITY_CHECKED')}
      />
      <WorkflowButton
        document={AcceptApplicantDocument}
        variables={(_values, record) => ({ input: one(record) })}
        label={`${words}.accept`}
        help={`${words}.acceptHelp`}
        done={`${words}.accepted`}
        whyNot={whyNotAccept}
        icon={<AcceptIcon />}
        variant={look('VETTED')}
      />
      <WorkflowButton
        document={RejectApplicantDocument}
        variables={(values, record) => ({ input: reasoned(values, record) })}
        label={`${words}.reject`}
        whyNot={whyNotEnd}
        icon={<RejectIcon />}
      >
        <ReasonInput />
      </WorkflowButton>
      <WorkflowButton
        document={WithdrawApplicationDocument}
        variables={(values, record) => ({ input: reasoned(values, record) })}
        label={`${words}.withdraw`}
        whyNot={whyNotEnd}
        icon={<WithdrawIcon />}
      >
        <ReasonInput />
      </WorkflowButton>
    </Stack>
  );
}
