// The secret ballot: the votes of the seats, and the seats that may not vote on a nomination.
import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../../../kernel/privacy.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { CommitteeSeat } from '../committee-seat.entity.ts';
import { AwardNomination } from './award-nomination.entity.ts';
import { AwardRound } from './award-round.entity.ts';

/** A vote is cast and may be taken back; it never goes to another. */
const guard =
  `if (new.round_id, new.nomination_id, new.seat_id, new.community_id) is distinct from (old.round_id, old.nomination_id, old.seat_id, old.community_id) then ` +
  `raise exception 'a vote does not change' using errcode = 'check_violation', constraint = 'award_vote_stands', table = 'award_vote'; end if; return new`;

const AwardVoteSchema = defineEntity({
  name: 'AwardVote',
  extends: CommunityRecord,
  comment: 'A vote of a seat for a nomination. The ballot is secret: only whoever cast it reads it.',
  uniques: [
    {
      name: 'award_vote_once',
      properties: ['nomination', 'seat'],
      where: 'withdrawn_at is null and archived_at is null',
    },
  ],
  indexes: [{ properties: ['community', 'seat'] }, { properties: ['round', 'seat'] }],
  triggers: [{ name: 'award_vote_guard', timing: 'before', events: ['update'], forEach: 'row', body: guard }],
  properties: {
    round: () => p.manyToOne(AwardRound).ref().groups('S1').comment('The selection.'),
    // In the audit trail it stands that a seat voted, and not for whom.
    nomination: () => p.manyToOne(AwardNomination).ref().groups('S2', identity).comment('For whom; secret.'),
    seat: () => p.manyToOne(CommitteeSeat).ref().groups('S1').comment('The seat that votes.'),
    castAt: p.datetime(3).groups('S1').comment('When it was cast.'),
    withdrawnAt: p.datetime(3).nullable().groups('S1').comment('When it was taken back.'),
  },
});
export class AwardVote extends AwardVoteSchema.class {}
AwardVoteSchema.setClass(AwardVote);

const AwardConflictSchema = defineEntity({
  name: 'AwardConflict',
  extends: CommunityRecord,
  comment: 'A conflict of interest: a seat that is related to a nominated volunteer may not vote on the nomination.',
  uniques: [{ name: 'award_conflict_once', properties: ['nomination', 'seat'], where: 'archived_at is null' }],
  indexes: [{ properties: ['community', 'seat'] }],
  properties: {
    nomination: () => p.manyToOne(AwardNomination).ref().groups('S1').comment('The nomination.'),
    seat: () => p.manyToOne(CommitteeSeat).ref().groups('S1').comment('The seat that may not vote on it.'),
    reason: p.string().length(200).groups('S2').comment('How they are related.'),
    declaredBy: p.string().length(80).groups('S2').comment('Account that declared it.'),
  },
});
export class AwardConflict extends AwardConflictSchema.class {}
AwardConflictSchema.setClass(AwardConflict);
