// Faults that make no difference, each with the reason; they are not put in.
import type { Fault } from './fault.ts';

interface Equivalent {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

const equivalents: readonly Equivalent[] = [
  {
    file: 'api/src/kernel/read/statement.ts',
    before: '#aliases = 0;',
    after: '#aliases = 1;',
    reason: 'The aliases of a statement only have to differ.',
  },
  {
    file: 'api/src/pipeline/http.ts',
    before: "const search = query < 0 ? '' : request.url.slice(query);",
    after: "const search = query < 1 ? '' : request.url.slice(query);",
    reason: 'An address begins with a slash.',
  },
];

export function isEquivalent({ file, before, after }: Fault): boolean {
  return equivalents.some((each) => each.file === file && each.before === before && each.after === after);
}
