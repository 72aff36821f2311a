// react-admin's questions about who is signed in and what they may do.
import type { AuthProvider } from 'ra-core';
import { MeDocument } from '../../../schema/generated/auth/me.ts';
import { withoutAsking, type ApiClient } from '../data/client.ts';
import { query } from '../data/mutate.ts';
import { faultCode } from '../data/fault.ts';
import type { Resource } from '../data/resource.ts';
import { mayDo } from './access.ts';
import type { Me, Session } from './session.ts';
import type { SignInRoutes } from './sign-in.ts';

export interface ConsoleAuthProvider extends AuthProvider {
  /** Asks the API who is signed in; undefined for nobody. */
  readMe(): Promise<Me | undefined>;
}

export function makeAuthProvider(
  client: ApiClient,
  session: Session,
  routes: SignInRoutes,
  resources: readonly Resource[],
): ConsoleAuthProvider {
  const byName = new Map(resources.map((each) => [each.plural, each]));
  const readMe = async (): Promise<Me | undefined> => {
    try {
      const { me } = await query(client, MeDocument, {}, { context: withoutAsking });
      return me?.account ? { ...me, account: me.account } : undefined;
    } catch (error) {
      if (faultCode(error) === 'UNAUTHENTICATED') return undefined;
      throw error;
    }
  };
  const me = async (): Promise<Me> => {
    const known = session.snapshot().me ?? (await readMe());
    if (!known) throw withoutWords();
    if (!session.snapshot().me) session.start(known);
    return known;
  };
  return {
    supportAbortSignal: false,
    readMe,
    login: async () => {
      await me();
    },
    logout: async () => {
      // The cookie is out of reach here: only the API can end the session, and whoever leaves must know that it did.
      if (session.snapshot().me) await routes.signOut();
      session.end();
    },
    checkAuth: async () => {
      await me();
    },
    // The client has asked for a new sign-in already; whoever declined is signed out.
    checkError: async (error: unknown) => {
      if (faultCode(error) === 'UNAUTHENTICATED') throw withoutWords();
    },
    getIdentity: async () => {
      const { account } = await me();
      return { id: account.id, fullName: account.displayName };
    },
    getPermissions: async () => session.snapshot().me?.permissions ?? [],
    canAccess: async ({ resource, action }) => mayDo((await me()).permissions, byName.get(resource), action),
  };
}

/** `message: false` keeps react-admin from saying that a sign-in is needed: the page says so itself. */
function withoutWords(): Error {
  return Object.assign(new Error('Nobody is signed in'), { message: false });
}
