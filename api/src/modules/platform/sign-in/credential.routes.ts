// Changing one's password and one's second factor. Each change asks for the password again, under the same delay and lock
// as a sign-in, and signs out every other browser.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { passCookies, presentUser, readAnswer, refuse, secondFactorRefusal } from './answers.ts';
import type { LibraryAnswer } from './answers.ts';
import { windowMinutes } from '../../../database/auth/attempt-functions.ts';
import { passwordRefusal } from './password.ts';
import type { Login, SignIn } from './sign-in.ts';

const password = { type: 'string', minLength: 1, maxLength: 128 } as const;
const passwordBody = { body: { type: 'object', required: ['password'], properties: { password } } } as const;
const changeBody = {
  body: {
    type: 'object',
    required: ['currentPassword', 'newPassword'],
    // A new password that is too long is answered as such, further on.
    properties: { currentPassword: password, newPassword: { type: 'string', minLength: 1, maxLength: 1000 } },
  },
} as const;
const codeBody = (pattern: string) =>
  ({ body: { type: 'object', required: ['code'], properties: { code: { type: 'string', pattern } } } }) as const;

interface PasswordChange {
  currentPassword: string;
  newPassword: string;
}

export function credentialRoutes(app: FastifyInstance, signIn: SignIn): void {
  app.post<{ Body: PasswordChange }>('/change-password', { schema: changeBody }, async (request, reply) => {
    const login = await signedIn(signIn, request);
    if (!login) return refuse(request, reply, 'UNAUTHENTICATED');
    const { currentPassword, newPassword } = request.body;
    const refusal = passwordRefusal(newPassword, { username: login.username, demo: signIn.options.demo });
    if (refusal) return refuse(request, reply, refusal, { path: ['newPassword'] });
    const body = { currentPassword, newPassword, revokeOtherSessions: true };
    const answer = await withPassword(signIn, request, reply, login, {
      path: '/change-password',
      body,
      field: 'currentPassword',
    });
    return answer ? reply.send({ user: presentUser(login) }) : reply;
  });

  app.post<{ Body: { password: string } }>('/two-factor/enable', { schema: passwordBody }, async (request, reply) => {
    const login = await signedIn(signIn, request);
    if (!login) return refuse(request, reply, 'UNAUTHENTICATED');
    const body = { password: request.body.password, method: 'totp' };
    const answer = await withPassword(signIn, request, reply, login, {
      path: '/two-factor/enable',
      body,
      field: 'password',
    });
    if (!answer) return reply;
    return reply.send({ totpURI: withName(answer.totpURI ?? '', login.username), backupCodes: answer.backupCodes });
  });

  app.post<{ Body: { password: string } }>('/two-factor/disable', { schema: passwordBody }, async (request, reply) => {
    const login = await signedIn(signIn, request);
    if (!login) return refuse(request, reply, 'UNAUTHENTICATED');
    const body = { password: request.body.password };
    const answer = await withPassword(signIn, request, reply, login, {
      path: '/two-factor/disable',
      body,
      field: 'password',
    });
    return answer ? reply.send({ user: { ...presentUser(login), twoFactorEnabled: false } }) : reply;
  });

  for (const [path, pattern] of [
    ['/two-factor/verify-totp', '^[0-9]{6}$'],
    ['/two-factor/verify-backup-code', '^[A-Za-z0-9]{5}-[A-Za-z0-9]{5}$'],
  ] as const) {
    app.post<{ Body: { code: string } }>(path, { schema: codeBody(pattern) }, (request, reply) =>
      verifyCode(signIn, path, request, reply),
    );
  }
}

/** Both ends of a second factor: the first code after setting it up, and the code at each sign-in. */
async function verifyCode(
  signIn: SignIn,
  path: string,
  request: FastifyRequest<{ Body: { code: string } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const session = await signIn.readSession(request.headers);
  const header = request.headers.cookie;
  // better-auth knows nothing of the idle limit: it is not shown a session that has ended.
  const cookie = session || header === undefined ? header : signIn.cookie.without(header);
  const userAgent = request.headers['user-agent'];
  const response = await signIn.library({ path, body: { code: request.body.code }, cookie, userAgent });
  const answer = await readAnswer(response);
  if (response.ok && !session && answer.user && !(await signIn.useCode(answer.user.id, request.body.code))) {
    if (answer.token !== undefined) await signIn.endSession(answer.token);
    return refuse(request, reply, 'INVALID_CODE', { path: ['code'] });
  }
  passCookies(response, reply);
  if (response.ok) return reply.send({ user: { ...presentUser(answer.user), twoFactorEnabled: true } });
  const code = secondFactorRefusal(answer.code);
  return refuse(request, reply, code, {
    ...(code === 'LOCKED' && { retryAfterSeconds: windowMinutes * 60 }),
    ...(code === 'INVALID_CODE' && { path: ['code'] }),
  });
}

async function signedIn(signIn: SignIn, request: FastifyRequest): Promise<Login | null> {
  const session = await signIn.readSession(request.headers);
  const description = session && (await signIn.describeSession(session.sessionId));
  return description?.user ?? null;
}

/** Calls better-auth with the caller's password; null when the refusal has been sent. */
async function withPassword(
  signIn: SignIn,
  request: FastifyRequest,
  reply: FastifyReply,
  login: Login,
  { path, body, field }: { path: string; body: object; field: string },
): Promise<LibraryAnswer | null> {
  const { cookie, 'user-agent': userAgent } = request.headers;
  const outcome = await signIn.attempts.make({ username: login.username, address: request.ip }, async () => {
    const response = await signIn.library({ path, body, cookie, userAgent });
    const answer = await readAnswer(response);
    return { right: answer.code !== 'INVALID_PASSWORD', result: { response, answer } };
  });
  const { retryAfterSeconds } = outcome.attempt;
  if (!('result' in outcome)) {
    refuse(request, reply, outcome.attempt.verdict, { retryAfterSeconds });
    return null;
  }
  const { response, answer } = outcome.result;
  passCookies(response, reply);
  if (response.ok) return answer;
  if (answer.code === 'INVALID_PASSWORD')
    refuse(request, reply, 'WRONG_PASSWORD', { path: [field], retryAfterSeconds });
  else refuse(request, reply, answer.code === 'UNAUTHORIZED' ? 'UNAUTHENTICATED' : secondFactorRefusal(answer.code));
  return null;
}

/** Names the account in the person's authenticator by its sign-in name; better-auth puts its made-up mail address there. */
function withName(totpUri: string, username: string): string {
  const uri = new URL(totpUri);
  const issuer = uri.searchParams.get('issuer') ?? '';
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(username)}${uri.search}`;
}
