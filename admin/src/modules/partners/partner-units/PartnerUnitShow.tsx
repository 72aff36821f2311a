// One partner unit: what it is, what was agreed, promised and delivered, who speaks for it, what it taught.
import { useRecordContext } from 'ra-core';
import { useMayDo } from '../../../auth/session-context.tsx';
import { useConsoleParts } from '../../../layout/console-context.tsx';
import { DayField, InstantField } from '../../../shared/fields/DateFields.tsx';
import { EnumField } from '../../../shared/fields/EnumField.tsx';
import { LongTextField, TagsField, TextField, YesNoField } from '../../../shared/fields/PlainFields.tsx';
import { RecordShow } from '../../../shared/show/RecordShow.tsx';
import { seatFields } from '../../council/committee-seats/seat-fields.tsx';
import { AddLink } from '../../people/AddLink.tsx';
import { PersonNameField } from '../../people/PersonNameField.tsx';
import { RelatedList } from '../../people/RelatedList.tsx';
import { AgreementStatusField } from '../agreements/AgreementStatusField.tsx';
import { CreateLink } from '../CreateLink.tsx';
import { PledgesPart } from '../pledges/PledgesPart.tsx';
import { TrainingsOfUnit } from './TrainingsOfUnit.tsx';

/** Each part with the list from which it is read. */
const parts = [
  { label: 'partners.part.pledges', content: <PledgesPart target="partnerUnitId" />, of: 'pledges' },
  { label: 'partners.part.agreements', content: <Agreements />, of: 'agreements' },
  { label: 'partners.part.contacts', content: <Contacts />, of: 'partnerContacts' },
  { label: 'partners.part.trainings', content: <TrainingsOfUnit />, of: 'trainingSessions' },
  { label: 'partners.part.seats', content: <Seats />, of: 'committeeSeats' },
];

export function PartnerUnitShow() {
  const { resources } = useConsoleParts();
  const mayDo = useMayDo();
  const readable = parts.filter(({ of }) =>
    mayDo(
      resources.find(({ plural }) => plural === of),
      'list',
    ),
  );
  return (
    <RecordShow tabs={readable}>
      <TextField source="name" />
      <EnumField source="kind" type="PartnerUnitKind" />
      <DayField source="joinedOn" />
      <TagsField source="resources" />
      <LongTextField source="note" />
      <InstantField source="createdAt" />
    </RecordShow>
  );
}

function Agreements() {
  const unit = useRecordContext<{ id: string }>();
  return (
    <RelatedList
      reference="agreements"
      target="partnerUnitId"
      sort={{ field: 'validUntil', order: 'DESC' }}
      advice="partners.advice.agreements"
      actions={<CreateLink reference="agreements" known={{ partnerUnitId: unit?.id }} />}
    >
      <TextField source="title" />
      <AgreementStatusField source="status" />
      <DayField source="validFrom" />
      <DayField source="validUntil" />
      <DayField source="signedOn" />
    </RelatedList>
  );
}

function Contacts() {
  return (
    <RelatedList
      reference="partnerContacts"
      target="partnerUnitId"
      sort={{ field: 'isPrimary', order: 'DESC' }}
      advice="partners.advice.contacts"
      actions={
        <AddLink resource="partnerContacts" label="partners.addContact" preset={({ id }) => ({ partnerUnitId: id })} />
      }
    >
      <PersonNameField source="personId" sortBy="person.fullName" />
      <TextField source="duty" />
      <YesNoField source="isPrimary" />
    </RelatedList>
  );
}

function Seats() {
  return (
    <RelatedList
      reference="committeeSeats"
      target="partnerUnitId"
      sort={{ field: 'from', order: 'DESC' }}
      advice="partners.advice.seats"
    >
      {seatFields('personId', 'role', 'writtenDuty', 'from', 'until')}
    </RelatedList>
  );
}
