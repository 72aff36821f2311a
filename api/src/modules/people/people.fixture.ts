// Volunteers at a level, for the tests of what is done with them. Everybody is invented.
import type { World } from '../../../../test/support/world.ts';
import type { Caller } from '../../kernel/scope.ts';

export type Step = (name: string, input: object, selection?: string, caller?: Caller) => Promise<any>;

/** Does one mutation that must succeed, as a coordinator unless somebody else is named. */
export function doer(world: World, by: Caller): Step {
  return async (name, input, selection = '', caller = by) => {
    const payload = await world.does(caller, name, input, selection);
    if (payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
    return payload;
  };
}

const ways = {
  NEW: ['startVetting', 'acceptVolunteer'],
  ORDINARY: ['startVetting', 'acceptVolunteer', 'promoteVolunteer'],
  CORE: ['startVetting', 'acceptVolunteer', 'promoteVolunteer', 'promoteVolunteer'],
} as const;

/** The ID number of an invented person, with a right check sign. */
export function idNumberOf(serial: number): string {
  const first = `42011219590515${String(serial).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return first + '10X98765432'[weights.reduce((sum, weight, index) => sum + weight * Number(first[index]), 0) % 11];
}

/** Whoever works for both communities with the rights of a caller. */
export function inBoth({ community, elsewhere }: World, caller: Caller): Caller {
  const both = [community, elsewhere];
  return { ...caller, reach: both, communities: (permission) => (caller.may(permission) ? both : []) };
}

/** Bars a volunteer: a coordinator proposes it, and a social worker confirms. */
export async function bar(world: World, id: string): Promise<void> {
  for (const role of ['COORDINATOR', 'SOCIAL_WORKER'] as const)
    await doer(world, world.as(role))('barVolunteer', { id, reason: '投诉属实' });
}

let next = 0;

export interface Made {
  readonly volunteer: string;
  readonly person: string;
}

/** A volunteer who has come to a level by the steps that lead there; joined on 6 January 2025. */
export async function volunteerAt(step: Step, level: keyof typeof ways, fullName = '高俊杰'): Promise<Made> {
  const phone = `1990000${String(++next).padStart(4, '0')}`;
  const made = await step('registerVolunteer', { fullName, phone }, 'volunteer { id } person { id }');
  const id = made.volunteer.id as string;
  for (const name of ways[level]) await step(name, { id, ...(name === 'acceptVolunteer' && { on: '2025-01-06' }) });
  return { volunteer: id, person: made.person.id as string };
}
