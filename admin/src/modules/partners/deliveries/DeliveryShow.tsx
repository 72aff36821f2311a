// One delivery.
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { QuantityField } from '../PledgeFields.tsx';
import { CancelDeliveryButton } from './CancelDeliveryButton.tsx';
import { DeliveryStatusField } from './DeliveryStatusField.tsx';

export function DeliveryShow() {
  return (
    <RecordShow actions={<CancelDeliveryButton source="id" />}>
      <DayField source="deliveredOn" />
      <LinkedField
        source="pledge.partnerUnitId"
        reference="partnerUnits"
        label="resources.pledges.fields.partnerUnitId"
      />
      <LinkedField source="pledgeId" reference="pledges" />
      <QuantityField source="quantity" unitSource="pledge.unit" />
      <DeliveryStatusField source="status" />
      <TextField source="cancelReason" />
      <LongTextField source="note" />
      <InstantField source="createdAt" />
    </RecordShow>
  );
}
