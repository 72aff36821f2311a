// One pledge: promised against delivered, and each delivery.
import { useRecordContext } from 'ra-core';
import { Card, CardContent } from '@mui/material';
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LinkedField } from '../../../shared/fields/LinkedField.tsx';
import { LongTextField, TextField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { CancelDeliveryButton } from '../deliveries/CancelDeliveryButton.tsx';
import { DeliveryStatusField } from '../deliveries/DeliveryStatusField.tsx';
import { RecordDeliveryButton } from '../deliveries/RecordDeliveryButton.tsx';
import { PledgeProgressField, QuantityField } from '../PledgeFields.tsx';
import { RelatedList } from '../../people/RelatedList.tsx';

const tabs = [{ label: 'partners.part.deliveries', content: <Deliveries /> }];

export function PledgeShow() {
  return (
    <RecordShow tabs={tabs} above={<Progress />} actions={<RecordDeliveryButton />}>
      <TextField source="title" />
      <LinkedField source="partnerUnitId" reference="partnerUnits" />
      <LinkedField source="agreementId" reference="agreements" />
      <EnumField source="kind" type="PledgeKind" />
      <QuantityField source="promisedQuantity" />
      <QuantityField source="deliveredQuantity" />
      <DayField source="from" />
      <DayField source="until" />
      <LongTextField source="note" />
      <InstantField source="createdAt" />
    </RecordShow>
  );
}

function Progress() {
  return useRecordContext() ? (
    <Card variant="outlined" sx={{ mb: 2 }}>
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <PledgeProgressField source="deliveredQuantity" />
      </CardContent>
    </Card>
  ) : null;
}

function Deliveries() {
  return (
    <RelatedList
      reference="deliveries"
      target="pledgeId"
      sort={{ field: 'deliveredOn', order: 'DESC' }}
      advice="partners.advice.deliveries"
    >
      <DayField source="deliveredOn" />
      <QuantityField source="quantity" unitSource="pledge.unit" />
      <DeliveryStatusField source="status" />
      <LongTextField source="note" sortBy={false} />
      <CancelDeliveryButton source="id" label="partners.action" sortBy={false} />
    </RelatedList>
  );
}
