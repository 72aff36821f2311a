// The settings of an app under test.
import type { Config } from '../../api/src/config.ts';
import { patience } from './patience.ts';
import { testSecret } from './secret.ts';

/** Forty come at once, on a busy machine: nobody is turned away for want of a connection. */
export const connections = { poolSize: 48, connectSeconds: patience.timeout / 1_000 } as const;

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
    ...connections,
    pointsPerMinute: 1_000_000_000,
    trustProxy: false,
    smtpUrl: undefined,
    mailFrom: undefined,
    ...changes,
  };
}
