// Certificates of training and of service: asked for, publicised, issued with a number, verified by anyone, revoked.
import { module } from '../../kernel/module.ts';
import { CertificateCounter } from './certificate-counter.entity.ts';
import { certificatesMessages } from './certificates.messages.ts';
import { certificatesPermissions } from './certificates.permissions.ts';
import { certificates } from './certificates.resources.ts';
import { forgetOnCertificates } from './erased-holders.ts';
import { revokeCertificate } from './revoke-certificate.workflow.ts';
import {
  issueServiceCertificate,
  publiciseCertificate,
  requestServiceCertificate,
} from './service-certificates.workflows.ts';
import { issueTrainingCertificates } from './training-certificates.workflow.ts';
import { verifyCertificateOperations, VerifyCertificateResolver } from './verify-certificate.ts';

export const certificatesModule = module({
  name: 'certificates',
  entities: [CertificateCounter],
  resources: [certificates],
  permissions: certificatesPermissions,
  workflows: [
    issueTrainingCertificates,
    requestServiceCertificate,
    publiciseCertificate,
    issueServiceCertificate,
    revokeCertificate,
  ],
  resolvers: [VerifyCertificateResolver],
  operations: verifyCertificateOperations,
  messages: certificatesMessages,
  forget: forgetOnCertificates,
  constraints: {
    certificate_pending: { code: 'CERTIFICATE_PENDING', path: ['volunteerId'] },
    certificate_issued_stands: { code: 'CERTIFICATE_ISSUED', path: ['id'] },
    certificate_moves: { code: 'CERTIFICATE_MOVE_IMPOSSIBLE', path: ['id'] },
  },
});
