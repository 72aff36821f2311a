// A small fault as a tired programmer makes it: one place in the code, or one guard of the database, that is not as it should be.
import { hash } from 'node:crypto';

export const parts = ['kernel', 'guards', 'access', 'states', 'figures'] as const;
export type Part = (typeof parts)[number];

interface Described {
  readonly part: Part;
  /** File in which it lies; for a guard of the database the file that declares its table. */
  readonly file: string;
  readonly line: number;
  /** The named function around it, or the guard; empty for what stands in a declaration. */
  readonly within: string;
  readonly before: string;
  readonly after: string;
}

export interface CodeFault extends Described {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

export interface GuardFault extends Described {
  /** What is done to the database. */
  readonly sql: string;
}

export type Fault = CodeFault | GuardFault;

export function describeFault({ file, line, before, after }: Fault): string {
  const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160) || 'nothing';
  return `${file}:${line}: ${short(before)} -> ${short(after)}`;
}

/** A fair choice that a seed fixes: the same faults as long as the code around them is the same, whatever else changes. */
export function chooseFaults(faults: readonly Fault[], count: number, seed: string): Fault[] {
  const seen = new Map<string, number>();
  const ranked = faults.map((fault) => {
    const name = [fault.file, fault.within, fault.before, fault.after].join('\n');
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { fault, rank: hash('sha256', `${seed}\n${name}\n${nth}`) };
  });
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return ranked.slice(0, count).map(({ fault }) => fault);
}
