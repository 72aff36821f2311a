// A certificate: what the community certifies of a person, of a training passed or of service on record. Once issued it says
// the same for ever; it can be revoked, and even then it stays.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { identity } from '../../kernel/privacy.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Credential } from '../people/credential.entity.ts';
import { Person } from '../people/person.entity.ts';
import { TrainingAttendance } from '../training/training-attendance.entity.ts';

export const CertificateKind = enumeration('CertificateKind', 'What a certificate certifies.', {
  TRAINING: 'That somebody passed a training.',
  SERVICE: 'How long and at what somebody served as a volunteer, as on record.',
});
export type CertificateKind = ValueOf<typeof CertificateKind>;

export const CertificateStatus = enumeration('CertificateStatus', 'Where a certificate stands.', {
  REQUESTED: 'It was asked for.',
  PUBLICISED: 'What it will say is open to objections for some days.',
  ISSUED: 'It holds.',
  REVOKED: 'It does not hold, or was never issued.',
});
export type CertificateStatus = ValueOf<typeof CertificateStatus>;

/** One thing that a certificate of service rests on. */
export interface ServiceEntry {
  readonly kind: 'TRAINING' | 'ACTIVITY';
  readonly on: string;
  readonly title: string;
  readonly minutes: number;
}

/** What is issued stands: afterwards it can only be revoked, and the name of an erased person be taken off. */
const guard = `
if old.status in ('ISSUED', 'REVOKED') and (new.community_id, new.kind, new.person_id, new.number, new.code, new.seal, new.title, new.content, new.period_from, new.period_until, new.service_minutes, new.training_minutes, new.entries, new.issuer_unit_id, new.issuer_name, new.responsible_name, new.handler_name, new.contact, new.issued_on, new.expires_on, new.publicised_on, new.public_until, new.requested_by, new.credential_id, new.attendance_id, new.archived_at)
    is distinct from (old.community_id, old.kind, old.person_id, old.number, old.code, old.seal, old.title, old.content, old.period_from, old.period_until, old.service_minutes, old.training_minutes, old.entries, old.issuer_unit_id, old.issuer_name, old.responsible_name, old.handler_name, old.contact, old.issued_on, old.expires_on, old.publicised_on, old.public_until, old.requested_by, old.credential_id, old.attendance_id, old.archived_at)
    or old.status in ('ISSUED', 'REVOKED') and (new.holder_name is not null and new.holder_name is distinct from old.holder_name or new.masked_name is not null and new.masked_name is distinct from old.masked_name)
    or old.status = 'REVOKED' and (new.revoked_at, new.revoked_by, new.revoke_reason) is distinct from (old.revoked_at, old.revoked_by, old.revoke_reason) then
  raise exception 'the certificate is issued' using errcode = 'check_violation', constraint = 'certificate_issued_stands', table = 'certificate';
end if;
if new.status <> old.status and (old.status || ' ' || new.status) not in ('REQUESTED PUBLICISED', 'PUBLICISED ISSUED', 'REQUESTED REVOKED', 'PUBLICISED REVOKED', 'ISSUED REVOKED') then
  raise exception 'a certificate does not move from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'certificate_moves', table = 'certificate';
end if;
return new`;

const words = (row: { number?: string | null; holderName?: string | null; title: string }): string =>
  searchText(row.holderName, row.number, row.title);

const reach = `community_id = any((select app_communities())::uuid[])`;

const CertificateSchema = defineEntity({
  name: 'Certificate',
  extends: CommunityRecord,
  comment: 'A certificate of a training or of service; a public page verifies it by its code.',
  uniques: [
    { name: 'certificate_community_number', properties: ['community', 'number'] },
    { name: 'certificate_code', properties: ['code'] },
    { name: 'certificate_attendance', properties: ['attendance'] },
    { name: 'certificate_pending', properties: ['person'], where: `status in ('REQUESTED', 'PUBLICISED')` },
  ],
  indexes: [
    { name: 'certificate_community_status', properties: ['community', 'status'] },
    { name: 'certificate_person', properties: ['person'] },
  ],
  checks: [
    { name: 'certificate_period', expression: 'period_until >= period_from' },
    { name: 'certificate_minutes', expression: 'service_minutes >= 0 and training_minutes >= 0' },
    {
      name: 'certificate_issued_whole',
      expression: `status <> 'ISSUED' or (number is not null and code is not null and seal is not null and issued_on is not null)`,
    },
    {
      name: 'certificate_publicised_first',
      expression: `kind <> 'SERVICE' or issued_on is null or (public_until is not null and issued_on > public_until)`,
    },
    {
      name: 'certificate_revoked_with_reason',
      expression: `(status = 'REVOKED') = (revoked_at is not null and revoked_by is not null and revoke_reason is not null)`,
    },
    { name: 'certificate_is_kept', expression: 'archived_at is null' },
  ],
  triggers: [{ name: 'certificate_guard', timing: 'before', events: ['update'], forEach: 'row', body: oneLine(guard) }],
  policies: [
    { name: 'certificate_of_community', command: 'all', using: reach, check: reach },
    // Whoever has the code of a certificate sees that one, wherever they belong.
    {
      name: 'certificate_by_code',
      command: 'select',
      using: `code = (select nullif(current_setting('app.certificate_code', true), ''))`,
    },
  ],
  properties: {
    kind: p.enum(CertificateKind.items).groups('S0').comment('What it certifies.'),
    status: p.enum(CertificateStatus.items).default('REQUESTED').groups('S0').comment('Where it stands.'),
    person: () => p.manyToOne(Person).ref().groups('S1').comment('The person who holds it.'),
    holderName: p
      .string()
      .length(60)
      .nullable()
      .groups('S2', identity)
      .comment('Name of the holder when it was made; null once the person is erased.'),
    maskedName: p
      .string()
      .length(60)
      .nullable()
      .groups('S0')
      .comment('The name with stars, as the public page shows it; null once the person is erased.'),
    number: p.string().length(20).nullable().groups('S0').comment('Number in the community; null until it is issued.'),
    code: p
      .string()
      .length(32)
      .nullable()
      .groups('S1')
      .comment('What opens its public page: /verify/ and this code; null until it is issued.'),
    seal: p
      .string()
      .length(64)
      .nullable()
      .groups('S0')
      .comment('Keyed hash (HMAC-SHA-256) of what it says: a row that was changed by hand is found out.'),
    title: p.string().length(200).groups('S0').comment('What it is about, such as the training.'),
    content: p.string().length(400).groups('S0').comment('What it certifies, in a sentence.'),
    periodFrom: p.date().groups('S0').comment('First day of what it certifies.'),
    periodUntil: p.date().groups('S0').comment('Last day of what it certifies.'),
    serviceMinutes: p.integer().default(0).groups('S0').comment('Service on record (minutes).'),
    trainingMinutes: p.integer().default(0).groups('S0').comment('Training on record (minutes).'),
    entries: p
      .json<readonly ServiceEntry[]>()
      .groups('S1')
      .comment(
        'What it rests on, line by line: kind, on, title, minutes; as on record when it was publicised or issued.',
      ),
    issuerUnit: () =>
      p
        .manyToOne(PartnerUnit)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The partner unit that issues it, if one does.'),
    issuerName: p.string().length(80).groups('S0').comment('Who issues it: the community or the partner unit.'),
    responsibleName: p
      .string()
      .length(60)
      .nullable()
      .groups('S1')
      .comment('Who answers for it at the issuer, in their office, as printed on it.'),
    handlerName: p
      .string()
      .length(80)
      .nullable()
      .groups('S1')
      .comment('Who made it out, in their office, as printed on it; null until it is issued.'),
    contact: p.string().length(80).nullable().groups('S1').comment('How to reach the office of the issuer.'),
    requestedBy: p.string().length(80).groups('S1').comment('Account that asked for it.'),
    publicisedOn: p.date().nullable().groups('S1').comment('Day from which objections could be made.'),
    publicUntil: p.date().nullable().groups('S1').comment('Last day on which objections can be made.'),
    issuedOn: p.date().nullable().groups('S0').comment('Day of issue.'),
    expiresOn: p.date().nullable().groups('S0').comment('Last day on which it holds; without one it does not expire.'),
    revokedAt: p.datetime(3).nullable().groups('S1').comment('When it was revoked.'),
    revokedBy: p.string().length(80).nullable().groups('S1').comment('Name by which colleagues know who revoked it.'),
    revokeReason: p.string().length(200).nullable().groups('S1').comment('Why it was revoked; no names of persons.'),
    credential: () =>
      p.manyToOne(Credential).ref().nullable().index().groups('S1').comment('The credential that it stands for.'),
    attendance: () =>
      p.manyToOne(TrainingAttendance).ref().nullable().groups('S1').comment('The line of the roster that earned it.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S2', identity)
      .comment('What a search looks through: name, pinyin, number, title.'),
  },
});

/** What an issued certificate has that a request has not. */
export interface Issue {
  readonly number: string;
  readonly code: string;
  readonly issuedOn: string;
  readonly handlerName: string;
}

export class Certificate extends CertificateSchema.class {
  publicise(today: string, publicUntil: string): void {
    this.require('REQUESTED');
    this.status = 'PUBLICISED';
    this.publicisedOn = today;
    this.publicUntil = publicUntil;
  }

  issue(issue: Issue): void {
    this.require('PUBLICISED');
    if (issue.issuedOn <= this.publicUntil!)
      throw new DomainError('CERTIFICATE_STILL_PUBLIC', ['id'], { publicUntil: this.publicUntil! });
    Object.assign(this, issue, { status: 'ISSUED' });
  }

  revoke(reason: string, by: string, now: Date): void {
    this.require('REQUESTED', 'PUBLICISED', 'ISSUED');
    Object.assign(this, { status: 'REVOKED', revokeReason: reason, revokedBy: by, revokedAt: now });
  }

  private require(...allowed: CertificateStatus[]): void {
    if (!allowed.includes(this.status))
      throw new DomainError('STATE', ['id'], { state: `CertificateStatus.${this.status}` });
  }
}
CertificateSchema.setClass(Certificate);

function oneLine(sql: string): string {
  return sql.trim().replace(/\s+/g, ' ');
}
