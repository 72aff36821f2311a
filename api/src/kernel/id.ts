// Ids: UUID version 7, so that they sort by the time at which they were made.
import * as crypto from 'node:crypto';

/** A new id. */
export function newId(): string {
  return crypto.randomUUIDv7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a text has the form of an id. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}
