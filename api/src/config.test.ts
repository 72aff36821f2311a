// What the settings accept, what they refuse and in which words.
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { StartRefused } from './start-refused.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qiaomen-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const databaseUrl = 'postgres://owner:pass-word-of-the-owner@db.example.org/qiaomen';
const secret = 'Zq3vN8rT1wY6uK0pL5sD2fG7hJ4xC9bM';

function complaint(environment: Record<string, string>): string {
  try {
    readConfig({ DATA_DIR: folder, ...environment });
  } catch (error) {
    expect(error).toBeInstanceOf(StartRefused);
    return (error as Error).message;
  }
  return 'none';
}

describe('the settings', () => {
  it('need nothing: a demo on the embedded database, for this machine only', () => {
    const config = readConfig({ DATA_DIR: folder });
    expect({ ...config, secret: '' }).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      dataDir: folder,
      isDemo: true,
      secret: '',
      publicUrl: 'http://localhost:4000',
      logLevel: 'info',
      workers: 1,
      poolSize: 10,
      connectSeconds: 5,
      pointsPerMinute: 120_000,
      trustProxy: false,
      smtpUrl: undefined,
      mailFrom: undefined,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('make a secret once, of 64 characters, for the owner of the folder only', () => {
    const first = readConfig({ DATA_DIR: folder }).secret;
    expect(first).toHaveLength(64);
    expect(readConfig({ DATA_DIR: folder, DEMO: '0' }).secret).toBe(first);
    expect(readFileSync(path.join(folder, 'secret'), 'utf8')).toBe(`${first}\n`);
    chmodSync(path.join(folder, 'secret'), 0o644);
    readConfig({ DATA_DIR: folder });
    expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('do not overwrite a damaged secret', () => {
    const damaged = mkdtempSync(path.join(folder, 'damaged-'));
    writeFileSync(path.join(damaged, 'secret'), 'torn');
    expect(complaint({ DATA_DIR: damaged })).toBe(
      `The secret in ${path.join(damaged, 'secret')} is damaged: bring the file back, or set SECRET.`,
    );
    expect(readFileSync(path.join(damaged, 'secret'), 'utf8')).toBe('torn');
  });

  it('are all taken over when all are given', () => {
    const config = readConfig({
      PORT: '8080',
      HOST: '0.0.0.0',
      DATABASE_URL: databaseUrl,
      DATA_DIR: folder,
      DEMO: 'false',
      SECRET: secret,
      PUBLIC_URL: 'https://qiaomen.example.org/',
      LOG_LEVEL: 'warn',
      WORKERS: '4',
      POOL_SIZE: '25',
      CONNECT_SECONDS: '60',
      POINTS_PER_MINUTE: '50000',
      TRUST_PROXY: '10.0.0.0/8, ::1',
      SMTP_URL: ' smtps://mail:pass-word@mail.example.org ',
      MAIL_FROM: ' Qiaomen <qiaomen@example.org> ',
    });
    expect(config).toEqual({
      port: 8080,
      host: '0.0.0.0',
      databaseUrl,
      dataDir: folder,
      isDemo: false,
      secret,
      publicUrl: 'https://qiaomen.example.org',
      logLevel: 'warn',
      workers: 4,
      poolSize: 25,
      connectSeconds: 60,
      pointsPerMinute: 50_000,
      trustProxy: ['10.0.0.0/8', '::1'],
      smtpUrl: 'smtps://mail:pass-word@mail.example.org',
      mailFrom: 'Qiaomen <qiaomen@example.org>',
    });
  });

  it('are no demo once a database is given, unless told so', () => {
    expect(readConfig({ DATABASE_URL: databaseUrl, SECRET: secret }).isDemo).toBe(false);
    expect(readConfig({ DATABASE_URL: databaseUrl, DEMO: '1', DATA_DIR: folder }).isDemo).toBe(true);
    expect(readConfig({ DEMO: '0', DATA_DIR: folder }).isDemo).toBe(false);
  });

  it('treat an empty setting as one not made', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', DATA_DIR: folder }).port).toBe(4000);
  });

  it('report every fault at once, by name, and repeat no password', () => {
    expect(
      complaint({
        PORT: '70000',
        DATABASE_URL: 'mysql://owner:pass-word@host/db',
        DEMO: 'perhaps',
        SECRET: 'short',
        PUBLIC_URL: 'https://example.org/console',
        LOG_LEVEL: 'loud',
        WORKERS: '0',
        POOL_SIZE: '2.5',
        CONNECT_SECONDS: '121',
        TRUST_PROXY: 'true',
      }),
    ).toBe(
      [
        'The settings are at fault (see docs/settings.md):',
        '  PORT must be a whole number from 0 to 65535.',
        '  DATABASE_URL must be an address such as postgres://user:password@host:5432/database.',
        '  DEMO must be 1 or 0.',
        '  SECRET must have at least 32 characters.',
        '  PUBLIC_URL must be an origin only, without path, query or password.',
        '  LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
        '  WORKERS must be a whole number from 1 to 64.',
        '  POOL_SIZE must be a whole number from 2 to 500.',
        '  CONNECT_SECONDS must be a whole number from 1 to 120.',
        '  TRUST_PROXY must be 0, the number of proxies in front, or their addresses separated by commas.',
      ].join('\n'),
    );
  });

  it('want a secret outside demo mode, and tell so together with the other faults', () => {
    expect(complaint({ DATABASE_URL: databaseUrl, PORT: 'http' })).toBe(
      [
        'The settings are at fault (see docs/settings.md):',
        '  PORT must be a whole number from 0 to 65535.',
        '  SECRET is needed outside demo mode: for instance the output of `openssl rand -base64 48`.',
      ].join('\n'),
    );
  });

  it.each([
    'better-auth-secret-12345678901234567890',
    'a-secret-of-the-tests-only-0123456789abcdef',
    'please-change-me-please-change-me-0123456789',
    'abababababababababababababababababab',
  ])('refuse the secret %s outside demo mode', (known) => {
    expect(complaint({ DATABASE_URL: databaseUrl, SECRET: known })).toContain(
      'SECRET is known to others or easy to guess',
    );
    expect(complaint({ SECRET: known, DEMO: '0' })).toContain('SECRET is known to others or easy to guess');
    expect(readConfig({ SECRET: known, DATA_DIR: folder }).isDemo).toBe(true);
  });

  it.each([
    ['PORT', 0, 65_535],
    ['WORKERS', 1, 64],
    ['POOL_SIZE', 2, 500],
    ['POINTS_PER_MINUTE', 1_000, 999_999_999],
  ])('take %s from %i to %i', (name, least, most) => {
    for (const value of [least, most]) expect(complaint({ [name]: ` ${value} ` }), String(value)).toBe('none');
    for (const value of [least - 1, most + 1])
      expect(complaint({ [name]: String(value) }), String(value)).toContain(`  ${name} must be a whole number from `);
  });

  it('take a secret of 32 characters, of ten different ones at least', () => {
    const outside = (made: string): string => complaint({ DATABASE_URL: databaseUrl, SECRET: made });
    const ofTen = 'abcdefghij'.repeat(4);
    expect([outside(ofTen.slice(0, 32)), outside(secret)]).toEqual(['none', 'none']);
    expect(outside(ofTen.slice(0, 31))).toContain('SECRET must have at least 32 characters.');
    expect(outside('abcdefghi'.repeat(4))).toContain('SECRET is known to others or easy to guess');
    for (const made of ['CHANGE-ME', 'changeme', 'change_me'])
      expect(outside(`${made} ${secret}`), made).toContain('SECRET is known to others or easy to guess');
  });

  it.each([
    ['SMTP_URL', 'https://mail.example.org', 'SMTP_URL must be an address such as smtps://'],
    ['MAIL_FROM', 'Qiaomen', 'MAIL_FROM must be an address such as Qiaomen <'],
    ['MAIL_FROM', 'qiaomen@example.org, other@example.org', 'MAIL_FROM must be an address such as Qiaomen <'],
    ['MAIL_FROM', 'Qiaomen <qiaomen@example.org>\r\nBcc: other@example.org', 'MAIL_FROM must be an address'],
    ['PUBLIC_URL', 'https://user:pass-word@example.org', 'PUBLIC_URL must be an origin only'],
    ['PUBLIC_URL', 'https://example.org/?a=b', 'PUBLIC_URL must be an origin only'],
    ['PUBLIC_URL', 'ftp://example.org', 'PUBLIC_URL must be an address such as https://'],
    ['TRUST_PROXY', '10', 'TRUST_PROXY must be 0'],
    ['TRUST_PROXY', '10.0.0.1, everybody', 'TRUST_PROXY must be 0'],
  ])('refuse %s=%j', (name, value, words) => {
    const given: Record<string, string> = { SMTP_URL: 'smtp://localhost', MAIL_FROM: 'qiaomen@example.org' };
    expect(complaint(given)).toBe('none');
    expect(complaint({ ...given, [name]: value })).toContain(`  ${words}`);
  });

  it('want to know who mails are from, if any are sent', () => {
    expect(complaint({ SMTP_URL: 'smtp://localhost' })).toContain('  MAIL_FROM is needed with SMTP_URL');
    expect(complaint({ MAIL_FROM: 'qiaomen@example.org' })).toBe('none');
  });

  it.each([
    ['0', false],
    ['off', false],
    ['1', 1],
    ['2', 2],
    ['127.0.0.1', ['127.0.0.1']],
  ])('read TRUST_PROXY=%s as %j', (text, value) => {
    expect(readConfig({ TRUST_PROXY: text, DATA_DIR: folder }).trustProxy).toEqual(value);
  });
});
