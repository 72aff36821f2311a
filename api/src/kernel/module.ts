// A module: one bounded context, what it brings, and the lower modules that it needs.
import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Task } from 'graphile-worker';
import type { Clock } from './clock.ts';
import type { ConstraintWords } from './database-error.ts';
import { joinMessages, merged, type Messages, type Locale } from './messages.ts';
import type { OpenDuty } from './open-duty.ts';
import type { Permissions } from './permission.ts';
import type { Resource } from './resource/declaration.ts';
import type { Workflow } from './workflow.ts';
import type { Services } from './context.ts';

export type Nightly = (em: EntityManager, clock: Clock) => Promise<unknown>;

export interface Module {
  readonly name: string;
  /** Entities that have a table and no face of their own. */
  readonly entities?: readonly EntityClass<object>[];
  // oxlint-disable-next-line typescript/no-explicit-any -- resources of many entities stand in one list
  readonly resources?: readonly Resource<any>[];
  readonly permissions?: Permissions;
  readonly workflows?: readonly Workflow[];
  /** Resolver classes for queries and computed fields. */
  readonly resolvers?: readonly (new () => object)[];
  /** Permission of each query and subscription of those classes. */
  readonly operations?: Readonly<
    Record<
      string,
      { readonly kind: 'query' | 'subscription'; readonly permission: string; readonly description: string }
    >
  >;
  /** Ledgers that it takes in (platform/imports). */
  readonly ledgers?: readonly { readonly ledger: { readonly name: string } }[];
  readonly messages: Readonly<Record<Locale, Messages>>;
  readonly constraints?: ConstraintWords;
  /** Blanks what this module keeps about a person who is being erased. */
  readonly forget?: (em: EntityManager, personId: string) => Promise<void>;
  /** What a volunteer would leave open who stops serving. */
  readonly duties?: (em: EntityManager, volunteerId: string, today: string) => Promise<readonly OpenDuty[]>;
  /** What is done every night, by the name of its job, in a transaction that reaches every community. */
  readonly nightly?: Readonly<Record<string, Nightly>>;
  /** The same at eight in the morning. */
  readonly morning?: Readonly<Record<string, Nightly>>;
  /** Jobs by name, made for one app. */
  readonly jobs?: (services: Services) => Readonly<Record<string, Task>>;
}

export function module(declared: Module): Module {
  return declared;
}

/** A part of a module that is large enough to stand in several folders. */
export type ModulePart = Omit<Module, 'name'>;

/** One module of several parts. */
export function moduleOf(name: string, parts: readonly ModulePart[]): Module {
  return {
    name,
    entities: parts.flatMap((part) => part.entities ?? []),
    resources: parts.flatMap((part) => part.resources ?? []),
    permissions: merged(parts.map((part) => part.permissions ?? {})),
    workflows: parts.flatMap((part) => part.workflows ?? []),
    resolvers: parts.flatMap((part) => part.resolvers ?? []),
    operations: merged(parts.map((part) => part.operations ?? {})),
    ledgers: parts.flatMap((part) => part.ledgers ?? []),
    messages: joinMessages(...parts.map((part) => part.messages)),
    constraints: merged(parts.map((part) => part.constraints ?? {})),
    forget: async (em, personId) => {
      for (const part of parts) await part.forget?.(em, personId);
    },
    duties: async (em, volunteerId, today) => {
      const found: OpenDuty[] = [];
      for (const part of parts) found.push(...((await part.duties?.(em, volunteerId, today)) ?? []));
      return found;
    },
    nightly: merged(parts.map((part) => part.nightly ?? {})),
    morning: merged(parts.map((part) => part.morning ?? {})),
    jobs: (services) => merged(parts.map((part) => part.jobs?.(services) ?? {})),
  };
}
