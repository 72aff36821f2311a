// How many seats have to be present at a kind of meeting before it may decide; a rule holds from its day until the next one.
import { defineEntity, p } from '@mikro-orm/core';
import type { Refusals } from '../../../kernel/domain-error.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { MeetingKind } from './committee-meeting.entity.ts';

/** What holds where a community has said nothing else: more than half of the seats, and who is represented counts. */
export const presetRule = { morePercentThan: 50, countsRepresented: true } as const;

const QuorumRuleSchema = defineEntity({
  name: 'QuorumRule',
  extends: CommunityRecord,
  comment: 'Rule of a community for the quorum of a kind of meeting, with the day from which it holds.',
  uniques: [{ name: 'quorum_rule_from_day', properties: ['community', 'kind', 'validFrom'] }],
  checks: [{ name: 'quorum_rule_percent', expression: 'more_percent_than >= 0 and more_percent_than < 100' }],
  properties: {
    kind: p.enum(MeetingKind.items).groups('S1').comment('Kind of meeting.'),
    morePercentThan: p
      .integer()
      .groups('S1')
      .comment('More than this part of the seats in office has to be present (percent): 50 is more than half.'),
    countsRepresented: p
      .boolean()
      .default(true)
      .groups('S1')
      .comment('Whether a seat that is represented counts as present.'),
    validFrom: p.date().groups('S1').comment('First day on which it holds.'),
  },
});

export class QuorumRule extends QuorumRuleSchema.class {
  check(refusals: Refusals): void {
    if (this.morePercentThan < 0) refusals.add('TOO_SMALL', ['morePercentThan'], { least: 0 });
    if (this.morePercentThan > 99) refusals.add('TOO_LARGE', ['morePercentThan'], { most: 99 });
  }
}
QuorumRuleSchema.setClass(QuorumRule);
