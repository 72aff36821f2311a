// Where a selection stands, and why a step cannot be taken now: a key of the messages, or undefined when it can.
import type { RaRecord } from 'ra-core';
import type { AwardRoundFieldsFragment } from '../../../../../schema/generated/council/award-rounds.ts';
import type { AwardNominationFieldsFragment } from '../../../../../schema/generated/council/award-nominations.ts';
import { today } from '../../today/days.ts';

export type Round = AwardRoundFieldsFragment;
export type Nomination = AwardNominationFieldsFragment;

export const steps: readonly Round['status'][] = ['DRAFT', 'NOMINATING', 'VOTING', 'DECIDED', 'PUBLISHED'];

export const statusColours = {
  DRAFT: 'default',
  NOMINATING: 'info',
  VOTING: 'warning',
  DECIDED: 'primary',
  PUBLISHED: 'success',
} as const;

const over = (day: string | null | undefined): boolean => day != null && day < today();

export function whyNotOpen({ status, nominatingUntil }: Round): string | undefined {
  if (status !== 'DRAFT') return 'selection.whyNot.begun';
  return over(nominatingUntil) ? 'selection.whyNot.nominatingOver' : undefined;
}

export function whyNotNominate({ status, nominatingFrom, nominatingUntil }: Round): string | undefined {
  if (status === 'DRAFT') return 'selection.whyNot.notOpen';
  if (status !== 'NOMINATING' || over(nominatingUntil)) return 'selection.whyNot.nominationsClosed';
  return nominatingFrom! > today() ? 'selection.whyNot.notYetNominating' : undefined;
}

export function whyNotOpenVoting({ status, nominatingUntil, votingUntil }: Round): string | undefined {
  if (status === 'DRAFT') return 'selection.whyNot.notOpen';
  if (status !== 'NOMINATING') return 'selection.whyNot.voted';
  if (over(votingUntil)) return 'selection.whyNot.votingOver';
  return over(nominatingUntil) ? undefined : 'selection.whyNot.stillNominating';
}

export function whyNotVote({ status, votingFrom, votingUntil }: Round): string | undefined {
  if (status !== 'VOTING' || over(votingUntil))
    return status === 'DRAFT' || status === 'NOMINATING'
      ? 'selection.whyNot.notVoting'
      : 'selection.whyNot.votingClosed';
  return votingFrom! > today() ? 'selection.whyNot.notVoting' : undefined;
}

export function whyNotDecide({ status, votingUntil }: Round): string | undefined {
  if (status === 'DRAFT' || status === 'NOMINATING') return 'selection.whyNot.notVoting';
  if (status !== 'VOTING') return 'selection.whyNot.counted';
  return votingUntil! > today() ? 'selection.whyNot.stillVoting' : undefined;
}

export function whyNotPublish({ status, publicityUntil }: Round): string | undefined {
  if (status === 'PUBLISHED') return 'selection.whyNot.published';
  if (status !== 'DECIDED') return 'selection.whyNot.notCounted';
  if (publicityUntil == null) return 'selection.whyNot.tie';
  return over(publicityUntil) ? undefined : 'selection.whyNot.stillShown';
}

export const whyNot =
  (reason: (round: Round) => string | undefined) =>
  (record: RaRecord<string>): string | undefined =>
    record['archivedAt'] == null ? reason(record as unknown as Round) : 'council.whyNot.archived';
