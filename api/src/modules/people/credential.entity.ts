// A credential: a certificate, licence or check that a person holds, and who verified it.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError, type Refusals } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { Person } from './person.entity.ts';

export const CredentialKind = enumeration('CredentialKind', 'Kind of a credential.', {
  BACKGROUND_CHECK: 'A check of records with the police.',
  FIRST_AID: 'First aid.',
  SOCIAL_WORK_LICENCE: 'Qualification in social work.',
  NURSE: 'Nurse.',
  TEACHER: 'Teacher.',
  DRIVER: 'Driver.',
  FOOD_HANDLING: 'Health certificate for handling food.',
  SAFEGUARDING_TRAINING: 'Training in safeguarding.',
  TRAINING_CERTIFICATE: 'Certificate of a training session.',
  OTHER: 'Something else.',
});
export type CredentialKind = ValueOf<typeof CredentialKind>;

export const CheckResult = enumeration('CheckResult', 'What a check of records came to.', {
  CLEAR: 'Nothing on record.',
  ADVERSE: 'Something on record that forbids work with children.',
});
export type CheckResult = ValueOf<typeof CheckResult>;

export const CheckedOffence = enumeration(
  'CheckedOffence',
  'What the records were searched for (Law on the Protection of Minors, article 62).',
  {
    SEXUAL_OFFENCE: 'Sexual offence.',
    ABUSE: 'Abuse.',
    TRAFFICKING: 'Trafficking.',
    VIOLENCE: 'Violence.',
  },
);
export type CheckedOffence = ValueOf<typeof CheckedOffence>;

/** SQL of the last day on which the latest background check of a person lets them serve children; it holds for a year. */
export const childrenServedUntil = (person: string): string => `(
  select case when latest.check_result = 'CLEAR' and latest.checked_offences @> array['SEXUAL_OFFENCE', 'ABUSE', 'TRAFFICKING', 'VIOLENCE']
      then least(latest.expires_on, (latest.issued_on + interval '1 year' - interval '1 day')::date) end
    from credential latest
    where latest.person_id = ${person} and latest.kind = 'BACKGROUND_CHECK' and latest.archived_at is null
      and latest.verified_on is not null and latest.check_result is not null and latest.issued_on is not null
    order by latest.issued_on desc, latest.created_at desc limit 1)`;

const CredentialSchema = defineEntity({
  name: 'Credential',
  extends: CommunityRecord,
  comment: 'A certificate, licence or check that a person holds.',
  uniques: [{ name: 'credential_community_kind_number_issuer', properties: ['community', 'kind', 'number', 'issuer'] }],
  indexes: [{ properties: ['community', 'person', 'kind'] }, { properties: ['community', 'expiresOn'] }],
  checks: [
    { name: 'credential_term', expression: 'expires_on >= issued_on' },
    {
      name: 'credential_checked_is_background',
      expression: `kind = 'BACKGROUND_CHECK' or (check_result is null and checked_offences = '{}')`,
    },
    { name: 'credential_verified', expression: '(verified_by is null) = (verified_on is null)' },
  ],
  triggers: [
    {
      name: 'credential_settles_children',
      timing: 'after',
      events: ['insert', 'update'],
      body: `update volunteer set may_serve_children_until = ${childrenServedUntil('new.person_id')}
  where person_id = new.person_id and may_serve_children_until is distinct from ${childrenServedUntil('new.person_id')}; return null`,
    },
  ],
  properties: {
    person: () => p.manyToOne(Person).ref().groups('S1').comment('The person who holds it.'),
    kind: p.enum(CredentialKind.items).groups('S1').comment('Kind of the credential.'),
    issuer: p.string().length(80).groups('S1').comment('Who issued it.'),
    number: p.string().length(60).nullable().groups('S2').comment('Number that the issuer gave it.'),
    issuedOn: p.date().nullable().groups('S1').comment('Day of issue.'),
    expiresOn: p.date().nullable().groups('S1').comment('Last day on which it holds; without one it does not expire.'),
    verifiedBy: p.string().length(80).nullable().groups('S2').comment('Who checked it against the original.'),
    verifiedOn: p.date().nullable().groups('S1').comment('Day of that check.'),
    source: p
      .string()
      .length(200)
      .nullable()
      .groups('S1')
      .comment('How it came to be known, such as a training session.'),
    checkResult: p
      .enum(CheckResult.items)
      .nullable()
      .groups('S3')
      .comment('What a background check came to; null for anything else.'),
    checkedOffences: p
      .enum(CheckedOffence.items)
      .array()
      .default([])
      .groups('S1')
      .comment('What a background check searched the records for.'),
  },
});

export class Credential extends CredentialSchema.class {
  check(refusals: Refusals, at: readonly string[] = []): void {
    if (this.issuedOn && this.expiresOn && this.expiresOn < this.issuedOn)
      refusals.add('ENDS_BEFORE_START', [...at, 'expiresOn']);
  }

  verify(by: string, today: string): void {
    if (this.verifiedOn) throw new DomainError('CREDENTIAL_VERIFIED', ['id'], { verifiedOn: this.verifiedOn });
    if (this.expiresOn && this.expiresOn < today)
      throw new DomainError('CREDENTIAL_EXPIRED', ['id'], { expiresOn: this.expiresOn });
    this.verifiedBy = by;
    this.verifiedOn = today;
  }

  erase(): void {
    Object.assign(this, { number: null, checkResult: null });
  }

  /** What was verified is no longer what stands there. */
  forgetVerification(): void {
    this.verifiedBy = null;
    this.verifiedOn = null;
  }

  /** What was searched and found belongs to the check as it was recorded. */
  forgetCheck(): void {
    Object.assign(this, { checkResult: null, checkedOffences: [] });
  }
}
CredentialSchema.setClass(Credential);
