// A call for volunteers: what is asked, with which risks, of whom, and until when.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError, type Refusals } from '../../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { searchText } from '../../../kernel/search-text.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { CredentialKind } from '../credential.entity.ts';

export const RecruitmentCallStatus = enumeration('RecruitmentCallStatus', 'Where a call for volunteers stands.', {
  DRAFT: 'Being written; only the staff of the community sees it.',
  PUBLISHED: 'Open to everybody.',
  CLOSED: 'Takes no more applications.',
});
export type RecruitmentCallStatus = ValueOf<typeof RecruitmentCallStatus>;

const findableBy = (row: { title: string }): string => searchText(row.title);

const RecruitmentCallSchema = defineEntity({
  name: 'RecruitmentCall',
  extends: CommunityRecord,
  comment: 'A call for volunteers.',
  indexes: [{ properties: ['community', 'status', 'closesOn'] }],
  checks: [
    { name: 'recruitment_call_term', expression: 'closes_on >= opens_on' },
    { name: 'recruitment_call_places', expression: 'places >= 1 and places <= 1000' },
    { name: 'recruitment_call_ages', expression: 'most_age >= least_age' },
    { name: 'recruitment_call_says_risks', expression: `btrim(risk_statement) <> ''` },
  ],
  properties: {
    title: p.string().length(120).groups('S0').comment('What the call is about.'),
    task: p.text().length(2000).groups('S0').comment('What is asked of volunteers.'),
    riskStatement: p.text().length(2000).groups('S0').comment('The risks of the service, truthfully and in full.'),
    places: p.integer().groups('S0').comment('How many volunteers are sought (people).'),
    skills: p.string().array().default([]).groups('S0').comment('What volunteers should be able to do.'),
    credentialKinds: p
      .enum(CredentialKind.items)
      .array()
      .default([])
      .groups('S0')
      .comment('Credentials without which nobody is accepted.'),
    leastAge: p.integer().nullable().groups('S0').comment('Least age in years.'),
    mostAge: p.integer().nullable().groups('S0').comment('Greatest age in years.'),
    servesChildren: p
      .boolean()
      .default(false)
      .groups('S0')
      .comment('Whether children are served, for which a clear background check is needed.'),
    opensOn: p.date().groups('S0').comment('First day for applications.'),
    closesOn: p.date().groups('S0').comment('Last day for applications.'),
    status: p.enum(RecruitmentCallStatus.items).default('DRAFT').groups('S0').comment('Where the call stands.'),
    closeReason: p.string().length(200).nullable().groups('S1').comment('Why it was closed.'),
    acceptedCount: p.integer().default(0).groups('S1').comment('How many applicants were accepted (people).'),
    searchText: p
      .string()
      .length(400)
      .onCreate(findableBy)
      .onUpdate(findableBy)
      .groups('S1')
      .comment('What a search looks through.'),
  },
});

export class RecruitmentCall extends RecruitmentCallSchema.class {
  check(refusals: Refusals): void {
    if (this.status === 'CLOSED') refusals.add('STATE', ['id'], { state: 'RecruitmentCallStatus.CLOSED' });
    if (this.closesOn < this.opensOn) refusals.add('ENDS_BEFORE_START', ['closesOn']);
    if (this.places < 1) refusals.add('TOO_SMALL', ['places'], { least: 1 });
    if (this.places > 1000) refusals.add('TOO_LARGE', ['places'], { most: 1000 });
    if (this.leastAge != null && this.mostAge != null && this.mostAge < this.leastAge)
      refusals.add('ENDS_BEFORE_START', ['mostAge']);
  }

  publish(today: string): void {
    this.requireState('DRAFT');
    if (this.closesOn < today) throw new DomainError('CALL_ALREADY_OVER', ['id'], { closesOn: this.closesOn });
    this.status = 'PUBLISHED';
  }

  close(reason: string): void {
    this.requireState('DRAFT', 'PUBLISHED');
    Object.assign(this, { status: 'CLOSED', closeReason: reason });
  }

  requireOpen(today: string, path: readonly string[]): void {
    const { opensOn, closesOn } = this;
    if (this.status !== 'PUBLISHED')
      throw new DomainError('STATE', path, { state: `RecruitmentCallStatus.${this.status}` });
    if (today < opensOn || today > closesOn) throw new DomainError('CALL_NOT_OPEN', path, { opensOn, closesOn });
  }

  takePlace(): void {
    if (this.acceptedCount >= this.places) throw new DomainError('PLACES_TAKEN', ['id'], { places: this.places });
    this.acceptedCount += 1;
  }

  private requireState(...allowed: RecruitmentCallStatus[]): void {
    if (!allowed.includes(this.status))
      throw new DomainError('STATE', ['id'], { state: `RecruitmentCallStatus.${this.status}` });
  }
}
RecruitmentCallSchema.setClass(RecruitmentCall);
