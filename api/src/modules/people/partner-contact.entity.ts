// Who speaks for a partner unit, and with which duty.
import { defineEntity, p } from '@mikro-orm/core';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Person } from './person.entity.ts';

const PartnerContactSchema = defineEntity({
  name: 'PartnerContact',
  extends: CommunityRecord,
  comment: 'A person who speaks for a partner unit.',
  uniques: [
    { name: 'partner_contact_unit_person', properties: ['community', 'partnerUnit', 'person'] },
    { name: 'partner_contact_one_primary', properties: ['partnerUnit'], where: { isPrimary: true, archivedAt: null } },
  ],
  properties: {
    partnerUnit: () => p.manyToOne(PartnerUnit).ref().groups('S1').comment('The unit.'),
    person: () => p.manyToOne(Person).ref().index().groups('S1').comment('The person.'),
    duty: p.string().length(80).nullable().groups('S1').comment('Their duty in the unit.'),
    isPrimary: p
      .boolean()
      .default(false)
      .groups('S1')
      .comment('Whether this is the person to turn to first; a unit has one.'),
  },
});
export class PartnerContact extends PartnerContactSchema.class {}
PartnerContactSchema.setClass(PartnerContact);
