// How the sign-in routes answer: refusals with a code in the caller's language, and what better-auth answered, translated.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalBody, refusals, requestLanguage } from './sign-in-messages.ts';
import type { RefusalCode } from './sign-in-messages.ts';
import type { Login } from './sign-in.ts';

export interface RefusalDetails {
  retryAfterSeconds?: number;
  path?: readonly string[];
  status?: number;
}

export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: RefusalCode,
  details: RefusalDetails = {},
): FastifyReply {
  const body = refusalBody(code, requestLanguage(request.headers['accept-language']), details);
  if (body.retryAfterSeconds !== undefined) reply.header('retry-after', body.retryAfterSeconds);
  return reply.code(details.status ?? refusals[code].status).send(body);
}

/** What we read of better-auth's answers. The token is not passed on: it stays in the cookie. */
export interface LibraryAnswer {
  readonly code?: string;
  readonly token?: string;
  readonly user?: Login;
  readonly twoFactorRedirect?: boolean;
  readonly twoFactorMethods?: readonly string[];
  readonly totpURI?: string;
  readonly backupCodes?: readonly string[];
}

export async function readAnswer(response: Response): Promise<LibraryAnswer> {
  const text = await response.text();
  return text === '' ? {} : ((JSON.parse(text) as LibraryAnswer | null) ?? {});
}

export function passCookies(response: Response, reply: FastifyReply): void {
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
}

export function presentUser(user: Login | undefined): Login | null {
  if (user === undefined) return null;
  const { id, username, name, twoFactorEnabled } = user;
  return { id, username, name, twoFactorEnabled };
}

/** better-auth's codes for a refused second factor, in ours. */
export function secondFactorRefusal(code: string | undefined): RefusalCode {
  return (code !== undefined && secondFactorRefusals[code]) || 'BAD_REQUEST';
}

const secondFactorRefusals: Readonly<Record<string, RefusalCode>> = {
  INVALID_CODE: 'INVALID_CODE',
  INVALID_BACKUP_CODE: 'INVALID_CODE',
  INVALID_TWO_FACTOR_COOKIE: 'TWO_FACTOR_EXPIRED',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'TWO_FACTOR_EXPIRED',
  ACCOUNT_TEMPORARILY_LOCKED: 'LOCKED',
  TOTP_NOT_ENABLED: 'TWO_FACTOR_NOT_ENABLED',
  BACKUP_CODES_NOT_ENABLED: 'TWO_FACTOR_NOT_ENABLED',
  TWO_FACTOR_NOT_ENABLED: 'TWO_FACTOR_NOT_ENABLED',
  TOTP_ALREADY_ENABLED: 'TWO_FACTOR_ALREADY_ENABLED',
};
