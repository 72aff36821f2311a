// Files over plain HTTP, beside GraphQL: the same callers, the same rights, the same words.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../kernel/context.ts';
import { DomainError, Fault } from '../kernel/domain-error.ts';
import { isId } from '../kernel/id.ts';
import { localeOf, type Dictionary } from '../kernel/messages.ts';
import { isFromOwnPage } from '../modules/platform/sign-in/sign-in.routes.ts';
import { RequestContext } from './context.ts';
import type { Identify } from './identify.ts';

export interface FileOptions {
  readonly services: Services;
  readonly dictionary: Dictionary;
  readonly identify: Identify;
  readonly publicUrl: string;
}

/** Who may upload, and into which community. */
export interface Admitted {
  readonly caller: RequestContext['caller'];
  readonly communityId: string;
}

export async function contextOf(
  { services, identify }: Pick<FileOptions, 'services' | 'identify'>,
  request: FastifyRequest,
): Promise<RequestContext> {
  const { cookie, authorization } = request.headers;
  const identity = await identify({ cookie, authorization });
  const facts = {
    requestId: request.id,
    acceptLanguage: languageOf(request),
    body: null,
    address: request.ip,
    wantsDebug: false,
  };
  return new RequestContext(services, identity, facts);
}

/** A link can say the language, as it cannot set a header. */
export function languageOf(request: FastifyRequest): string | undefined {
  const { language } = request.query as { language?: unknown };
  return typeof language === 'string' ? language : request.headers['accept-language'];
}

/** Lets an upload in before its bytes are read: from our own page, by somebody with the permission. */
export async function admit(options: FileOptions, permission: string, request: FastifyRequest): Promise<Admitted> {
  if (!isFromOwnPage(request, options.publicUrl)) throw new Fault('FORBIDDEN', 'NOT_ALLOWED', { permission });
  const { caller } = await contextOf(options, request);
  if (caller.kind === 'ANONYMOUS') throw new Fault('UNAUTHENTICATED', 'SIGN_IN_FIRST');
  if (!caller.may(permission)) throw new Fault('FORBIDDEN', 'NOT_ALLOWED', { permission });
  return { caller, communityId: communityOf(request, caller.communities(permission)) };
}

/** The community that is named, or the only one in which the caller holds the permission. */
function communityOf(request: FastifyRequest, own: readonly string[]): string {
  const { communityId } = request.query as { communityId?: unknown };
  if (communityId !== undefined) {
    if (!isId(communityId) || !own.includes(communityId)) throw new DomainError('NOT_ALLOWED_HERE', ['communityId']);
    return communityId;
  }
  const [only, ...others] = own;
  if (!only || others.length > 0) throw new DomainError('REQUIRED', ['communityId']);
  return only;
}

export function bytesOf({ body }: FastifyRequest): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

/** The name stands percent-encoded in a header of its own, as headers hold no Chinese. */
export function fileNameOf(request: FastifyRequest, codeIfMissing: string): string {
  const given = request.headers['x-file-name'];
  const name = typeof given === 'string' ? decoded(given).replaceAll('\0', '').trim().split(/[\\/]/).at(-1) : '';
  if (!name) throw new DomainError(codeIfMissing, ['fileName']);
  return name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Headers that give a file its name; a picture may be shown where it is, anything else is saved. */
export function fileHeaders(
  fileName: string,
  disposition: 'attachment' | 'inline' = 'attachment',
): Record<string, string> {
  const plain = `file${/\.\w{1,5}$/.exec(fileName)?.[0] ?? ''}`;
  return {
    'content-disposition': `${disposition}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  };
}

/** A refusal has a code of its own, a sentence and a path; all else is answered as anywhere. */
export function answerRefusal(
  { dictionary }: Pick<FileOptions, 'dictionary'>,
  tooLarge: DomainError,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const isTooLarge = (error as { code?: string }).code === 'FST_ERR_CTP_BODY_TOO_LARGE';
  const refusal = isTooLarge ? tooLarge : error;
  if (!(refusal instanceof DomainError)) throw error;
  const locale = localeOf(languageOf(request));
  const errors = refusal.refusals.map(({ code, path, params }) => {
    return { message: dictionary.error(locale, code, params), extensions: { code, path, requestId: request.id } };
  });
  const status = isTooLarge ? 413 : refusal.refusals[0]?.code === 'NOT_FOUND' ? 404 : 422;
  return reply.code(status).send({ errors });
}
