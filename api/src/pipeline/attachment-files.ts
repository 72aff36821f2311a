// Attachments go up and come down over plain HTTP; a withdrawn one, and one of another community, do not.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, Refusals } from '../kernel/domain-error.ts';
import { attachmentLimits, openAttachment, storeAttachment } from '../modules/platform/attachments/attachment-store.ts';
import { AttachmentKind, type AttachmentMediaType } from '../modules/platform/attachments/attachment.entity.ts';
import {
  admit,
  answerRefusal,
  bytesOf,
  contextOf,
  fileHeaders,
  fileNameOf,
  type Admitted,
  type FileOptions,
} from './file-requests.ts';

const permission = 'attachment.write';
const admitted = new WeakMap<FastifyRequest, Admitted>();

/** `POST /attachments?kind=&caption=&showsPeople=&consentNote=` and `GET /attachments/:id`. */
export async function attachmentFileRoutes(app: FastifyInstance, options: FileOptions): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: attachmentLimits.uploadBytes },
    (_request, body, done) => done(null, body),
  );
  app.setErrorHandler((error, request, reply) => answerRefusal(options, tooLarge, error, request, reply));
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({ 'cache-control': 'private, no-store', 'content-security-policy': closedPolicy });
  });
  app.post('/attachments', {
    bodyLimit: attachmentLimits.uploadBytes,
    onRequest: async (request) => void admitted.set(request, await admit(options, permission, request)),
    handler: (request, reply) => takeFile(options, request, reply),
  });
  app.get('/attachments/:id', (request, reply) => giveFile(options, request, reply));
}

/** Whatever somebody managed to hide in a file, it runs nothing and loads nothing. */
const closedPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

async function takeFile(
  { services }: FileOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { caller, communityId } = admitted.get(request)!;
  const { id, fileName, mediaType, sizeBytes, fingerprint } = await storeAttachment(services, caller, {
    ...factsOf(request),
    communityId,
    fileName: fileNameOf(request, 'ATTACHMENT_NAME_MISSING'),
    bytes: bytesOf(request),
    requestId: request.id,
  });
  return reply.code(201).send({ id, fileName, mediaType, sizeBytes, fingerprint });
}

const mostCharacters = 200;

function factsOf(request: FastifyRequest) {
  const query = request.query as Readonly<Record<string, unknown>>;
  const refusals = new Refusals();
  const text = (field: string): string | null => {
    const given = query[field];
    const value = typeof given === 'string' ? given.trim() : '';
    if (value.length > mostCharacters) refusals.add('TOO_LONG', [field], { most: mostCharacters });
    if (value.includes('\0')) refusals.add('INVALID', [field]);
    return value || null;
  };
  const kind = AttachmentKind.items.find((each) => each === (query.kind ?? 'DOCUMENT'));
  if (!kind) refusals.add('INVALID', ['kind']);
  const facts = {
    caption: text('caption'),
    consentNote: text('consentNote'),
    showsPeople: query.showsPeople === 'true',
  };
  refusals.check();
  return { ...facts, kind: kind! };
}

const contentTypes: Readonly<Record<AttachmentMediaType, string>> = {
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  WEBP: 'image/webp',
  PDF: 'application/pdf',
};

async function giveFile(options: FileOptions, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params as { id: string };
  const { attachment, bytes } = await openAttachment(await contextOf(options, request), id);
  reply.headers(fileHeaders(attachment.fileName, attachment.mediaType === 'PDF' ? 'attachment' : 'inline'));
  reply.header('x-content-type-options', 'nosniff');
  return reply.type(contentTypes[attachment.mediaType]).send(bytes);
}

const tooLarge = new DomainError('ATTACHMENT_TOO_LARGE', ['file'], {
  maxMebibytes: attachmentLimits.uploadBytes / (1024 * 1024),
});
