// A file that proves or shows something: a photo, a scanned sheet, a document. Its bytes stand in a table of their own.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { identity } from '../../../kernel/privacy.ts';
import { CommunityRecord } from '../../communities/community-record.ts';

export const AttachmentKind = enumeration('AttachmentKind', 'What a file is for.', {
  PROOF: 'It proves that something was done.',
  PHOTO: 'A picture of what took place.',
  DOCUMENT: 'A paper: minutes, a plan, a signed sheet.',
});
export type AttachmentKind = ValueOf<typeof AttachmentKind>;

export const AttachmentMediaType = enumeration('AttachmentMediaType', 'Form of a file, as its content shows it.', {
  JPEG: 'A JPEG picture.',
  PNG: 'A PNG picture.',
  WEBP: 'A WebP picture.',
  PDF: 'A PDF document.',
});
export type AttachmentMediaType = ValueOf<typeof AttachmentMediaType>;

const AttachmentSchema = defineEntity({
  name: 'Attachment',
  extends: CommunityRecord,
  comment: 'A file that proves or shows something; GET /attachments/:id gives its content.',
  indexes: [{ name: 'attachment_community_fingerprint', properties: ['community', 'fingerprint'] }],
  checks: [
    { name: 'attachment_size', expression: 'size_bytes > 0' },
    {
      name: 'attachment_consent',
      expression: 'not shows_people or consent_note is not null or archived_at is not null',
    },
  ],
  properties: {
    fileName: p.string().length(200).groups('S1').comment('Name of the file; no names of persons.'),
    mediaType: p.enum(AttachmentMediaType.items).groups('S1').comment('Form of the file, as its content shows it.'),
    sizeBytes: p.integer().groups('S1').comment('Size of what is kept (bytes).'),
    fingerprint: p.string().length(64).groups('S1').comment('SHA-256 of what is kept.'),
    kind: p.enum(AttachmentKind.items).groups('S1').comment('What it is for.'),
    caption: p.string().length(200).nullable().groups('S1').comment('What it shows; no names of persons.'),
    showsPeople: p
      .boolean()
      .default(false)
      .groups('S1')
      .comment('Whether people can be recognised; then only whoever may read personal values opens it.'),
    consentNote: p
      .string()
      .length(200)
      .nullable()
      .groups('S2', identity)
      .comment('Who agreed to be shown, and how; needed where people can be recognised.'),
    uploadedBy: p.string().length(80).groups('S1').comment('Account that uploaded it.'),
    withdrawReason: p
      .string()
      .length(200)
      .nullable()
      .groups('S1')
      .comment('Why its content was taken away; the record of it stays.'),
  },
});

export class Attachment extends AttachmentSchema.class {
  /** Takes it out of use; its content goes with it. */
  withdraw(reason: string, now: Date): void {
    if (this.archivedAt) throw new DomainError('ARCHIVED', ['id']);
    this.archivedAt = now;
    this.withdrawReason = reason;
    this.consentNote = null;
  }
}
AttachmentSchema.setClass(Attachment);
