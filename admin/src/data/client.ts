// The one GraphQL client of the console. It caches nothing (react-query does), speaks the chosen language, waits for a new
// sign-in when the session has ended, and fails in one way only: with a fault.
import {
  ApolloClient,
  HttpLink,
  InMemoryCache,
  type ApolloQueryResult,
  type DefaultContext,
  type FetchResult,
  type MutationOptions,
  type NormalizedCacheObject,
  type OperationVariables,
  type QueryOptions,
} from '@apollo/client/core';
import type { DocumentNode } from 'graphql';
import { faultCode, faultFrom } from './fault.ts';

export interface ClientOptions {
  readonly uri: string;
  /** Language in which the API answers. */
  readonly language: () => string;
  /** Asks the person to sign in again; true: go on where we were. */
  readonly signInAgain: () => Promise<boolean>;
  readonly fetch?: typeof fetch;
}

/** Context of a call that fails at once when nobody is signed in, instead of asking. */
export const withoutAsking: DefaultContext = { withoutAsking: true };

/** The client wants a cache; ours is never written, so documents go out as they are, without `__typename` everywhere. */
class Unused extends InMemoryCache {
  override transformDocument(document: DocumentNode): DocumentNode {
    return document;
  }
}

export class ApiClient extends ApolloClient<NormalizedCacheObject> {
  readonly #signInAgain: () => Promise<boolean>;

  constructor({ uri, language, signInAgain, fetch: fetchWith = (...request) => fetch(...request) }: ClientOptions) {
    const speaking: typeof fetch = (address, init) => {
      const headers = new Headers(init?.headers);
      headers.set('accept-language', language());
      return fetchWith(address, { ...init, headers });
    };
    super({
      link: new HttpLink({ uri, credentials: 'same-origin', fetch: speaking }),
      cache: new Unused(),
      queryDeduplication: false,
      defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
    });
    this.#signInAgain = signInAgain;
  }

  override query<T = unknown, V extends OperationVariables = OperationVariables>(
    options: QueryOptions<V, T>,
  ): Promise<ApolloQueryResult<T>> {
    return this.#answered(options.context, () => super.query<T, V>({ ...options, fetchPolicy: 'no-cache' }));
  }

  override mutate<
    T = unknown,
    V extends OperationVariables = OperationVariables,
    C extends DefaultContext = DefaultContext,
  >(options: MutationOptions<T, V, C>): Promise<FetchResult<T>> {
    return this.#answered(options.context, () => super.mutate<T, V, C>(options));
  }

  /** A call that was refused for want of a session has done nothing, so it is safe to make it again after the sign-in. */
  async #answered<R>(context: DefaultContext | undefined, call: () => Promise<R>): Promise<R> {
    try {
      return await call();
    } catch (error) {
      const mapped = faultFrom(error);
      const mayAsk = faultCode(mapped) === 'UNAUTHENTICATED' && context?.['withoutAsking'] !== true;
      if (!mayAsk || !(await this.#signInAgain())) throw mapped;
      return await call().catch((again: unknown) => {
        throw faultFrom(again);
      });
    }
  }
}
