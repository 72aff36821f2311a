// Refusals by the database itself, put into the terms of the domain: its constraints are the last guard of every rule.
import { OptimisticLockError } from '@mikro-orm/core';
import { DomainError } from './domain-error.ts';
import type { Catalog } from './resource/catalog.ts';

interface DatabaseError {
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly column?: string;
}

/** Words of one constraint: the code of its refusal and the field to show it at. */
export type ConstraintWords = Readonly<Record<string, { readonly code: string; readonly path?: readonly string[] }>>;

const codes: Readonly<Record<string, string>> = {
  '23505': 'TAKEN',
  '23P01': 'OVERLAPS',
  '23503': 'NOT_FOUND',
  '23514': 'INVALID',
  '23502': 'REQUIRED',
  '22001': 'TOO_LONG',
};

/** The refusal that a database error stands for, or null when it is a fault. */
export function asDomainError(error: unknown, catalog: Catalog, words: ConstraintWords): DomainError | null {
  if (error instanceof DomainError) return error;
  if (error instanceof OptimisticLockError) return new DomainError('STALE_VERSION', []);
  const cause = databaseErrorOf(error);
  const code = cause?.code ? codes[cause.code] : undefined;
  if (!cause || !code) return null;
  const declared = cause.constraint ? words[cause.constraint] : undefined;
  if (declared) return new DomainError(declared.code, declared.path ?? []);
  if (isIdTaken(error)) return new DomainError('ID_TAKEN', ['id']);
  return new DomainError(code, fieldsOf(catalog, cause));
}

/** Whether trying the transaction once more may succeed: a deadlock, a serialization failure, or an id just taken. */
export function isPassing(error: unknown): boolean {
  const code = databaseErrorOf(error)?.code;
  return code === '40001' || code === '40P01' || isIdTaken(error);
}

/** Whether a row has the id already. When another request has just made it, the next try finds it as its own repeat. */
export function isIdTaken(error: unknown): boolean {
  const cause = databaseErrorOf(error);
  return cause?.code === '23505' && cause.constraint === `${cause.table}_pkey`;
}

/** Whether the database is away. */
export function isUnavailable(error: unknown): boolean {
  const code = databaseErrorOf(error)?.code ?? (error as { code?: string }).code;
  if (code && /^(57P0[123]|08...|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/.test(code)) return true;
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      error.message,
    )
  );
}

/** Whether the database cut a statement that took too long. */
export function isTimeout(error: unknown): boolean {
  return databaseErrorOf(error)?.code === '57014';
}

function databaseErrorOf(error: unknown): DatabaseError | undefined {
  for (
    let each = error;
    each !== null && typeof each === 'object';
    each = (each as { cause?: unknown; previous?: unknown }).cause ?? (each as { previous?: unknown }).previous
  ) {
    const { code } = each as DatabaseError;
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return each as DatabaseError;
  }
  return undefined;
}

/** A constraint is named after its table and columns; the last exposed property among them is the field. */
function fieldsOf(catalog: Catalog, cause: DatabaseError): string[] {
  const exposure = catalog.exposures.find((each) => each.table === cause.table);
  if (!exposure) return [];
  // Every relation's column ends in `_id`, which is no word about the id of the row.
  const named = [...exposure.properties.values()].filter(
    (property) =>
      property.name !== 'id' &&
      (cause.column === property.column || new RegExp(`_${property.column}(_|$)`).test(cause.constraint ?? '')),
  );
  const field =
    named.filter((property) => property.name !== 'community').sort((a, b) => b.column.length - a.column.length)[0] ??
    named[0];
  if (!field) return [];
  return [field.is === 'one' ? `${field.name}Id` : field.name];
}
