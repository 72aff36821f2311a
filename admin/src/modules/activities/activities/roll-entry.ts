// A line of the roll, from the inputs that say whom it is for. What belongs to another kind of person is not sent.
import type { ActivityRollEntryInput } from '../../../../../schema/generated/activities/activities/workflows.ts';
import type { WhomValues } from './WhomInputs.tsx';

export function rollEntry({ whom, personId, volunteerId, name, ageBand }: WhomValues): ActivityRollEntryInput {
  if (whom === 'HELPER') return { role: 'HELPER', volunteerId };
  if (whom === 'PERSON') return { personId };
  return { name, ageBand: ageBand ?? null };
}
