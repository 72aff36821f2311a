// An assessment of a mentorship: the checklist as it was filled in, by whom, and the verdict. It is never changed.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { Mentorship } from './mentorship.entity.ts';

export const MentorshipVerdict = enumeration('MentorshipVerdict', 'What an assessment of a mentorship came to.', {
  PASSED: 'The newcomer becomes a core volunteer.',
  EXTENDED: 'The pair is given more time.',
});
export type MentorshipVerdict = ValueOf<typeof MentorshipVerdict>;

const MentorshipAssessmentSchema = defineEntity({
  name: 'MentorshipAssessment',
  extends: CommunityRecord,
  comment: 'An assessment of a mentorship against the checklist of its day.',
  indexes: [{ properties: ['community', 'mentorship'] }],
  properties: {
    mentorship: () => p.manyToOne(Mentorship).ref().groups('S1').comment('The mentorship.'),
    verdict: p.enum(MentorshipVerdict.items).groups('S1').comment('What it came to.'),
    assessedOn: p.date().groups('S1').comment('Day of the assessment.'),
    assessedBy: p.string().length(80).groups('S2').comment('Who assessed it, other than the pair.'),
    metItems: p.string().array().groups('S2').comment('Items of the checklist that were met.'),
    unmetItems: p.string().array().groups('S2').comment('Items of the checklist that were not met.'),
    mentorOpinion: p.string().length(500).groups('S2').comment('What the mentor says of the newcomer.'),
    jointVisitCount: p.integer().groups('S1').comment('Joint visits by then.'),
    sharingCount: p.integer().groups('S1').comment('Sharing meetings attended by then.'),
  },
});
export class MentorshipAssessment extends MentorshipAssessmentSchema.class {}
MentorshipAssessmentSchema.setClass(MentorshipAssessment);
