// Starts Qiaomen: settings, database, demo programme, server; and stops it cleanly.
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

async function start(): Promise<void> {
  const config = readConfig();
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config.dataDir, say) : undefined;
  let app: App | undefined;
  const stop = async (): Promise<void> => {
    await app?.close();
    await embedded?.stop();
  };
  try {
    app = await createApp({ config, ownerUrl: config.databaseUrl ?? embedded!.url });
    if (config.isDemo) await seedDemo(app, say);
    await listen(app, config);
  } catch (error) {
    await stop();
    throw error;
  }
  greet(config);
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void stop().finally(() => process.exit(0));
    });
  }
}

async function listen({ http }: App, { port, host }: Config): Promise<void> {
  try {
    await http.listen({ port, host });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const why = code === 'EADDRINUSE' ? 'is taken by another program' : 'may not be used by this user';
    throw new StartRefused(`Port ${port} ${why}. Choose another: PORT=4001 npx -y pnpm@12 start`);
  }
}

function greet({ publicUrl, isDemo }: Config): void {
  say(`\n敲门 Qiaomen  ${publicUrl}\n  GraphQL     ${publicUrl}/graphql\n  Explorer    ${publicUrl}/graphiql`);
  if (!isDemo) return;
  say(`\n演示登录 Demo sign-ins  ${demoAccounts.map(({ username }) => username).join(' ')}`);
  say(`  密码 password  ${demoPassword}\n  API key        Authorization: Bearer ${demoApiKey}\n`);
}

try {
  await start();
} catch (error) {
  if (error instanceof StartRefused) process.stderr.write(`${error.message}\n`);
  else
    process.stderr.write(
      `Qiaomen could not start.\n${JSON.stringify(describe(error), null, 2)}\n${error instanceof Error ? error.message : ''}\n`,
    );
  process.exit(1);
}
