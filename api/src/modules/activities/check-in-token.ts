// The code on the screen of an activity: it says which activity and until when, under a signature, and nothing about people.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '../../kernel/id.ts';

/** How long a code on the screen can be scanned; the screen shows a new one long before. */
export const tokenSeconds = 300;

const idBytes = 16;
const expiryBytes = 4;
const signatureBytes = 16;

export interface CheckInToken {
  readonly activityId: string;
  readonly expiresAt: Date;
}

export function writeToken(key: Buffer, { activityId, expiresAt }: CheckInToken): string {
  const body = Buffer.alloc(idBytes + expiryBytes);
  body.write(activityId.replaceAll('-', ''), 'hex');
  body.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), idBytes);
  return Buffer.concat([body, sign(key, body)]).toString('base64url');
}

/** What a token says, if it is one of ours; whether it has run out is for the caller to judge. */
export function readToken(key: Buffer, token: string): CheckInToken | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== idBytes + expiryBytes + signatureBytes) return null;
  const body = bytes.subarray(0, idBytes + expiryBytes);
  if (!timingSafeEqual(bytes.subarray(body.length), sign(key, body))) return null;
  const activityId = body.toString('hex', 0, idBytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isId(activityId) ? { activityId, expiresAt: new Date(body.readUInt32BE(idBytes) * 1000) } : null;
}

function sign(key: Buffer, body: Buffer): Buffer {
  return createHmac('sha256', key).update(body).digest().subarray(0, signatureBytes);
}
