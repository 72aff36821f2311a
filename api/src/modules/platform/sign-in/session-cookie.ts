// The cookie that carries a session: the token and its signature. Both are checked before the database is asked.
import { createHmac, timingSafeEqual } from 'node:crypto';

export interface SessionCookie {
  readonly name: string;
  /** The token, if the header carries one with a genuine signature. */
  read(cookieHeader: string | undefined): string | null;
  /** The header without the cookie. */
  without(cookieHeader: string): string;
}

/** `__Host-` makes browsers refuse the cookie when another host or an insecure page tries to set it. */
export function cookiePrefix(publicUrl: string): string {
  return isSecure(publicUrl) ? '__Host-qiaomen' : 'qiaomen';
}

export function isSecure(publicUrl: string): boolean {
  return new URL(publicUrl).protocol === 'https:';
}

export function createSessionCookie(publicUrl: string, cookieSecret: string): SessionCookie {
  const name = `${cookiePrefix(publicUrl)}.session_token`;
  return {
    name,
    read(cookieHeader) {
      const value = cookieHeader === undefined ? undefined : valueOf(cookieHeader, name);
      return value === undefined ? null : verified(value, cookieSecret);
    },
    without: (cookieHeader) =>
      cookieHeader
        .split(';')
        .filter((pair) => nameOf(pair) !== name)
        .join(';')
        .trim(),
  };
}

function nameOf(pair: string): string {
  return pair.slice(0, Math.max(0, pair.indexOf('='))).trim();
}

function valueOf(cookieHeader: string, name: string): string | undefined {
  const pair = cookieHeader.split(';').find((each) => nameOf(each) === name);
  return pair?.slice(pair.indexOf('=') + 1).trim();
}

/** `token.signature`, percent-encoded, as better-auth signs it. */
function verified(value: string, cookieSecret: string): string | null {
  const match = /^([A-Za-z0-9]{32})\.([A-Za-z0-9+/]{43}=)$/.exec(decoded(value));
  const [, token, signature] = match ?? [];
  if (token === undefined || signature === undefined) return null;
  const expected = createHmac('sha256', cookieSecret).update(token, 'utf8').digest();
  return timingSafeEqual(expected, Buffer.from(signature, 'base64')) ? token : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
