// The parts of the console that live outside React, made once and put together.
import { QueryClient } from '@tanstack/react-query';
import { makeAuthProvider } from './auth/auth-provider.ts';
import type { SessionParts } from './auth/session-context.tsx';
import { Session } from './auth/session.ts';
import { signInRoutes } from './auth/sign-in.ts';
import { ApiClient } from './data/client.ts';
import { makeDataProvider } from './data/data-provider.ts';
import { faultCode } from './data/fault.ts';
import { spokenLanguage } from './i18n/language.ts';
import { preferencesStore } from './layout/preferences-store.ts';
import { resources } from './modules.ts';

const session = new Session();
const routes = signInRoutes({ language: spokenLanguage });
const client = new ApiClient({ uri: '/graphql', language: spokenLanguage, signInAgain: () => session.signInAgain() });
const auth = makeAuthProvider(client, session, routes, resources);

export const sessionParts: SessionParts = { session, routes, auth };
export const dataProvider = makeDataProvider(client, resources);
export const store = preferencesStore();

/** Only what is away for a moment is asked for again; a refusal stays a refusal. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 2 && faultCode(error) === 'UNAVAILABLE',
      refetchOnWindowFocus: false,
    },
    // A save without a network fails at once and says so, instead of waiting unseen.
    mutations: { networkMode: 'always' },
  },
});
