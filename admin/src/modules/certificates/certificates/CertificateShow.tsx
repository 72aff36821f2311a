// One certificate: what it says, where it stands, what it rests on, the code that verifies it, and its paper.
import { useRecordContext } from 'ra-core';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow, type RecordTab } from '../../../shared/show/RecordShow.tsx';
import { statusColours, type CertificateRecord } from './certificate-states.ts';
import { CertificateButtons } from './CertificateButtons.tsx';
import { CertificateStanding } from './CertificateStanding.tsx';
import { EntryList } from './EntryList.tsx';
import { HolderField } from './HolderField.tsx';
import { HoursField } from './HoursField.tsx';

const tabs: readonly RecordTab[] = [{ label: 'certificates.entries', content: <Entries /> }];

export function CertificateShow() {
  return (
    <RecordShow actions={<CertificateButtons />} above={<CertificateStanding />} tabs={tabs}>
      <EnumField source="kind" type="CertificateKind" />
      <EnumField source="status" type="CertificateStatus" colours={statusColours} />
      <TextField source="number" />
      <HolderField source="maskedName" label="resources.certificates.fields.holderName" />
      <TextField source="title" />
      <LongTextField source="content" />
      <DayField source="periodFrom" />
      <DayField source="periodUntil" />
      <HoursField source="serviceMinutes" label="certificates.service" />
      <HoursField source="trainingMinutes" label="certificates.training" />
      <TextField source="issuerName" />
      <TextField source="responsibleName" />
      <TextField source="handlerName" />
      <TextField source="contact" />
      <DayField source="publicUntil" />
      <DayField source="issuedOn" />
      <DayField source="expiresOn" />
    </RecordShow>
  );
}

function Entries() {
  const record = useRecordContext<CertificateRecord>();
  return record ? <EntryList entries={record.entries} /> : null;
}
