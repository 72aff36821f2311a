// Puts small faults into the API, one at a time, and tells which of them the tests notice: `pnpm mutate --help`.
import { parseArgs } from 'node:util';
import type { TestProject } from 'vitest/node';
import startServer from '../support/global-setup.ts';
import { isEquivalent } from './equivalent.ts';
import { chooseFaults, describeFault, parts, type Fault } from './fault.ts';
import { addressOf, copyDatabase, faultsOfGuards } from './guards-of-database.ts';
import { judge, type Verdict } from './judge.ts';
import { openLane, type Lane } from './lanes.ts';
import { knownReaches, learnReach, unknownTests } from './learn.ts';
import { faultsOfCode } from './parts.ts';
import { describeVerdict, shareOf, summarize } from './report.ts';
import { forgetReach } from './reach.ts';

const help = `pnpm mutate [part or path ...] [options]
  parts: ${parts.join(', ')}; a path is a file or a folder below api/src
  --sample <n>      how many faults in all, as many of each part (80); 0 for all
  --seed <text>     which ones (1)
  --tests <n>       on how many test files a fault is tried, the nearest first (12); 0 for all that reach it
  --lanes <n>       how many faults are tried at once (2)
  --at-least <n>    fails when a smaller share is noticed
  --list            lists the faults and tries none
  --learn           learns anew which tests reach what`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '80' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', default: '12' },
    lanes: { type: 'string', default: '2' },
    'at-least': { type: 'string', default: '0' },
    list: { type: 'boolean', default: false },
    learn: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const lanes: Lane[] = [];
let adminUrl = '';
let stopServer = async (): Promise<void> => undefined;

async function openLanes(isCounting: boolean): Promise<void> {
  for (let index = 0; index < Number(values.lanes); index++) lanes.push(openLane(adminUrl, index, isCounting));
  await Promise.all(lanes.map((lane) => lane.opened));
}

async function closeLanes(): Promise<void> {
  await Promise.all(lanes.splice(0).map((lane) => lane.stop()));
}

async function allFaults(): Promise<Fault[]> {
  const { databasePrefix } = lanes[0]!;
  const looked = `${databasePrefix}looked`;
  await copyDatabase(adminUrl, `${databasePrefix}template`, looked);
  return [...faultsOfCode(), ...(await faultsOfGuards(addressOf(adminUrl, looked)))].filter(isAsked);
}

function isAsked(fault: Fault): boolean {
  if (isEquivalent(fault)) return false;
  if (positionals.length === 0) return true;
  return positionals.some((asked) => asked === fault.part || fault.file.startsWith(asked.replace(/^\.\//, '')));
}

function choose(faults: readonly Fault[]): Fault[] {
  const sample = Number(values.sample) || Infinity;
  const present = parts.filter((part) => faults.some((fault) => fault.part === part));
  return present.flatMap((part) =>
    chooseFaults(
      faults.filter((fault) => fault.part === part),
      Math.ceil(sample / present.length),
      values.seed,
    ),
  );
}

async function judgeAll(faults: readonly Fault[]): Promise<Verdict[]> {
  const queue = [...faults];
  const verdicts: Verdict[] = [];
  const reaches = knownReaches();
  await Promise.all(
    lanes.map(async (lane) => {
      for (let fault = queue.shift(); fault; fault = queue.shift()) {
        const verdict = await judge(lane, adminUrl, fault, reaches, Number(values.tests));
        verdicts.push(verdict);
        say(`${verdicts.length}/${faults.length} ${describeVerdict(verdict)}`);
      }
    }),
  );
  return verdicts;
}

async function run(): Promise<void> {
  const provide = (key: string, value: string): void => {
    if (key === 'databaseAdminUrl') adminUrl = value;
  };
  stopServer = await startServer({ provide } as unknown as TestProject);
  if (values.learn) forgetReach();
  if (!values.list && unknownTests().length > 0) {
    await openLanes(true);
    await learnReach(lanes, say);
    await closeLanes();
  }
  await openLanes(false);
  const faults = await allFaults();
  const chosen = choose(faults);
  // Of nothing every share is noticed.
  if (chosen.length === 0) throw new Error(`there is no fault in ${positionals.join(', ')}`);
  say(`${faults.length} faults, of which ${chosen.length}:`);
  if (values.list) {
    for (const fault of chosen) say(`[${fault.part}] ${describeFault(fault)}`);
    return;
  }
  const verdicts = await judgeAll(chosen);
  say(`\n${summarize(verdicts)}`);
  if (shareOf(verdicts) < Number(values['at-least'])) process.exitCode = 1;
}

async function stop(): Promise<void> {
  await closeLanes();
  await stopServer();
}

if (values.help) {
  say(help);
} else {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(130)));
  try {
    await run();
  } finally {
    await stop();
  }
}
