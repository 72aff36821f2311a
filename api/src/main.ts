// Starts Qiaomen: settings, database, demo programme, one server or several; and stops it cleanly.
import cluster from 'node:cluster';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createApp, type App } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { startEmbedded } from './database/embedded/start-embedded.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { demoApiKey } from './modules/platform/api-keys/api-key-secret.ts';
import { demoAccounts } from './modules/platform/sign-in/demo-accounts.ts';
import { demoPassword } from './modules/platform/sign-in/password.ts';
import { describe } from './pipeline/http.ts';
import { StartRefused } from './start-refused.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Stop = () => Promise<void>;

async function start(): Promise<void> {
  const config = readConfig();
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config.dataDir, say) : undefined;
  const ownerUrl = config.databaseUrl ?? embedded!.url;
  let stopServing: Stop;
  try {
    stopServing = config.workers > 1 ? await serveByMany(config, ownerUrl) : await serve(config, ownerUrl);
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
  if (cluster.isPrimary) greet(config);
  onSignal(async () => {
    await stopServing();
    await embedded?.stop();
  });
}

/** Serves in this process. */
async function serve(config: Config, ownerUrl: string): Promise<Stop> {
  const app = await createApp({ config, ownerUrl });
  try {
    if (config.isDemo && cluster.isPrimary) await seedDemo(app, say);
    await listen(app, config);
  } catch (error) {
    await app.close();
    throw error;
  }
  return async () => {
    await app.http.drain();
    await app.close();
  };
}

/**
 * Whether each process has a door of its own to the one port. With the one door of the primary, which Node has otherwise,
 * those who were let in and not handed on yet would be cut off when it is closed.
 */
const hasOwnDoor = cluster.isWorker && process.platform === 'linux';

/** Prepares the database here, and serves in processes of their own; one that dies is replaced. */
async function serveByMany(config: Config, ownerUrl: string): Promise<Stop> {
  await requirePort(config);
  const app = await createApp({ config, ownerUrl });
  if (config.isDemo) await seedDemo(app, say);
  await app.close();
  let isStopping = false;
  const settings = { WORKERS: '1', DATABASE_URL: ownerUrl, SECRET: config.secret, DEMO: config.isDemo ? '1' : '0' };
  cluster.on('exit', () => {
    if (!isStopping) cluster.fork(settings);
  });
  for (let index = 0; index < config.workers; index++) cluster.fork(settings);
  await once(cluster, 'message');
  return async () => {
    isStopping = true;
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    await Promise.all(
      workers.map(async (worker) => {
        if (worker.isDead()) return;
        worker.process.kill('SIGTERM');
        await once(worker, 'exit');
      }),
    );
  };
}

/** Processes that have doors of their own would share a port even with another program that allows it. */
async function requirePort({ port, host }: Config): Promise<void> {
  const server = createServer();
  try {
    server.listen({ port, host });
    await once(server, 'listening');
  } catch (error) {
    throw refused(error, port);
  }
  await new Promise((resolve) => server.close(resolve));
}

async function listen({ http }: App, { port, host }: Config): Promise<void> {
  const place = { port, host, reusePort: hasOwnDoor };
  try {
    await http.listen(place);
  } catch (error) {
    throw refused(error, port);
  }
  cluster.worker?.send('listening');
}

function refused(error: unknown, port: number): unknown {
  const { code } = error as { code?: string };
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error;
  const why = code === 'EADDRINUSE' ? 'is taken by another program' : 'may not be used by this user';
  return new StartRefused(`Port ${port} ${why}. Choose another: PORT=4001 npx -y pnpm@12 start`);
}

/** A little more than the server waits for its last requests. */
const longestStopMilliseconds = 20_000;

/** Stops once, at the first signal; a supervised process is told by its primary. */
function onSignal(stop: Stop): void {
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      setTimeout(() => process.exit(1), longestStopMilliseconds).unref();
      void stop().then(
        () => process.exit(0),
        (error: unknown) => fail('Qiaomen did not stop in order.', error),
      );
    });
  }
}

function greet({ publicUrl, isDemo }: Config): void {
  say(`\n敲门 Qiaomen  ${publicUrl}\n  GraphQL     ${publicUrl}/graphql\n  Explorer    ${publicUrl}/graphiql`);
  if (!isDemo) return;
  say(`\n演示登录 Demo sign-ins  ${demoAccounts.map(({ username }) => username).join(' ')}`);
  say(`  密码 password  ${demoPassword}\n  API key        Authorization: Bearer ${demoApiKey}\n`);
}

function fail(sentence: string, error: unknown): never {
  const details = `${JSON.stringify(describe(error), null, 2)}\n${error instanceof Error ? error.message : ''}`;
  process.stderr.write(`${error instanceof StartRefused ? error.message : `${sentence}\n${details}`}\n`);
  process.exit(1);
}

try {
  await start();
} catch (error) {
  fail('Qiaomen could not start.', error);
}
