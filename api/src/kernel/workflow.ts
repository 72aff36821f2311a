// Workflows: everything that is not plain create, update or archive. A workflow is one function and the declaration of
// the mutation that offers it; permission, transaction, idempotency and wording of refusals are the same for all.
import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import { ObjectType, type ClassType } from 'type-graphql';
import type { Context } from './context.ts';
import { DomainError, type Refusal } from './domain-error.ts';
import type { Mutations } from './mutation.ts';
import type { OperationSet } from './operation.ts';
import { addField, named, UserError } from './resource/types.ts';

export interface Workflow {
  readonly name: string;
  readonly description: string;
  readonly may: string;
  readonly input: ClassType;
  readonly gives: Readonly<Record<string, () => unknown>>;
  readonly gift: Readonly<Record<string, string>>;
  readonly once: readonly string[];
  run(ctx: Context, input: object): Promise<Readonly<Record<string, unknown>>>;
}

interface WorkflowOptions<I extends object, G extends string> {
  /** Name of the mutation: verb and noun. */
  readonly name: string;
  readonly description: string;
  /** Permission without which nobody gets in; the rows are checked by the function itself. */
  readonly may: string;
  readonly input: new () => I;
  /** Fields of the payload: an entity, or an object type, or a list of one. */
  readonly gives: Readonly<Record<G, () => unknown>>;
  /** What each field of the payload holds. */
  readonly gift?: Readonly<Partial<Record<G, string>>>;
  /** Fields of the payload that are given this once and kept nowhere: null in the answer to a repeat. */
  readonly once?: readonly NoInfer<G>[];
  run(ctx: Context, input: I): Promise<Readonly<Record<G, unknown>>>;
}

/** Declares a workflow. Its function refuses by throwing a DomainError; then nothing of it is kept. */
export function workflow<I extends object, G extends string>(options: WorkflowOptions<I, G>): Workflow {
  return { gift: {}, once: [], ...options } as unknown as Workflow;
}

/** Offers workflows as mutations. */
export function exposeWorkflows(set: OperationSet, workflows: readonly Workflow[], mutations: Mutations): void {
  for (const each of workflows) exposeWorkflow(set, each, mutations);
}

function exposeWorkflow(set: OperationSet, declared: Workflow, mutations: Mutations): void {
  const { name, may, description } = declared;
  const payload = named(`${name[0]!.toUpperCase()}${name.slice(1)}Payload`);
  for (const [field, type] of Object.entries(declared.gives)) {
    addField(payload, field, type(), declared.gift[field] ?? 'What came of it; null after a refusal.', {
      nullable: true,
    });
  }
  addField(payload, 'userErrors', [UserError], 'What the caller has to put right; empty after a success.');
  ObjectType(payload.name, { description: `Answer to ${name}.`, simpleResolvers: true })(payload);
  set.add({
    name,
    kind: 'mutation',
    permission: may,
    description,
    arguments: [{ name: 'input', type: declared.input, description: 'What to do.' }],
    gives: payload,
    resolve: async (ctx, args, info) => {
      const input = args.input as { reason?: string | null };
      const mutation = {
        name,
        permission: may,
        place: String(info.path.key),
        reason: input.reason ?? undefined,
        once: declared.once,
      };
      const { result, userErrors } = await mutations.run(ctx, mutation, async (inside) => {
        requireValid(input);
        return declared.run(inside, input);
      });
      return { ...placed(declared, result), userErrors };
    },
  });
}

/** What was given by its fields; a record that stands alone, as after a stale version, goes to the field of its type. */
function placed(declared: Workflow, result: unknown): object | null {
  const field = Object.entries(declared.gives).find(([, type]) => result?.constructor === type())?.[0];
  return field ? { [field]: result } : (result as object | null);
}

const codes: Readonly<Record<string, string>> = {
  isNotEmpty: 'REQUIRED',
  isNotBlank: 'REQUIRED',
  maxLength: 'TOO_LONG',
  min: 'TOO_SMALL',
  max: 'TOO_LARGE',
  arrayMaxSize: 'LIST_TOO_LONG',
  arrayMinSize: 'REQUIRED',
  isUuid: 'NOT_AN_ID',
};

/** Checks an input against the rules that stand at its fields; refuses with all that is wrong at once. */
export function requireValid(input: object): void {
  const hasRules = getMetadataStorage().getTargetValidationMetadatas(input.constructor, '', false, false).length > 0;
  if (!hasRules) return;
  const refusals = validateSync(input, { forbidUnknownValues: true }).flatMap((error) => refusalsOf(error, []));
  if (refusals.length > 0) throw DomainError.of(refusals);
}

function refusalsOf(error: ValidationError, path: readonly string[]): Refusal[] {
  const here = [...path, error.property];
  const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
    code: codes[constraint] ?? 'INVALID',
    path: here,
    params: { most: /(\d+)/.exec(message)?.[1] ?? '', least: /(\d+)/.exec(message)?.[1] ?? '' },
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => refusalsOf(child, here))];
}
