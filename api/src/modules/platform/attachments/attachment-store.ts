// Attachments go in cleaned and sealed, and come out for whoever may open them.
import { hash } from 'node:crypto';
import { forkFor, type Acting, type Context, type Services } from '../../../kernel/context.ts';
import { open, seal, type Place } from '../../../kernel/crypto/sealed.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { requirePermission } from '../../../kernel/mutation.ts';
import { AttachmentContent } from './attachment-content.entity.ts';
import { Attachment, type AttachmentKind } from './attachment.entity.ts';
import { cleanedFile } from './cleaned-file.ts';

export const attachmentLimits = { uploadBytes: 8 * 1024 * 1024 } as const;

export interface AttachmentUpload {
  readonly communityId: string;
  readonly fileName: string;
  readonly kind: AttachmentKind;
  readonly caption: string | null;
  readonly showsPeople: boolean;
  readonly consentNote: string | null;
  readonly bytes: Buffer;
  readonly requestId: string;
}

/** Keeps a picture or a PDF. */
export async function storeAttachment(
  services: Services,
  caller: Acting,
  upload: AttachmentUpload,
): Promise<Attachment> {
  const { communityId, fileName, kind, caption, showsPeople, consentNote, requestId } = upload;
  if (showsPeople && !consentNote) throw new DomainError('ATTACHMENT_CONSENT', ['consentNote']);
  const { mediaType, bytes } = cleanedFile(upload.bytes);
  const id = newId();
  const sealedBytes = seal(services.keyFor('field-master'), placeOf(id), bytes.toString('base64'));
  return forkFor(services, caller, requestId).transactional(async (em) => {
    const attachment = em.create(Attachment, {
      ...{ id, mediaType, kind, caption, showsPeople },
      fileName: fileName.slice(-200),
      sizeBytes: bytes.length,
      fingerprint: hash('sha256', bytes, 'hex'),
      consentNote: showsPeople ? consentNote : null,
      uploadedBy: caller.actor,
      community: communityId,
    });
    em.persist([attachment, em.create(AttachmentContent, { attachment: id, sealedBytes, community: communityId })]);
    return attachment;
  });
}

export interface OpenedAttachment {
  readonly attachment: Attachment;
  readonly bytes: Buffer;
}

/** The content, for whoever may read the attachment; where people can be recognised, for whoever may read personal values. */
export async function openAttachment(ctx: Context, id: string): Promise<OpenedAttachment> {
  requirePermission(ctx, 'attachment.read');
  const attachment = await attachmentOf(ctx, id);
  if (!attachment) throw new DomainError('NOT_FOUND', ['id'], { type: 'Attachment.$' });
  if (attachment.archivedAt) throw new DomainError('ATTACHMENT_WITHDRAWN', ['id']);
  if (attachment.showsPeople && attachment.uploadedBy !== ctx.caller.actor && !mayReadPersonal(ctx, attachment))
    throw new DomainError('NOT_ALLOWED_HERE', ['id']);
  const content = await ctx.em.findOneOrFail(AttachmentContent, { attachment: id });
  const text = open(ctx.services.keyFor('field-master'), placeOf(id), content.sealedBytes!);
  return { attachment, bytes: Buffer.from(text, 'base64') };
}

function mayReadPersonal({ caller }: Context, { community }: Attachment): boolean {
  return caller.kind === 'SYSTEM' || caller.communities('personal.read').includes(community.id);
}

/** The attachment that a workflow is given, if the caller may read it, it still has content and belongs to the community. */
export async function requireAttachment(
  ctx: Context,
  id: string,
  communityId: string,
  path: readonly string[],
): Promise<Attachment> {
  const attachment = await attachmentOf(ctx, id);
  if (!attachment) throw new DomainError('NOT_FOUND', path, { type: 'Attachment.$' });
  if (attachment.archivedAt) throw new DomainError('ATTACHMENT_WITHDRAWN', path);
  if (attachment.community.id !== communityId) throw new DomainError('OTHER_COMMUNITY', path);
  return attachment;
}

async function attachmentOf(ctx: Context, id: string): Promise<Attachment | null> {
  if (!isId(id)) return null;
  return (await ctx.loaders.row(ctx.services.catalog.get('Attachment'), id)) as unknown as Attachment | null;
}

function placeOf(id: string): Place {
  return { table: 'attachment_content', row: id, field: 'sealed_bytes' };
}
