// Forms that no honest request has: nesting without end, on which every later step would exhaust its stack, and the
// character that no text of the database can hold.
import { Fault } from '../kernel/domain-error.ts';

/** A filter of six levels, in a list, in an input, nests half as deep. */
const deepest = 40;

/** Throws a Fault for a body (or the parameters of a GET) that is only there to do harm. */
export function refuseHostile(given: unknown): void {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: withVariables(given), depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (depth > deepest) throw new Fault('BAD_REQUEST', 'BAD_REQUEST');
    if (typeof value === 'string' && value.includes('\u0000')) throw new Fault('BAD_REQUEST', 'NUL_CHARACTER');
    if (value === null || typeof value !== 'object') continue;
    for (const inner of Object.values(value)) waiting.push({ value: inner, depth: depth + 1 });
  }
}

/** In a GET the variables are a text of their own. */
function withVariables(given: unknown): unknown {
  const { variables } = (given ?? {}) as { variables?: unknown };
  if (typeof variables !== 'string') return given;
  try {
    return [given, JSON.parse(variables)];
  } catch {
    return given;
  }
}
