// A duty in an emergency: who holds it, who stands in, and at which place of the contact chain they are called. Phone
// numbers stand with the people, sealed, and are shown by revealContact.
import { defineEntity, p } from '@mikro-orm/core';
import type { Refusals } from '../../kernel/domain-error.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Person } from '../people/person.entity.ts';
import { EmergencyPlan } from './emergency-plan.entity.ts';

const EmergencyRoleSchema = defineEntity({
  name: 'EmergencyRole',
  extends: CommunityRecord,
  comment: 'A duty under an emergency plan, with its holder, a substitute, and its place in the contact chain.',
  uniques: [
    { name: 'emergency_role_call_position', properties: ['plan', 'callPosition'], where: 'archived_at is null' },
  ],
  checks: [
    { name: 'emergency_role_one_holder', expression: 'num_nonnulls(holder_person_id, holder_unit_id) = 1' },
    { name: 'emergency_role_substitute_is_another', expression: 'substitute_id <> holder_person_id' },
  ],
  properties: {
    plan: () => p.manyToOne(EmergencyPlan).ref().groups('S1').comment('The plan under which it is a duty.'),
    duty: p.string().length(200).groups('S1').comment('What the holder does.'),
    holderPerson: () =>
      p
        .manyToOne(Person)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The person who holds it; the name is personal.'),
    holderUnit: () =>
      p.manyToOne(PartnerUnit).ref().nullable().index().groups('S1').comment('The partner unit that holds it.'),
    substitute: () =>
      p
        .manyToOne(Person)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The person who stands in; the name is personal.'),
    callPosition: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('Place in the contact chain, from 1; null outside of it. Set by orderContactChain.'),
  },
});

export class EmergencyRole extends EmergencyRoleSchema.class {
  /** One holder, a person or a unit; nobody stands in for themselves. */
  check(refusals: Refusals): void {
    if (!this.holderPerson && !this.holderUnit) refusals.add('REQUIRED', ['holderPersonId']);
    if (this.holderPerson && this.holderUnit) refusals.add('ONE_HOLDER', ['holderUnitId']);
    if (this.substitute && this.substitute.id === this.holderPerson?.id)
      refusals.add('SUBSTITUTE_IS_HOLDER', ['substituteId']);
  }
}
EmergencyRoleSchema.setClass(EmergencyRole);
