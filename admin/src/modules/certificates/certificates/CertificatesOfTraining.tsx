// The certificates that a training earned.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { RelatedList } from '../../people/RelatedList.tsx';
import { statusColours } from './certificate-states.ts';
import { HolderField } from './HolderField.tsx';

export function CertificatesOfTraining() {
  return (
    <RelatedList
      reference="certificates"
      target="attendanceSessionId"
      sort={{ field: 'number', order: 'ASC' }}
      advice="certificates.noneOfTraining"
    >
      <TextField source="number" />
      <HolderField source="maskedName" label="resources.certificates.fields.holderName" sortBy={false} />
      <EnumField source="status" type="CertificateStatus" colours={statusColours} />
      <DayField source="issuedOn" />
      <DayField source="expiresOn" />
    </RelatedList>
  );
}
