// Builds what is stale: the API into api/dist, the console into admin/dist. `pnpm start` calls it first, `pnpm build` alone.
// Stale is what was built from other contents than those that lie there now; times of files say too little after a checkout.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

interface Target {
  readonly name: string;
  readonly folder: string;
  /** Files and folders from which it is built. */
  readonly inputs: readonly string[];
  /** Program of a package of that folder, and how it is asked to build into another folder. */
  readonly program: { readonly packageName: string; readonly file: string };
  readonly args: (outDir: string) => readonly string[];
  /** Folders that go along as they are, by their path in the sources and in the build. */
  readonly copies?: Readonly<Record<string, string>>;
}

const root = path.resolve(import.meta.dirname, '../../..');
const common = ['tsconfig.json', 'pnpm-lock.yaml'];
const targets: readonly Target[] = [
  {
    name: 'API',
    folder: 'api',
    inputs: [...common, 'api/src', 'api/package.json', 'api/tsconfig.build.json'],
    program: { packageName: 'typescript', file: 'bin/tsc' },
    args: (outDir) => ['--project', 'tsconfig.build.json', '--outDir', outDir],
    copies: { 'src/demo/ledgers': 'demo/ledgers' },
  },
  {
    name: 'console',
    folder: 'admin',
    inputs: [...common, 'admin', 'schema'],
    program: { packageName: 'vite', file: 'bin/vite.js' },
    args: (outDir) => ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
  },
];

await buildStale();

async function buildStale(): Promise<void> {
  const stale = targets
    .map((target) => ({ target, digest: digest(target) }))
    .filter(({ target, digest: current }) => builtFrom(target) !== current);
  if (stale.length === 0) return;
  console.log(`Building the ${stale.map(({ target }) => target.name).join(' and the ')} ...`);
  const results = await Promise.allSettled(stale.map(({ target, digest: current }) => build(target, current)));
  const failures = results.filter((result) => result.status === 'rejected');
  for (const { reason } of failures) console.error((reason as Error).message);
  if (failures.length > 0) process.exitCode = 1;
}

/** Into a draft first, so that a failure or an interruption leaves the former build whole. */
async function build({ name, folder, program, args, copies = {} }: Target, digestNow: string): Promise<void> {
  const cwd = path.join(root, folder);
  const draft = path.join(cwd, `.dist-${process.pid}`);
  const manifest = createRequire(path.join(cwd, 'package.json')).resolve(`${program.packageName}/package.json`);
  const command = path.join(path.dirname(manifest), program.file);
  try {
    await promisify(execFile)(process.execPath, [command, ...args(draft)], {
      cwd,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
      maxBuffer: 64_000_000,
    });
    for (const [from, to] of Object.entries(copies))
      cpSync(path.join(cwd, from), path.join(draft, to), { recursive: true });
    writeFileSync(path.join(draft, '.built-from'), digestNow);
    rmSync(path.join(cwd, 'dist'), { recursive: true, force: true });
    renameSync(draft, path.join(cwd, 'dist'));
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`The ${name} could not be built:\n${`${stdout}${stderr}`.trim() || message}`, { cause: error });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function builtFrom({ folder }: Target): string | undefined {
  const file = path.join(root, folder, 'dist/.built-from');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function digest({ inputs }: Target): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesOf(path.join(root, input))) {
      hash
        .update(`${path.relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/** Sorted, without what is installed, made by a build, or only for tests. */
function filesOf(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter(
      ({ name }) => name !== 'node_modules' && name !== 'dist' && !name.startsWith('.') && !name.includes('.test.'),
    )
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(path.join(place, entry.name)) : [path.join(place, entry.name)]));
}
