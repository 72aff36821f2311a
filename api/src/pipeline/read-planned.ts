// Sends a query operation through the read planner; what the planner cannot answer goes on to the ordinary executor.
import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { isTimeout, isUnavailable } from '../kernel/database-error.ts';
import { Fault } from '../kernel/domain-error.ts';
import type { Planner } from '../kernel/read/planner.ts';
import type { ReadPool } from '../kernel/read/read-pool.ts';
import type { RequestContext } from './context.ts';

const ready = Symbol('ready JSON text of data');

/** How many query operations went which way. */
export const readCounts = { planned: 0, ordinary: 0 };

export function plannedReads(planner: Planner, pool: ReadPool): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ queryHash, document, operation, request, contextValue: ctx, response }) {
          if (!queryHash || !document || operation?.operation !== 'query') return null;
          const planned = planner.plan({
            key: queryHash,
            document,
            operation,
            variables: request.variables ?? {},
            rights: ctx.rights,
          });
          if (ctx.wantsDebug) response.http.headers.set('x-qiaomen-read', planned ? 'planned' : 'ordinary');
          if (!planned) {
            readCounts.ordinary++;
            return null;
          }
          readCounts.planned++;
          const text = await run(pool, planned, ctx.caller.reach);
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: { [ready]: text } as never } },
          };
        },
      };
    },
  };
}

async function run(
  pool: ReadPool,
  planned: NonNullable<ReturnType<Planner['plan']>>,
  reach: readonly string[],
): Promise<string> {
  try {
    return await pool.read(planned.plan, planned.values, reach);
  } catch (error) {
    if (isTimeout(error)) throw new Fault('TIMEOUT', 'TIMEOUT');
    if (isUnavailable(error)) throw new Fault('UNAVAILABLE', 'UNAVAILABLE');
    throw error;
  }
}

/** Writes a response; ready text of a planned read goes through as it is. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const text = (result.data as { [ready]?: string } | null | undefined)?.[ready];
  if (text === undefined) return JSON.stringify(result);
  const extensions = result.extensions ? `,"extensions":${JSON.stringify(result.extensions)}` : '';
  return `{"data":${text}${extensions}}`;
}
