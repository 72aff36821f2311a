// The agreements of the community with its partner units.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { AgreementStatusField } from './AgreementStatusField.tsx';

const filters = [
  enumFilter('status', 'AgreementStatus'),
  linkedFilter('partnerUnitId', 'partnerUnits'),
  enumFilter('partnerUnitKind', 'PartnerUnitKind', { label: 'partners.unitKind' }),
  dayFilter('validUntil'),
];

export function AgreementList() {
  return (
    <RecordList filters={filters} sort={{ field: 'validUntil', order: 'ASC' }}>
      <TextField source="title" />
      <LinkedField source="partnerUnitId" reference="partnerUnits" />
      <AgreementStatusField source="status" />
      <DayField source="validFrom" />
      <DayField source="validUntil" />
      <DayField source="signedOn" />
    </RecordList>
  );
}
