// What came out: the share that was noticed, by part and in all, and each fault that went by.
import { describeFault, parts } from './fault.ts';
import type { Verdict } from './judge.ts';

export function describeVerdict({ fault, outcome, how }: Verdict): string {
  return `${outcome.padEnd(9)} [${fault.part}] ${describeFault(fault)}\n          ${how}`;
}

export function shareOf(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ outcome }) => outcome !== 'survived').length / verdicts.length;
}

export function summarize(verdicts: readonly Verdict[]): string {
  const rows = [...parts, 'all'].flatMap((name) => {
    const own = name === 'all' ? verdicts : verdicts.filter(({ fault }) => fault.part === name);
    if (own.length === 0) return [];
    const count = (outcome: Verdict['outcome']): string =>
      String(own.filter((verdict) => verdict.outcome === outcome).length).padStart(10);
    const share = shareOf(own).toFixed(2).padStart(7);
    return [`${name.padEnd(8)}${count('noticed')}${count('timed out')}${count('survived')}${share}`];
  });
  const survivors = verdicts.filter(({ outcome }) => outcome === 'survived');
  return [
    'part       noticed timed out  survived  share',
    ...rows,
    '',
    ...(survivors.length > 0 ? ['Went by:'] : []),
    ...survivors.map(({ fault }) => `  ${describeFault(fault)}`).sort(),
  ].join('\n');
}
