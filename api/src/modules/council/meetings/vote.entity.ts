// The vote of one seat on a motion, or its conflict of interest, which keeps it from voting.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { CommitteeSeat } from '../committee-seat.entity.ts';
import { Motion } from './motion.entity.ts';

export const VoteChoice = enumeration('VoteChoice', 'How a seat votes.', {
  FOR: 'For the motion.',
  AGAINST: 'Against the motion.',
  ABSTAIN: 'Neither.',
});
export type VoteChoice = ValueOf<typeof VoteChoice>;

const VoteSchema = defineEntity({
  name: 'Vote',
  extends: CommunityRecord,
  comment: 'What a seat voted on a motion; or that it has a conflict of interest and does not vote.',
  uniques: [{ name: 'vote_seat_once', properties: ['motion', 'seat'] }],
  checks: [{ name: 'vote_or_conflict', expression: 'num_nonnulls(choice, conflict_reason) = 1' }],
  triggers: [
    {
      name: 'vote_motion_open',
      timing: 'before',
      events: ['insert', 'update'],
      forEach: 'row',
      body: `if not exists (select from motion m where m.id = new.motion_id and m.status = 'OPEN') or exists (select from motion m where m.id = old.motion_id and m.status <> 'OPEN') then raise exception 'the vote is closed' using errcode = 'check_violation', constraint = 'vote_motion_open', table = 'vote'; end if; return new`,
    },
  ],
  properties: {
    motion: () => p.manyToOne(Motion).ref().groups('S1').comment('The motion.'),
    seat: () => p.manyToOne(CommitteeSeat).ref().index().groups('S1').comment('The seat that votes.'),
    choice: p
      .enum(VoteChoice.items)
      .nullable()
      .groups('S1')
      .comment('How it votes; null when it has a conflict of interest.'),
    conflictReason: p
      .string()
      .length(200)
      .nullable()
      .groups('S1')
      .comment('The conflict of interest that keeps the seat from voting.'),
    castAt: p.datetime(3).groups('S1').comment('When it was cast, or last changed.'),
    recordedByName: p
      .string()
      .length(60)
      .nullable()
      .groups('S2')
      .comment('Who recorded it for a seat that was present; null when the holder of the seat cast it.'),
  },
});

export class Vote extends VoteSchema.class {}
VoteSchema.setClass(Vote);
