// The settings: environment -> one frozen, typed Config. Every fault is reported at once, and then nothing is started.
// What each setting means is written for its reader in docs/settings.md.
import path from 'node:path';
import { z } from 'zod';
import { usualConnectSeconds } from './kernel/connect-seconds.ts';
import { ensureSecret } from './secret-file.ts';
import { StartRefused } from './start-refused.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Undefined: the embedded PostgreSQL under `dataDir` is used. */
  readonly databaseUrl: string | undefined;
  /** Absolute. */
  readonly dataDir: string;
  readonly isDemo: boolean;
  readonly secret: string;
  /** Where browsers reach this server: an origin without a slash at its end. */
  readonly publicUrl: string;
  readonly logLevel: (typeof logLevels)[number];
  /** Processes that serve requests. */
  readonly workers: number;
  /** Database connections of one process. */
  readonly poolSize: number;
  /** How long a request waits for one of them. */
  readonly connectSeconds: number;
  /** Points of cost that one caller may spend in a minute. */
  readonly pointsPerMinute: number;
  /** Proxies whose word about a caller's address counts: none, the nearest so many, or those at these addresses. */
  readonly trustProxy: false | number | readonly string[];
  /** The mail server; undefined: no mail is sent. */
  readonly smtpUrl: string | undefined;
  /** Who mails are from. */
  readonly mailFrom: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readConfig(environment: Environment = process.env): Config {
  // A setting left empty, as in a file of settings to fill in, is a setting not made.
  const made = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const result = settings.safeParse(made);
  const faults = result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  faults.push(...secretFaults(made), ...mailFaults(made));
  if (!result.success || faults.length > 0) {
    throw new StartRefused(
      `The settings are at fault (see docs/settings.md):\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  }
  const values = result.data;
  const dataDir = path.resolve(values.DATA_DIR);
  return Object.freeze({
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    dataDir,
    isDemo: values.DEMO ?? values.DATABASE_URL === undefined,
    secret: values.SECRET ?? ensureSecret(dataDir),
    publicUrl: values.PUBLIC_URL ?? `http://localhost:${values.PORT}`,
    logLevel: values.LOG_LEVEL,
    workers: values.WORKERS,
    poolSize: values.POOL_SIZE,
    connectSeconds: values.CONNECT_SECONDS,
    pointsPerMinute: values.POINTS_PER_MINUTE,
    trustProxy: values.TRUST_PROXY,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
  });
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Long enough, and yet known to everybody, as they are printed in public code. */
const publishedSecrets = ['better-auth-secret-12345678901234567890', 'a-secret-of-the-tests-only-0123456789abcdef'];
const secretCharacters = 32;

const yes = ['1', 'true', 'yes', 'on'];
const no = ['0', 'false', 'no', 'off'];

const settings = z.object({
  PORT: whole(0, 65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: address(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/database').optional(),
  DATA_DIR: z.string().default('.data'),
  DEMO: z
    .string()
    .toLowerCase()
    .refine((text) => [...yes, ...no].includes(text), 'must be 1 or 0.')
    .transform((text) => yes.includes(text))
    .optional(),
  SECRET: z.string().min(secretCharacters, `must have at least ${secretCharacters} characters.`).optional(),
  PUBLIC_URL: address(['http:', 'https:'], 'https://qiaomen.example.org')
    .refine(isOrigin, 'must be an origin only, without path, query or password.')
    .transform((text) => new URL(text).origin)
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}.`).default('info'),
  WORKERS: whole(1, 64).default(1),
  POOL_SIZE: whole(2, 500).default(10),
  CONNECT_SECONDS: whole(1, 120).default(usualConnectSeconds),
  POINTS_PER_MINUTE: whole(1_000, 1_000_000_000).default(120_000),
  TRUST_PROXY: z.string().transform(proxies).default(false),
  SMTP_URL: address(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.org').optional(),
  MAIL_FROM: z
    .string()
    .trim()
    .regex(
      /^([^<>\r\n]{1,80} <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'must be an address such as Qiaomen <qiaomen@example.org>.',
    )
    .optional(),
});

function whole(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}.`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
}

/** The text itself is not repeated in the complaint, as it may hold a password. */
function address(protocols: readonly string[], example: string) {
  return z
    .string()
    .trim()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
      message: `must be an address such as ${example}.`,
      abort: true,
    });
}

function isOrigin(text: string): boolean {
  const url = new URL(text);
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
}

function proxies(text: string, context: z.RefinementCtx): false | number | readonly string[] {
  const value = text.trim().toLowerCase();
  if (/^[1-9]$/.test(value)) return Number(value);
  if (no.includes(value)) return false;
  const list = value.split(',').map((part) => part.trim());
  if (list.every((part) => /^[0-9a-f.:]+(\/\d{1,3})?$/.test(part) && /[.:]/.test(part))) return Object.freeze(list);
  context.addIssue({
    code: 'custom',
    message: 'must be 0, the number of proxies in front, or their addresses separated by commas.',
  });
  return z.NEVER;
}

function mailFaults({ SMTP_URL: server, MAIL_FROM: sender }: Environment): string[] {
  if (server && !sender) return ['MAIL_FROM is needed with SMTP_URL: who mails are from.'];
  return [];
}

/** Asked of the raw settings, so that a missing secret is told together with the other faults. */
function secretFaults(made: Environment): string[] {
  const { SECRET: secret, DATABASE_URL: databaseUrl, DEMO: demo } = made;
  const isDemo = demo === undefined ? databaseUrl === undefined : yes.includes(demo.toLowerCase());
  if (isDemo) return [];
  if (secret === undefined) {
    return databaseUrl === undefined
      ? []
      : ['SECRET is needed outside demo mode: for instance the output of `openssl rand -base64 48`.'];
  }
  if (secret.length < secretCharacters) return [];
  const isGuessable = publishedSecrets.includes(secret) || new Set(secret).size < 10 || /change.?me/i.test(secret);
  return isGuessable
    ? ['SECRET is known to others or easy to guess: take the output of `openssl rand -base64 48`.']
    : [];
}
