// Signing in by name and password, signing out, and asking who one is.
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { passCookies, presentUser, readAnswer, refuse } from './answers.ts';
import { demoAccounts } from './demo-accounts.ts';
import { nobody } from './library.ts';
import { requestLanguage } from './sign-in-messages.ts';
import type { SignIn } from './sign-in.ts';

interface Credentials {
  username: string;
  password: string;
}

const credentials = {
  body: {
    type: 'object',
    required: ['username', 'password'],
    properties: {
      username: { type: 'string', minLength: 1, maxLength: 100 },
      password: { type: 'string', minLength: 1, maxLength: 128 },
    },
  },
} as const;

export function sessionRoutes(app: FastifyInstance, signIn: SignIn): void {
  app.post<{ Body: Credentials }>('/sign-in/username', { schema: credentials }, (request, reply) =>
    signInByName(signIn, request, reply),
  );

  app.post('/sign-out', async (request, reply) => {
    const response = await signIn.library({ path: '/sign-out', body: {}, cookie: request.headers.cookie });
    passCookies(response, reply);
    return { signedOut: true };
  });

  app.get('/get-session', async (request, reply) => {
    const session = await signIn.readSession(request.headers, { slide: false });
    const description = session && (await signIn.describeSession(session.sessionId));
    return reply.type('application/json').send(JSON.stringify(description));
  });

  app.get('/demo', (request) => {
    const { demo } = signIn.options;
    const language = requestLanguage(request.headers['accept-language']);
    return {
      demo,
      accounts: demo ? demoAccounts.map(({ username, label }) => ({ username, label: label[language] })) : [],
    };
  });
}

async function signInByName(
  signIn: SignIn,
  request: FastifyRequest<{ Body: Credentials }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const begun = performance.now();
  const { username, password } = request.body;
  const outcome = await signIn.attempts.make({ username, address: request.ip }, async (attempt) => {
    const response = await signIn.library({
      path: '/sign-in/username',
      body: { username: attempt.accountId === null ? nobody : username, password },
      cookie: undefined,
      userAgent: request.headers['user-agent'],
      credentialVersion: attempt.credentialVersion,
    });
    return { right: response.ok, result: response };
  });
  const { attempt } = outcome;
  if (!('result' in outcome)) {
    return refuse(request, reply, outcome.attempt.verdict, { retryAfterSeconds: attempt.retryAfterSeconds });
  }
  if (!outcome.result.ok) {
    await untilUsualTime(begun);
    return refuse(request, reply, 'INVALID_CREDENTIALS', { retryAfterSeconds: attempt.retryAfterSeconds });
  }
  // The session with which the browser came, if any, ends here: nothing that was planted before lives on.
  const earlier = signIn.cookie.read(request.headers.cookie);
  if (earlier !== null) await signIn.endSession(earlier);
  passCookies(outcome.result, reply);
  const answer = await readAnswer(outcome.result);
  if (answer.twoFactorRedirect)
    return reply.send({ twoFactorRedirect: true, twoFactorMethods: answer.twoFactorMethods });
  return reply.send({ user: presentUser(answer.user) });
}

const usualMilliseconds = 250;

/** Refusals leave at the same tick, whatever they took, so that the time tells nothing about the name. */
async function untilUsualTime(begun: number): Promise<void> {
  const taken = performance.now() - begun;
  await wait(Math.ceil(taken / usualMilliseconds) * usualMilliseconds - taken);
}
