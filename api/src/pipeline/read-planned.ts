// Sends a query operation through the read planner; what the planner cannot answer goes on to the ordinary executor.
import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
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
          const { variables = {} } = request;
          const { rights, caller } = ctx;
          try {
            const planned = planner.plan({ key: queryHash, document, operation, variables, rights });
            if (ctx.wantsDebug) response.http.headers.set('x-qiaomen-read', planned ? 'planned' : 'ordinary');
            if (!planned) {
              readCounts.ordinary++;
              return null;
            }
            readCounts.planned++;
            const text = await pool.read(planned.plan, planned.values, caller.reach);
            return answerOf({ data: { [ready]: text } as never });
          } catch (error) {
            // An error thrown here would pass by everything that puts errors into their final form.
            ctx.failure = error;
            return answerOf({ errors: [{ message: 'INTERNAL' }] });
          }
        },
      };
    },
  };
}

function answerOf(singleResult: FormattedExecutionResult): GraphQLResponse {
  return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}

/** Writes a response; ready text of a planned read goes through as it is. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const text = (result.data as { [ready]?: string } | null | undefined)?.[ready];
  if (text === undefined) return JSON.stringify(result);
  const extensions = result.extensions ? `,"extensions":${JSON.stringify(result.extensions)}` : '';
  return `{"data":${text}${extensions}}`;
}
