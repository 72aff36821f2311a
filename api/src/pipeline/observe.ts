// What is logged of a request: by allow-list, without values of variables and without personal data.
import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { RequestContext } from './context.ts';

export function observe(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const startedAt = performance.now();
      return {
        async willSendResponse({ operationName, operation, contextValue: ctx, response }) {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          const line = {
            requestId: ctx.requestId,
            operation: operationName ?? operation?.operation ?? 'unreadable',
            caller: ctx.caller.kind,
            cost: ctx.cost,
            milliseconds: Math.round(performance.now() - startedAt),
            codes: errors?.map((error) => error.extensions?.code),
          };
          if (errors?.length) log.info(line, 'graphql');
          else log.debug(line, 'graphql');
        },
      };
    },
  };
}
