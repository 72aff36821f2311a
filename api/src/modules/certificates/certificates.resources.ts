// The face of certificates: workflows make and move them, and nobody archives one.
import { resource } from '../../kernel/resource/declaration.ts';
import { Certificate } from './certificate.entity.ts';

export const certificates = resource(Certificate, {
  plural: 'certificates',
  read: [
    ...([
      'kind',
      'status',
      'person',
      'holderName',
      'maskedName',
      'number',
      'code',
      'seal',
      'title',
      'content',
    ] as const),
    ...(['periodFrom', 'periodUntil', 'serviceMinutes', 'trainingMinutes', 'entries'] as const),
    ...(['issuerUnit', 'issuerName', 'responsibleName', 'handlerName', 'contact', 'requestedBy'] as const),
    ...(['publicisedOn', 'publicUntil', 'issuedOn', 'expiresOn', 'revokedAt', 'revokedBy', 'revokeReason'] as const),
    ...(['credential', 'attendance', 'community'] as const),
  ],
  filter: [
    ...[
      'kind',
      'status',
      'person',
      'holderName',
      'number',
      'title',
      'issuerUnit',
      'issuedOn',
      'expiresOn',
      'publicUntil',
    ],
    ...['revokedAt', 'periodFrom', 'periodUntil', 'attendance', 'attendance.session', 'credential', 'community'],
  ],
  order: ['number', 'issuedOn', 'holderName', 'title', 'kind', 'status', 'publicUntil'],
  search: ['searchText'],
  inverse: { person: 'certificates', attendance: 'certificates', issuerUnit: 'certificates' },
  unit: 'issuerUnit',
  self: 'person',
  may: { read: 'certificate.read' },
});
