// Starts Qiaomen: settings, database, demo programme, server; and stops it cleanly.
import { createApp } from './app.ts';
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
  const ownerUrl = config.databaseUrl ?? embedded!.url;
  const app = await createApp({ config, ownerUrl });
  if (config.isDemo) await seedDemo(app, say);
  await app.http.listen({ port: config.port, host: config.host });
  greet(config);

  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    await app.close();
    await embedded?.stop();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
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
  else process.stderr.write(`Qiaomen could not start.\n${JSON.stringify(describe(error), null, 2)}\n${error instanceof Error ? error.message : ''}\n`);
  process.exit(1);
}
