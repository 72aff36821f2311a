// Faults that make no difference, each with the reason; they are not put in.
import type { Fault } from './fault.ts';

interface Equivalent {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

const equivalents: readonly Equivalent[] = [];

export function isEquivalent({ file, before, after }: Fault): boolean {
  return equivalents.some((each) => each.file === file && each.before === before && each.after === after);
}
