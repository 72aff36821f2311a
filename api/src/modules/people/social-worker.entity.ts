// A social worker: a person who works for the community or for an agency.
import { defineEntity, p } from '@mikro-orm/core';
import type { Refusals } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Person } from './person.entity.ts';

export const SocialWorkLicenceLevel = enumeration(
  'SocialWorkLicenceLevel',
  'Grade of a social worker’s professional qualification.',
  {
    NONE: 'No qualification yet.',
    ASSISTANT: 'Assistant social worker.',
    INTERMEDIATE: 'Social worker.',
    SENIOR: 'Senior social worker.',
  },
);
export type SocialWorkLicenceLevel = ValueOf<typeof SocialWorkLicenceLevel>;

const SocialWorkerSchema = defineEntity({
  name: 'SocialWorker',
  extends: CommunityRecord,
  comment: 'A person who does social work in the community as their profession.',
  uniques: [{ name: 'social_worker_community_person', properties: ['community', 'person'] }],
  checks: [{ name: 'social_worker_term', expression: 'ended_on >= started_on' }],
  properties: {
    person: () => p.manyToOne(Person).ref().groups('S1').comment('The person who does the work.'),
    employer: () =>
      p
        .manyToOne(PartnerUnit)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The agency that employs them; without one it is the community.'),
    licenceLevel: p
      .enum(SocialWorkLicenceLevel.items)
      .default('NONE')
      .groups('S1')
      .comment('Grade of their qualification.'),
    startedOn: p.date().nullable().groups('S1').comment('First day of their work here.'),
    endedOn: p.date().nullable().groups('S1').comment('Last day of their work here.'),
  },
});

export class SocialWorker extends SocialWorkerSchema.class {
  check(refusals: Refusals): void {
    if (this.startedOn && this.endedOn && this.endedOn < this.startedOn) refusals.add('ENDS_BEFORE_START', ['endedOn']);
  }
}
SocialWorkerSchema.setClass(SocialWorker);
