// Limits of one operation (trust 9): depth, aliases, cost, sensitive mutations once; and a bucket of points a caller.
import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import {
  getNamedType,
  GraphQLError,
  isLeafType,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Fault } from '../kernel/domain-error.ts';
import { pageLimits } from '../kernel/read/page.ts';
import type { RequestContext } from './context.ts';

export const limits = { tokens: 1_500, depth: 12, aliases: 15, cost: 10_000, bodyBytes: 128 * 1024 } as const;

/** Mutations that may stand only once in a document. */
const sensitive = new Set([
  ...['revealContact', 'openIncident', 'openSafeguardingReport'],
  ...['createApiKey', 'setPassword', 'createAccount', 'erasePerson'],
]);

/** The whole schema in one answer is some megabytes of work. */
const introspectionCost = 1_000;

/** An operation costs as many points as it may give things; the values of a thing cost nothing. */
const estimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (field.name === '__schema') return introspectionCost;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return 0;
  if (type.name.endsWith('Connection')) {
    const rows = Number(args.first ?? args.last ?? pageLimits.size);
    // A larger page is refused anyway, by a sentence of its own.
    return 1 + Math.min(pageLimits.largest, Math.max(0, rows)) * childComplexity;
  }
  if (/Edge$|^PageInfo$/.test(type.name)) return Math.max(1, childComplexity);
  const { ids, input } = args as { ids?: unknown[]; input?: { ids?: unknown[]; items?: unknown[] } };
  const many = ids ?? input?.ids ?? input?.items;
  return 1 + childComplexity * Math.max(1, many?.length ?? 1);
};

export function limitPlugin(schema: GraphQLSchema, pointsPerMinute: number): ApolloServerPlugin<RequestContext> {
  const bucket = new RateLimiterMemory({ points: pointsPerMinute, duration: 60 });
  const shapes = new LRUCache<string, true>({ max: 1_000 });
  const costs = new LRUCache<string, number>({ max: 2_000 });
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(request) {
          const { document, operation, contextValue: ctx } = request;
          // A document of several operations that names none of them is refused by the execution.
          if (!operation) return;
          if (operation.operation === 'subscription') throw new Fault('BAD_REQUEST', 'ONLY_STREAMED');
          const key = `${request.queryHash}/${request.operationName ?? ''}`;
          if (!shapes.get(key)) {
            checkShape(document, operation);
            shapes.set(key, true);
          }
          const cost = priceOf(schema, request, key, costs);
          if (cost > limits.cost) throw new Fault('COST_EXCEEDED', 'COST_EXCEEDED', { cost, most: limits.cost });
          ctx.cost = cost;
          await takePoints(bucket, ctx, cost);
        },
      };
    },
  };
}

function checkShape(document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === 'FragmentDefinition' ? [[each.name.value, each.selectionSet] as const] : [],
    ),
  );
  if (depthOf(operation.selectionSet, fragments, new Map()) > limits.depth && !isIntrospection(operation)) {
    throw new Fault('BAD_REQUEST', 'TOO_DEEP', { most: limits.depth });
  }
  let aliases = 0;
  const names: string[] = [];
  visit(document, {
    Field: (node) => {
      if (node.alias) aliases++;
      if (sensitive.has(node.name.value)) names.push(node.name.value);
    },
    StringValue: (node) => {
      if (node.value.includes('\u0000')) throw new Fault('BAD_REQUEST', 'NUL_CHARACTER');
    },
  });
  if (aliases > limits.aliases) throw new Fault('BAD_REQUEST', 'TOO_MANY_ALIASES', { most: limits.aliases });
  if (names.length > 1) throw new Fault('BAD_REQUEST', 'ONE_SENSITIVE_OPERATION', { operation: names[0]! });
}

function isIntrospection(operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.every((each) => each.kind === 'Field' && each.name.value.startsWith('__'));
}

type FragmentSets = ReadonlyMap<string, SelectionSetNode>;

function depthOf(set: SelectionSetNode, fragments: FragmentSets, known: Map<SelectionSetNode, number>): number {
  const found = known.get(set);
  if (found !== undefined) return found;
  let depth = 0;
  for (const selection of set.selections) {
    if (selection.kind === 'Field')
      depth = Math.max(depth, 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments, known) : 0));
    else {
      const inner = selection.kind === 'InlineFragment' ? selection.selectionSet : fragments.get(selection.name.value)!;
      depth = Math.max(depth, depthOf(inner, fragments, known));
    }
  }
  known.set(set, depth);
  return depth;
}

function priceOf(
  schema: GraphQLSchema,
  request: GraphQLRequestContextDidResolveOperation<RequestContext>,
  key: string,
  costs: LRUCache<string, number>,
): number {
  const variables = request.request.variables ?? {};
  const priced = `${key}${JSON.stringify(variables)}`;
  const known = priced.length < 2_000 ? costs.get(priced) : undefined;
  if (known !== undefined) return known;
  const cost = costOf(schema, request, variables);
  if (priced.length < 2_000) costs.set(priced, cost);
  return cost;
}

function costOf(
  schema: GraphQLSchema,
  { document, operationName }: GraphQLRequestContextDidResolveOperation<RequestContext>,
  variables: Record<string, unknown>,
): number {
  const estimators = [estimator];
  try {
    const name = operationName ?? undefined;
    return Math.ceil(getComplexity({ schema, query: document, operationName: name, variables, estimators }));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // Variables that do not fit, or fragments without end: whoever sent them can mend them. What has no price is not run.
    throw new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT' } });
  }
}

async function takePoints(bucket: RateLimiterMemory, ctx: RequestContext, cost: number): Promise<void> {
  const who = ctx.caller.kind === 'ANONYMOUS' ? `address ${ctx.address}` : ctx.caller.actor;
  try {
    await bucket.consume(who, cost);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new Fault('RATE_LIMITED', 'RATE_LIMITED', { seconds: Math.ceil(refused.msBeforeNext / 1000) });
  }
}
