// What was delivered, by day.
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField } from '../../../shared/fields/PlainFields.tsx';
import { dayFilter, enumFilter, linkedFilter } from '../../../shared/list/filters.tsx';
import { RecordList } from '../../../shared/list/RecordList.tsx';
import { QuantityField } from '../PledgeFields.tsx';
import { DeliveryStatusField } from './DeliveryStatusField.tsx';
import { NewDeliveryButton } from './RecordDeliveryButton.tsx';

const filters = [
  linkedFilter('pledgePartnerUnitId', 'partnerUnits', { label: 'resources.pledges.fields.partnerUnitId' }),
  linkedFilter('pledgeId', 'pledges'),
  enumFilter('pledgeKind', 'PledgeKind', { label: 'resources.pledges.fields.kind' }),
  enumFilter('status', 'DeliveryStatus'),
  dayFilter('deliveredOn'),
];

export function DeliveryList() {
  return (
    <RecordList filters={filters} sort={{ field: 'deliveredOn', order: 'DESC' }} actions={<NewDeliveryButton />}>
      <DayField source="deliveredOn" />
      <LinkedField
        source="pledge.partnerUnitId"
        reference="partnerUnits"
        label="resources.pledges.fields.partnerUnitId"
      />
      <LinkedField source="pledgeId" reference="pledges" />
      <QuantityField source="quantity" unitSource="pledge.unit" />
      <DeliveryStatusField source="status" />
      <LongTextField source="note" sortBy={false} />
    </RecordList>
  );
}
