// The certificates of the community.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, textFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { useSeesNames } from '../../people/sees-names.ts';
import { statusColours } from './certificate-states.ts';
import { HolderField } from './HolderField.tsx';

const filters = [
  enumFilter('status', 'CertificateStatus'),
  enumFilter('kind', 'CertificateKind'),
  dayFilter('issuedOn'),
  dayFilter('expiresOn'),
  textFilter('number'),
  textFilter('title'),
];

/** The newest first; those without a number, which wait for something, before them. */
const byNumber = { field: 'number', order: 'DESC' } as const;

export function CertificateList() {
  const seesNames = useSeesNames();
  return (
    <RecordList filters={filters} canSearch={seesNames} sort={byNumber}>
      <TextField source="title" />
      <HolderField
        source="maskedName"
        label="resources.certificates.fields.holderName"
        sortBy={seesNames && 'holderName'}
      />
      <EnumField source="kind" type="CertificateKind" />
      <TextField source="number" />
      <EnumField source="status" type="CertificateStatus" colours={statusColours} />
      <DayField source="issuedOn" />
      <DayField source="expiresOn" />
    </RecordList>
  );
}
