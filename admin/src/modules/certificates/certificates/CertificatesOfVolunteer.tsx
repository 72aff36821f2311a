// The certificates of the volunteer on the page, and the request for one of their service.
import { required } from 'react-admin';
import RequestIcon from '@mui/icons-material/PostAddOutlined';
import { RequestServiceCertificateDocument } from '../../../../../schema/generated/certificates/certificates/certificate-workflows.ts';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { DayInput } from '../../../shared/inputs/DateInputs.tsx';
import { WorkflowButton } from '../../../shared/workflow/WorkflowButton.tsx';
import { RelatedList } from '../../people/RelatedList.tsx';
import { today } from '../../today/days.ts';
import { statusColours } from './certificate-states.ts';

export function CertificatesOfVolunteer() {
  return (
    <RelatedList
      reference="certificates"
      target="personId"
      source="personId"
      sort={{ field: 'createdAt', order: 'DESC' }}
      advice="certificates.noneAdvice"
      actions={<RequestButton />}
    >
      <TextField source="title" />
      <EnumField source="kind" type="CertificateKind" />
      <TextField source="number" />
      <EnumField source="status" type="CertificateStatus" colours={statusColours} />
      <DayField source="issuedOn" />
    </RelatedList>
  );
}

/** Until today, from the first day of the year before: most certificates are asked for at the turn of the year. */
function usualPeriod(): { from: string; until: string } {
  const until = today();
  return { from: `${Number(until.slice(0, 4)) - 1}-01-01`, until };
}

function RequestButton() {
  return (
    <WorkflowButton
      document={RequestServiceCertificateDocument}
      variables={(values, record) => ({
        input: { volunteerId: record.id, from: String(values['from']), until: String(values['until']) },
      })}
      label="certificates.step.request"
      help="certificates.step.requestHelp"
      done="certificates.step.requested"
      defaultValues={usualPeriod}
      icon={<RequestIcon />}
    >
      <DayInput source="from" label="certificates.from" validate={required()} />
      <DayInput source="until" label="certificates.until" validate={required()} />
    </WorkflowButton>
  );
}
