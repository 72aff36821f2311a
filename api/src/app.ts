// The whole system on one page: database -> modules -> schema -> pipeline -> server.
import 'reflect-metadata';
import path from 'node:path';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { MikroORM } from '@mikro-orm/postgresql';
import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';
import { openPool } from './database/pool.ts';
import { requireSafeDatabase } from './database/safety.ts';
import { openOrm } from './database/orm.ts';
import { migrateUp } from './database/migrate-up.ts';
import { roleUrl } from './database/roles.ts';
import { keepDemo } from './demo/keep-demo.ts';
import { systemClock, type Clock } from './kernel/clock.ts';
import { listenToChanges, type Changes } from './kernel/changes.ts';
import type { Services } from './kernel/context.ts';
import { deriveKey, derivePassword } from './kernel/crypto/secrets.ts';
import { isUnavailable } from './kernel/database-error.ts';
import { Planner } from './kernel/read/planner.ts';
import { openReadPool, type ReadPool } from './kernel/read/read-pool.ts';
import type { System } from './kernel/system.ts';
import { startJobs, type Jobs } from './jobs.ts';
import { createSignIn } from './modules/platform/sign-in/sign-in.ts';
import { openMailer } from './mail.ts';
import { watchMatters } from './modules/oversight/notices/watch-matters.ts';
import { entities, theSystem } from './modules.ts';
import type { RequestContext } from './pipeline/context.ts';
import { calendarFeedRoutes } from './pipeline/calendar-feed.ts';
import { createHttp, describe } from './pipeline/http.ts';
import { attachmentFileRoutes } from './pipeline/attachment-files.ts';
import { impactReportRoutes } from './pipeline/impact-reports.ts';
import { certificatePageRoutes } from './pipeline/certificate-pages.ts';
import { importFileRoutes } from './pipeline/import-files.ts';
import type { FileOptions } from './pipeline/file-requests.ts';
import { createIdentifier, type Identify } from './pipeline/identify.ts';
import { limitPlugin, limits } from './pipeline/limit.ts';
import { observe } from './pipeline/observe.ts';
import { presentErrors } from './pipeline/present-error.ts';
import { publicImpactRoutes } from './pipeline/public-impact.ts';
import { plannedReads, stringifyResult } from './pipeline/read-planned.ts';
import { streamRoutes } from './pipeline/stream.ts';

const longestDelayMilliseconds = 3_000;

export interface AppOptions {
  readonly config: Config;
  /** The database as its owner: for migrations only. */
  readonly ownerUrl: string;
  readonly clock?: Clock;
  /** For tests: the database may lose writes, and the process is held up by those who try it. */
  readonly isThrowAway?: boolean;
  /** Off for tests that night and morning must not meet: what is done then is done when they ask for it. */
  readonly keepsHours?: boolean;
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
  const { config, ownerUrl, clock = systemClock } = options;
  const { secret, publicUrl, isDemo, trustProxy } = config;
  const log = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  await migrateUp(ownerUrl, secret);
  await requireSafeDatabase(ownerUrl, options);

  const system = theSystem();
  const { catalog, permissions, forget, duties } = system;
  const database = connect(options, log);
  const { orm, authPool, changes } = database;
  const services: Services = {
    ...{ orm, clock, changes, secret, catalog, permissions, forget, duties },
    mailer: openMailer(config, log),
    keyFor: (purpose) => deriveKey(secret, purpose),
  };
  const signIn = createSignIn({ pool: authPool, secret, publicUrl, clock, demo: isDemo });
  const { identify, cache } = createIdentifier({
    services,
    permissions,
    signIn,
    isDemo,
    databaseUrl: database.url,
  });
  const jobs = await startWork(options, services, system, log);
  const stopWatching = watchMatters(services, log);
  const apollo = createApollo(options, system, database.readPool, log);
  await apollo.start();
  const isReady = (): Promise<boolean> => canServe(database, jobs, log);
  const http = await createHttp({
    ...{ apollo, services, identify, signIn, log, isReady, trustProxy, consoleFolder },
    dictionary: system.dictionary,
    longestDelayMilliseconds: options.isThrowAway ? undefined : longestDelayMilliseconds,
    extend: async (app) => {
      streamRoutes(app, { schema: system.schema, services, identify, cache });
      await fileRoutes(app, { services, identify, dictionary: system.dictionary, publicUrl });
    },
  });
  return {
    ...{ http, services, system, identify, jobs, ownerUrl },
    async close() {
      stopWatching();
      await http.close();
      await apollo.stop();
      await jobs.stop();
      await cache.stop();
      await database.close();
    },
  };
}

/** Jobs of the modules; and a demo is kept alive. */
function startWork(options: AppOptions, services: Services, system: System, log: Logger): Promise<Jobs> {
  const { ownerUrl, config, keepsHours } = options;
  const { secret, connectSeconds } = config;
  return startJobs({
    ...{ ownerUrl, services, modules: system.modules, log, secret, connectSeconds, keepsHours },
    nightly: config.isDemo ? { 'keep-demo': () => keepDemo({ services, system }) } : undefined,
  });
}

/** What goes over plain HTTP, beside GraphQL: ledgers, attachments, the calendar, what is public. */
async function fileRoutes(app: FastifyInstance, options: FileOptions): Promise<void> {
  await app.register(calendarFeedRoutes, options);
  await app.register(importFileRoutes, options);
  await app.register(attachmentFileRoutes, options);
  await app.register(publicImpactRoutes, options);
  await app.register(impactReportRoutes, options);
  await app.register(certificatePageRoutes, options);
}

const consoleFolder = path.resolve(import.meta.dirname, '../../admin/dist');

interface Connections {
  /** The database as the app's role. */
  readonly url: string;
  readonly orm: MikroORM;
  readonly authPool: pg.Pool;
  readonly readPool: ReadPool;
  readonly changes: Changes;
  close(): Promise<void>;
}

function connect({ config, ownerUrl }: AppOptions, log: Logger): Connections {
  const { poolSize, connectSeconds } = config;
  const url = roleUrl(ownerUrl, 'qiaomen_app', derivePassword(config.secret, 'app-role-password'));
  const authUrl = roleUrl(ownerUrl, 'qiaomen_auth', derivePassword(config.secret, 'auth-role-password'));
  const warn = (error: Error): void => log.warn({ error: describe(error) }, 'database connection lost');
  const orm = openOrm({ url, entities, poolSize, connectSeconds });
  const connectionTimeoutMillis = connectSeconds * 1_000;
  const authPool = openPool(
    { connectionString: authUrl, max: 4, connectionTimeoutMillis, application_name: 'qiaomen-auth' },
    warn,
  );
  const readPool = openReadPool(url, poolSize, warn, connectSeconds);
  const changes = listenToChanges(url, warn);
  return {
    ...{ url, orm, authPool, readPool, changes },
    async close() {
      await Promise.all([changes.stop(), readPool.close(), authPool.end(), orm.close()]);
    },
  };
}

/** The pipeline of one operation, in its order. */
function createApollo(
  options: AppOptions,
  system: System,
  readPool: ReadPool,
  log: Logger,
): ApolloServer<RequestContext> {
  const { schema, catalog, dictionary } = system;
  const onInternal = (error: unknown, requestId: string): void =>
    log.error({ requestId, error: describe(error) }, 'operation failed');
  return new ApolloServer<RequestContext>({
    schema,
    stringifyResult,
    parseOptions: { maxLexicalTokens: limits.tokens },
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log.warn(String(text)),
      error: (text) => log.error(String(text)),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limitPlugin(schema, options.config.pointsPerMinute),
      ...(options.isPlanning === false ? [] : [plannedReads(new Planner(schema, catalog), readPool)]),
      presentErrors(dictionary, onInternal),
      observe(log),
    ],
  });
}

async function canServe({ authPool, orm }: Connections, jobs: Jobs, log: Logger): Promise<boolean> {
  try {
    // Asked, not looked up: the ORM connects with its first statement, which may be this one.
    await Promise.all([authPool.query('select 1'), orm.em.getConnection().execute('select 1')]);
    return jobs.isRunning();
  } catch (error) {
    if (!isUnavailable(error)) log.warn({ error: describe(error) }, 'readiness check failed');
    return false;
  }
}
