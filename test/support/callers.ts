// Who asks in the tests that try everything, and what they are answered without the planner and without HTTP.
import { execute, type DocumentNode } from 'graphql';
import type { Services } from '../../api/src/kernel/context.ts';
import type { Identity } from '../../api/src/modules/access/person-of.ts';
import { RequestContext } from '../../api/src/pipeline/context.ts';
import type { Client, GraphqlAnswer, TestApp } from './app.ts';

/** One of the demo's people, its program of a `third party`, or `nobody`. */
export async function clientOf(test: TestApp, name: string): Promise<Client> {
  if (name === 'nobody') return test.withHeaders({});
  if (name === 'third party') return test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' });
  return test.as(name);
}

/** What the ordinary executor answers. */
export async function answerOrdinarily(
  test: TestApp,
  identity: Identity,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
  services: Services = test.app.services,
): Promise<Pick<GraphqlAnswer, 'data' | 'errors'>> {
  const facts = { requestId: 'ordinary', body: null, address: '127.0.0.1', wantsDebug: false };
  const answer = await execute({
    schema: test.app.system.schema,
    document,
    variableValues: { ...variables },
    contextValue: new RequestContext(services, identity, facts),
  });
  return JSON.parse(JSON.stringify(answer)) as Pick<GraphqlAnswer, 'data' | 'errors'>;
}
