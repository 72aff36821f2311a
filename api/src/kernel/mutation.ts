// One mutation, one transaction: the work, its idempotency row and its outbox rows commit together, or nothing does.
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { forkFor, type Context } from './context.ts';
import { asDomainError, isPassing, type ConstraintWords } from './database-error.ts';
import { Fault, type Refusal } from './domain-error.ts';
import { claim, keep, type RepeatKey } from './idempotency.ts';
import type { Dictionary } from './messages.ts';
import { tell, type Happening } from './outbox.ts';
import { createLoaders } from './read/loaders.ts';
import type { Catalog } from './resource/catalog.ts';
import type { UserError } from './resource/types.ts';

export interface Mutation {
  readonly name: string;
  readonly permission: string;
  /** Place of the mutation in its document, so that two in one document have two answers. */
  readonly place: string;
  readonly reason?: string;
  /** Fields of the answer that are not kept for a repeat. */
  readonly once?: readonly string[];
}

export interface Outcome {
  /** What the mutation gave, settled as fresh rows that the caller may read; null after a refusal. */
  readonly result: unknown;
  readonly userErrors: readonly UserError[];
}

const attempts = 4;

export class Mutations {
  readonly #dictionary: Dictionary;
  readonly #constraints: ConstraintWords;

  constructor(dictionary: Dictionary, constraints: ConstraintWords) {
    this.#dictionary = dictionary;
    this.#constraints = constraints;
  }

  /** Runs a piece of work as one transaction; refusals come back as user errors, faults are thrown. */
  async run(ctx: Context, mutation: Mutation, work: Work): Promise<Outcome> {
    requirePermission(ctx, mutation.permission);
    try {
      const { result, happenings } = await this.#attempt(ctx, mutation, work);
      renew(ctx);
      ctx.services.changes.announce(happenings);
      return { result, userErrors: [] };
    } catch (error) {
      const refusal = asDomainError(error, ctx.services.catalog, this.#constraints);
      if (!refusal) throw error;
      renew(ctx);
      const current = refusal.current ? await settle(ctx, record(ctx.services.catalog, refusal.current)) : null;
      return { result: current, userErrors: refusal.refusals.map((each) => this.word(ctx, each)) };
    }
  }

  word(ctx: Context, refusal: Refusal): UserError {
    return {
      code: refusal.code,
      message: this.#dictionary.error(ctx.locale, refusal.code, refusal.params),
      path: ['input', ...refusal.path.map(String)],
    };
  }

  /** The refusal that an error stands for, worded; other errors are thrown on. For rows of a bulk call. */
  refusalsOf(ctx: Context, error: unknown): UserError[] {
    const refusal = asDomainError(error, ctx.services.catalog, this.#constraints);
    if (!refusal) throw error;
    return refusal.refusals.map((each) => this.word(ctx, each));
  }

  async #attempt(ctx: Context, mutation: Mutation, work: Work): Promise<Done> {
    for (let attempt = 1; ; attempt++) {
      try {
        const em = forkFor(ctx.services, ctx.caller, ctx.requestId, mutation.reason);
        return await em.transactional((inside) => this.#inside(ctx, inside as EntityManager, mutation, work));
      } catch (error) {
        if (attempt >= attempts || !isPassing(error)) throw error;
        // Those who got into each other's way wait unequally long, so that they do not meet again.
        await sleep(Math.random() * 50 * attempt);
      }
    }
  }

  async #inside(ctx: Context, em: EntityManager, mutation: Mutation, work: Work): Promise<Done> {
    const repeat = repeatKey(ctx, mutation);
    const kept = repeat ? await claim(em, repeat) : null;
    if (kept) return { result: await settleWithin(ctx, em, kept.answer), happenings: [] };
    const given = await work({ ...ctx, em, loaders: createLoaders(em, ctx.services.catalog, ctx.rights) });
    await em.flush();
    const recorded = record(ctx.services.catalog, given);
    const happenings = happeningsOf(ctx.services.catalog, mutation.name, given);
    await tell(em, happenings);
    if (repeat) await keep(em, repeat, without(recorded, mutation.once ?? []));
    return { result: await settleWithin(ctx, em, recorded), happenings };
  }
}

type Work = (ctx: Context) => Promise<unknown>;

interface Done {
  readonly result: unknown;
  readonly happenings: readonly Happening[];
}

/** Reads what was given as the caller may read it, fresh, while the transaction still stands. */
function settleWithin(ctx: Context, em: EntityManager, recorded: unknown): Promise<unknown> {
  const fresh = em.fork({ keepTransactionContext: true }) as EntityManager;
  return settle({ ...ctx, em: fresh, loaders: createLoaders(fresh, ctx.services.catalog, ctx.rights) }, recorded);
}

/** Refuses a caller who holds a permission nowhere. */
export function requirePermission(ctx: Context, permission: string): void {
  if (ctx.caller.kind === 'SYSTEM' || ctx.caller.may(permission)) return;
  if (ctx.caller.kind === 'ANONYMOUS') throw new Fault('UNAUTHENTICATED', 'SIGN_IN_FIRST');
  throw new Fault('FORBIDDEN', 'NOT_ALLOWED', { permission });
}

function repeatKey(ctx: Context, mutation: Mutation): RepeatKey | null {
  if (!ctx.idempotencyKey) return null;
  return { actor: ctx.caller.actor, key: `${ctx.idempotencyKey}/${mutation.place}`, bodyHash: ctx.bodyHash ?? '' };
}

function without(recorded: unknown, fields: readonly string[]): unknown {
  if (fields.length === 0 || !isObject(recorded)) return recorded;
  return { ...recorded, ...Object.fromEntries(fields.map((field) => [field, null])) };
}

/** After a write, what was read before is forgotten. */
function renew(ctx: Context): void {
  const em = forkFor(ctx.services, ctx.caller, ctx.requestId);
  Object.assign(ctx, { em, loaders: createLoaders(em, ctx.services.catalog, ctx.rights) });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !(value instanceof Date);

function exposureOf(catalog: Catalog, value: object) {
  return catalog.find(value.constructor.name);
}

/** What was given, with every entity named by its type and id. */
function record(catalog: Catalog, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => record(catalog, each));
  if (!isObject(value)) return value ?? null;
  const exposure = exposureOf(catalog, value);
  if (exposure) return { $record: exposure.name, id: value.id };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, record(catalog, each)]));
}

async function settle(ctx: Context, value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((each) => settle(ctx, each)));
  if (!isObject(value)) return value;
  if (typeof value.$record === 'string') {
    const exposure = ctx.services.catalog.get(value.$record);
    return ctx.rights.rows(exposure) === false ? null : ctx.loaders.row(exposure, value.id as string);
  }
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, each]) => [key, await settle(ctx, each)] as const),
  );
  return Object.fromEntries(entries);
}

function happeningsOf(catalog: Catalog, operation: string, value: unknown): Happening[] {
  if (Array.isArray(value)) return value.flatMap((each) => happeningsOf(catalog, operation, each));
  if (!isObject(value)) return [];
  const exposure = exposureOf(catalog, value);
  if (!exposure) return Object.values(value).flatMap((each) => happeningsOf(catalog, operation, each));
  const community = value.community as { id: string } | null | undefined;
  return [{ operation, recordType: exposure.name, recordId: value.id as string, communityId: community?.id ?? null }];
}
