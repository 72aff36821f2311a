// The settings of an app under test.
import type { Config } from '../../api/src/config.ts';
import { testSecret } from './secret.ts';

export function testConfig(changes: Partial<Config> = {}): Config {
  return {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: undefined,
    dataDir: '.data',
    isDemo: true,
    secret: testSecret,
    publicUrl: 'http://localhost',
    logLevel: 'silent',
    workers: 1,
    poolSize: 10,
    pointsPerMinute: 1_000_000_000,
    trustProxy: false,
    smtpUrl: undefined,
    mailFrom: undefined,
    ...changes,
  };
}
