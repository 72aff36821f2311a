// The pledges of a partner unit or of an agreement, each against what was delivered of it.
import { useRecordContext } from 'ra-core';
import { DayField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { TextField } from '../../../shared/fields/PlainFields.tsx';
import { CreateLink } from '../CreateLink.tsx';
import { RecordDeliveryButton } from '../deliveries/RecordDeliveryButton.tsx';
import { PledgeProgressField } from '../PledgeFields.tsx';
import { RelatedList } from '../../people/RelatedList.tsx';

export function PledgesPart({ target }: { readonly target: 'partnerUnitId' | 'agreementId' }) {
  const record = useRecordContext<{ id: string; partnerUnitId?: string }>();
  if (!record) return null;
  const known =
    target === 'agreementId'
      ? { partnerUnitId: record.partnerUnitId, agreementId: record.id }
      : { partnerUnitId: record.id };
  return (
    <RelatedList
      reference="pledges"
      target={target}
      sort={{ field: 'until', order: 'ASC' }}
      advice="partners.advice.pledges"
      actions={<CreateLink reference="pledges" known={known} />}
    >
      <TextField source="title" />
      <EnumField source="kind" type="PledgeKind" />
      <PledgeProgressField source="deliveredQuantity" label="partners.progress" />
      <DayField source="until" />
      <RecordDeliveryButton source="id" label="partners.action" sortBy={false} />
    </RelatedList>
  );
}
