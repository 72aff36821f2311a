// Why a seat cannot be changed now, as keys of the message files; the API judges in the end.
import type { RaRecord } from 'ra-core';
import { today } from '../../today/days.ts';

export function whyNotChangeDuty({ archivedAt, until }: RaRecord<string>): string | undefined {
  if (archivedAt != null) return 'council.whyNot.archived';
  return typeof until === 'string' && until < today() ? 'council.whyNot.over' : undefined;
}

export function whyNotEnd(seat: RaRecord<string>): string | undefined {
  if (seat['endReason']) return 'council.whyNot.ended';
  return whyNotChangeDuty(seat);
}
