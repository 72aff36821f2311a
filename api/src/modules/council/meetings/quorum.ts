// The quorum of a meeting: the seats in office on its day, how many of them are needed by the rule that holds, and who is there.
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../kernel/domain-error.ts';
import { seatsOn } from './acting-seat.ts';
import type { CommitteeMeeting } from './committee-meeting.entity.ts';
import { MeetingAttendance } from './meeting-attendance.entity.ts';
import { presetRule, QuorumRule } from './quorum-rule.entity.ts';

type Rule = Pick<QuorumRule, 'morePercentThan' | 'countsRepresented'>;

/** The rule for a kind of meeting that holds on a day. */
export async function quorumRuleOn(em: EntityManager, meeting: CommitteeMeeting): Promise<Rule> {
  const rule = await em.findOne(
    QuorumRule,
    { community: meeting.community.id, kind: meeting.kind, archivedAt: null, validFrom: { $lte: meeting.heldOn } },
    { orderBy: { validFrom: 'desc' } },
  );
  return rule ?? presetRule;
}

export function quorumOf(seatCount: number, { morePercentThan }: Rule): number {
  return Math.floor((seatCount * morePercentThan) / 100) + 1;
}

/** Writes the seats in office on the day of a meeting on its roll, and takes off those that are not, then counts. */
export async function settleRoll(em: EntityManager, meeting: CommitteeMeeting): Promise<void> {
  const seats = await seatsOn(em, meeting.community.id, meeting.heldOn);
  if (seats.length === 0) throw new DomainError('NO_SEATS', ['id'], { heldOn: meeting.heldOn });
  const rows = await em.find(MeetingAttendance, { meeting: meeting.id });
  for (const row of rows)
    row.archivedAt = seats.some(({ id }) => id === row.seat.id) ? null : (row.archivedAt ?? meeting.updatedAt);
  for (const seat of seats) {
    if (rows.some((row) => row.seat.id === seat.id)) continue;
    em.persist(em.create(MeetingAttendance, { meeting: meeting.id, seat: seat.id, community: meeting.community.id }));
  }
  meeting.seatCount = seats.length;
  await em.flush();
  await countPresent(em, meeting);
}

/** Counts who is there; the rule of the day says who counts. */
export async function countPresent(em: EntityManager, meeting: CommitteeMeeting): Promise<void> {
  const rule = await quorumRuleOn(em, meeting);
  const rows = await em.find(MeetingAttendance, { meeting: meeting.id, archivedAt: null });
  meeting.quorumNeeded = quorumOf(meeting.seatCount ?? rows.length, rule);
  meeting.presentCount = rows.filter((row) => row.counts(rule.countsRepresented)).length;
}
