// Learns which test files reach what, as far as it is not known: each is run once with counters in the code.
import type { Lane } from './lanes.ts';
import { judgingTests, keepReach, knownReach, type Reach } from './reach.ts';

export function unknownTests(): string[] {
  return judgingTests().filter((test) => !knownReach(test));
}

export async function learnReach(lanes: readonly Lane[], say: (line: string) => void): Promise<void> {
  const queue = unknownTests();
  const count = queue.length;
  if (count > 0)
    say(`${count} test files are run once, to learn what each of them reaches; it is kept for the next time:`);
  let done = 0;
  await Promise.all(
    lanes.map(async (lane) => {
      for (let test = queue.shift(); test; test = queue.shift()) {
        const result = await lane.run({ test }, 900);
        const isGreen = result?.isGreen ?? false;
        keepReach(test, isGreen, result?.seconds ?? 0, isGreen ? lane.reached() : []);
        done++;
        say(
          `${done}/${count} ` +
            (isGreen ? `learned ${test}, ${result!.seconds} s` : `cannot use ${test}, which fails: ${result?.failure}`),
        );
      }
    }),
  );
}

export function knownReaches(): Map<string, Reach> {
  return new Map(judgingTests().flatMap((test) => ((reach) => (reach ? [[test, reach]] : []))(knownReach(test))));
}
