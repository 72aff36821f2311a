// The whole system on one page: database -> modules -> schema -> pipeline -> server.
import 'reflect-metadata';
import path from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { pino } from 'pino';
import type { Config } from './config.ts';
import { requireSafeDatabase } from './database/safety.ts';
import { openOrm } from './database/orm.ts';
import { migrateUp } from './database/migrate-up.ts';
import { roleUrl } from './database/roles.ts';
import { systemClock, type Clock } from './kernel/clock.ts';
import { listenToChanges } from './kernel/changes.ts';
import type { Services } from './kernel/context.ts';
import { deriveKey, derivePassword } from './kernel/crypto/secrets.ts';
import { isUnavailable } from './kernel/database-error.ts';
import { Planner } from './kernel/read/planner.ts';
import { openReadPool } from './kernel/read/read-pool.ts';
import type { System } from './kernel/system.ts';
import { startJobs, type Jobs } from './jobs.ts';
import { createSignIn } from './modules/platform/sign-in/sign-in.ts';
import { entities, theSystem } from './modules.ts';
import type { RequestContext } from './pipeline/context.ts';
import { createHttp, describe } from './pipeline/http.ts';
import { createIdentifier, type Identify } from './pipeline/identify.ts';
import { limitPlugin, limits } from './pipeline/limit.ts';
import { observe } from './pipeline/observe.ts';
import { presentErrors } from './pipeline/present-error.ts';
import { plannedReads, stringifyResult } from './pipeline/read-planned.ts';
import { streamRoutes } from './pipeline/stream.ts';

export interface AppOptions {
  readonly config: Config;
  /** The database as its owner: for migrations only. */
  readonly ownerUrl: string;
  readonly clock?: Clock;
  /** The database is thrown away afterwards, so that it may lose writes: for tests. */
  readonly isThrowAway?: boolean;
  /** Off for tests of the ordinary executor. */
  readonly isPlanning?: boolean;
}

export interface App {
  readonly http: FastifyInstance;
  readonly services: Services;
  readonly system: System;
  readonly identify: Identify;
  readonly jobs: Jobs;
  /** The database as its owner, for the demo's places above a community. */
  readonly ownerUrl: string;
  close(): Promise<void>;
}

/** Puts the app together on a migrated, safe database. Nothing listens yet. */
export async function createApp(options: AppOptions): Promise<App> {
  const { config, ownerUrl, clock = systemClock, isPlanning = true } = options;
  const log = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  await migrateUp(ownerUrl, config.secret);
  await requireSafeDatabase(ownerUrl, options);

  const databaseUrl = roleUrl(ownerUrl, 'qiaomen_app', derivePassword(config.secret, 'app-role-password'));
  const authUrl = roleUrl(ownerUrl, 'qiaomen_auth', derivePassword(config.secret, 'auth-role-password'));
  const warn = (error: Error): void => log.warn({ error: describe(error) }, 'database connection lost');
  const orm = openOrm({ url: databaseUrl, entities, poolSize: config.poolSize });
  const authPool = new pg.Pool({ connectionString: authUrl, max: 4, connectionTimeoutMillis: 5_000, application_name: 'qiaomen-auth' });
  authPool.on('error', warn);
  const readPool = openReadPool(databaseUrl, config.poolSize, warn);

  const system = theSystem();
  const changes = listenToChanges(databaseUrl, warn);
  const services: Services = { orm, catalog: system.catalog, clock, changes, forget: system.forget, secret: config.secret, keyFor: (purpose) => deriveKey(config.secret, purpose) };
  const signIn = createSignIn({ pool: authPool, secret: config.secret, publicUrl: config.publicUrl, clock, demo: config.isDemo });
  const identifier = createIdentifier({ services, permissions: system.permissions, signIn, isDemo: config.isDemo, databaseUrl, pool: authPool });
  const jobs = await startJobs({ ownerUrl, services, modules: system.modules, log, secret: config.secret });

  const onInternal = (error: unknown, requestId: string): void => log.error({ requestId, error: describe(error) }, 'operation failed');
  const apollo = new ApolloServer<RequestContext>({
    schema: system.schema,
    stringifyResult,
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: { debug: () => undefined, info: () => undefined, warn: (text) => log.warn(String(text)), error: (text) => log.error(String(text)) },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limitPlugin(system.schema, config.pointsPerMinute),
      ...(isPlanning ? [plannedReads(new Planner(system.schema, system.catalog), readPool)] : []),
      presentErrors(system.dictionary, onInternal),
      observe(log),
    ],
  });
  await apollo.start();

  const isReady = async (): Promise<boolean> => {
    try {
      await authPool.query('select 1');
      return (await orm.checkConnection()).ok && jobs.isRunning();
    } catch (error) {
      if (!isUnavailable(error)) log.warn({ error: describe(error) }, 'readiness check failed');
      return false;
    }
  };
  const consoleFolder = path.resolve(import.meta.dirname, '../../admin/dist');
  const http = await createHttp({ apollo, services, dictionary: system.dictionary, identify: identifier.identify, signIn, log, isReady, trustProxy: config.trustProxy, consoleFolder, extend: async (app) => streamRoutes(app, { schema: system.schema, services, identify: identifier.identify, cache: identifier.cache }) });

  return {
    http,
    services,
    system,
    identify: identifier.identify,
    jobs,
    ownerUrl,
    async close() {
      await http.close();
      await apollo.stop();
      await jobs.stop();
      await Promise.all([identifier.cache.stop(), changes.stop()]);
      await Promise.all([readPool.close(), authPool.end(), orm.close()]);
    },
  };
}

