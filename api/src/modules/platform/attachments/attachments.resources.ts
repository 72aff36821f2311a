// The face of attachments: uploads make them, and a workflow withdraws them.
import { resource } from '../../../kernel/resource/declaration.ts';
import { Attachment } from './attachment.entity.ts';

export const attachments = resource(Attachment, {
  plural: 'attachments',
  read: [
    ...([
      'fileName',
      'mediaType',
      'sizeBytes',
      'fingerprint',
      'kind',
      'caption',
      'showsPeople',
      'consentNote',
    ] as const),
    ...(['uploadedBy', 'withdrawReason', 'community'] as const),
  ],
  filter: ['kind', 'mediaType', 'showsPeople', 'uploadedBy', 'fingerprint', 'community'],
  order: ['fileName', 'sizeBytes', 'kind'],
  may: { read: 'attachment.read' },
});
