// An application to a call: received, identity checked, vetted, and accepted or not. The applicant is a person like others.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { Person } from '../person.entity.ts';
import { Volunteer } from '../volunteer.entity.ts';
import { RecruitmentCall } from './recruitment-call.entity.ts';

export const VolunteerApplicationStatus = enumeration('VolunteerApplicationStatus', 'Where an application stands.', {
  RECEIVED: 'Has come in.',
  IDENTITY_CHECKED: 'The papers were seen.',
  VETTED: 'Vetted; nothing stands against it.',
  ACCEPTED: 'Accepted; the applicant is a volunteer.',
  REJECTED: 'Rejected.',
  WITHDRAWN: 'Withdrawn by the applicant.',
});
export type VolunteerApplicationStatus = ValueOf<typeof VolunteerApplicationStatus>;

const VolunteerApplicationSchema = defineEntity({
  name: 'VolunteerApplication',
  extends: CommunityRecord,
  comment: 'An application of a person to a call for volunteers.',
  uniques: [
    {
      name: 'volunteer_application_once',
      properties: ['call', 'person'],
      where: `status in ('RECEIVED', 'IDENTITY_CHECKED', 'VETTED', 'ACCEPTED')`,
    },
  ],
  indexes: [{ properties: ['community', 'status'] }],
  checks: [
    {
      name: 'volunteer_application_ended',
      expression: `(status in ('REJECTED', 'WITHDRAWN')) = (end_reason is not null)`,
    },
    { name: 'volunteer_application_accepted', expression: `(status = 'ACCEPTED') = (volunteer_id is not null)` },
  ],
  properties: {
    call: () => p.manyToOne(RecruitmentCall).ref().groups('S1').comment('The call.'),
    person: () => p.manyToOne(Person).ref().index().groups('S1').comment('The applicant.'),
    status: p
      .enum(VolunteerApplicationStatus.items)
      .default('RECEIVED')
      .groups('S1')
      .comment('Where the application stands.'),
    receivedOn: p.date().groups('S1').comment('Day on which it came in.'),
    risksRead: p.text().length(2000).groups('S1').comment('The statement of risks that the applicant has read.'),
    skills: p.string().array().default([]).groups('S2').comment('What the applicant can do.'),
    availability: p.text().length(500).nullable().groups('S2').comment('When the applicant can serve.'),
    identityCheckedOn: p.date().nullable().groups('S1').comment('Day on which the papers were seen.'),
    vettedOn: p.date().nullable().groups('S1').comment('Day on which the vetting was completed.'),
    decidedOn: p.date().nullable().groups('S1').comment('Day on which it was accepted, rejected or withdrawn.'),
    endReason: p.string().length(200).nullable().groups('S3').comment('Why it was rejected or withdrawn.'),
    volunteer: () =>
      p.manyToOne(Volunteer).ref().nullable().index().groups('S1').comment('The volunteer whom it made.'),
  },
});

export class VolunteerApplication extends VolunteerApplicationSchema.class {
  checkIdentity(on: string): void {
    this.requireState('RECEIVED');
    Object.assign(this, { status: 'IDENTITY_CHECKED', identityCheckedOn: on });
  }

  vet(on: string): void {
    this.requireState('IDENTITY_CHECKED');
    Object.assign(this, { status: 'VETTED', vettedOn: on });
  }

  requireVetted(): void {
    this.requireState('VETTED');
  }

  accept(on: string): void {
    this.requireState('VETTED');
    Object.assign(this, { status: 'ACCEPTED', decidedOn: on });
  }

  end(status: 'REJECTED' | 'WITHDRAWN', on: string, reason: string): void {
    this.requireState('RECEIVED', 'IDENTITY_CHECKED', 'VETTED');
    Object.assign(this, { status, decidedOn: on, endReason: reason });
  }

  private requireState(...allowed: VolunteerApplicationStatus[]): void {
    if (!allowed.includes(this.status))
      throw new DomainError('STATE', ['id'], { state: `VolunteerApplicationStatus.${this.status}` });
  }
}
VolunteerApplicationSchema.setClass(VolunteerApplication);
