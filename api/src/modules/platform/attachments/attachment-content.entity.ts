// The bytes of an attachment, sealed. They stand apart so that no list ever reads them.
import { defineEntity, p } from '@mikro-orm/core';
import { CommunityRecord } from '../../communities/community-record.ts';
import { Attachment } from './attachment.entity.ts';

const AttachmentContentSchema = defineEntity({
  name: 'AttachmentContent',
  extends: CommunityRecord,
  comment: 'The content of an attachment.',
  uniques: [{ name: 'attachment_content_attachment', properties: ['attachment'] }],
  properties: {
    attachment: () => p.manyToOne(Attachment).ref().groups('S1').comment('The attachment.'),
    sealedBytes: p.uint8array().nullable().groups('S3').comment('Its bytes, sealed; null once it is withdrawn.'),
  },
});
export class AttachmentContent extends AttachmentContentSchema.class {}
AttachmentContentSchema.setClass(AttachmentContent);
