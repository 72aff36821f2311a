// The steps of a certificate: opened to objections, issued, revoked. One of training is issued with its training.
import { NumberInput, TextInput, maxLength, maxValue, minValue, required } from 'react-admin';
import { useRecordContext } from 'ra-core';
import IssueIcon from '@mui/icons-material/VerifiedOutlined';
import PubliciseIcon from '@mui/icons-material/CampaignOutlined';
import RevokeIcon from '@mui/icons-material/BlockOutlined';
import {
  IssueServiceCertificateDocument,
  PubliciseCertificateDocument,
  RevokeCertificateDocument,
} from '../../../../../schema/generated/certificates/certificates/certificate-workflows.ts';
import { useReach } from '../../../auth/session-context.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { ReasonInput } from '../../people/ReasonInput.tsx';
import { one, reasoned } from '../../people/workflow-inputs.ts';
import { whyNotIssue, whyNotPublicise, whyNotRevoke, type CertificateRecord } from './certificate-states.ts';

export function CertificateButtons() {
  const record = useRecordContext<CertificateRecord>();
  const { coversUnit } = useReach('certificate.revoke');
  if (!record) return null;
  return (
    <>
      {record.kind === 'SERVICE' && (
        <>
          <PubliciseButton isNext={record.status === 'REQUESTED'} />
          <IssueButton isNext={record.status === 'PUBLICISED'} />
        </>
      )}
      {coversUnit(record.issuerUnitId) && <RevokeButton />}
    </>
  );
}

const days = [required(), minValue(1), maxValue(60)];

function PubliciseButton({ isNext }: { readonly isNext: boolean }) {
  return (
    <WorkflowButton
      document={PubliciseCertificateDocument}
      variables={(values, record) => ({ input: { ...one(record), days: Number(values['days']) } })}
      label="certificates.step.publicise"
      help="certificates.step.publiciseHelp"
      whyNot={whyNotPublicise}
      defaultValues={() => ({ days: 7 })}
      icon={<PubliciseIcon />}
      variant={isNext ? 'contained' : 'outlined'}
    >
      <NumberInput source="days" label="certificates.days" min={1} max={60} validate={days} />
    </WorkflowButton>
  );
}

function IssueButton({ isNext }: { readonly isNext: boolean }) {
  return (
    <WorkflowButton
      document={IssueServiceCertificateDocument}
      variables={(values, record) => ({
        input: {
          ...one(record),
          responsibleName: textOf(values['responsibleName']),
          contact: textOf(values['contact']),
        },
      })}
      label="certificates.step.issue"
      help="certificates.step.issueHelp"
      whyNot={whyNotIssue}
      icon={<IssueIcon />}
      variant={isNext ? 'contained' : 'outlined'}
    >
      <TextInput
        source="responsibleName"
        label="resources.certificates.fields.responsibleName"
        validate={maxLength(60)}
      />
      <TextInput source="contact" label="resources.certificates.fields.contact" validate={maxLength(80)} />
    </WorkflowButton>
  );
}

function RevokeButton() {
  return (
    <WorkflowButton
      document={RevokeCertificateDocument}
      variables={(values, record) => ({ input: reasoned(values, record) })}
      label="certificates.step.revoke"
      help="certificates.step.revokeHelp"
      whyNot={whyNotRevoke}
      icon={<RevokeIcon />}
      color="error"
    >
      <ReasonInput />
    </WorkflowButton>
  );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
