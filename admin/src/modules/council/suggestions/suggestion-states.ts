// Where a suggestion stands, and why a step cannot be taken now: a key of the messages, or undefined when it can.
import type { RaRecord } from 'ra-core';
import type { SuggestionFieldsFragment } from '../../../../../schema/generated/council/suggestions.ts';
import { today } from '../../today/days.ts';

export type Suggestion = SuggestionFieldsFragment;
export type SuggestionStatus = Suggestion['status'];

export const statusColours = {
  RAISED: 'info',
  ACCEPTED: 'warning',
  REOPENED: 'warning',
  PUT_RIGHT: 'primary',
  VERIFIED: 'success',
  DECLINED: 'default',
  DUPLICATE: 'default',
} as const;

/** Whether it should have been put right by now. */
export function isOverdue({ status, dueOn }: Pick<Suggestion, 'status' | 'dueOn'>): boolean {
  return (status === 'ACCEPTED' || status === 'REOPENED') && dueOn != null && dueOn < today();
}

/** The reason of a step that these states allow. */
export function unlessIn(...allowed: readonly SuggestionStatus[]): (record: RaRecord<string>) => string | undefined {
  return ({ archivedAt, status }) => {
    if (archivedAt != null) return 'council.whyNot.archived';
    return allowed.includes(status as SuggestionStatus) ? undefined : `suggestions.whyNot.${String(status)}`;
  };
}
