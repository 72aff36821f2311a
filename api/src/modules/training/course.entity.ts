// A course: what is taught again and again, and the credential that whoever passes it receives.
import { defineEntity, p } from '@mikro-orm/core';
import type { Refusals } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { CredentialKind } from '../people/credential.entity.ts';

export const TopicArea = enumeration('TopicArea', 'Field of knowledge of a course or a training session.', {
  HEALTH: 'Health: measuring, chronic illness, medicines, falls.',
  FIRST_AID: 'First aid and resuscitation.',
  SOCIAL_WORK: 'Social work: assessment, talking at home, keeping records.',
  SAFEGUARDING: 'Protection of children and of adults at risk.',
  CHILD_COMPANIONSHIP: 'Being with children: learning, behaviour, play.',
  EMERGENCY: 'Emergencies, plans and drills.',
  DIGITAL: 'Telephones, computers and the services on them.',
  OTHER: 'Anything else.',
});
export type TopicArea = ValueOf<typeof TopicArea>;

const CourseSchema = defineEntity({
  name: 'Course',
  extends: CommunityRecord,
  comment: 'A training that is held again and again, with the credential that it grants.',
  uniques: [{ name: 'course_community_title', properties: ['community', 'title'] }],
  checks: [
    { name: 'course_minutes', expression: 'minutes >= 1 and minutes <= 1440' },
    { name: 'course_credential_months', expression: 'credential_months >= 1 and credential_months <= 240' },
  ],
  properties: {
    title: p.string().length(120).groups('S1').comment('What is taught.'),
    topicArea: p.enum(TopicArea.items).groups('S1').comment('Field of knowledge.'),
    description: p.text().length(4000).nullable().groups('S1').comment('What is taught in it, and to whom.'),
    minutes: p.integer().groups('S1').comment('Usual length of one session (minutes).'),
    credentialKind: p
      .enum(CredentialKind.items)
      .nullable()
      .groups('S1')
      .comment('The credential that whoever passes receives; null when none is granted.'),
    credentialMonths: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('How long that credential holds (months); null when it does not expire.'),
    defaultProvider: () =>
      p.manyToOne(PartnerUnit).ref().nullable().groups('S1').comment('The partner unit that usually teaches it.'),
    searchText: p
      .string()
      .length(400)
      .onCreate((row: { title: string }) => searchText(row.title))
      .onUpdate((row: { title: string }) => searchText(row.title))
      .groups('S1')
      .comment('What a search looks through.'),
  },
});

export class Course extends CourseSchema.class {
  /** A session lasts a minute to a day; only a course that grants a credential can say how long it holds. */
  check(refusals: Refusals): void {
    checkMinutes(refusals, this.minutes);
    const months = this.credentialMonths;
    if (months == null) return;
    if (!this.credentialKind) refusals.add('REQUIRED', ['credentialKind']);
    if (months < 1) refusals.add('TOO_SMALL', ['credentialMonths'], { least: 1 });
    if (months > 240) refusals.add('TOO_LARGE', ['credentialMonths'], { most: 240 });
  }
}
CourseSchema.setClass(Course);

/** The minutes of a day: no session is longer. */
export const mostMinutes = 1440;

export function checkMinutes(refusals: Refusals, minutes: number): void {
  if (minutes < 1) refusals.add('TOO_SMALL', ['minutes'], { least: 1 });
  if (minutes > mostMinutes) refusals.add('TOO_LARGE', ['minutes'], { most: mostMinutes });
}
